/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.Matter;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.meeting.AgendaTopic;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.CoordinatorOffer;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** What children are owed: FAMILY-04, -06, -08 and -09. */
final class FamilyChildren {
  private final Map<Id<Person>, List<Need>> needs = new LinkedHashMap<>();
  private final Map<Id<Person>, List<Placed<CoordinatorOffer>>> offers = new LinkedHashMap<>();
  private final Map<Id<Person>, Path> prevention = new LinkedHashMap<>();

  private FamilyChildren(CaseOnDay seen) {
    for (Need need : seen.theCase().mapping().needs()) {
      for (Id<Person> person : need.persons()) {
        needs.computeIfAbsent(person, it -> new ArrayList<>()).add(need);
      }
    }
    for (Placed<CoordinatorOffer> offer :
        seen.placed(
            seen.theCase().team().coordinatorOffers(),
            Path.ROOT.then("team").then("coordinatorOffers"),
            CoordinatorOffer::toldOn)) {
      offers.computeIfAbsent(offer.part().child(), it -> new ArrayList<>()).add(offer);
    }
    for (Placed<Goal> goal : seen.goals()) {
      if (!seen.happened(goal.part().givenUpOn())) {
        prevents(goal.part().phase(), goal.part().persons(), goal.place());
      }
    }
    for (Placed<Measure> measure : seen.measures()) {
      if (!measure.part().isStoppedOn(seen.day())) {
        prevents(measure.part().phase(), measure.part().persons(), measure.place());
      }
    }
  }

  private void prevents(Optional<Phase> phase, Set<Id<Person>> persons, Path place) {
    if (phase.equals(Optional.of(Phase.PREVENTION))) {
      persons.forEach(person -> prevention.putIfAbsent(person, place));
    }
  }

  private static FamilyChildren of(CaseOnDay seen) {
    return seen.shared(FamilyChildren.class, FamilyChildren::new);
  }

  static Verdict childIsThereForAReason(Placed<Meeting> meeting, CaseOnDay seen) {
    return meeting
        .part()
        .heldOn()
        .filter(held -> seen.sees(Optional.of(held)))
        .map(
            held ->
                Children.whenOneIsChild(
                    meeting.part().present(),
                    held,
                    meeting.place(),
                    seen,
                    () -> hasReason(meeting).and(keepsOutOfEconomy(meeting, held, seen))))
        .orElseGet(Verdict::notApplicable);
  }

  private static Verdict hasReason(Placed<Meeting> meeting) {
    return meeting.part().childReason().isPresent()
        ? Verdict.satisfied(meeting.place().then("childReason"))
        : Verdict.unknown("child-reason", Role.INVESTMENT_LEADER, meeting.place());
  }

  /** A child's own economy is another matter than the parents'. */
  private static Verdict keepsOutOfEconomy(
      Placed<Meeting> meeting, LocalDate held, CaseOnDay seen) {
    return Verdict.each(
        meeting.part().agenda(),
        (topic, i) ->
            topic.lifeArea().equals(Optional.of(LifeArea.ECONOMY))
                    && concernsAdults(topic, held, seen)
                ? Verdict.broken("economy", meeting.place().then("agenda").then(i))
                : Verdict.notApplicable());
  }

  private static boolean concernsAdults(AgendaTopic topic, LocalDate held, CaseOnDay seen) {
    return topic.persons().isEmpty()
        || topic.persons().stream()
            .anyMatch(person -> People.isAdult(person, held, seen).orElse(false));
  }

  static Verdict childsBestIsAssessed(Placed<Measure> measure, CaseOnDay seen) {
    LocalDate day =
        measure.part().startedOn().filter(it -> it.isBefore(seen.day())).orElse(seen.day());
    if (measure.part().persons().isEmpty()) {
      return Verdict.unknown("concerns", Role.INVESTMENT_LEADER, measure.place());
    }
    return Children.whenOneIsChild(
        measure.part().persons(),
        day,
        measure.place(),
        seen,
        () ->
            Judgements.latest(
                measure.part().childsBest(),
                measure.place().then("childsBest"),
                seen,
                Verdict.unknown("childs-best", Role.INVESTMENT_LEADER, measure.place())));
  }

  static Verdict coordinatorIsOffered(Placed<Person> person, CaseOnDay seen) {
    return Children.whenChild(
        person,
        seen,
        () ->
            person
                .part()
                .seriousCondition()
                .map(
                    serious ->
                        serious ? of(seen).whenSeveralServices(person) : Verdict.notApplicable())
                .orElseGet(
                    () -> Verdict.unknown("serious-condition", Role.CITIZEN, person.place())));
  }

  private Verdict whenSeveralServices(Placed<Person> child) {
    List<Need> theirs = needs.getOrDefault(child.part().id(), List.of());
    Set<Id<Service>> services = new HashSet<>();
    theirs.forEach(need -> services.addAll(need.services()));
    if (services.size() >= 2) {
      return isOffered(child);
    }
    return theirs.isEmpty() || theirs.stream().anyMatch(need -> need.services().isEmpty())
        ? Verdict.unknown("child-needs", Role.INVESTMENT_LEADER, child.place())
        : Verdict.notApplicable();
  }

  /** One offer that is all there is enough. */
  private Verdict isOffered(Placed<Person> child) {
    List<Placed<CoordinatorOffer>> made = offers.getOrDefault(child.part().id(), List.of());
    Optional<Placed<CoordinatorOffer>> answered =
        made.stream()
            .filter(it -> it.part().toldOn().isPresent() && it.part().wanted().isPresent())
            .findFirst();
    if (answered.isPresent()) {
      return Verdict.satisfied(answered.get().place());
    }
    return made.isEmpty()
        ? Verdict.broken("not-told", child.place())
        : Verdict.all(
            made.stream()
                .flatMap(
                    it ->
                        Stream.of(
                            it.part().toldOn().isPresent()
                                ? Verdict.notApplicable()
                                : Verdict.broken("no-date", it.place()),
                            it.part().wanted().isPresent()
                                ? Verdict.notApplicable()
                                : Verdict.broken("no-answer", it.place()))));
  }

  static Verdict hasPrevention(Placed<Person> person, CaseOnDay seen) {
    Id<Person> id = person.part().id();
    return Since.planInForce(
        seen,
        () ->
            Children.whenChild(
                person,
                seen,
                () ->
                    Optional.ofNullable(of(seen).prevention.get(id))
                        .or(() -> Explained.of(Matter.NO_PREVENTION, id, seen))
                        .map(Verdict::satisfied)
                        .orElseGet(() -> Verdict.broken("no-prevention", person.place()))));
  }
}
