/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.team.Introduction;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.Sector;
import no.welfarelab.core.team.SupportOffer;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** What was offered, considered and prepared: TEAM-04, -10, -14 and -18. */
final class TeamOffers {
  private TeamOffers() {}

  static Verdict supportWasOffered(Placed<InvestmentCase> subject, CaseOnDay seen) {
    return Since.firstMeeting(
        seen,
        day -> {
          List<Placed<SupportOffer>> offers =
              seen.placed(
                  subject.part().team().supportOffers(),
                  Seats.TEAM.then("supportOffers"),
                  SupportOffer::offeredOn);
          List<Placed<Person>> askedThemselves =
              People.citizens(seen).stream()
                  .filter(person -> person.part().isAdultOn(seen.day()).orElse(true))
                  .toList();
          return askedThemselves.isEmpty()
              ? isAnswered(offers, Path.ROOT)
              : Verdict.all(
                  askedThemselves.stream()
                      .map(person -> isAnswered(to(person, offers), person.place())));
        });
  }

  private static List<Placed<SupportOffer>> to(
      Placed<Person> person, List<Placed<SupportOffer>> offers) {
    return offers.stream()
        .filter(offer -> offer.part().person().equals(person.part().id()))
        .toList();
  }

  private static Verdict isAnswered(List<Placed<SupportOffer>> offers, Path otherwise) {
    if (offers.isEmpty()) {
      return Verdict.broken("no-offer", otherwise);
    }
    return offers.stream()
        .filter(offer -> offer.part().answer().isPresent())
        .findFirst()
        .map(offer -> Verdict.satisfied(offer.place()))
        .orElseGet(() -> Verdict.broken("no-answer", offers.get(0).place()));
  }

  /** A list that was begun says of the sectors that are not on it that nobody considered them. */
  static Verdict othersWereConsidered(Placed<InvestmentCase> subject, CaseOnDay seen) {
    return Seats.whileOpen(
        seen,
        () ->
            Since.planInForce(
                seen,
                () -> {
                  Set<Sector> considered = subject.part().team().consideredSectors();
                  Path place = Seats.TEAM.then("consideredSectors");
                  if (considered.isEmpty()) {
                    return Verdict.unknown("sectors-considered", Role.INVESTMENT_LEADER, Path.ROOT);
                  }
                  return Verdict.satisfied(place)
                      .and(considered(Sector.VOLUNTARY, "no-voluntary", considered, place))
                      .and(considered(Sector.BUSINESS, "no-business", considered, place))
                      .and(considered(Sector.NETWORK, "no-network", considered, place));
                }));
  }

  private static Verdict considered(
      Sector sector, String otherwise, Set<Sector> considered, Path place) {
    return considered.contains(sector) ? Verdict.notApplicable() : Verdict.broken(otherwise, place);
  }

  static Verdict knowsTheWayOfWorking(Placed<Membership> seat, CaseOnDay seen) {
    Role role = seat.part().role();
    return Seats.whileOpen(
        seen,
        () ->
            (role == Role.INVESTMENT_LEADER || role == Role.MEMBER)
                    && Seats.of(seen).mayBeHeld(seat)
                ? wasIntroduced(seat, seen)
                : Verdict.notApplicable());
  }

  /** Whoever was introduced in another role knows the way of working in this one. */
  private static Verdict wasIntroduced(Placed<Membership> seat, CaseOnDay seen) {
    return seen.membershipsOf(seat.part().person()).stream()
        .map(membership -> membership.introduction().flatMap(Introduction::toWayOfWorkingOn))
        .filter(seen::happened)
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo)
        .map(on -> Verdict.satisfied(seat.place(), on))
        .orElseGet(() -> Verdict.unknown("way-of-working", seat.part().role(), seat.place()));
  }

  static Verdict capacityWasJudged(Placed<InvestmentCase> subject, CaseOnDay seen) {
    List<Placed<Judgement>> made =
        seen.placed(
            subject.part().team().meetingCapacity(),
            Seats.TEAM.then("meetingCapacity"),
            Judgement::on);
    LocalDate met = Since.investmentMeetingOn(seen).orElse(seen.day());
    List<Placed<Judgement>> inTime =
        made.stream().filter(it -> it.part().on().filter(on -> on.isAfter(met)).isEmpty()).toList();
    return Seats.whileOpen(
        seen, () -> Judgements.latest(inTime, judgedLate(made, met, subject.place())));
  }

  private static Verdict judgedLate(List<Placed<Judgement>> made, LocalDate met, Path theCase) {
    return made.stream()
        .filter(it -> it.part().complete())
        .min(Comparator.comparing(it -> it.part().on().orElseThrow()))
        .map(it -> Verdict.broken("late", it.place(), it.part().on().orElseThrow(), met))
        .orElseGet(() -> Verdict.unknown("meeting-capacity", Role.INVESTMENT_LEADER, theCase));
  }
}
