/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.testsupport.story.NineHelpersDays.FLAT_IS_FREE;
import static no.welfarelab.testsupport.story.NineHelpersDays.LEADER_RANG_ROUND;
import static no.welfarelab.testsupport.story.NineHelpersDays.PLACE_BEGAN;
import static no.welfarelab.testsupport.story.NineHelpersDays.PLAN_IN_FORCE;
import static no.welfarelab.testsupport.story.NineHelpersDays.SECOND_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.THIRD_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HOUSING_MANAGER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.INTERPRETER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.LEADER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.NATAN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.PARENTS;
import static no.welfarelab.testsupport.story.NineHelpersPeople.SELAM;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TESFAY;
import static no.welfarelab.testsupport.story.NineHelpersTeam.FINANCIAL_ASSISTANCE;
import static no.welfarelab.testsupport.story.NineHelpersTeam.INTRODUCTION_PROGRAMME;
import static no.welfarelab.testsupport.story.NineHelpersTeam.KVP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mandate.DenialReason;
import no.welfarelab.core.mapping.Stance;
import no.welfarelab.core.plan.Alternative;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.plan.Prerequisite;
import no.welfarelab.core.plan.Principle;
import no.welfarelab.core.plan.Urgency;
import no.welfarelab.core.service.MeasureTypes;

/** What is done in {@link NineHelpers} for the parents and for all five. */
final class NineHelpersMeasures {
  static final Id<Measure> ONE_TO_CALL = Id.of("one-to-call");
  static final Id<Measure> INTERPRETING = Id.of("interpreting");
  static final Id<Measure> WHOLE_DAYS = Id.of("whole-days");
  static final Id<Measure> MONTHS_AHEAD = Id.of("months-ahead");
  static final Id<Measure> WORK_TRAINING = Id.of("work-training");
  static final Id<Measure> JOB = Id.of("job");
  static final Id<Measure> EVENING_COURSE = Id.of("evening-course");
  static final Id<Measure> LARGER_FLAT = Id.of("larger-flat");
  static final Id<Measure> MOVING_IN = Id.of("moving-in");

  private static final LocalDate COURSE_BEGINS = LocalDate.of(2026, 2, 3);

  private NineHelpersMeasures() {}

  static List<Measure> measures(Words words) {
    List<Measure> measures = new ArrayList<>();
    measures.addAll(toTieItTogether(words));
    measures.addAll(toLearnAndWork(words));
    measures.addAll(toLiveBetter(words));
    measures.addAll(NineHelpersChildrensMeasures.measures(words));
    return measures;
  }

  private static List<Measure> toTieItTogether(Words words) {
    return List.of(
        measure(
                ONE_TO_CALL,
                PARENTS,
                LifeArea.FAMILY,
                Phase.STABILISATION,
                words.say(
                    "Familien ringer Ingrid, og hun finner den av de ni som kan svare. Alle avtaler"
                        + " står i én kalender.",
                    "The family calls Ingrid, who finds the one of the nine who can answer. All"
                        + " appointments stand in one calendar."))
            .service(NAV)
            .principles(List.of(Principle.OPTIMAL_USE, Principle.VALUES))
            .goals(List.of(NineHelpersGoals.ONE_TO_CALL))
            .answers(List.of(NineHelpersChallenges.NINE_CALLS))
            .stances(Parts.agreed(SECOND_MEETING, PARENTS))
            .costLines(List.of(NineHelpersMoney.LEADER_COST))
            .expectedGainers(NineHelpersTeam.THE_NINE)
            .status(MeasureStatus.STARTED)
            .startedOn(PLAN_IN_FORCE)
            .build(),
        measure(
                INTERPRETING,
                PARENTS,
                LifeArea.FAMILY,
                Phase.STABILISATION,
                words.say(
                    "Samme tolk i alle møter, bestilt av én for alle.",
                    "The same interpreter in all meetings, booked by one for all."))
            .type(MeasureTypes.INTERPRETER)
            .service(INTRODUCTION_PROGRAMME)
            .principles(List.of(Principle.INDIVIDUAL_ADAPTATION))
            .goals(List.of(NineHelpersGoals.ONE_TO_CALL))
            .answers(List.of(NineHelpersChallenges.NEW_INTERPRETER))
            .stances(Parts.agreed(SECOND_MEETING, PARENTS))
            .executors(List.of(INTERPRETER))
            .costLines(NineHelpersMoney.INTERPRETER_COSTS)
            .expectedGainers(NineHelpersTeam.THE_NINE)
            .status(MeasureStatus.STARTED)
            .startedOn(PLAN_IN_FORCE)
            .build());
  }

