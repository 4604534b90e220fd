/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import static no.welfarelab.testsupport.cohort.Edit.emptied;
import static no.welfarelab.testsupport.cohort.Edit.firstChanged;
import static no.welfarelab.testsupport.cohort.Edit.lastMeeting;
import static no.welfarelab.testsupport.cohort.Edit.set;
import static no.welfarelab.testsupport.cohort.Edit.unset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.effect.Effect;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.journey.ClosingReason;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.journey.SituationEntry;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.meeting.Absence;

/** What can be wrong with the mapping, the journey, the meetings and what is seen of the effect. */
final class TalkFlaws {
  private TalkFlaws() {}

  static InvestmentCase clothWithoutCitizen(InvestmentCase theCase, Scene scene) {
    return Edit.cloths(
        theCase,
        cloth ->
            set(
                cloth,
                "present",
                Edit.without(cloth.present(), scene.cast().citizens()::contains)));
  }

  static InvestmentCase areaForgotten(InvestmentCase theCase, Scene scene) {
    return Edit.cloths(
        theCase,
        cloth ->
            set(
                cloth,
                "notRelevant",
                Edit.without(cloth.notRelevant(), it -> it.lifeArea() == LifeArea.VOLUNTARY_WORK)));
  }

  static InvestmentCase noStrengths(InvestmentCase theCase, Scene scene) {
    return Edit.cloths(
        theCase, cloth -> Edit.withoutEntries(cloth, it -> it.box() == ClothBox.STRENGTH));
  }

  static InvestmentCase entryLost(InvestmentCase theCase, Scene scene) {
    return theCase.withMapping(
        mapping -> {
          List<WorkCloth> cloths = new ArrayList<>(mapping.cloths());
          cloths.set(
              cloths.size() - 1,
              Edit.withoutEntries(
                  cloths.get(cloths.size() - 1),
                  entry -> entry.id().value().equals("today-" + LifeArea.ECONOMY.code())));
          return set(mapping, "cloths", cloths);
        });
  }

  static InvestmentCase childrenNotAskedAbout(InvestmentCase theCase, Scene scene) {
    return theCase.withMapping(mapping -> set(mapping, "askedAbout", scene.cast().adults()));
  }

  static InvestmentCase refusalLeftAlone(InvestmentCase theCase, Scene scene) {
    return theCase.withMapping(mapping -> emptied(mapping, "secondLooks"));
  }

  static InvestmentCase undatedSituation(InvestmentCase theCase, Scene scene) {
    return theCase.withJourney(
        journey ->
            journey.add(
                SituationEntry.builder()
                    .situation(Situation.EXPOSED)
                    .persons(scene.cast().citizens())
                    .assessedBy(scene.cast().leaderOn(scene.days().last()))
                    .build()));
  }

  static InvestmentCase changeNotSeen(InvestmentCase theCase, Scene scene) {
    return theCase.withJourney(
        journey ->
            journey.add(
                SituationEntry.builder()
                    .situation(Situation.STABLE)
                    .persons(scene.cast().citizens())
                    .on(scene.lately())
                    .assessedBy(scene.cast().leaderOn(scene.lately()))
                    .build()));
  }

  static InvestmentCase closedForTime(InvestmentCase theCase, Scene scene) {
    return theCase.withJourney(
        journey ->
            set(
                journey,
                "closing",
                journey
                    .closing()
                    .map(it -> set(it, "reason", Optional.of(ClosingReason.TIME_PASSED)))));
  }

  static InvestmentCase noTarget(InvestmentCase theCase, Scene scene) {
    return theCase.withJourney(journey -> unset(journey, "target"));
  }

  static InvestmentCase noNextMeeting(InvestmentCase theCase, Scene scene) {
    InvestmentCase unplanned =
        set(
            theCase,
            "meetings",
            Edit.without(theCase.meetings(), meeting -> meeting.heldOn().isEmpty()));
    return lastMeeting(unplanned, scene, meeting -> unset(meeting, "nextOn"));
  }

  static InvestmentCase shortFirstMeeting(InvestmentCase theCase, Scene scene) {
    return Edit.meeting(
        theCase, "meeting-1", meeting -> set(meeting, "durationInMinutes", Optional.of(30)));
  }

  static InvestmentCase agendaUnknown(InvestmentCase theCase, Scene scene) {
    return lastMeeting(theCase, scene, meeting -> unset(meeting, "agendaKnownOn"));
  }

  static InvestmentCase citizenAbsent(InvestmentCase theCase, Scene scene) {
    return Edit.meeting(
        theCase, "meeting-1", meeting -> Edit.withoutPresent(meeting, scene.cast().citizens()));
  }

  static InvestmentCase citizenSpokeLater(InvestmentCase theCase, Scene scene) {
    Id<Person> leader = scene.cast().leaderOn(scene.days().last());
    return lastMeeting(
        theCase,
        scene,
        meeting ->
            set(
                meeting,
                "agenda",
                firstChanged(
                    meeting.agenda(), it -> set(it, "firstSpeaker", Optional.of(leader)))));
  }

  static InvestmentCase noSummary(InvestmentCase theCase, Scene scene) {
    return lastMeeting(theCase, scene, meeting -> unset(meeting, "summary"));
  }

  static InvestmentCase silentAbsence(InvestmentCase theCase, Scene scene) {
    Id<Person> member = scene.cast().seats().get(0).person();
    return lastMeeting(
        theCase,
        scene,
        meeting ->
            set(
                Edit.withoutPresent(meeting, List.of(member)),
                "absences",
                List.of(Absence.builder().person(member).sentWord(false).build())));
  }

  static InvestmentCase notDocumented(InvestmentCase theCase, Scene scene) {
    return lastMeeting(theCase, scene, meeting -> emptied(meeting, "documentations"));
  }

  static InvestmentCase noRecord(InvestmentCase theCase, Scene scene) {
    return lastMeeting(theCase, scene, meeting -> unset(meeting, "recordReachedOn"));
  }

  static InvestmentCase noBaseline(InvestmentCase theCase, Scene scene) {
    return effect(
        theCase,
        set(
            theCase.effect(),
            "goalEffects",
            firstChanged(theCase.effect().goalEffects(), it -> unset(it, "baseline"))));
  }

  static InvestmentCase citizenNotAsked(InvestmentCase theCase, Scene scene) {
    List<Id<Person>> citizens = scene.cast().citizens();
    return effect(
        theCase,
        set(
            theCase.effect(),
            "goalEffects",
            firstChanged(
                theCase.effect().goalEffects(),
                it ->
                    set(
                        unset(it, "askedOn"),
                        "readings",
                        Edit.without(
                            it.readings(),
                            reading -> reading.by().filter(citizens::contains).isPresent())))));
  }

  private static InvestmentCase effect(InvestmentCase theCase, Effect effect) {
    return set(theCase, "effect", effect);
  }
}
