/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.testsupport.story.NineHelpersDays.CHILDREN_ASKED;
import static no.welfarelab.testsupport.story.NineHelpersDays.NATANS_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.RUTAS_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.SECOND_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.THIRD_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ABEL;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ALL_FIVE;
import static no.welfarelab.testsupport.story.NineHelpersPeople.CHILDREN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.LEADER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.NATAN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.PARENTS;
import static no.welfarelab.testsupport.story.NineHelpersPeople.RUTA;
import static no.welfarelab.testsupport.story.NineHelpersPeople.SELAM;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TESFAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.Stance;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.GoalKind;
import no.welfarelab.core.plan.Horizon;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.plan.Principle;

/** What the family in {@link NineHelpers} aims at: in their words, and in each child's. */
final class NineHelpersGoals {
  static final Id<Goal> TIME_FOR_EACH_OTHER = Id.of("time-for-each-other");
  static final Id<Goal> OWN_PAY = Id.of("own-pay");
  static final Id<Goal> CHILDREN_ARE_WELL = Id.of("children-are-well");
  static final Id<Goal> ONE_TO_CALL = Id.of("one-to-call");
  static final Id<Goal> WHOLE_DAYS = Id.of("whole-days");
  static final Id<Goal> CALM_MONEY = Id.of("calm-money");
  static final Id<Goal> A_JOB = Id.of("a-job");
  static final Id<Goal> OWN_ROOM = Id.of("own-room");
  static final Id<Goal> WITH_OTHERS = Id.of("with-others");
  static final Id<Goal> SCHOOL_KNOWS = Id.of("school-knows");
  static final Id<Goal> SLEEP = Id.of("sleep");
  static final Id<Goal> OWN_HOME = Id.of("own-home");

  private NineHelpersGoals() {}

  static List<Goal> goals(Words words) {
    List<Goal> goals = new ArrayList<>();
    goals.addAll(changes(words));
    goals.addAll(resultsForTheParents(words));
    goals.addAll(resultsForTheChildren(words));
    goals.add(ownHome(words));
    return goals;
  }

  private static List<Goal> changes(Words words) {
    return List.of(
        effect(
                TIME_FOR_EACH_OTHER,
                ALL_FIVE,
                LifeArea.FAMILY,
                words.say(
                    "Vi har én plan og én å ringe til, og tid til hverandre.",
                    "We have one plan and one to call, and time for each other."))
            .saidBy(SELAM)
            .principles(List.of(Principle.VALUES, Principle.LONG_TERM_VIEW))
            .build(),
        effect(
                OWN_PAY,
                PARENTS,
                LifeArea.ECONOMY,
                words.say("Vi lever av det vi tjener selv.", "We live on what we earn."))
            .saidBy(TESFAY)
            .principles(List.of(Principle.LONG_TERM_VIEW))
            .build(),
        effect(
                CHILDREN_ARE_WELL,
                CHILDREN,
                LifeArea.FAMILY,
                words.say(
                    "Barna sover, lærer og har noen å være sammen med.",
                    "The children sleep, learn and have someone to be with."))
            .saidBy(LEADER)
            .confirmedBy(PARENTS)
            .principles(List.of(Principle.EARLY_INVESTMENT))
            .build());
  }

  private static Goal.Builder effect(
      Id<Goal> id, List<Id<Person>> persons, LifeArea area, String text) {
    List<Stance> stances = new ArrayList<>(Parts.agreed(SECOND_MEETING, PARENTS));
    persons.stream()
        .filter(CHILDREN::contains)
        .forEach(child -> stances.add(Course.agrees(child, CHILDREN_ASKED)));
    return goal(id, GoalKind.EFFECT, Horizon.LONG_TERM, persons, area, text)
        .phase(Phase.SUSTAINABLE)
        .setOn(SECOND_MEETING)
        .targetOn(LocalDate.of(2028, 6, 30))
        .stances(stances);
  }

  private static List<Goal> resultsForTheParents(Words words) {
    return List.of(
        result(
                ONE_TO_CALL,
                Horizon.NOW,
                PARENTS,
                LifeArea.FAMILY,
                words.say("Vi ringer én, og blir forstått.", "We call one, and are understood."))
            .saidBy(SELAM)
            .phase(Phase.STABILISATION)
            .principles(List.of(Principle.OPTIMAL_USE))
            .leadsTo(List.of(TIME_FOR_EACH_OTHER))
            .targetOn(THIRD_MEETING)
            .reachedOn(THIRD_MEETING)
            .build(),
        result(
                WHOLE_DAYS,
                Horizon.SHORT_TERM,
                List.of(SELAM),
                LifeArea.EDUCATION,
                words.say(
                    "Jeg er i klassen hele dagen, alle dager.",
                    "I am in class all day, every day."))
            .saidBy(SELAM)
            .phase(Phase.DEVELOPMENT)
            .principles(List.of(Principle.COORDINATED_SIMULTANEITY))
            .leadsTo(List.of(OWN_PAY))
            .targetOn(LocalDate.of(2026, 3, 31))
            .build(),
        result(
                CALM_MONEY,
                Horizon.SHORT_TERM,
                PARENTS,
                LifeArea.ECONOMY,
                words.say(
                    "Den første i måneden vet vi hva vi har.",
                    "On the first of the month we know what we have."))
            .saidBy(TESFAY)
            .phase(Phase.STABILISATION)
            .leadsTo(List.of(OWN_PAY))
            .targetOn(LocalDate.of(2026, 2, 1))
            .reachedOn(LocalDate.of(2026, 2, 1))
            .build(),
        result(
                A_JOB,
                Horizon.LONG_TERM,
                List.of(TESFAY),
                LifeArea.WORK,
                words.say(
                    "Jeg går rett fra programmet til en jobb.",
                    "I go straight from the programme to a job."))
            .saidBy(TESFAY)
            .phase(Phase.DEVELOPMENT)
            .principles(List.of(Principle.LONG_TERM_VIEW))
            .leadsTo(List.of(OWN_PAY))
            .targetOn(LocalDate.of(2026, 8, 31))
            .build());
  }