  private static List<Measure> toLearnAndWork(Words words) {
    return List.of(
        measure(
                WHOLE_DAYS,
                List.of(SELAM),
                LifeArea.EDUCATION,
                Phase.DEVELOPMENT,
                words.say(
                    "Hele dager i klassen: Møter legges til torsdager etter klokka tre.",
                    "Whole days in class: meetings are held on Thursdays after three."))
            .type(MeasureTypes.NORWEGIAN_COURSE)
            .service(INTRODUCTION_PROGRAMME)
            .principles(List.of(Principle.COORDINATED_SIMULTANEITY))
            .goals(List.of(NineHelpersGoals.WHOLE_DAYS))
            .answers(List.of(NineHelpersChallenges.MISSES_CLASS))
            .together(List.of(NineHelpersChildrensMeasures.AFTER_SCHOOL))
            .stances(Parts.agreed(SECOND_MEETING, List.of(SELAM)))
            .status(MeasureStatus.STARTED)
            .startedOn(PLACE_BEGAN)
            .build(),
        measure(
                WORK_TRAINING,
                List.of(TESFAY),
                LifeArea.WORK,
                Phase.DEVELOPMENT,
                words.say(
                    "Arbeidstrening på et verksted, tre dager i uka.",
                    "Work training at a garage, three days a week."))
            .type(MeasureTypes.WORK_TRAINING)
            .service(KVP)
            .goals(List.of(NineHelpersGoals.A_JOB))
            .answers(List.of(NineHelpersChallenges.AFTER_SUMMER))
            .stances(Parts.agreed(THIRD_MEETING, List.of(TESFAY)))
            .application(NineHelpersMandate.WORK_TRAINING)
            .status(MeasureStatus.APPLIED_FOR)
            .plannedStartOn(LocalDate.of(2026, 3, 16))
            .build(),
        measure(
                JOB,
                List.of(TESFAY),
                LifeArea.WORK,
                Phase.DEVELOPMENT,
                words.say(
                    "En jobb som begynner når programmet er slutt.",
                    "A job that begins when the programme ends."))
            .service(NAV)
            .principles(List.of(Principle.LONG_TERM_VIEW))
            .goals(List.of(NineHelpersGoals.A_JOB))
            .answers(List.of(NineHelpersChallenges.AFTER_SUMMER))
            .after(List.of(WORK_TRAINING))
            .stances(Parts.agreed(THIRD_MEETING, List.of(TESFAY)))
            .status(MeasureStatus.PLANNED)
            .plannedStartOn(LocalDate.of(2026, 8, 3))
            .build(),
        eveningCourse(words));
  }

  private static Measure eveningCourse(Words words) {
    return measure(
            EVENING_COURSE,
            List.of(TESFAY),
            LifeArea.EDUCATION,
            Phase.DEVELOPMENT,
            words.say("Norskkurs to kvelder i uka.", "A Norwegian course two evenings a week."))
        .type(MeasureTypes.NORWEGIAN_COURSE)
        .rightsBased(false)
        .service(KVP)
        .goals(List.of(NineHelpersGoals.A_JOB))
        .answers(List.of(NineHelpersChallenges.NOBODY_TO_SPEAK_WITH))
        .stances(
            List.of(
                Course.disagrees(
                    TESFAY,
                    THIRD_MEETING,
                    words.say(
                        "Om kvelden vil jeg være hjemme hos barna.",
                        "In the evening I want to be at home with the children."))))
        .status(MeasureStatus.STOPPED)
        .plannedStartOn(COURSE_BEGINS)
        .stoppedOn(THIRD_MEETING)
        .stopReason(DenialReason.CITIZEN_WISH)
        .build();
  }

