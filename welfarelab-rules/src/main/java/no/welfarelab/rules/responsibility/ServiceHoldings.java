/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.finding.Subject;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;

/** Who is accountable for what belongs to a service, and for the measures it is to decide. */
final class ServiceHoldings {
  /** Who speaks for a service: its members; where it has none, whoever else is there for it. */
  private static final List<Role> REPRESENTING =
      List.of(
          Role.MEMBER,
          Role.INVESTMENT_LEADER,
          Role.COORDINATOR,
          Role.CONTACT_PERSON,
          Role.CALLED_IN);

  private static final Set<Authority> DECIDING =
      Set.of(Authority.DECIDES, Authority.ASSESSES, Authority.DECIDES_OTHERS_EXECUTE);

  private final CaseOnDay seen;
  private final Map<Id<Service>, Path> places = new LinkedHashMap<>();
  private final Map<Id<Service>, List<Placed<Membership>>> representatives = new HashMap<>();
  private final Map<Id<Service>, List<Placed<Membership>>> managers = new HashMap<>();
  private final Map<Id<Service>, Set<Id<Person>>> delegating = new HashMap<>();
  private final Map<Id<Application>, Application> applications = new HashMap<>();
  private final Map<Id<Application>, List<HandUp>> handUps = new HashMap<>();
  private final Set<Id<Decision>> decisions = new LinkedHashSet<>();
  private final Set<Id<Application>> answered = new LinkedHashSet<>();

  ServiceHoldings(CaseOnDay seen, Posts posts) {
    this.seen = seen;
    for (Role role : REPRESENTING) {
      Map<Id<Service>, List<Placed<Membership>>> inRole = byService(posts.in(role));
      inRole.forEach(representatives::putIfAbsent);
    }
    managers.putAll(byService(posts.in(Role.UNIT_MANAGER)));
    posts.answering().stream()
        .filter(it -> REPRESENTING.contains(it.part().role()))
        .forEach(this::place);
    placeThoseWhoLeft();
    read(seen.theCase().mandate());
  }

  private static Map<Id<Service>, List<Placed<Membership>>> byService(
      List<Placed<Membership>> memberships) {
    Map<Id<Service>, List<Placed<Membership>>> byService = new LinkedHashMap<>();
    for (Placed<Membership> membership : memberships) {
      membership
          .part()
          .service()
          .ifPresent(
              service ->
                  byService.computeIfAbsent(service, it -> new ArrayList<>()).add(membership));
    }
    return byService;
  }

  private void place(Placed<Membership> membership) {
    membership
        .part()
        .service()
        .ifPresent(service -> places.putIfAbsent(service, membership.place().then("service")));
  }

  /** A service that had a member and has a measure unfinished still owes what it owed. */
  private void placeThoseWhoLeft() {
    Set<Id<Service>> left = new LinkedHashSet<>();
    for (Membership membership : seen.theCase().team().memberships()) {
      if (membership.role() == Role.MEMBER
          && membership
              .period()
              .filter(it -> !it.startInclusive().isAfter(seen.day()))
              .isPresent()) {
        membership.service().ifPresent(left::add);
      }
    }
    for (Placed<Measure> measure : seen.measures()) {
      measure
          .part()
          .service()
          .filter(service -> left.contains(service) && isUnfinished(measure.part()))
          .ifPresent(service -> places.putIfAbsent(service, measure.place().then("service")));
    }
  }

  private boolean isUnfinished(Measure measure) {
    return !measure.isDoneOn(seen.day()) && !measure.isStoppedOn(seen.day());
  }

  private void read(Mandate mandate) {
    for (Application application : mandate.applications()) {
      if (seen.sees(application.sentOn())) {
        applications.put(application.id(), application);
      }
    }
    for (HandUp handUp : mandate.handUps()) {
      if (seen.sees(handUp.on()) && handUp.to().isPresent()) {
        handUp
            .application()
            .ifPresent(it -> handUps.computeIfAbsent(it, a -> new ArrayList<>()).add(handUp));
      }
    }
    for (Decision decision : mandate.decisions()) {
      if (seen.sees(decision.on())) {
        decisions.add(decision.id());
        decision.application().ifPresent(answered::add);
      }
    }
    for (Delegation delegation : mandate.delegations()) {
      boolean holds = delegation.period().map(it -> it.contains(seen.day())).orElse(false);
      if (holds && delegation.service().isPresent()) {
        delegation
            .givenBy()
            .ifPresent(
                giver ->
                    delegating
                        .computeIfAbsent(delegation.service().get(), it -> new LinkedHashSet<>())
                        .add(giver));
      }
    }
  }