  private static List<Goal> resultsForTheChildren(Words words) {
    return List.of(
        ownRoom(words),
        result(
                WITH_OTHERS,
                Horizon.SHORT_TERM,
                List.of(ABEL),
                LifeArea.LEISURE,
                words.say(
                    "Jeg er sammen med de andre etter skolen.",
                    "I am with the others after school."))
            .saidBy(ABEL)
            .phase(Phase.PREVENTION)
            .principles(List.of(Principle.EARLY_INVESTMENT))
            .leadsTo(List.of(CHILDREN_ARE_WELL))
            .targetOn(LocalDate.of(2026, 3, 1))
            .build(),
        childs(
                SCHOOL_KNOWS,
                RUTA,
                LifeArea.EDUCATION,
                words.say(
                    "Skolen vet hva jeg trenger, også mens jeg venter.",
                    "School knows what I need, also while I wait."))
            .phase(Phase.PREVENTION)
            .principles(List.of(Principle.INDIVIDUAL_ADAPTATION))
            .setOn(RUTAS_MEETING)
            .targetOn(LocalDate.of(2026, 4, 30))
            .stances(
                List.of(
                    Course.agrees(RUTA, RUTAS_MEETING),
                    Course.agrees(SELAM, RUTAS_MEETING),
                    Course.agrees(TESFAY, RUTAS_MEETING)))
            .build(),
        childs(
                SLEEP,
                NATAN,
                LifeArea.MENTAL_HEALTH,
                words.say("Jeg sover om natta.", "I sleep at night."))
            .phase(Phase.STABILISATION)
            .principles(List.of(Principle.INDIVIDUAL_ADAPTATION))
            .setOn(NATANS_MEETING)
            .targetOn(LocalDate.of(2026, 9, 30))
            .stances(
                List.of(Course.agrees(NATAN, NATANS_MEETING), Course.agrees(SELAM, NATANS_MEETING)))
            .build());
  }

  private static Goal ownRoom(Words words) {
    List<Stance> stances = new ArrayList<>(Parts.agreed(SECOND_MEETING, PARENTS));
    stances.add(Course.agrees(NATAN, CHILDREN_ASKED));
    return goal(
            OWN_ROOM,
            GoalKind.RESULT,
            Horizon.SHORT_TERM,
            List.of(SELAM, TESFAY, NATAN),
            LifeArea.HOUSING,
            words.say("Natan har et rom for seg selv.", "Natan has a room of his own."))
        .saidBy(SELAM)
        .confirmedBy(List.of(NATAN))
        .phase(Phase.STABILISATION)
        .leadsTo(List.of(CHILDREN_ARE_WELL))
        .setOn(SECOND_MEETING)
        .targetOn(LocalDate.of(2026, 5, 15))
        .stances(stances)
        .history(
            List.of(
                Course.postponed(
                    THIRD_MEETING,
                    LEADER,
                    LocalDate.of(2026, 3, 1),
                    words.say(
                        "Leiligheten blir ikke ledig før 1. mai.",
                        "The flat does not stand free until 1 May."))))
        .build();
  }

  private static Goal ownHome(Words words) {
    return result(
            OWN_HOME,
            Horizon.LONG_TERM,
            PARENTS,
            LifeArea.HOUSING,
            words.say("En dag eier vi huset vårt selv.", "One day we shall own our house."))
        .saidBy(TESFAY)
        .phase(Phase.SUSTAINABLE)
        .leadsTo(List.of(TIME_FOR_EACH_OTHER))
        .waitingFor(
            words.say(
                "En fast lønn. Da kan de søke om startlån.",
                "Steady pay. Then they can apply for a start-up loan."))
        .build();
  }

  private static Goal.Builder result(
      Id<Goal> id, Horizon horizon, List<Id<Person>> persons, LifeArea area, String text) {
    List<Stance> stances = new ArrayList<>(Parts.agreed(SECOND_MEETING, PARENTS));
    if (persons.contains(ABEL)) {
      stances.add(Course.agrees(ABEL, CHILDREN_ASKED));
    }
    return goal(id, GoalKind.RESULT, horizon, persons, area, text)
        .setOn(SECOND_MEETING)
        .stances(stances);
  }

  private static Goal.Builder childs(Id<Goal> id, Id<Person> child, LifeArea area, String text) {
    return goal(id, GoalKind.RESULT, Horizon.SHORT_TERM, List.of(child), area, text)
        .saidBy(child)
        .leadsTo(List.of(CHILDREN_ARE_WELL));
  }

  private static Goal.Builder goal(
      Id<Goal> id,
      GoalKind kind,
      Horizon horizon,
      List<Id<Person>> persons,
      LifeArea area,
      String text) {
    return Goal.builder()
        .id(id)
        .kind(kind)
        .horizon(horizon)
        .persons(persons)
        .lifeArea(area)
        .text(text);
  }
}
