/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.DEBT_COUNSELLING;
import static no.welfarelab.core.service.Services.HEALTH_VISITOR;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.PHYSIOTHERAPIST;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.testsupport.story.SavedHouse.FIFTH;
import static no.welfarelab.testsupport.story.SavedHouse.FIRST;
import static no.welfarelab.testsupport.story.SavedHouse.RUNG_ROUND;
import static no.welfarelab.testsupport.story.SavedHouse.SECOND;
import static no.welfarelab.testsupport.story.SavedHouse.SEVENTH;
import static no.welfarelab.testsupport.story.SavedHousePeople.ALL_FOUR;
import static no.welfarelab.testsupport.story.SavedHousePeople.AWARD_OFFICER;
import static no.welfarelab.testsupport.story.SavedHousePeople.COMPANION;
import static no.welfarelab.testsupport.story.SavedHousePeople.DANIEL;
import static no.welfarelab.testsupport.story.SavedHousePeople.LEADER;
import static no.welfarelab.testsupport.story.SavedHousePeople.MAJA;
import static no.welfarelab.testsupport.story.SavedHousePeople.NOAH;
import static no.welfarelab.testsupport.story.SavedHousePeople.PARENTS;
import static no.welfarelab.testsupport.story.SavedHousePeople.PHYSIO;
import static no.welfarelab.testsupport.story.SavedHousePeople.SOFIA;
import static no.welfarelab.testsupport.story.SavedHousePeople.TEACHER;
import static no.welfarelab.testsupport.story.SavedHousePeople.THERAPIST;
import static no.welfarelab.testsupport.story.SavedHousePlan.ECONOMY_HOLDS;
import static no.welfarelab.testsupport.story.SavedHousePlan.NOAHS_DAYS;
import static no.welfarelab.testsupport.story.SavedHousePlan.ROOM;
import static no.welfarelab.testsupport.story.SavedHousePlan.TOGETHER;

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
import no.welfarelab.core.service.Service;

/** What is done in {@link SavedHouse}, in which order. */
final class SavedHouseMeasures {
  static final Id<Measure> ASSISTANCE = Id.of("assistance");
  static final Id<Measure> DEBT = Id.of("debt");
  static final Id<Measure> TREATMENT = Id.of("treatment");
  static final Id<Measure> EXERCISE = Id.of("exercise");
  static final Id<Measure> NOAHS_TREATMENT = Id.of("noahs-treatment");
  static final Id<Measure> ASSISTANT = Id.of("assistant");
  static final Id<Measure> SUPPORT_CONTACT = Id.of("support-contact");
  static final Id<Measure> AAP = Id.of("aap");
  static final Id<Measure> LOAN = Id.of("loan");
  static final Id<Measure> HANDBALL = Id.of("handball");

  private SavedHouseMeasures() {}

  static List<Measure> measures(Words words) {
    return List.of(
        assistance(words),
        debt(words),
        treatment(words),
        exercise(words),
        noahsTreatment(words),
        assistant(words),
        supportContact(words),
        aap(words),
        loan(words),
        handball(words));
  }

  private static Measure assistance(Words words) {
    return measure(ASSISTANCE, MeasureTypes.FINANCIAL_ASSISTANCE, PARENTS, NAV)
        .text(
            words.say(
                "Økonomisk sosialhjelp i tre måneder, så strømmen ikke blir stengt.",
                "Financial assistance for three months, so that the electricity is not cut."))
        .rightsBased(true)
        .lifeArea(LifeArea.ECONOMY)
        .phase(Phase.STABILISATION)
        .goals(List.of(ECONOMY_HOLDS))
        .answers(List.of(SavedHouseCloth.NEARLY_COLLAPSED))
        .urgency(Urgency.URGENT)
        .stances(Parts.agreed(FIRST, PARENTS))
        .application(SavedHouseMandate.ASSISTANCE)
        .decision(SavedHouseDecisions.ASSISTANCE_GRANTED)
        .costLines(List.of(SavedHouseCosts.ASSISTANCE_2024))
        .expectedGainers(List.of(NAV))
        .status(MeasureStatus.DONE)
        .plannedStartOn(LocalDate.of(2024, 10, 4))
        .startedOn(LocalDate.of(2024, 10, 4))
        .doneOn(LocalDate.of(2024, 12, 31))
        .build();
  }

