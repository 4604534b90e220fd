/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import static no.welfarelab.testsupport.cohort.Cast.CORE_TEAM;
import static no.welfarelab.testsupport.cohort.Cast.GUARDIAN;
import static no.welfarelab.testsupport.cohort.Cast.INTERPRETER;
import static no.welfarelab.testsupport.cohort.Cast.SUPPORTER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.CoordinatorOffer;
import no.welfarelab.core.team.Introduction;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Representation;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.Sector;
import no.welfarelab.core.team.SupportAnswer;
import no.welfarelab.core.team.SupportOffer;
import no.welfarelab.core.team.Team;
import no.welfarelab.testsupport.Sketch;

/** The team, and who stands round it. */
final class Gathering {
  /** What those who are called in are called in for. */
  static final String TOPIC = "Hva tjenesten kan bidra med.";

  private final Cast cast;
  private final Timeline days;

  Gathering(Cast cast, Timeline days) {
    this.cast = cast;
    this.days = days;
  }

  Team team() {
    List<Membership> memberships = new ArrayList<>();
    cast.leaders().forEach(seat -> memberships.add(membership(seat).build()));
    cast.seats().forEach(seat -> memberships.add(member(seat)));
    for (Id<Person> core : CORE_TEAM) {
      memberships.add(beside(core, Role.CORE_TEAM, days.referred()).build());
    }
    cast.managers()
        .forEach(
            (service, manager) ->
                memberships.add(
                    beside(manager, Role.UNIT_MANAGER, days.referred()).service(service).build()));
    if (cast.has(Feature.CONTACT_PERSON)) {
      memberships.add(contactPerson(cast.seats().get(0)));
    }
    if (cast.has(Feature.SUPPORT_PERSON)) {
      memberships.add(beside(SUPPORTER, Role.SUPPORT_PERSON, days.introduced()).build());
    }
    if (cast.has(Feature.GUARDIAN)) {
      memberships.add(beside(GUARDIAN, Role.GUARDIAN, days.introduced()).build());
    }
    if (cast.has(Feature.INTERPRETER)) {
      memberships.add(beside(INTERPRETER, Role.INTERPRETER, days.introduced()).build());
    }
    return Team.builder()
        .memberships(memberships)
        .supportOffers(cast.citizens().stream().map(this::supportOffer).toList())
        .coordinatorOffers(coordinatorOffers())
        .representations(representations())
        .consideredSectors(Arrays.asList(Sector.values()))
        .meetingCapacity(
            List.of(
                Sketch.holds(
                    cast.leaderOn(days.saidYes()),
                    days.saidYes(),
                    "Kan møte alle, om møtet ikke er langt.")))
        .build();
  }

  /** In a role for as long as the case lasts; such a role has its reason in itself. */
  private Membership.Builder beside(Id<Person> person, Role role, LocalDate from) {
    Period period =
        days.closed().map(end -> Period.of(from, end)).orElseGet(() -> Period.from(from));
    return Sketch.membership(person, role, period).reason("Følger av rollen.");
  }

  private Membership.Builder membership(Seat seat) {
    return Sketch.membership(seat.person(), seat.role(), seat.period())
        .service(seat.service())
        .reason("Kjenner familien og tjenestene.")
        .introduction(
            Introduction.builder()
                .toCaseOn(seat.from().minusDays(1))
                .toWayOfWorkingOn(days.referred())
                .build());
  }

  private Membership member(Seat seat) {
    Membership.Builder member = membership(seat).authority(seat.authority());
    return seat.role() == Role.CALLED_IN ? member.topic(TOPIC).build() : member.build();
  }

  private Membership contactPerson(Seat seat) {
    return Membership.builder()
        .id(Id.of("contact-person"))
        .person(seat.person())
        .role(Role.CONTACT_PERSON)
        .service(seat.service())
        .period(seat.period())
        .acceptedOn(seat.from())
        .preferred(true)
        .reason("Den familien helst snakker med.")
        .build();
  }

  private SupportOffer supportOffer(Id<Person> citizen) {
    SupportOffer.Builder offer =
        SupportOffer.builder().person(citizen).offeredOn(days.introduced());
    return cast.has(Feature.SUPPORT_PERSON)
        ? offer.answer(SupportAnswer.ACCEPTED).supportPerson(SUPPORTER).build()
        : offer.answer(SupportAnswer.DECLINED).build();
  }

  /** The leader's own service is one unit; of the others, the manager picks who comes. */
  private List<Representation> representations() {
    List<Representation> representations = new ArrayList<>();
    Id<Service> leaders = cast.leaders().get(0).service();
    if (!cast.managers().containsKey(leaders)) {
      representations.add(Representation.builder().service(leaders).severalUnits(false).build());
    }
    cast.managers()
        .forEach(
            (service, manager) ->
                representations.add(
                    Representation.builder()
                        .service(service)
                        .severalUnits(true)
                        .picker(manager)
                        .build()));
    return representations;
  }

  private List<CoordinatorOffer> coordinatorOffers() {
    return cast.has(Feature.SERIOUS_CONDITION)
        ? List.of(
            CoordinatorOffer.builder()
                .child(cast.children().get(0))
                .toldOn(days.introduced())
                .wanted(false)
                .build())
        : List.of();
  }
}
