/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_AND_FAMILY;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.testsupport.story.DanaShamiran.FIRST;
import static no.welfarelab.testsupport.story.DanaShamiran.RUNG_ROUND;
import static no.welfarelab.testsupport.story.DanaShamiran.SECOND;
import static no.welfarelab.testsupport.story.DanaShamiran.THIRD;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ALL_SIX;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.DANA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ELIAS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.LARA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.LEADER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.PARENTS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.PEDAGOGUE;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.RESPITE_MOTHER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ROJIN;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.SHAMIRAN;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.THERAPIST;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.AAP;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.CHILDREN_THRIVE;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.DANA_IS_WELL;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.INCOME;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.LEISURE;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.LOAN;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.NORWEGIAN;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.NORWEGIAN_TEST;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.RESPITE;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.ROOM_FOR_ALL;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.TREATMENT;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.WORK_TRAINING;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.plan.Prerequisite;
import no.welfarelab.core.plan.Principle;
import no.welfarelab.core.plan.Urgency;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.MeasureTypes;

/** What is done in {@link DanaShamiran}, in which order. */
final class DanaShamiranMeasures {
  private DanaShamiranMeasures() {}

  static List<Measure> measures(Words words) {
    return List.of(
        treatment(words),
        respite(words),
        aap(words),
        loan(words),
        norwegian(words),
        workTraining(words),
        leisure(words));
  }

  private static Measure treatment(Words words) {
    LocalDate begun = LocalDate.of(2026, 1, 5);
    return measure(TREATMENT, MeasureTypes.TREATMENT, List.of(DANA))
        .text(
            words.say(
                "Behandling for angst og depresjon, med tolk.",
                "Treatment for anxiety and depression, with an interpreter."))
        .lifeArea(LifeArea.MENTAL_HEALTH)
        .phase(Phase.STABILISATION)
        .principles(List.of(Principle.INDIVIDUAL_ADAPTATION))
        .service(MENTAL_HEALTH_AND_SUBSTANCE_USE)
        .goals(List.of(DANA_IS_WELL))
        .answers(List.of(DanaShamiranCloth.ANXIETY))
        .urgency(Urgency.URGENT)
        .alternatives(
            List.of(
                Course.alternative(
                    FIRST,
                    words.say(
                        "Henvisning til distriktspsykiatrisk senter.",
                        "A referral to the district psychiatric centre."),
                    words.say(
                        "Mer spesialisert, men flere måneder å vente.",
                        "More specialised, but months to wait."))))
        .stances(Parts.agreed(FIRST, List.of(DANA)))
        .executors(List.of(THERAPIST))
        .application(DanaShamiranMandate.TREATMENT)
        .decision(DanaShamiranMandate.TREATMENT_GRANTED)
        .costLines(List.of(DanaShamiranMandate.TREATMENT_2026))
        .expectedGainers(List.of(NAV))
        .status(MeasureStatus.STARTED)
        .plannedStartOn(begun)
        .startedOn(begun)
        .build();
  }

  private static Measure respite(Words words) {
    return measure(RESPITE, MeasureTypes.RESPITE_CARE, List.of(ELIAS))
        .text(
            words.say(
                "Én helg i måneden hos en familie som kjenner autisme.",
                "One weekend a month with a family that knows autism."))
        .rightsBased(true)
        .lifeArea(LifeArea.FAMILY)
        .phase(Phase.STABILISATION)
        .service(SERVICE_AWARD_OFFICE)
        .goals(List.of(CHILDREN_THRIVE))
        .answers(List.of(DanaShamiranCloth.LONG_DAYS))
        .urgency(Urgency.TIME_TO_THINK)
        .thinkUntil(LocalDate.of(2025, 11, 30))
        .alternatives(
            List.of(
                Course.alternative(
                    FIRST,
                    words.say(
                        "Støttekontakt hjemme på lørdager.",
                        "A support contact at home on Saturdays."),
                    words.say(
                        "Elias slipper å sove borte, men foreldrene får ikke sove ut.",
                        "Elias need not sleep away, but his parents get no night's sleep."))))
        .childsBest(
            List.of(
                Parts.holds(
                    PEDAGOGUE,
                    LocalDate.of(2025, 12, 1),
                    words.say(
                        "Ja, når han møter familien noen ganger først, og helgene er like.",
                        "Yes, if he meets the family some times first, and the weekends are"
                            + " alike."))))
        .stances(Parts.agreed(LocalDate.of(2025, 12, 1), PARENTS))
        .executors(List.of(RESPITE_MOTHER))
        .application(DanaShamiranMandate.RESPITE)
        .decision(DanaShamiranMandate.RESPITE_IN_PART)
        .costLines(List.of(DanaShamiranMandate.RESPITE_2026))
        .expectedGainers(List.of(MENTAL_HEALTH_AND_SUBSTANCE_USE))
        .status(MeasureStatus.DECIDED)
        .plannedStartOn(LocalDate.of(2026, 3, 6))
        .build();
  }

