/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HEALTH_VISITOR;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SPECIALIST_HEALTH;
import static no.welfarelab.testsupport.story.BunkBed.FIRST;
import static no.welfarelab.testsupport.story.BunkBed.SECOND;
import static no.welfarelab.testsupport.story.BunkBed.VISITED;
import static no.welfarelab.testsupport.story.BunkBedPeople.AMINA;
import static no.welfarelab.testsupport.story.BunkBedPeople.LEADER;
import static no.welfarelab.testsupport.story.BunkBedPeople.MOVER;
import static no.welfarelab.testsupport.story.BunkBedPeople.THE_FOUR;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.plan.Principle;
import no.welfarelab.core.plan.Urgency;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.service.Service;

/** What is done in {@link BunkBed}. */
final class BunkBedMeasures {
  static final Id<Measure> TO_THE_GP = Id.of("to-the-gp");
  static final Id<Measure> MONDAY_CALL = Id.of("monday-call");
  static final Id<Measure> HOME_VISIT = Id.of("home-visit");
  static final Id<Measure> MOVE_WARDROBE = Id.of("move-wardrobe");
  static final Id<Measure> BUNK_BED = Id.of("bunk-bed");
  static final Id<Measure> CHILDRENS_SLEEP = Id.of("childrens-sleep");
  static final Id<Measure> AAP = Id.of("aap");
  static final Id<Measure> OPERATION = Id.of("operation");
  static final Id<Measure> LARGER_HOME = Id.of("larger-home");
  static final Id<Measure> WORK_TALK = Id.of("work-talk");

  static final LocalDate AT_THE_GP = LocalDate.of(2025, 9, 15);
  static final LocalDate CERTIFICATE = LocalDate.of(2025, 10, 8);
  static final LocalDate WARDROBE_OUT = LocalDate.of(2025, 10, 1);
  static final LocalDate BED_IN = LocalDate.of(2025, 10, 3);
  static final LocalDate OPERATED = LocalDate.of(2026, 1, 20);

  private static final LocalDate TOLD = LocalDate.of(2025, 11, 12);

  private BunkBedMeasures() {}

  static List<Measure> measures(Words words) {
    return List.of(
        toTheGp(words),
        mondayCall(words),
        homeVisit(words),
        moveWardrobe(words),
        bunkBed(words),
        childrensSleep(words),
        aap(words),
        operation(words),
        largerHome(words),
        workTalk(words));
  }

  private static Measure toTheGp(Words words) {
    return hers(
            TO_THE_GP,
            GP,
            LifeArea.PHYSICAL_HEALTH,
            FIRST,
            words.say(
                "Turid blir med til fastlegen, som skriver legeerklæring.",
                "Turid comes along to the GP, who writes a certificate."))
        .type(MeasureTypes.GP_FOLLOW_UP)
        .phase(Phase.STABILISATION)
        .principles(List.of(Principle.INDIVIDUAL_ADAPTATION))
        .goals(List.of(BunkBedPlan.RESTED, BunkBedPlan.OWN_INCOME))
        .answers(List.of(BunkBedCloth.LETTERS, BunkBedCloth.WORN_OUT))
        .urgency(Urgency.URGENT)
        .executors(List.of(LEADER))
        .status(MeasureStatus.DONE)
        .statusToldOn(SECOND)
        .startedOn(AT_THE_GP)
        .doneOn(CERTIFICATE)
        .build();
  }

  private static Measure mondayCall(Words words) {
    return hers(
            MONDAY_CALL,
            HEALTH_VISITOR,
            LifeArea.MENTAL_HEALTH,
            FIRST,
            words.say(
                "Turid ringer hver mandag, med tolk. Da er det én å spørre.",
                "Turid calls every Monday, with the interpreter: one to ask."))
        .phase(Phase.STABILISATION)
        .principles(List.of(Principle.VALUES))
        .goals(List.of(BunkBedPlan.RESTED))
        .answers(List.of(BunkBedCloth.WORN_OUT))
        .urgency(Urgency.NEITHER)
        .executors(List.of(LEADER))
        .status(MeasureStatus.STARTED)
        .statusToldOn(TOLD)
        .startedOn(AT_THE_GP)
        .build();
  }

