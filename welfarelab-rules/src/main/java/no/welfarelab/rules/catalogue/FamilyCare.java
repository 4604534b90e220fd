/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.meeting.AgendaTopic;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/**
 * Whether care of, and contact with, a child under child protection is left to the competent
 * service: FAMILY-05.
 */
final class FamilyCare {
  private final Map<Id<AgendaTopic>, List<Placed<AgendaTopic>>> topics = new LinkedHashMap<>();

  /** A family in which everyone is known to be grown up has no child to care for. */
  private final boolean mayBeAboutChild;

  private FamilyCare(CaseOnDay seen) {
    List<Placed<Person>> family = Children.family(seen);
    mayBeAboutChild =
        family.isEmpty()
            || family.stream().anyMatch(it -> !it.part().isAdultOn(seen.day()).orElse(false));
    for (Placed<Meeting> meeting : seen.meetings()) {
      List<AgendaTopic> agenda = meeting.part().agenda();
      for (int i = 0; i < agenda.size(); i++) {
        topics
            .computeIfAbsent(agenda.get(i).id(), it -> new ArrayList<>())
            .add(Placed.of(agenda.get(i), meeting.place().then("agenda").then(i)));
      }
    }
  }

  private static FamilyCare of(CaseOnDay seen) {
    return seen.shared(FamilyCare.class, FamilyCare::new);
  }

  /** Each topic once: one that comes back on a later agenda keeps its id. */
  static List<Placed<AgendaTopic>> topics(CaseOnDay seen) {
    return of(seen).topics.values().stream().map(same -> same.get(0)).toList();
  }

  /** What was flagged once, or once found to be none of this, is so wherever it comes back. */
  static Verdict topicIsReferred(Placed<AgendaTopic> topic, CaseOnDay seen) {
    List<Flagged> all =
        of(seen).topics.getOrDefault(topic.part().id(), List.of()).stream()
            .map(
                it ->
                    Flagged.of(
                        it.part().careOrContact(),
                        it.part().outsideLab(),
                        it.part().referredTo(),
                        it.place(),
                        seen))
            .toList();
    List<Flagged> flagged = all.stream().filter(it -> it.flag().equals(Optional.of(true))).toList();
    if (!flagged.isEmpty()) {
      return Verdict.all(flagged.stream().map(Flagged::verdict));
    }
    return all.stream().anyMatch(it -> it.flag().isPresent())
        ? Verdict.notApplicable()
        : Verdict.all(all.stream().map(Flagged::verdict));
  }

  static Verdict measureIsReferred(Placed<Measure> measure, CaseOnDay seen) {
    return Flagged.of(
            measure.part().careOrContact(),
            measure.part().outsideLab(),
            measure.part().referredTo(),
            measure.place(),
            seen)
        .verdict();
  }

  /** Whether something is for the competent service alone, and what follows. */
  private record Flagged(Optional<Boolean> flag, Verdict verdict) {

    static Flagged of(
        Optional<Boolean> careOrContact,
        List<Judgement> outsideLab,
        Optional<Id<Service>> referredTo,
        Path place,
        CaseOnDay seen) {
      List<Placed<Judgement>> made =
          seen.placed(outsideLab, place.then("outsideLab"), Judgement::on);
      Optional<Boolean> judged = latest(made);
      if (careOrContact.orElse(false) || judged.orElse(false)) {
        return new Flagged(
            Optional.of(true),
            referredTo.isPresent()
                ? Verdict.satisfied(place.then("referredTo"))
                : Verdict.broken("not-referred", place));
      }
      if (judged.isPresent() || (careOrContact.isPresent() && made.isEmpty())) {
        return new Flagged(Optional.of(false), Verdict.notApplicable());
      }
      return new Flagged(
          Optional.empty(),
          made.isEmpty()
              ? FamilyCare.of(seen).mayBeAboutChild
                  ? Verdict.unknown("care-or-contact", Role.INVESTMENT_LEADER, place)
                  : Verdict.notApplicable()
              : Verdict.all(
                  made.stream()
                      .map(
                          it -> Verdict.unknown("judgement-details", Role.CORE_TEAM, it.place()))));
    }

    /** Of the complete ones of the latest day one that finds it outside is enough. */
    private static Optional<Boolean> latest(List<Placed<Judgement>> made) {
      List<Judgement> complete =
          made.stream().map(Placed::part).filter(Judgement::complete).toList();
      Optional<LocalDate> day =
          complete.stream().flatMap(it -> it.on().stream()).max(LocalDate::compareTo);
      return day.map(on -> complete.stream().anyMatch(it -> it.on().equals(day) && it.holds()));
    }
  }
}
