/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static no.welfarelab.core.lab.PartKind.CASE;
import static no.welfarelab.rules.finding.Strength.MUST;
import static no.welfarelab.rules.rule.DecidedBy.DATA;
import static no.welfarelab.rules.rule.DecidedBy.JUDGEMENT;
import static no.welfarelab.rules.rule.IfMissing.BREACH;
import static no.welfarelab.rules.rule.IfMissing.NOT_ASSESSED;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.citizen.LifeArea;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.intake.Answer;
import no.welfarelab.core.intake.IntakeDecision;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Rule;
import no.welfarelab.rules.rule.Verdict;

/** Rules about the way in (<i>inntak</i>): handbook section Intake and eligibility. */
final class IntakeRules implements RuleFamily {
  private static final Path INTAKE = Path.ROOT.then("intake");
  private static final Path NEEDS = Path.ROOT.then("mapping").then("needs");

  /** Without a wish for change there is nothing to invest in. */
  static final Rule WANTS_CHANGE =
      Rule.of("INTAKE-01", MUST, JUDGEMENT, NOT_ASSESSED, "PROBA 2.2 criterion 1")
          .on(
              CASE,
              CaseOnDay::whole,
              (subject, seen) ->
                  latest(
                      subject.part().intake().wishForChange(),
                      INTAKE.then("wishForChange"),
                      seen,
                      "wish-for-change",
                      Role.CITIZEN));

  /**
   * The services can talk together only when every adult has lifted confidentiality between them.
   */
  static final Rule CONFIDENTIALITY_IS_LIFTED =
      Rule.of("INTAKE-02", MUST, DATA, BREACH, "PROBA 2.2 criterion 2")
          .on(CASE, CaseOnDay::whole, IntakeRules::confidentialityIsLifted);

  /** One service alone does not need a lab. */
  static final Rule NEEDS_ARE_COMPOUND =
      Rule.of("INTAKE-03", MUST, DATA, NOT_ASSESSED, "PROBA 2.2 criterion 3")
          .on(CASE, CaseOnDay::whole, IntakeRules::needsAreCompound);

  /** The lab works by a long-term plan, which must suit the citizen. */
  static final Rule LONG_TERM_PLAN_FITS =
      Rule.of("INTAKE-04", MUST, JUDGEMENT, NOT_ASSESSED, "PROBA 2.2 criterion 4")
          .on(
              CASE,
              CaseOnDay::whole,
              (subject, seen) ->
                  latest(
                      subject.part().intake().longTermPlanFits(),
                      INTAKE.then("longTermPlanFits"),
                      seen,
                      "long-term-plan-fits",
                      Role.CORE_TEAM));

  /** Who comes in is decided by people, on the record. */
  static final Rule CORE_TEAM_DECIDED =
      Rule.of("INTAKE-06", MUST, DATA, BREACH, "PROBA 2.2")
          .on(CASE, CaseOnDay::whole, IntakeRules::coreTeamDecided);

  @Override
  public List<Rule> rules() {
    return List.of(
        WANTS_CHANGE,
        CONFIDENTIALITY_IS_LIFTED,
        NEEDS_ARE_COMPOUND,
        LONG_TERM_PLAN_FITS,
        CORE_TEAM_DECIDED);
  }

  /** The complete judgements of the latest day decide; where they differ, the no does. */
  private static Verdict latest(
      List<Judgement> judgements, Path list, CaseOnDay seen, String question, Role whoCanSay) {
    List<Integer> made =
        IntStream.range(0, judgements.size())
            .filter(i -> seen.sees(judgements.get(i).on()))
            .boxed()
            .toList();
    Optional<LocalDate> latest =
        made.stream()
            .map(judgements::get)
            .filter(Judgement::complete)
            .flatMap(judgement -> judgement.on().stream())
            .max(LocalDate::compareTo);
    if (latest.isPresent()) {
      return Verdict.all(
          made.stream()
              .filter(i -> judgements.get(i).complete() && judgements.get(i).on().equals(latest))
              .map(
                  i ->
                      judgements.get(i).holds()
                          ? Verdict.satisfied(list.then(i), latest.get())
                          : Verdict.broken("no", list.then(i), latest.get())));
    }
    return made.isEmpty()
        ? Verdict.unknown(question, whoCanSay, Path.ROOT)
        : Verdict.all(
            made.stream()
                .map(i -> Verdict.unknown("judgement-details", Role.CORE_TEAM, list.then(i))));
  }