  private static Measure debt(Words words) {
    return measure(DEBT, MeasureTypes.DEBT_COUNSELLING, PARENTS, DEBT_COUNSELLING)
        .text(
            words.say(
                "Én avtale med alle kreditorene, og fast trekk hver måned.",
                "One agreement with all creditors, and a fixed sum each month."))
        .lifeArea(LifeArea.ECONOMY)
        .phase(Phase.STABILISATION)
        .goals(List.of(ECONOMY_HOLDS))
        .answers(List.of(SavedHouseCloth.NEARLY_COLLAPSED))
        .urgency(Urgency.URGENT)
        .stances(Parts.agreed(FIRST, PARENTS))
        .status(MeasureStatus.DONE)
        .plannedStartOn(LocalDate.of(2024, 10, 14))
        .startedOn(LocalDate.of(2024, 10, 14))
        .doneOn(LocalDate.of(2025, 3, 3))
        .build();
  }

  private static Measure treatment(Words words) {
    return measure(
            TREATMENT, MeasureTypes.TREATMENT, List.of(SOFIA), MENTAL_HEALTH_AND_SUBSTANCE_USE)
        .text(
            words.say(
                "Samtaler om depresjonen hver uke.", "Talks about the depression every week."))
        .lifeArea(LifeArea.MENTAL_HEALTH)
        .phase(Phase.STABILISATION)
        .goals(List.of(TOGETHER))
        .answers(List.of(SavedHouseCloth.DEPRESSED))
        .urgency(Urgency.URGENT)
        .alternatives(
            List.of(
                Course.alternative(
                    FIRST,
                    words.say("Medisin alene, fra fastlegen.", "Medicine alone, from the GP."),
                    words.say(
                        "Virker fortere, men hun har prøvd det før uten å bli bra.",
                        "Quicker, but she tried it before without getting well."))))
        .stances(Parts.agreed(FIRST, List.of(SOFIA)))
        .executors(List.of(THERAPIST))
        .application(SavedHouseMandate.TREATMENT)
        .decision(SavedHouseDecisions.TREATMENT_GRANTED)
        .costLines(List.of(SavedHouseCosts.TREATMENT_2024, SavedHouseCosts.TREATMENT_2025))
        .expectedGainers(List.of(NAV))
        .status(MeasureStatus.STARTED)
        .plannedStartOn(LocalDate.of(2024, 11, 4))
        .startedOn(LocalDate.of(2024, 11, 4))
        .build();
  }

  private static Measure exercise(Words words) {
    return measure(EXERCISE, MeasureTypes.TREATMENT, List.of(DANIEL), PHYSIOTHERAPIST)
        .text(
            words.say(
                "Trening for rygg og skulder, og løfteteknikk hjemme.",
                "Exercise for back and shoulder, and how to lift at home."))
        .lifeArea(LifeArea.PHYSICAL_HEALTH)
        .phase(Phase.STABILISATION)
        .goals(List.of(TOGETHER))
        .answers(List.of(SavedHouseCloth.INJURED))
        .urgency(Urgency.NEITHER)
        .stances(Parts.agreed(FIRST, List.of(DANIEL)))
        .status(MeasureStatus.STARTED)
        .plannedStartOn(LocalDate.of(2024, 10, 21))
        .startedOn(LocalDate.of(2024, 10, 21))
        .build();
  }

  private static Measure noahsTreatment(Words words) {
    return measure(NOAHS_TREATMENT, MeasureTypes.TREATMENT, List.of(NOAH), PHYSIOTHERAPIST)
        .text(
            words.say(
                "Fysioterapi to ganger i uken, den ene i bassenget.",
                "Physiotherapy twice a week, once in the pool."))
        .lifeArea(LifeArea.PHYSICAL_HEALTH)
        .phase(Phase.STABILISATION)
        .goals(List.of(NOAHS_DAYS))
        .answers(List.of(SavedHouseCloth.NOAH_NEEDS))
        .urgency(Urgency.URGENT)
        .childsBest(
            List.of(
                Parts.holds(
                    PHYSIO,
                    FIRST,
                    words.say(
                        "Ja. Uten trening blir leddene stive, og bassenget er hans eget ønske.",
                        "Yes. Without exercise his joints stiffen, and the pool is his own wish."))))
        .stances(Parts.agreed(FIRST, List.of(SOFIA, DANIEL, NOAH)))
        .status(MeasureStatus.STARTED)
        .plannedStartOn(LocalDate.of(2024, 10, 21))
        .startedOn(LocalDate.of(2024, 10, 21))
        .build();
  }