  private static List<Measure> toLiveBetter(Words words) {
    return List.of(
        measure(
                MONTHS_AHEAD,
                PARENTS,
                LifeArea.ECONOMY,
                Phase.STABILISATION,
                words.say(
                    "Sosialhjelpen regnes ut for tre måneder om gangen, på ett ark med alle tre"
                        + " utbetalingene.",
                    "Assistance is worked out for three months at a time, on one sheet with all"
                        + " three payments."))
            .type(MeasureTypes.FINANCIAL_ASSISTANCE)
            .rightsBased(true)
            .service(FINANCIAL_ASSISTANCE)
            .goals(List.of(NineHelpersGoals.CALM_MONEY))
            .answers(List.of(NineHelpersChallenges.THREE_PAYMENTS))
            .stances(Parts.agreed(SECOND_MEETING, PARENTS))
            .application(NineHelpersMandate.MONTHS_AHEAD)
            .decision(NineHelpersMandate.MONTHS_GRANTED)
            .costLines(List.of(NineHelpersMoney.MONTHS_COST))
            .expectedGainers(List.of(FINANCIAL_ASSISTANCE))
            .status(MeasureStatus.STARTED)
            .startedOn(LocalDate.of(2026, 1, 2))
            .build(),
        largerFlat(words),
        measure(
                MOVING_IN,
                List.of(SELAM, TESFAY, NATAN),
                LifeArea.HOUSING,
                Phase.DEVELOPMENT,
                words.say(
                    "Hanne er med når de flytter inn, og kommer igjen etter en uke og etter en måned.",
                    "Hanne is there when they move in, and comes again after a week and after a month."))
            .type(MeasureTypes.HOUSING_FOLLOW_UP)
            .service(HOUSING_OFFICE)
            .principles(List.of(Principle.COORDINATED_SIMULTANEITY))
            .goals(List.of(NineHelpersGoals.OWN_ROOM))
            .answers(List.of(NineHelpersChallenges.NO_PEACE))
            .together(List.of(LARGER_FLAT))
            .stances(Parts.agreed(THIRD_MEETING, PARENTS))
            .childsBest(List.of(ownRoomIsBest(words)))
            .status(MeasureStatus.PLANNED)
            .plannedStartOn(FLAT_IS_FREE)
            .build());
  }

  private static Measure largerFlat(Words words) {
    return measure(
            LARGER_FLAT,
            List.of(SELAM, TESFAY, NATAN),
            LifeArea.HOUSING,
            Phase.STABILISATION,
            words.say(
                "En kommunal leilighet med ett rom til.", "A municipal flat with one more room."))
        .type(MeasureTypes.MUNICIPAL_RENTAL)
        .service(HOUSING_OFFICE)
        .goals(List.of(NineHelpersGoals.OWN_ROOM))
        .answers(List.of(NineHelpersChallenges.NO_PEACE))
        .together(List.of(MOVING_IN))
        .prerequisites(
            List.of(
                Prerequisite.builder()
                    .text(words.say("Leiligheten er ledig.", "The flat stands free."))
                    .build()))
        .alternatives(
            List.of(
                Alternative.builder()
                    .text(words.say("Dele stua i to.", "Divide the living room."))
                    .consequences(
                        words.say(
                            "Natan får et rom nå, men ikke ro: Alle må gå gjennom det.",
                            "Natan has a room now, but no quiet: everyone has to walk through it."))
                    .explainedOn(SECOND_MEETING)
                    .build()))
        .childsBest(List.of(ownRoomIsBest(words)))
        .stances(stancesToTheFlat(words))
        .executors(List.of(HOUSING_MANAGER))
        .application(NineHelpersMandate.LARGER_FLAT)
        .decision(NineHelpersMandate.FLAT_GRANTED)
        .status(MeasureStatus.DECIDED)
        .plannedStartOn(FLAT_IS_FREE)
        .build();
  }

  private static List<Stance> stancesToTheFlat(Words words) {
    List<Stance> stances = new ArrayList<>(Parts.agreed(SECOND_MEETING, PARENTS));
    stances.add(Course.agrees(NATAN, NineHelpersDays.CHILDREN_ASKED));
    stances.add(
        Course.disagrees(
            HOUSING_ADVISER,
            SECOND_MEETING,
            words.say(
                "Etter normen vår er fire rom nok til fem.",
                "By our norm four rooms are enough for five.")));
    return stances;
  }

  private static Judgement ownRoomIsBest(Words words) {
    return Parts.holds(
        LEADER,
        SECOND_MEETING,
        words.say(
            "En som ikke får sove, må ha en dør å lukke, og Abel får sove, han også.",
            "One who cannot sleep must have a door to close; and Abel will sleep, too."));
  }

  private static Measure.Builder measure(
      Id<Measure> id, List<Id<Person>> persons, LifeArea area, Phase phase, String text) {
    return measure(id, persons, area, phase, Urgency.NEITHER, text);
  }

  /** A measure, with its status as the leader last heard of it when she rang round. */
  static Measure.Builder measure(
      Id<Measure> id,
      List<Id<Person>> persons,
      LifeArea area,
      Phase phase,
      Urgency urgency,
      String text) {
    return Measure.builder()
        .id(id)
        .persons(persons)
        .lifeArea(area)
        .phase(phase)
        .text(text)
        .careOrContact(false)
        .urgency(urgency)
        .statusToldOn(LEADER_RANG_ROUND);
  }
}