  private static Verdict confidentialityIsLifted(Placed<InvestmentCase> subject, CaseOnDay seen) {
    boolean met =
        seen.meetings().stream()
            .map(Placed::part)
            .anyMatch(
                meeting ->
                    meeting.kind() == MeetingKind.INVESTMENT && seen.happened(meeting.heldOn()));
    if (!met) {
      return Verdict.unknown("first-meeting", Role.INVESTMENT_LEADER, Path.ROOT);
    }
    List<Placed<Person>> possible =
        seen.persons().stream()
            .filter(person -> person.part().participates().orElse(true))
            .toList();
    return possible.isEmpty()
        ? Verdict.unknown("participants", Role.INVESTMENT_LEADER, Path.ROOT)
        : Verdict.all(possible.stream().map(person -> hasConsented(person, subject.part(), seen)));
  }

  private static Verdict hasConsented(
      Placed<Person> person, InvestmentCase theCase, CaseOnDay seen) {
    Optional<Boolean> adult = person.part().isAdultOn(seen.day());
    if (adult.equals(Optional.of(false))) {
      return Verdict.notApplicable();
    }
    if (person.part().participates().isEmpty()) {
      return Verdict.unknown("takes-part", Role.CITIZEN, person.place());
    }
    if (adult.isEmpty()) {
      return Verdict.unknown("birth-date", Role.CITIZEN, person.place());
    }
    Set<Id<Service>> certain = new HashSet<>();
    Set<Id<Service>> byGuardian = new HashSet<>();
    Set<Id<Service>> byUnknown = new HashSet<>();
    for (Consent consent : theCase.consents()) {
      if (!consent.person().equals(person.part().id()) || !isValid(consent, seen.day())) {
        continue;
      }
      if (consent.givenBy().contains(person.part().id())) {
        certain.addAll(consent.services());
      } else if (consent.givenBy().isEmpty()) {
        byUnknown.addAll(consent.services());
      } else if (consent.givenBy().stream().anyMatch(giver -> isGuardian(giver, seen))) {
        byGuardian.addAll(consent.services());
      }
    }
    Path consents = Path.ROOT.then("consents");
    if (certain.size() >= 2) {
      return Verdict.satisfied(consents, certain.size());
    }
    byUnknown.addAll(certain);
    if (byUnknown.size() >= 2) {
      return Verdict.unknown("consent-giver", Role.INVESTMENT_LEADER, consents);
    }
    byGuardian.addAll(byUnknown);
    if (byGuardian.size() >= 2) {
      return Verdict.unknown("guardian-mandate", Role.GUARDIAN, consents);
    }
    return byGuardian.isEmpty()
        ? Verdict.broken("no-consent", person.place())
        : Verdict.broken("too-few-services", person.place(), byGuardian.size());
  }

  /** In force at the end of the day, for working together, in a form that can be shown. */
  private static boolean isValid(Consent consent, LocalDate day) {
    return consent.isInForce(day.atTime(LocalTime.MAX))
        && consent.purposes().contains(Purpose.COORDINATION)
        && consent.form().isPresent();
  }

  private static boolean isGuardian(Id<Person> person, CaseOnDay seen) {
    return seen.membershipsOf(person).stream()
        .anyMatch(
            membership ->
                membership.role() == Role.GUARDIAN && membership.heldOn(seen.day()).orElse(true));
  }

