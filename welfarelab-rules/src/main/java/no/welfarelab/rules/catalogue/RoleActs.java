/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.intake.Intake;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.responsibility.Entitlement;
import no.welfarelab.rules.responsibility.May;
import no.welfarelab.rules.responsibility.ReservedAct;
import no.welfarelab.rules.responsibility.ReservedActs;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Acts that are one role's alone, but for consents: ROLE-02. */
final class RoleActs {
  private static final Path INTAKE = Path.ROOT.then("intake");
  private static final Path MANDATE = Path.ROOT.then("mandate");

  /** What the core team did. */
  record Act(ReservedAct kind, Optional<LocalDate> on, Set<Id<Person>> by) {}

  private record Competence(Map<Id<Application>, Id<Service>> ofApplication) {}

  private RoleActs() {}

  static ReservedActs may(CaseOnDay seen) {
    return seen.shared(
        ReservedActs.class, it -> ReservedActs.of(it.theCase(), it.policy().consent().ages()));
  }

  static List<Placed<Act>> ofCoreTeam(CaseOnDay seen) {
    Intake intake = seen.theCase().intake();
    List<Placed<Act>> acts = new ArrayList<>();
    intake
        .decision()
        .map(it -> new Act(ReservedAct.DECIDE_INTAKE, it.on(), it.by()))
        .ifPresent(it -> acts.add(Placed.of(it, INTAKE.then("decision"))));
    intake
        .leaderAppointment()
        .map(it -> new Act(ReservedAct.APPOINT_LEADER, it.on(), it.by()))
        .ifPresent(it -> acts.add(Placed.of(it, INTAKE.then("leaderAppointment"))));
    return acts.stream().filter(act -> seen.sees(act.part().on())).toList();
  }

  static Id<?> name(Act act, CaseOnDay seen) {
    return Id.of(act.kind().code());
  }

  static Verdict byCoreTeam(Placed<Act> act, CaseOnDay seen) {
    Path place = act.place();
    if (act.part().by().isEmpty()) {
      return Verdict.unknown("act-doer", Role.CORE_TEAM, place);
    }
    if (act.part().on().isEmpty()) {
      return Verdict.unknown("act-date", Role.CORE_TEAM, place);
    }
    LocalDate on = act.part().on().get();
    return Verdict.all(
        act.part().by().stream()
            .map(
                who ->
                    told(
                        may(seen).may(who, act.part().kind(), on),
                        "not-core-team",
                        place.then("by"),
                        on)));
  }

  static Verdict told(Entitlement entitlement, String key, Path place, LocalDate on) {
    return switch (entitlement.answer()) {
      case YES -> Verdict.satisfied(place, on);
      case NO -> Verdict.broken(key, place, on);
      case NOT_KNOWN -> Verdict.unknown("act-role-period", Role.INVESTMENT_LEADER, place);
    };
  }

  static List<Placed<Consent>> consents(CaseOnDay seen) {
    return seen.placed(
        seen.theCase().consents(),
        Path.ROOT.then("consents"),
        consent -> consent.startInclusive().map(start -> start.toLocalDate()));
  }

  static List<Placed<Decision>> decisions(CaseOnDay seen) {
    return seen.placed(
        seen.theCase().mandate().decisions(), MANDATE.then("decisions"), Decision::on);
  }

  static Verdict byCompetentService(Placed<Decision> decision, CaseOnDay seen) {
    Path place = decision.place();
    Optional<Id<Service>> service = decision.part().service();
    if (service.isEmpty()) {
      return Verdict.unknown("deciding-service", Role.INVESTMENT_LEADER, place);
    }
    boolean another =
        decision
            .part()
            .application()
            .map(competence(seen)::get)
            .filter(competent -> !competent.equals(service.get()))
            .isPresent();
    return (another
            ? Verdict.broken("other-service", place.then("service"))
            : Verdict.notApplicable())
        .and(byTheService(decision, service.get(), seen));
  }

  private static Map<Id<Application>, Id<Service>> competence(CaseOnDay seen) {
    return seen.shared(
            Competence.class,
            it -> {
              Map<Id<Application>, Id<Service>> services = new HashMap<>();
              for (Application application : it.theCase().mandate().applications()) {
                application.service().ifPresent(service -> services.put(application.id(), service));
              }
              return new Competence(services);
            })
        .ofApplication();
  }

  /** The decision itself says for which service its maker works, unless the case knows better. */
  private static Verdict byTheService(
      Placed<Decision> decision, Id<Service> service, CaseOnDay seen) {
    Path place = decision.place();
    if (decision.part().on().isEmpty()) {
      return Verdict.unknown("decision-date", Role.INVESTMENT_LEADER, place);
    }
    LocalDate on = decision.part().on().get();
    boolean ofAnother =
        decision
            .part()
            .by()
            .map(who -> may(seen).may(who, ReservedAct.MAKE_FORMAL_DECISION, service, on).answer())
            .filter(answer -> answer == May.NO)
            .isPresent();
    return ofAnother
        ? Verdict.broken("not-of-service", place.then("by"), on)
        : Verdict.satisfied(place.then("service"), on);
  }

  static List<Placed<Delegation>> delegations(CaseOnDay seen) {
    return seen.placed(
        seen.theCase().mandate().delegations(),
        MANDATE.then("delegations"),
        delegation -> delegation.period().map(Period::startInclusive));
  }

  static Verdict byManager(Placed<Delegation> delegation, CaseOnDay seen) {
    Path place = delegation.place();
    Delegation given = delegation.part();
    List<Verdict> open =
        Stream.of(
                asked(given.givenBy(), "act-doer", place),
                asked(given.service(), "delegation-service", place),
                asked(given.period(), "act-date", place))
            .flatMap(Optional::stream)
            .toList();
    if (!open.isEmpty()) {
      return Verdict.all(open.stream());
    }
    LocalDate on = given.period().orElseThrow().startInclusive();
    return told(
        may(seen)
            .may(
                given.givenBy().orElseThrow(),
                ReservedAct.DELEGATE,
                given.service().orElseThrow(),
                on),
        "not-manager",
        place.then("givenBy"),
        on);
  }

  private static Optional<Verdict> asked(Optional<?> fact, String what, Path place) {
    return fact.isPresent()
        ? Optional.empty()
        : Optional.of(Verdict.unknown(what, Role.UNIT_MANAGER, place));
  }

  static Verdict byLeader(Placed<InvestmentPlan> plan, CaseOnDay seen) {
    return Since.planInForce(seen, () -> writtenByLeader(plan, seen));
  }

  private static Verdict writtenByLeader(Placed<InvestmentPlan> plan, CaseOnDay seen) {
    if (plan.part().writtenBy().isEmpty()) {
      return Verdict.unknown("act-doer", Role.INVESTMENT_LEADER, plan.place());
    }
    LocalDate on = plan.part().inForceFrom().orElseThrow();
    return told(
        may(seen).may(plan.part().writtenBy().get(), ReservedAct.WRITE_PLAN, on),
        "not-leader",
        plan.place().then("writtenBy"),
        on);
  }
}