  List<Holding> of(Responsibility responsibility) {
    List<Holding> holdings = new ArrayList<>();
    places.forEach(
        (service, place) -> {
          if (responsibility != Responsibility.DELEGATE) {
            holdings.add(
                holding(
                    responsibility,
                    Subject.of(PartKind.SERVICE, service),
                    place,
                    Posts.holders(representing(service))));
          } else if (!deciding(service).isEmpty()) {
            holdings.add(
                holding(
                    responsibility,
                    Subject.of(PartKind.SERVICE, service),
                    place,
                    delegating(service)));
          }
        });
    return holdings;
  }

  private List<Placed<Membership>> representing(Id<Service> service) {
    return representatives.getOrDefault(service, List.of());
  }

  private List<Placed<Membership>> deciding(Id<Service> service) {
    return representing(service).stream()
        .filter(it -> it.part().authority().filter(DECIDING::contains).isPresent())
        .toList();
  }

  private List<Holder> delegating(Id<Service> service) {
    List<Placed<Membership>> named = managers.getOrDefault(service, List.of());
    return named.isEmpty()
        ? delegating.getOrDefault(service, Set.of()).stream()
            .map(giver -> Holder.of(Role.UNIT_MANAGER, Set.of(giver)))
            .toList()
        : Posts.holders(named);
  }

  List<Holding> ofMeasures(Responsibility responsibility) {
    return seen.measures().stream()
        .filter(measure -> isToBeDecided(measure.part()))
        .map(
            measure ->
                holding(
                    responsibility,
                    Subject.of(PartKind.MEASURE, measure.part().id()),
                    measure.place(),
                    deciders(measure.part())))
        .toList();
  }

  /** Applied for, and neither decided nor over. */
  private boolean isToBeDecided(Measure measure) {
    boolean appliedFor =
        measure.application().filter(applications::containsKey).isPresent()
            || (measure.status().equals(Optional.of(MeasureStatus.APPLIED_FOR))
                && seen.sees(measure.statusToldOn()));
    boolean decided =
        measure.decision().filter(decisions::contains).isPresent()
            || measure.application().filter(answered::contains).isPresent();
    return appliedFor && !decided && isUnfinished(measure);
  }

  /** To whom it was handed up, who is named to decide, who decides at the table, the manager. */
  private List<Holder> deciders(Measure measure) {
    Optional<Application> application = measure.application().map(applications::get);
    Set<Id<Person>> handedTo =
        measure
            .application()
            .map(it -> latest(handUps.getOrDefault(it, List.of())))
            .orElse(Set.of());
    if (!handedTo.isEmpty()) {
      return named(handedTo);
    }
    Optional<Id<Person>> named = application.flatMap(Application::decisionMaker);
    if (named.isPresent()) {
      return named(Set.of(named.get()));
    }
    Optional<Id<Service>> service = application.flatMap(Application::service).or(measure::service);
    List<Placed<Membership>> atTheTable = service.map(this::deciding).orElse(List.of());
    return Posts.holders(
        atTheTable.isEmpty()
            ? service.map(it -> managers.getOrDefault(it, List.of())).orElse(List.of())
            : atTheTable);
  }

  private static List<Holder> named(Set<Id<Person>> persons) {
    return persons.stream().map(person -> Holder.of(Role.MEMBER, Set.of(person))).toList();
  }

  private static Set<Id<Person>> latest(List<HandUp> handUps) {
    Comparator<HandUp> byDay = Comparator.comparing(it -> it.on().orElse(LocalDate.MIN));
    Set<Id<Person>> to = new LinkedHashSet<>();
    handUps.stream()
        .max(byDay)
        .ifPresent(
            last ->
                handUps.stream()
                    .filter(it -> byDay.compare(it, last) == 0)
                    .forEach(it -> it.to().ifPresent(to::add)));
    return to;
  }

  private static Holding holding(
      Responsibility responsibility, Subject subject, Path place, List<Holder> holders) {
    return Holding.builder()
        .responsibility(responsibility)
        .subject(subject)
        .place(place)
        .holders(holders)
        .build();
  }
}
