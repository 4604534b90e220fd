/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.core.service.Services.USER_DESK;
import static no.welfarelab.testsupport.story.CarAndHomeMapping.CAR_COSTS;
import static no.welfarelab.testsupport.story.CarAndHomeMapping.DAYS;
import static no.welfarelab.testsupport.story.CarAndHomeMapping.EVENINGS;
import static no.welfarelab.testsupport.story.CarAndHomeMapping.FOOD;
import static no.welfarelab.testsupport.story.CarAndHomeMapping.LOW;
import static no.welfarelab.testsupport.story.CarAndHomeMapping.MOVING;
import static no.welfarelab.testsupport.story.CarAndHomeMapping.PAPERS;
import static no.welfarelab.testsupport.story.CarAndHomePeople.EMIL;
import static no.welfarelab.testsupport.story.CarAndHomePeople.FATHER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.HOME_HELP;
import static no.welfarelab.testsupport.story.CarAndHomePlan.A_JOB;
import static no.welfarelab.testsupport.story.CarAndHomePlan.FATHER_RELIEVED;
import static no.welfarelab.testsupport.story.CarAndHomePlan.MASTERS_HOME;
import static no.welfarelab.testsupport.story.CarAndHomePlan.NOT_LONELY;
import static no.welfarelab.testsupport.story.CarAndHomePlan.OWN_HOME;
import static no.welfarelab.testsupport.story.CarAndHomePlan.STEADY_DAYS;
import static no.welfarelab.testsupport.story.CarAndHomePlan.WRITTEN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.plan.Alternative;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.plan.Prerequisite;
import no.welfarelab.core.plan.Principle;
import no.welfarelab.core.plan.Urgency;
import no.welfarelab.core.service.MeasureTypes;

/** The measures of {@link CarAndHome} in all four phases, in the order in which they can work. */
final class CarAndHomeMeasures {
  static final Id<Measure> KEEP_CAR = Id.of("keep-car");
  static final Id<Measure> GARAGE_EVENINGS = Id.of("garage-evenings");
  static final Id<Measure> SUPPORT_CONTACT = Id.of("support-contact");
  static final Id<Measure> HOME_VISIT = Id.of("home-visit");
  static final Id<Measure> HELP_WITH_HOME = Id.of("help-with-home");
  static final Id<Measure> GUARDIAN = Id.of("guardian");
  static final Id<Measure> FIND_HOME = Id.of("find-home");
  static final Id<Measure> FOLLOW_UP = Id.of("follow-up-from-day-one");
  static final Id<Measure> WORK_TRAINING = Id.of("work-training");
  static final Id<Measure> KEEP_JOB = Id.of("keep-job");
  static final Id<Measure> MASTER_FLAT = Id.of("master-flat");

  private static final LocalDate STATUS_TOLD = LocalDate.of(2026, 2, 26);
  private static final LocalDate MOVES_IN = LocalDate.of(2026, 9, 1);

  private CarAndHomeMeasures() {}