  private static Measure aap(Words words) {
    return measure(AAP, MeasureTypes.AAP, List.of(DANA))
        .text(
            words.say(
                "Arbeidsavklaringspenger, vurdert på nytt nå som hun er i behandling.",
                "Work assessment allowance, looked at again now that she is in treatment."))
        .rightsBased(true)
        .lifeArea(LifeArea.ECONOMY)
        .phase(Phase.STABILISATION)
        .principles(List.of(Principle.COORDINATED_SIMULTANEITY))
        .service(NAV)
        .goals(List.of(INCOME))
        .answers(List.of(DanaShamiranCloth.ONE_PAY))
        .prerequisites(
            List.of(
                Prerequisite.builder()
                    .text(words.say("Behandlingen er i gang.", "Treatment has begun."))
                    .metOn(LocalDate.of(2026, 1, 5))
                    .build(),
                Prerequisite.builder()
                    .text(words.say("Attest fra fastlegen.", "A certificate from the GP."))
                    .metOn(LocalDate.of(2026, 1, 9))
                    .build()))
        .urgency(Urgency.URGENT)
        .stances(Parts.agreed(FIRST, List.of(DANA)))
        .application(DanaShamiranMandate.AAP_NOW)
        .status(MeasureStatus.APPLIED_FOR)
        .build();
  }

  private static Measure loan(Words words) {
    return measure(LOAN, MeasureTypes.START_UP_LOAN, ALL_SIX)
        .text(words.say("Startlån til en større bolig.", "A start-up loan for a larger flat."))
        .lifeArea(LifeArea.HOUSING)
        .phase(Phase.DEVELOPMENT)
        .principles(List.of(Principle.LONG_TERM_VIEW))
        .service(HOUSING_OFFICE)
        .goals(List.of(ROOM_FOR_ALL))
        .answers(List.of(DanaShamiranCloth.CROWDED))
        .after(List.of(TREATMENT, AAP))
        .urgency(Urgency.NEITHER)
        .alternatives(
            List.of(
                Course.alternative(
                    FIRST,
                    words.say("Leie noe større.", "Rent something larger."),
                    words.say(
                        "Det går fortere, men koster mer i måneden, og de eier ikke lenger.",
                        "Faster, but dearer by the month, and they no longer own."))))
        .childsBest(
            List.of(
                Parts.holds(
                    LEADER,
                    FIRST,
                    words.say(
                        "Ja: ro om natten for alle fire, og en dør for Rojin.",
                        "Yes: calm nights for all four, and a door for Rojin."))))
        .stances(Parts.agreed(FIRST, PARENTS))
        .status(MeasureStatus.PLANNED)
        .build();
  }

  private static Measure norwegian(Words words) {
    return measure(NORWEGIAN, MeasureTypes.NORWEGIAN_COURSE, List.of(DANA))
        .text(
            words.say(
                "Norskkurs på dagtid, i en liten gruppe.",
                "A Norwegian course by day, in a small group."))
        .lifeArea(LifeArea.EDUCATION)
        .phase(Phase.DEVELOPMENT)
        .principles(List.of(Principle.OPTIMAL_USE))
        .service(NAV)
        .goals(List.of(NORWEGIAN_TEST))
        .answers(List.of(DanaShamiranCloth.TESTS))
        .prerequisites(
            List.of(
                Prerequisite.builder()
                    .text(
                        words.say(
                            "Behandleren og Dana mener at hun er klar.",
                            "The therapist and Dana think that she is ready."))
                    .build()))
        .urgency(Urgency.NEITHER)
        .stances(Parts.agreed(THIRD, List.of(DANA)))
        .status(MeasureStatus.PLANNED)
        .plannedStartOn(LocalDate.of(2026, 8, 17))
        .build();
  }

  private static Measure workTraining(Words words) {
    return measure(WORK_TRAINING, MeasureTypes.WORK_TRAINING, List.of(DANA))
        .text(
            words.say(
                "Arbeidstrening på et kjøkken, noen timer i uken.",
                "Work training in a kitchen, some hours a week."))
        .lifeArea(LifeArea.WORK)
        .phase(Phase.DEVELOPMENT)
        .service(NAV)
        .goals(List.of(DANA_IS_WELL))
        .answers(List.of(DanaShamiranCloth.NOTHING_PERMANENT))
        .after(List.of(NORWEGIAN))
        .urgency(Urgency.NEITHER)
        .stances(Parts.agreed(THIRD, List.of(DANA)))
        .status(MeasureStatus.PLANNED)
        .build();
  }

  private static Measure leisure(Words words) {
    return measure(LEISURE, MeasureTypes.LEISURE_ACTIVITY, List.of(ROJIN, LARA))
        .text(
            words.say(
                "Dans for Lara og leksehjelp med middag for Rojin.",
                "Dancing for Lara, and homework help with a meal for Rojin."))
        .lifeArea(LifeArea.LEISURE)
        .phase(Phase.PREVENTION)
        .principles(List.of(Principle.EARLY_INVESTMENT))
        .service(CHILD_AND_FAMILY)
        .goals(List.of(CHILDREN_THRIVE))
        .answers(List.of(DanaShamiranCloth.MOSTLY_AT_HOME))
        .urgency(Urgency.NEITHER)
        .childsBest(
            List.of(
                Parts.holds(
                    LEADER,
                    SECOND,
                    words.say(
                        "Ja. Begge har ønsket det selv.", "Yes. Both wished for it themselves."))))
        .stances(Parts.agreed(SECOND, List.of(DANA, SHAMIRAN, ROJIN, LARA)))
        .costLines(List.of(DanaShamiranMandate.LEISURE_2026))
        .expectedGainers(List.of(SCHOOL))
        .status(MeasureStatus.STARTED)
        .plannedStartOn(LocalDate.of(2026, 1, 19))
        .startedOn(LocalDate.of(2026, 1, 19))
        .build();
  }

  private static Measure.Builder measure(
      Id<Measure> id, Id<MeasureType> type, List<Id<Person>> persons) {
    return Measure.builder()
        .id(id)
        .type(type)
        .persons(persons)
        .careOrContact(false)
        .statusToldOn(RUNG_ROUND);
  }
}
