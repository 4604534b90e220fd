/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.CostLine;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;

/** What was delegated, applied for and decided in a case, by id: the look-ups of MANDATE rules. */
final class Mandates {
  static final Path MANDATE = Path.ROOT.then("mandate");

  private final List<Placed<Decision>> decisions;
  private final Map<Id<Decision>, Placed<Decision>> decisionById = new HashMap<>();
  private final Map<Id<Application>, List<Placed<Decision>>> answers = new HashMap<>();
  private final Map<Id<Application>, Placed<Application>> applicationById = new HashMap<>();
  private final Map<Id<Application>, List<Placed<HandUp>>> handUps = new HashMap<>();
  private final Map<Id<Person>, List<Placed<Delegation>>> delegations = new HashMap<>();
  private final Map<Id<CostLine>, CostLine> costLineById = new HashMap<>();
  private final Map<Id<Service>, List<Membership>> representatives = new HashMap<>();
  private final Map<Id<Person>, Set<Authority>> delegated = new HashMap<>();
  private final Map<Id<Person>, Set<Authority>> ofPerson = new HashMap<>();
  private final Map<Id<Service>, Set<Authority>> atService = new HashMap<>();
  private final Map<Id<Decision>, List<Placed<Measure>>> decided = new HashMap<>();
  private final Map<Id<Person>, Set<Id<Service>>> decideFor = new HashMap<>();

  private Mandates(CaseOnDay seen) {
    Mandate mandate = seen.theCase().mandate();
    decisions = seen.placed(mandate.decisions(), MANDATE.then("decisions"), Decision::on);
    for (Placed<Decision> decision : decisions) {
      decisionById.put(decision.part().id(), decision);
      decision.part().application().ifPresent(it -> add(answers, it, decision));
    }
    for (Placed<Application> application : all(seen, mandate.applications(), "applications")) {
      applicationById.put(application.part().id(), application);
      if (application.part().decisionMaker().isPresent()) {
        decideFor
            .computeIfAbsent(application.part().decisionMaker().get(), it -> new HashSet<>())
            .addAll(application.part().service().stream().toList());
      }
    }
    for (Placed<HandUp> handUp : all(seen, mandate.handUps(), "handUps")) {
      handUp.part().application().ifPresent(it -> add(handUps, it, handUp));
    }
    for (Placed<Delegation> delegation : all(seen, mandate.delegations(), "delegations")) {
      Id<Person> representative = delegation.part().representative();
      add(delegations, representative, delegation);
      delegation.part().authority().ifPresent(it -> gather(delegated, representative).add(it));
    }
    delegated.forEach((person, authorities) -> gather(ofPerson, person).addAll(authorities));
    mandate.costLines().forEach(line -> costLineById.put(line.id(), line));
    for (Membership membership : seen.theCase().team().memberships()) {
      Id<Person> person = membership.person();
      membership.authority().ifPresent(it -> gather(ofPerson, person).add(it));
      if (isMember(membership.role()) && membership.service().isPresent()) {
        Id<Service> service = membership.service().get();
        add(representatives, service, membership);
        membership.authority().ifPresent(it -> gather(atService, service).add(it));
        gather(atService, service).addAll(delegated.getOrDefault(person, Set.of()));
      }
    }
    for (Placed<Measure> measure : seen.measures()) {
      measure.part().decision().ifPresent(decision -> add(decided, decision, measure));
    }
  }

  private static <T> List<Placed<T>> all(CaseOnDay seen, List<T> parts, String name) {
    return seen.placed(parts, MANDATE.then(name), part -> Optional.empty());
  }