  static List<Measure> measures(Words words) {
    return Stream.of(freedomAndCompany(words), home(words), later(words))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Measure> freedomAndCompany(Words words) {
    return List.of(
        agreed(
                KEEP_CAR,
                Phase.STABILISATION,
                LifeArea.LEISURE,
                words.say(
                    "Beholde bilen: Den betyr frihet og selvstendighet.",
                    "Keep the car: it is freedom and independence."))
            .service(NAV)
            .goals(List.of(STEADY_DAYS, A_JOB))
            .answers(List.of(CAR_COSTS))
            .principles(List.of(Principle.INDIVIDUAL_ADAPTATION))
            .notUsuallyGiven(true)
            .exceptionReason(
                words.say(
                    "Uten bilen når han verken verkstedet eller en jobb; bussen går to ganger om"
                        + " dagen.",
                    "Without the car he reaches neither the garage nor a job; the bus goes twice a"
                        + " day."))
            .urgency(Urgency.URGENT)
            .status(MeasureStatus.STARTED)
            .startedOn(LocalDate.of(2026, 1, 26))
            .build(),
        agreed(
                GARAGE_EVENINGS,
                Phase.PREVENTION,
                LifeArea.LEISURE,
                words.say(
                    "To kvelder i uken sammen med de andre på verkstedet.",
                    "Two evenings a week with the others at the garage."))
            .type(MeasureTypes.LEISURE_ACTIVITY)
            .service(USER_DESK)
            .goals(List.of(NOT_LONELY))
            .answers(List.of(EVENINGS, LOW))
            .urgency(Urgency.NEITHER)
            .status(MeasureStatus.STARTED)
            .startedOn(LocalDate.of(2026, 2, 3))
            .build(),
        agreed(
                SUPPORT_CONTACT,
                Phase.STABILISATION,
                LifeArea.LEISURE,
                words.say(
                    "Støttekontakt, tre timer i uken.", "A support contact, three hours a week."))
            .type(MeasureTypes.SUPPORT_CONTACT)
            .rightsBased(true)
            .service(SERVICE_AWARD_OFFICE)
            .executors(List.of(CarAndHomePeople.SUPPORT_CONTACT))
            .goals(List.of(STEADY_DAYS, NOT_LONELY))
            .answers(List.of(EVENINGS, LOW))
            .together(List.of(HELP_WITH_HOME))
            .principles(List.of(Principle.COORDINATED_SIMULTANEITY, Principle.EARLY_INVESTMENT))
            .application(CarAndHomeMandate.SUPPORT_CONTACT)
            .decision(CarAndHomeMandate.SUPPORT_CONTACT_GRANTED)
            .costLines(
                List.of(
                    CarAndHomeMandate.SUPPORT_CONTACT_2026, CarAndHomeMandate.SUPPORT_CONTACT_2027))
            .expectedGainers(List.of(MENTAL_HEALTH_AND_SUBSTANCE_USE))
            .urgency(Urgency.URGENT)
            .status(MeasureStatus.STARTED)
            .plannedStartOn(LocalDate.of(2026, 2, 9))
            .startedOn(LocalDate.of(2026, 2, 9))
            .build());
  }

  private static List<Measure> home(Words words) {
    return List.of(
        agreed(
                HOME_VISIT,
                Phase.STABILISATION,
                LifeArea.HOUSING,
                words.say(
                    "Se hvordan det går med mat og vask hjemme.",
                    "See how food and washing go at home."))
            .type(MeasureTypes.HOME_VISIT)
            .service(SERVICE_AWARD_OFFICE)
            .goals(List.of(STEADY_DAYS))
            .answers(List.of(FOOD))
            .principles(List.of(Principle.OPTIMAL_USE))
            .urgency(Urgency.NEITHER)
            .status(MeasureStatus.DONE)
            .startedOn(LocalDate.of(2026, 1, 28))
            .doneOn(LocalDate.of(2026, 1, 28))
            .build(),
        agreed(
                HELP_WITH_HOME,
                Phase.STABILISATION,
                LifeArea.HOUSING,
                words.say(
                    "Hjelp til å holde hjemmet: mat og hygiene.",
                    "Help to keep the home: food and hygiene."))
            .type(MeasureTypes.PRACTICAL_HELP)
            .rightsBased(true)
            .service(SERVICE_AWARD_OFFICE)
            .executors(List.of(HOME_HELP))
            .goals(List.of(STEADY_DAYS))
            .answers(List.of(FOOD))
            .after(List.of(HOME_VISIT))
            .together(List.of(SUPPORT_CONTACT))
            .application(CarAndHomeMandate.HELP_WITH_HOME)
            .decision(CarAndHomeMandate.HELP_GRANTED)
            .costLines(List.of(CarAndHomeMandate.HELP_2026, CarAndHomeMandate.HELP_2027))
            .expectedGainers(List.of(SERVICE_AWARD_OFFICE))
            .urgency(Urgency.NEITHER)
            .status(MeasureStatus.STARTED)
            .plannedStartOn(LocalDate.of(2026, 2, 16))
            .startedOn(LocalDate.of(2026, 2, 16))
            .build(),
        measure(
                GUARDIAN,
                Phase.STABILISATION,
                LifeArea.FAMILY,
                words.say("Verge, for å avlaste faren.", "A guardian, to relieve his father."))
            .type(MeasureTypes.GUARDIAN)
            .persons(List.of(EMIL, FATHER))
            .stances(Parts.agreed(WRITTEN, List.of(EMIL, FATHER)))
            .service(USER_DESK)
            .goals(List.of(FATHER_RELIEVED))
            .answers(List.of(PAPERS))
            .alternatives(
                List.of(
                    alternative(
                        words.say(
                            "Faren fortsetter, med fullmakt i banken.",
                            "His father goes on, with a power of attorney at the bank."),
                        words.say(
                            "Billig og raskt, men faren får ingen avlastning.",
                            "Cheap and quick, but his father is not relieved."))))
            .application(CarAndHomeMandate.GUARDIAN)
            .urgency(Urgency.URGENT)
            .status(MeasureStatus.APPLIED_FOR)
            .plannedStartOn(LocalDate.of(2026, 5, 1))
            .build());
  }

  private static List<Measure> later(Words words) {
    return List.of(
        agreed(
                FIND_HOME,
                Phase.DEVELOPMENT,
                LifeArea.HOUSING,
                words.say(
                    "Skaffe en bolig; han bor ikke alene der fra første dag.",
                    "Find a home; he does not live there alone from the first day."))
            .type(MeasureTypes.MUNICIPAL_RENTAL)
            .service(HOUSING_OFFICE)
            .goals(List.of(OWN_HOME))
            .answers(List.of(MOVING))
            .after(List.of(GUARDIAN))
            .together(List.of(FOLLOW_UP))
            .prerequisites(
                List.of(
                    prerequisite(
                        words.say(
                            "Oppfølgingen i den nye boligen er avtalt: Det må bli riktig første"
                                + " gang.",
                            "Follow-up in the new home is agreed: it must be right the first"
                                + " time.")),
                    prerequisite(
                        words.say(
                            "Mat og vask har gått bra i tre måneder.",
                            "Food and washing have gone well for three months."))))
            .alternatives(
                List.of(
                    alternative(
                        words.say("Leie privat nå.", "Rent privately now."),
                        words.say(
                            "Han kommer raskt i gang, men står alene fra første dag og kan komme til"
                                + " å flytte hjem igjen.",
                            "A quick start, but he stands alone from the first day and may move"
                                + " back.")),
                    alternative(
                        words.say("Plass i et bofellesskap.", "A place in shared housing."),
                        words.say(
                            "Alltid noen der, men ikke hans egen dør.",
                            "Always somebody there, but not a door of his own."))))
            .urgency(Urgency.NEITHER)
            .status(MeasureStatus.PLANNED)
            .plannedStartOn(MOVES_IN)
            .build(),
        agreed(
                FOLLOW_UP,
                Phase.DEVELOPMENT,
                LifeArea.HOUSING,
                words.say(
                    "Oppfølging i den nye boligen fra første dag.",
                    "Follow-up in the new home from the first day."))
            .type(MeasureTypes.HOUSING_FOLLOW_UP)
            .service(SERVICE_AWARD_OFFICE)
            .goals(List.of(OWN_HOME))
            .answers(List.of(MOVING, FOOD))
            .together(List.of(FIND_HOME))
            .principles(List.of(Principle.COORDINATED_SIMULTANEITY))
            .urgency(Urgency.NEITHER)
            .status(MeasureStatus.PLANNED)
            .plannedStartOn(MOVES_IN)
            .build(),
        measure(
                WORK_TRAINING,
                Phase.DEVELOPMENT,
                LifeArea.WORK,
                words.say(
                    "Arbeidstrening på et verksted; aktiviteten er viktigere enn lønnen.",
                    "Work training at a garage; the activity matters more than the pay."))
            .persons(List.of(EMIL))
            .type(MeasureTypes.WORK_TRAINING)
            .service(NAV)
            .goals(List.of(A_JOB))
            .answers(List.of(DAYS))
            .after(List.of(KEEP_CAR))
            .urgency(Urgency.TIME_TO_THINK)
            .thinkUntil(LocalDate.of(2026, 3, 20))
            .status(MeasureStatus.PLANNED)
            .plannedStartOn(LocalDate.of(2026, 4, 7))
            .build(),
        agreed(
                KEEP_JOB,
                Phase.SUSTAINABLE,
                LifeArea.WORK,
                words.say(
                    "Holde på jobben eller aktiviteten gjennom et alternativt tiltak.",
                    "Keep the job or activity by an alternative arrangement."))
            .type(MeasureTypes.DAY_ACTIVITY)
            .service(NAV)
            .goals(List.of(A_JOB))
            .answers(List.of(DAYS))
            .after(List.of(WORK_TRAINING))
            .urgency(Urgency.NEITHER)
            .status(MeasureStatus.PLANNED)
            .build(),
        agreed(
                MASTER_FLAT,
                Phase.SUSTAINABLE,
                LifeArea.HOUSING,
                words.say(
                    "Lære å beherske leiligheten, med støtte.",
                    "Learn to run the flat, with support."))
            .type(MeasureTypes.HOUSING_FOLLOW_UP)
            .service(SERVICE_AWARD_OFFICE)
            .goals(List.of(MASTERS_HOME))
            .answers(List.of(FOOD))
            .after(List.of(FIND_HOME, FOLLOW_UP))
            .urgency(Urgency.NEITHER)
            .status(MeasureStatus.PLANNED)
            .build());
  }

  private static Measure.Builder agreed(Id<Measure> id, Phase phase, LifeArea area, String text) {
    return measure(id, phase, area, text)
        .persons(List.of(EMIL))
        .stances(Parts.agreed(WRITTEN, List.of(EMIL)));
  }

  private static Measure.Builder measure(Id<Measure> id, Phase phase, LifeArea area, String text) {
    return Measure.builder()
        .id(id)
        .text(text)
        .lifeArea(area)
        .phase(phase)
        .statusToldOn(STATUS_TOLD);
  }

  private static Prerequisite prerequisite(String text) {
    return Prerequisite.builder().text(text).build();
  }

  private static Alternative alternative(String text, String consequences) {
    return Alternative.builder().text(text).consequences(consequences).explainedOn(WRITTEN).build();
  }
}