  private static Measure homeVisit(Words words) {
    return hers(
            HOME_VISIT,
            HEALTH_VISITOR,
            LifeArea.HOUSING,
            FIRST,
            words.say(
                "Turid drar hjem til henne, og ser hvordan de bor.",
                "Turid goes home to her, and sees how they live."))
        .type(MeasureTypes.HOME_VISIT)
        .phase(Phase.STABILISATION)
        .goals(List.of(BunkBedPlan.RESTED, BunkBedPlan.BEDS))
        .answers(List.of(BunkBedCloth.CRAMPED))
        .urgency(Urgency.URGENT)
        .executors(List.of(LEADER))
        .status(MeasureStatus.DONE)
        .statusToldOn(SECOND)
        .startedOn(VISITED)
        .doneOn(VISITED)
        .build();
  }

  /** No service moves wardrobes, which is why nobody had thought of it. */
  private static Measure moveWardrobe(Words words) {
    return everyones(
            MOVE_WARDROBE,
            NAV,
            LifeArea.HOUSING,
            VISITED,
            words.say(
                "Skapet flyttes ut av soverommet av en mann i arbeid for sosialhjelp. Turid er der"
                    + " imens.",
                "The wardrobe is moved out of the bedroom by a man in work for benefit; Turid"
                    + " is there meanwhile."))
        .type(MeasureTypes.PRACTICAL_HELP)
        .notUsuallyGiven(true)
        .exceptionReason(
            words.say(
                "De klarer det ikke selv. Det koster ingenting, og uten det er det ikke plass til"
                    + " noen seng.",
                "They cannot do it themselves. It costs nothing, and without it there is no room"
                    + " for a bed."))
        .phase(Phase.STABILISATION)
        .principles(List.of(Principle.OPTIMAL_USE, Principle.COORDINATED_SIMULTANEITY))
        .goals(List.of(BunkBedPlan.BEDS))
        .answers(List.of(BunkBedCloth.ONE_BED))
        .after(List.of(HOME_VISIT))
        .urgency(Urgency.URGENT)
        .alternatives(
            List.of(
                Course.alternative(
                    VISITED,
                    words.say("Vente på en større bolig.", "Wait for a larger home."),
                    words.say(
                        "Minst et år til, med alle fire i én seng.",
                        "At least a year more, with all four in one bed."))))
        .childsBest(best(VISITED, words.say("Barna får sove.", "The children get to sleep.")))
        .executors(List.of(MOVER, LEADER))
        .status(MeasureStatus.DONE)
        .statusToldOn(SECOND)
        .startedOn(WARDROBE_OUT)
        .doneOn(WARDROBE_OUT)
        .build();
  }

  private static Measure bunkBed(Words words) {
    return everyones(
            BUNK_BED,
            NAV,
            LifeArea.HOUSING,
            VISITED,
            words.say("En køyeseng settes inn.", "A bunk bed is put in."))
        .type(MeasureTypes.FINANCIAL_ASSISTANCE)
        .phase(Phase.STABILISATION)
        .goals(List.of(BunkBedPlan.BEDS))
        .answers(List.of(BunkBedCloth.ONE_BED))
        .after(List.of(MOVE_WARDROBE))
        .urgency(Urgency.URGENT)
        .childsBest(
            best(
                VISITED,
                words.say(
                    "Yusuf får en plass som er hans, også uka han ikke er her.",
                    "Yusuf gets a place that is his, also in the week when he is not here.")))
        .application(BunkBedMandate.BED)
        .decision(BunkBedMandate.BED_GRANTED)
        .costLines(List.of(BunkBedMandate.BUNK_BED_2025))
        .expectedGainers(List.of(HEALTH_VISITOR))
        .executors(List.of(MOVER))
        .status(MeasureStatus.DONE)
        .statusToldOn(SECOND)
        .startedOn(LocalDate.of(2025, 10, 2))
        .doneOn(BED_IN)
        .build();
  }

  private static Measure childrensSleep(Words words) {
    return everyones(
            CHILDRENS_SLEEP,
            HEALTH_VISITOR,
            LifeArea.FAMILY,
            VISITED,
            words.say(
                "Turid spør hvert av barna hvordan de sover, en gang i måneden.",
                "Turid asks each of the children how they sleep, once a month."))
        .phase(Phase.PREVENTION)
        .principles(List.of(Principle.EARLY_INVESTMENT))
        .goals(List.of(BunkBedPlan.AWAKE))
        .answers(List.of(BunkBedCloth.TIRED_CHILDREN))
        .urgency(Urgency.NEITHER)
        .childsBest(
            best(
                VISITED,
                words.say(
                    "De blir spurt selv, før søvnen blir et problem på skolen.",
                    "They are asked themselves, before sleep becomes a problem at school.")))
        .status(MeasureStatus.STARTED)
        .statusToldOn(TOLD)
        .startedOn(LocalDate.of(2025, 10, 6))
        .build();
  }