  private static Measure assistant(Words words) {
    return measure(ASSISTANT, MeasureTypes.ASSISTANT, List.of(NOAH), SCHOOL)
        .text(
            words.say(
                "En assistent som følger Noah mellom timene.",
                "An assistant who goes with Noah between lessons."))
        .lifeArea(LifeArea.EDUCATION)
        .phase(Phase.STABILISATION)
        .goals(List.of(NOAHS_DAYS))
        .answers(List.of(SavedHouseCloth.NOAH_NEEDS))
        .together(List.of(SUPPORT_CONTACT))
        .urgency(Urgency.NEITHER)
        .childsBest(
            List.of(
                Parts.holds(
                    TEACHER,
                    SECOND,
                    words.say(
                        "Ja, når assistenten går et skritt bak ham og ikke foran.",
                        "Yes, if the assistant walks a step behind him and not in front."))))
        .stances(Parts.agreed(SECOND, List.of(SOFIA, DANIEL, NOAH)))
        .executors(List.of(TEACHER))
        .application(SavedHouseMandate.ASSISTANT)
        .decision(SavedHouseDecisions.ASSISTANT_GRANTED)
        .costLines(List.of(SavedHouseCosts.ASSISTANT_2025, SavedHouseCosts.ASSISTANT_2026))
        .expectedGainers(List.of(SCHOOL))
        .status(MeasureStatus.STARTED)
        .plannedStartOn(LocalDate.of(2025, 1, 6))
        .startedOn(LocalDate.of(2025, 1, 6))
        .build();
  }

  private static Measure supportContact(Words words) {
    return measure(
            SUPPORT_CONTACT, MeasureTypes.SUPPORT_CONTACT, List.of(NOAH), SERVICE_AWARD_OFFICE)
        .text(
            words.say(
                "Støttekontakt to ettermiddager i uken.",
                "A support contact two afternoons a week."))
        .lifeArea(LifeArea.FAMILY)
        .phase(Phase.STABILISATION)
        .goals(List.of(NOAHS_DAYS, TOGETHER))
        .answers(List.of(SavedHouseCloth.NOAH_NEEDS))
        .together(List.of(ASSISTANT))
        .urgency(Urgency.TIME_TO_THINK)
        .thinkUntil(LocalDate.of(2024, 11, 7))
        .alternatives(
            List.of(
                Course.alternative(
                    SECOND,
                    words.say("Avlastning i helgene.", "Respite care at weekends."),
                    words.say(
                        "Mer hvile for foreldrene, men Noah vil sove hjemme.",
                        "More rest for the parents, but Noah wants to sleep at home."))))
        .childsBest(
            List.of(
                Parts.holds(
                    AWARD_OFFICER,
                    LocalDate.of(2024, 12, 2),
                    words.say(
                        "Ja. Noah valgte Sindre selv, blant to.",
                        "Yes. Noah chose Sindre himself, of two."))))
        .stances(Parts.agreed(LocalDate.of(2024, 11, 8), List.of(SOFIA, DANIEL, NOAH)))
        .executors(List.of(COMPANION))
        .application(SavedHouseMandate.SUPPORT_CONTACT)
        .decision(SavedHouseDecisions.SUPPORT_CONTACT_GRANTED)
        .costLines(List.of(SavedHouseCosts.SUPPORT_2025))
        .expectedGainers(List.of(MENTAL_HEALTH_AND_SUBSTANCE_USE))
        .status(MeasureStatus.STARTED)
        .plannedStartOn(LocalDate.of(2025, 1, 8))
        .startedOn(LocalDate.of(2025, 1, 8))
        .build();
  }

  private static Measure aap(Words words) {
    return measure(AAP, MeasureTypes.AAP, List.of(SOFIA), NAV)
        .text(
            words.say(
                "Arbeidsavklaringspenger mens hun er i behandling.",
                "Work assessment allowance while she is in treatment."))
        .rightsBased(true)
        .lifeArea(LifeArea.ECONOMY)
        .phase(Phase.STABILISATION)
        .goals(List.of(ECONOMY_HOLDS))
        .answers(List.of(SavedHouseCloth.NEARLY_COLLAPSED))
        .urgency(Urgency.URGENT)
        .prerequisites(
            List.of(
                prerequisite(
                    words.say("Behandlingen er i gang.", "Treatment has begun."),
                    LocalDate.of(2024, 11, 4))))
        .stances(Parts.agreed(SECOND, List.of(SOFIA)))
        .application(SavedHouseMandate.AAP)
        .decision(SavedHouseDecisions.AAP_GRANTED)
        .costLines(List.of(SavedHouseCosts.AAP_2025, SavedHouseCosts.AAP_2026))
        .expectedGainers(List.of(NAV))
        .status(MeasureStatus.STARTED)
        .plannedStartOn(LocalDate.of(2025, 2, 1))
        .startedOn(LocalDate.of(2025, 2, 1))
        .build();
  }