  private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
    map.computeIfAbsent(key, it -> new ArrayList<>()).add(value);
  }

  private static <K> Set<Authority> gather(Map<K, Set<Authority>> map, K key) {
    return map.computeIfAbsent(key, it -> EnumSet.noneOf(Authority.class));
  }

  /** Made once a check. */
  static Mandates of(CaseOnDay seen) {
    return seen.shared(Mandates.class, Mandates::new);
  }

  /** Who sits in the team for a service. */
  static boolean isMember(Role role) {
    return role == Role.MEMBER || role == Role.CALLED_IN;
  }

  /** Whether an authority lets someone decide, or makes their assessment decisive. */
  static boolean decides(Authority authority) {
    return authority != Authority.ADVISES && authority != Authority.OWN_TIME;
  }

  /** Whether the citizen and those who work with them go through what was done and is to come. */
  static boolean followsUp(Meeting meeting) {
    return meeting.kind() == MeetingKind.INVESTMENT || meeting.kind() == MeetingKind.FOLLOW_UP;
  }

  static boolean isGranted(Decision decision) {
    return decision.outcome() == DecisionOutcome.GRANTED
        || decision.outcome() == DecisionOutcome.LIMITED
        || decision.outcome() == DecisionOutcome.REDUCED;
  }

  /** Told by the end of the day to have come so far, and no further. */
  static boolean isTold(Measure measure, MeasureStatus status, LocalDate day) {
    return measure.status().equals(Optional.of(status))
        && measure.statusToldOn().map(told -> !told.isAfter(day)).orElse(true);
  }

  /** The decisions made by the day. */
  List<Placed<Decision>> decisions() {
    return decisions;
  }

  /** The decision of this id, if it is made by the day. */
  Optional<Placed<Decision>> decision(Optional<Id<Decision>> id) {
    return id.flatMap(it -> Optional.ofNullable(decisionById.get(it)));
  }

  /** The decisions made by the day that answer an application. */
  List<Placed<Decision>> answersTo(Id<Application> application) {
    return answers.getOrDefault(application, List.of());
  }

  Optional<Placed<Application>> application(Optional<Id<Application>> id) {
    return id.flatMap(it -> Optional.ofNullable(applicationById.get(it)));
  }

  /** Whether an application names someone as the one who decides there for a service. */
  boolean decidesFor(Id<Service> service, Id<Person> person) {
    return decideFor.getOrDefault(person, Set.of()).contains(service);
  }

  /** What was handed up of an application, on whatever day. */
  List<Placed<HandUp>> handUpsOf(Optional<Id<Application>> application) {
    return application.map(it -> handUps.getOrDefault(it, List.of())).orElse(List.of());
  }

  /** What was delegated to someone, for whatever period. */
  List<Placed<Delegation>> delegationsTo(Id<Person> representative) {
    return delegations.getOrDefault(representative, List.of());
  }

  /** Who sits, sat or is to sit in the team for a service. */
  List<Membership> representativesOf(Id<Service> service) {
    return representatives.getOrDefault(service, List.of());
  }

  /** The costs of a measure that are recorded. */
  List<CostLine> costLinesOf(Measure measure) {
    return measure.costLines().stream()
        .flatMap(id -> Optional.ofNullable(costLineById.get(id)).stream())
        .toList();
  }

  /** The measures that a decision is about. */
  List<Placed<Measure>> measuresOf(Id<Decision> decision) {
    return decided.getOrDefault(decision, List.of());
  }

  /** Whether a measure is decided and not given up: by its decision, else as its status tells. */
  boolean isDecided(Measure measure, LocalDate day) {
    if (measure.isStoppedOn(day)) {
      return false;
    }
    if (measure.decision().isPresent()) {
      return decision(measure.decision()).filter(it -> isGranted(it.part())).isPresent();
    }
    return measure.isStartedOn(day) || isTold(measure, MeasureStatus.DECIDED, day);
  }

  /**
   * What the authority of a representative amounts to: as their membership says, else as the widest
   * of what was delegated to them; empty while nobody has said.
   */
  Optional<Boolean> mayDecide(Membership membership) {
    return membership
        .authority()
        .map(Mandates::decides)
        .or(
            () ->
                delegated.getOrDefault(membership.person(), Set.of()).stream()
                    .map(Mandates::decides)
                    .reduce(Boolean::logicalOr));
  }

  /** All that is recorded of the authority of someone. */
  Set<Authority> authoritiesOf(Id<Person> person) {
    return ofPerson.getOrDefault(person, Set.of());
  }

  /** All that is recorded of the authority of those who sit, sat or are to sit for a service. */
  Set<Authority> authoritiesAt(Id<Service> service) {
    return atService.getOrDefault(service, Set.of());
  }
}