  private static Measure aap(Words words) {
    return hers(
            AAP,
            NAV,
            LifeArea.ECONOMY,
            FIRST,
            words.say(
                "Søke om arbeidsavklaringspenger, med alle papirer på én gang.",
                "Apply for work assessment allowance, all papers at once."))
        .type(MeasureTypes.AAP)
        .rightsBased(true)
        .phase(Phase.STABILISATION)
        .goals(List.of(BunkBedPlan.OWN_INCOME))
        .answers(List.of(BunkBedCloth.NO_MONEY))
        .after(List.of(TO_THE_GP))
        .urgency(Urgency.NEITHER)
        .application(BunkBedMandate.AAP)
        .status(MeasureStatus.APPLIED_FOR)
        .statusToldOn(TOLD)
        .build();
  }

  private static Measure operation(Words words) {
    return hers(
            OPERATION,
            SPECIALIST_HEALTH,
            LifeArea.PHYSICAL_HEALTH,
            SECOND,
            words.say(
                "Operasjonen, med tolk på sykehuset.",
                "The operation, with an interpreter at the hospital."))
        .type(MeasureTypes.TREATMENT)
        .phase(Phase.STABILISATION)
        .goals(List.of(BunkBedPlan.WELL_AGAIN))
        .answers(List.of(BunkBedCloth.LETTERS))
        .urgency(Urgency.NEITHER)
        .status(MeasureStatus.PLANNED)
        .statusToldOn(TOLD)
        .plannedStartOn(OPERATED)
        .build();
  }

  private static Measure largerHome(Words words) {
    return everyones(
            LARGER_HOME,
            HOUSING_OFFICE,
            LifeArea.HOUSING,
            SECOND,
            words.say("Se etter en bolig med to soverom.", "Look for a home with two bedrooms."))
        .type(MeasureTypes.MUNICIPAL_RENTAL)
        .phase(Phase.DEVELOPMENT)
        .goals(List.of(BunkBedPlan.TWO_BEDROOMS))
        .answers(List.of(BunkBedCloth.CRAMPED))
        .after(List.of(AAP))
        .urgency(Urgency.NEITHER)
        .alternatives(
            List.of(
                Course.alternative(
                    SECOND,
                    words.say("Leie privat.", "Rent privately."),
                    words.say(
                        "Går fortere, men koster mer enn AAP gir.",
                        "Faster, but costs more than AAP gives."))))
        .childsBest(
            best(
                SECOND,
                words.say(
                    "Samme skole og barnehage, og like nær Hassan.",
                    "The same school and kindergarten, and as near to Hassan as now.")))
        .status(MeasureStatus.PLANNED)
        .statusToldOn(TOLD)
        .plannedStartOn(LocalDate.of(2026, 2, 2))
        .build();
  }

  private static Measure workTalk(Words words) {
    return hers(
            WORK_TALK,
            NAV,
            LifeArea.WORK,
            SECOND,
            words.say(
                "NAV går gjennom med henne hva hun kan og har lyst til.",
                "NAV goes through with her what she can do and would like to do."))
        .type(MeasureTypes.WORK_TRAINING)
        .phase(Phase.SUSTAINABLE)
        .goals(List.of(BunkBedPlan.A_JOB))
        .answers(List.of(BunkBedCloth.NEVER_WORKED))
        .after(List.of(OPERATION))
        .urgency(Urgency.TIME_TO_THINK)
        .thinkUntil(LocalDate.of(2026, 4, 1))
        .status(MeasureStatus.PLANNED)
        .statusToldOn(TOLD)
        .plannedStartOn(LocalDate.of(2026, 4, 15))
        .build();
  }

  private static List<Judgement> best(LocalDate on, String reason) {
    return List.of(Parts.holds(LEADER, on, reason));
  }

  private static Measure.Builder hers(
      Id<Measure> id, Id<Service> service, LifeArea area, LocalDate agreed, String text) {
    return measure(id, service, area, agreed, text).persons(List.of(AMINA));
  }

  private static Measure.Builder everyones(
      Id<Measure> id, Id<Service> service, LifeArea area, LocalDate agreed, String text) {
    return measure(id, service, area, agreed, text).persons(THE_FOUR);
  }

  /** Agreed with her before anything began. */
  private static Measure.Builder measure(
      Id<Measure> id, Id<Service> service, LifeArea area, LocalDate agreed, String text) {
    return Measure.builder()
        .id(id)
        .service(service)
        .lifeArea(area)
        .text(text)
        .careOrContact(false)
        .stances(List.of(Course.agrees(AMINA, agreed)));
  }
}