  private static Measure loan(Words words) {
    return measure(LOAN, MeasureTypes.START_UP_LOAN, ALL_FOUR, HOUSING_OFFICE)
        .text(
            words.say(
                "Startlån til en større leilighet, søkt om på nytt.",
                "A start-up loan for a larger flat, applied for again."))
        .lifeArea(LifeArea.HOUSING)
        .phase(Phase.DEVELOPMENT)
        .goals(List.of(ROOM))
        .answers(List.of(SavedHouseCloth.CRAMPED, SavedHouseCloth.LOST_HOPE))
        .after(List.of(DEBT))
        .prerequisites(
            List.of(
                prerequisite(
                    words.say("Noah har behandling og støtte.", "Noah has treatment and support."),
                    LocalDate.of(2025, 1, 8)),
                prerequisite(
                    words.say("Sofia har egen inntekt.", "Sofia has an income of her own."),
                    LocalDate.of(2025, 2, 1))))
        .urgency(Urgency.NEITHER)
        .alternatives(
            List.of(
                Course.alternative(
                    FIFTH,
                    words.say("Leie en større leilighet.", "Rent a larger flat."),
                    words.say(
                        "Ingen gjeld, men leien er høyere enn renter og avdrag.",
                        "No debt, but the rent is higher than interest and instalments."))))
        .childsBest(
            List.of(
                Parts.holds(
                    LEADER,
                    FIFTH,
                    words.say(
                        "Ja. Samme skole, uten trapper, og et rom til Maja.",
                        "Yes. The same school, no stairs, and a room for Maja."))))
        .stances(Parts.agreed(FIFTH, ALL_FOUR))
        .application(SavedHouseMandate.LOAN_AGAIN)
        .decision(SavedHouseDecisions.LOAN_GRANTED)
        .status(MeasureStatus.DONE)
        .plannedStartOn(LocalDate.of(2025, 4, 22))
        .startedOn(LocalDate.of(2025, 4, 22))
        .doneOn(LocalDate.of(2025, 6, 16))
        .build();
  }

  private static Measure handball(Words words) {
    return measure(HANDBALL, MeasureTypes.LEISURE_ACTIVITY, List.of(MAJA), NAV)
        .text(words.say("Maja fortsetter på håndball.", "Maja goes on with handball."))
        .lifeArea(LifeArea.LEISURE)
        .phase(Phase.PREVENTION)
        .principles(List.of(Principle.EARLY_INVESTMENT))
        .goals(List.of(TOGETHER))
        .answers(List.of(SavedHouseCloth.MAJA_STOPS))
        .urgency(Urgency.NEITHER)
        .childsBest(
            List.of(
                Parts.holds(
                    LEADER,
                    FIRST,
                    words.say(
                        "Ja. Laget er stedet der hun slipper å være den flinke.",
                        "Yes. The team is where she need not be the good girl of the house."))))
        .stances(Parts.agreed(FIRST, List.of(SOFIA, DANIEL, MAJA)))
        .decision(SavedHouseDecisions.FEE_GRANTED)
        .costLines(List.of(SavedHouseCosts.FEE_2024))
        .expectedGainers(List.of(HEALTH_VISITOR))
        .status(MeasureStatus.DONE)
        .plannedStartOn(LocalDate.of(2024, 10, 7))
        .startedOn(LocalDate.of(2024, 10, 7))
        .doneOn(SEVENTH)
        .build();
  }

  private static Prerequisite prerequisite(String text, LocalDate metOn) {
    return Prerequisite.builder().text(text).metOn(metOn).build();
  }

  private static Measure.Builder measure(
      Id<Measure> id, Id<MeasureType> type, List<Id<Person>> persons, Id<Service> service) {
    return Measure.builder()
        .id(id)
        .type(type)
        .persons(persons)
        .service(service)
        .careOrContact(false)
        .statusToldOn(RUNG_ROUND);
  }
}