  private static Verdict needsAreCompound(Placed<InvestmentCase> subject, CaseOnDay seen) {
    List<Need> needs = subject.part().mapping().needs();
    if (needs.isEmpty()) {
      return Verdict.unknown("needs", Role.INVESTMENT_LEADER, Path.ROOT);
    }
    Set<LifeArea> areas = new HashSet<>();
    Set<Id<Service>> services = new HashSet<>();
    for (Need need : needs) {
      need.lifeArea().ifPresent(areas::add);
      services.addAll(need.services());
    }
    if (areas.size() >= 2 && services.size() >= 2) {
      return Verdict.satisfied(NEEDS, areas.size(), services.size());
    }
    Verdict open =
        Verdict.all(
            IntStream.range(0, needs.size())
                .boxed()
                .flatMap(
                    i ->
                        Stream.of(
                            needs.get(i).lifeArea().isEmpty() && areas.size() < 2
                                ? Verdict.unknown(
                                    "need-area", Role.INVESTMENT_LEADER, NEEDS.then(i))
                                : Verdict.notApplicable(),
                            needs.get(i).services().isEmpty() && services.size() < 2
                                ? Verdict.unknown(
                                    "need-services", Role.INVESTMENT_LEADER, NEEDS.then(i))
                                : Verdict.notApplicable())));
    return open.reasons().isEmpty()
        ? Verdict.broken("not-compound", NEEDS, areas.size(), services.size())
        : open;
  }

  private static Verdict coreTeamDecided(Placed<InvestmentCase> subject, CaseOnDay seen) {
    boolean answered =
        subject.part().intake().considerations().stream()
            .anyMatch(
                round ->
                    (round.answer() == Answer.YES || round.answer() == Answer.NO)
                        && seen.sees(round.on()));
    boolean met =
        seen.meetings().stream().anyMatch(meeting -> seen.happened(meeting.part().heldOn()));
    if (!answered && !met) {
      return Verdict.all(
          seen.meetings().stream()
              .filter(meeting -> mayHaveBeenHeld(meeting.part(), seen))
              .map(
                  meeting ->
                      Verdict.unknown("meeting-held", Role.INVESTMENT_LEADER, meeting.place())));
    }
    return subject
        .part()
        .intake()
        .decision()
        .filter(decision -> seen.sees(decision.on()))
        .map(decision -> isComplete(decision, seen))
        .orElseGet(() -> Verdict.broken("no-decision", Path.ROOT));
  }

  private static boolean mayHaveBeenHeld(Meeting meeting, CaseOnDay seen) {
    return meeting.heldOn().isEmpty() && seen.happened(meeting.plannedOn());
  }

  private static Verdict isComplete(IntakeDecision decision, CaseOnDay seen) {
    Path place = INTAKE.then("decision");
    Verdict dated =
        decision
            .on()
            .map(on -> Verdict.satisfied(place, on))
            .orElseGet(() -> Verdict.broken("no-date", place));
    Verdict reasoned =
        decision.reason().isPresent()
            ? Verdict.notApplicable()
            : Verdict.broken("no-reason", place);
    Verdict made =
        decision.by().isEmpty()
            ? Verdict.broken("no-deciders", place)
            : Verdict.all(
                decision.by().stream()
                    .map(
                        person -> wasInCoreTeam(seen.membershipsOf(person), decision.on(), place)));
    return dated.and(reasoned).and(made);
  }

  private static Verdict wasInCoreTeam(
      List<Membership> memberships, Optional<LocalDate> on, Path place) {
    List<Membership> core =
        memberships.stream().filter(membership -> membership.role() == Role.CORE_TEAM).toList();
    if (core.isEmpty()) {
      return Verdict.broken("not-core-team", place.then("by"));
    }
    if (on.isEmpty()
        || core.stream().anyMatch(membership -> membership.heldOn(on.get()).orElse(false))) {
      return Verdict.notApplicable();
    }
    return core.stream().anyMatch(membership -> membership.period().isEmpty())
        ? Verdict.unknown("core-team-period", Role.CORE_TEAM, place.then("by"))
        : Verdict.broken("not-core-team", place.then("by"));
  }
}
