/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.service.Services;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Representation;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Which services sit in the team, and who picks whom they send: TEAM-17 and -19. */
final class TeamServices {
  private static final Set<Id<Service>> FOR_CHILDREN =
      Set.of(
          Services.CHILD_AND_FAMILY,
          Services.CHILD_PROTECTION,
          Services.HEALTH_VISITOR,
          Services.KINDERGARTEN,
          Services.SCHOOL,
          Services.PPT,
          Services.YOUTH_FOLLOW_UP);

  private static final Set<Id<Service>> FOR_ADULTS =
      Set.of(
          Services.NAV,
          Services.HOUSING_OFFICE,
          Services.HUSBANKEN,
          Services.REFUGEE_SERVICE,
          Services.MENTAL_HEALTH_AND_SUBSTANCE_USE,
          Services.DEBT_COUNSELLING,
          Services.MEASURE_ORGANISER,
          Services.CORRECTIONAL_SERVICE,
          Services.EMPLOYER);

  private TeamServices() {}

  static Verdict bothWorldsSit(Placed<InvestmentCase> subject, CaseOnDay seen) {
    List<Placed<Person>> family =
        seen.persons().stream().filter(person -> People.isFamily(person.part())).toList();
    if (family.size() < 2) {
      return Verdict.notApplicable();
    }
    boolean children =
        family.stream().anyMatch(it -> it.part().isAdultOn(seen.day()).equals(Optional.of(false)));
    List<Placed<Person>> ageless =
        family.stream().filter(it -> it.part().birthDate().isEmpty()).toList();
    if (!children && ageless.isEmpty()) {
      return Verdict.notApplicable();
    }
    return Seats.whileOpen(
        seen,
        () ->
            Since.firstMeeting(
                seen,
                day ->
                    children
                        ? sits(FOR_CHILDREN, "no-service-for-children", seen)
                            .and(sits(FOR_ADULTS, "no-service-for-adults", seen))
                        : Verdict.all(
                            ageless.stream()
                                .map(
                                    it ->
                                        Verdict.unknown("birth-date", Role.CITIZEN, it.place())))));
  }

  /** Of a service that the handbook does not list nobody has told whom it is for. */
  private static Verdict sits(Set<Id<Service>> wanted, String otherwise, CaseOnDay seen) {
    Seats seats = Seats.of(seen);
    List<Placed<Membership>> possible =
        seats.working().stream().filter(seats::mayBeHeld).filter(it -> mayBe(wanted, it)).toList();
    return possible.stream()
        .filter(
            seat ->
                seats.isHeld(seat) && seat.part().service().filter(wanted::contains).isPresent())
        .findFirst()
        .map(seat -> Verdict.satisfied(Seats.MEMBERSHIPS))
        .orElseGet(
            () ->
                possible.isEmpty()
                    ? Verdict.broken(
                        otherwise, seats.begun().isEmpty() ? Path.ROOT : Seats.MEMBERSHIPS)
                    : Verdict.all(possible.stream().map(TeamServices::open)));
  }

  private static boolean mayBe(Set<Id<Service>> wanted, Placed<Membership> seat) {
    return seat.part()
        .service()
        .map(service -> wanted.contains(service) || Services.find(service).isEmpty())
        .orElse(true);
  }

  private static Verdict open(Placed<Membership> seat) {
    if (seat.part().service().isEmpty()) {
      return Verdict.unknown("member-service", Role.INVESTMENT_LEADER, seat.place());
    }
    return Services.find(seat.part().service().get()).isEmpty()
        ? Verdict.unknown("service-for-whom", Role.INVESTMENT_LEADER, Seats.serviceOf(seat))
        : Verdict.unknown("role-period", Role.INVESTMENT_LEADER, seat.place());
  }

  /** Those of whom it is told how they choose, and those with a member, each where first named. */
  static List<Placed<Id<Service>>> choosing(CaseOnDay seen) {
    Map<Id<Service>, Placed<Id<Service>>> services = new LinkedHashMap<>();
    Choices choices = seen.shared(Choices.class, Choices::new);
    choices.ofService.forEach(
        (service, told) -> services.put(service, Placed.of(service, told.get(0).place())));
    Seats seats = Seats.of(seen);
    for (Placed<Membership> seat : seats.working()) {
      if (seats.mayBeHeld(seat)
          && (seat.part().role() == Role.MEMBER || seat.part().role() == Role.INVESTMENT_LEADER)) {
        seat.part()
            .service()
            .ifPresent(it -> services.putIfAbsent(it, Placed.of(it, Seats.serviceOf(seat))));
      }
    }
    return List.copyOf(services.values());
  }

  /** What is told of how services choose whom they send. */
  private static final class Choices {
    private final Map<Id<Service>, List<Placed<Representation>>> ofService = new LinkedHashMap<>();

    private Choices(CaseOnDay seen) {
      for (Placed<Representation> told :
          seen.placed(
              seen.theCase().team().representations(),
              Seats.TEAM.then("representations"),
              it -> Optional.empty())) {
        ofService.computeIfAbsent(told.part().service(), it -> new ArrayList<>()).add(told);
      }
    }
  }

  static Verdict hasOneWhoPicks(Placed<Id<Service>> service, CaseOnDay seen) {
    List<Placed<Representation>> told =
        seen.shared(Choices.class, Choices::new).ofService.getOrDefault(service.part(), List.of());
    Optional<Boolean> several =
        told.stream().flatMap(it -> it.part().severalUnits().stream()).reduce(Boolean::logicalOr);
    return Seats.whileOpen(
        seen,
        () ->
            several
                .map(it -> it ? isNamed(told, service.place()) : Verdict.notApplicable())
                .orElseGet(
                    () -> Verdict.unknown("several-units", Role.UNIT_MANAGER, service.place())));
  }

  private static Verdict isNamed(List<Placed<Representation>> told, Path otherwise) {
    return told.stream()
        .filter(it -> it.part().picker().isPresent())
        .findFirst()
        .map(it -> Verdict.satisfied(it.place().then("picker")))
        .orElseGet(() -> Verdict.unknown("picker", Role.UNIT_MANAGER, otherwise));
  }
}
