/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.DEBT_COUNSELLING;
import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.YOUTH_FOLLOW_UP;
import static no.welfarelab.testsupport.story.Jonas.FIRST;
import static no.welfarelab.testsupport.story.Jonas.NEXT;
import static no.welfarelab.testsupport.story.Jonas.SECOND;
import static no.welfarelab.testsupport.story.Jonas.THIRD;
import static no.welfarelab.testsupport.story.JonasMandate.MOVES_IN;
import static no.welfarelab.testsupport.story.JonasPeople.CARETAKER;
import static no.welfarelab.testsupport.story.JonasPeople.JONAS;
import static no.welfarelab.testsupport.story.JonasPeople.OUTREACH_WORKER;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mandate.DenialReason;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.plan.Prerequisite;
import no.welfarelab.core.plan.Principle;
import no.welfarelab.core.plan.Urgency;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.service.Service;

/** What is done for {@link Jonas}. */
final class JonasMeasures {
  static final Id<Measure> MONEY = Id.of("money");
  static final Id<Measure> MONEY_GOES_ON = Id.of("money-goes-on");
  static final Id<Measure> AAP = Id.of("aap");
  static final Id<Measure> FLAT = Id.of("flat");
  static final Id<Measure> FOLLOW_UP = Id.of("follow-up");
  static final Id<Measure> DEBT = Id.of("debt");
  static final Id<Measure> TALKS = Id.of("talks");
  static final Id<Measure> EXAMINATION = Id.of("examination");
  static final Id<Measure> TRAINING = Id.of("training");

  private static final LocalDate TOLD = LocalDate.of(2026, 1, 28);

  private JonasMeasures() {}

  static List<Measure> measures(Words words) {
    return List.of(
        money(words),
        moneyGoesOn(words),
        aap(words),
        flat(words),
        followUp(words),
        debt(words),
        talks(words),
        examination(words),
        training(words));
  }

  private static Measure money(Words words) {
    return measure(
            MONEY,
            NAV,
            LifeArea.ECONOMY,
            FIRST,
            words.say(
                "Penger til mat og telefon, til nyttår.",
                "Money for food and a telephone, until New Year."))
        .type(MeasureTypes.FINANCIAL_ASSISTANCE)
        .rightsBased(true)
        .phase(Phase.STABILISATION)
        .principles(List.of(Principle.OPTIMAL_USE))
        .goals(List.of(JonasPlan.MONEY_EVERY_WEEK))
        .answers(List.of(JonasCloth.NO_MONEY))
        .urgency(Urgency.URGENT)
        .application(JonasMandate.MONEY)
        .decision(JonasMandate.MONEY_GRANTED)
        .costLines(List.of(JonasMandate.MONEY_2025))
        .expectedGainers(List.of(NAV))
        .status(MeasureStatus.DONE)
        .statusToldOn(THIRD)
        .startedOn(JonasMandate.MONEY_FROM)
        .doneOn(LocalDate.of(2025, 12, 31))
        .build();
  }

  /** He had missed an appointment by then; the money has nothing to do with it. */
  private static Measure moneyGoesOn(Words words) {
    return measure(
            MONEY_GOES_ON,
            NAV,
            LifeArea.ECONOMY,
            SECOND,
            words.say("Pengene går videre til april.", "The money goes on until April."))
        .type(MeasureTypes.FINANCIAL_ASSISTANCE)
        .rightsBased(true)
        .phase(Phase.STABILISATION)
        .goals(List.of(JonasPlan.MONEY_EVERY_WEEK))
        .answers(List.of(JonasCloth.NO_MONEY))
        .after(List.of(MONEY))
        .urgency(Urgency.URGENT)
        .application(JonasMandate.MONEY_IN_NEW_YEAR)
        .decision(JonasMandate.MONEY_GRANTED_AGAIN)
        .costLines(List.of(JonasMandate.MONEY_2026))
        .expectedGainers(List.of(NAV))
        .status(MeasureStatus.STARTED)
        .statusToldOn(TOLD)
        .startedOn(JonasMandate.NEW_YEAR)
        .build();
  }

  private static Measure aap(Words words) {
    return measure(
            AAP,
            NAV,
            LifeArea.ECONOMY,
            SECOND,
            words.say("Søke om arbeidsavklaringspenger.", "Apply for work assessment allowance."))
        .type(MeasureTypes.AAP)
        .rightsBased(true)
        .phase(Phase.STABILISATION)
        .goals(List.of(JonasPlan.MONEY_EVERY_WEEK))
        .answers(List.of(JonasCloth.NO_MONEY))
        .urgency(Urgency.NEITHER)
        .application(JonasMandate.AAP)
        .decision(JonasMandate.AAP_REFUSED)
        .status(MeasureStatus.STOPPED)
        .statusToldOn(THIRD)
        .stoppedOn(JonasMandate.REFUSED_ON)
        .stopReason(DenialReason.TERMS_NOT_MET)
        .build();
  }

  private static Measure flat(Words words) {
    return measure(
            FLAT,
            HOUSING_OFFICE,
            LifeArea.HOUSING,
            FIRST,
            words.say(
                "Kommunal leilighet, med nøkkel bare han har.",
                "A municipal flat, with a key that only he has."))
        .type(MeasureTypes.MUNICIPAL_RENTAL)
        .phase(Phase.STABILISATION)
        .principles(List.of(Principle.COORDINATED_SIMULTANEITY))
        .goals(List.of(JonasPlan.A_KEY))
        .answers(List.of(JonasCloth.THREE_SOFAS))
        .together(List.of(FOLLOW_UP))
        .prerequisites(
            List.of(
                Prerequisite.builder()
                    .text(words.say("Noe å betale husleie med.", "Something to pay the rent with."))
                    .metOn(JonasMandate.MONEY_FROM)
                    .build()))
        .urgency(Urgency.URGENT)
        .alternatives(
            List.of(
                Course.alternative(
                    FIRST,
                    words.say("Et midlertidig rom med en gang.", "A temporary room at once."),
                    words.say(
                        "Tak over hodet i kveld, men det er rus i gangen. Jonas velger sofaen til"
                            + " leiligheten er klar.",
                        "A roof tonight, but there are drugs in the corridor. Jonas chooses the"
                            + " sofa until the flat is ready.")),
                Course.alternative(
                    FIRST,
                    words.say("Leie privat.", "Rent privately."),
                    words.say(
                        "Større valg, men depositum, og utleiere som spør om gjeld.",
                        "More to choose from, but a deposit, and landlords who ask about debt."))))
        .application(JonasMandate.HOME)
        .decision(JonasMandate.FLAT_GRANTED)
        .costLines(List.of(JonasMandate.FLAT_2026))
        .expectedGainers(List.of(NAV))
        .executors(List.of(CARETAKER))
        .status(MeasureStatus.DECIDED)
        .statusToldOn(TOLD)
        .plannedStartOn(MOVES_IN)
        .build();
  }

  private static Measure followUp(Words words) {
    return measure(
            FOLLOW_UP,
            MENTAL_HEALTH_AND_SUBSTANCE_USE,
            LifeArea.HOUSING,
            SECOND,
            words.say(
                "Stein kommer innom leiligheten tre ganger i uka.",
                "Stein comes by the flat three times a week."))
        .type(MeasureTypes.HOUSING_FOLLOW_UP)
        .phase(Phase.STABILISATION)
        .principles(List.of(Principle.COORDINATED_SIMULTANEITY, Principle.INDIVIDUAL_ADAPTATION))
        .goals(List.of(JonasPlan.A_HOME))
        .answers(List.of(JonasCloth.THREE_SOFAS, JonasCloth.AWAY_TOO_MUCH))
        .together(List.of(FLAT))
        .urgency(Urgency.NEITHER)
        .application(JonasMandate.FOLLOW_UP)
        .decision(JonasMandate.FOLLOW_UP_GRANTED)
        .costLines(List.of(JonasMandate.FOLLOW_UP_2026))
        .expectedGainers(List.of(NAV))
        .executors(List.of(OUTREACH_WORKER))
        .status(MeasureStatus.DECIDED)
        .statusToldOn(TOLD)
        .plannedStartOn(MOVES_IN)
        .build();
  }

  private static Measure debt(Words words) {
    return measure(
            DEBT,
            DEBT_COUNSELLING,
            LifeArea.ECONOMY,
            SECOND,
            words.say(
                "Skaffe oversikt over gjelden, og be kreditorene vente.",
                "See what the debt is, and ask the creditors to wait."))
        .type(MeasureTypes.DEBT_COUNSELLING)
        .phase(Phase.PREVENTION)
        .goals(List.of(JonasPlan.NOBODY_RINGS))
        .answers(List.of(JonasCloth.MUCH_DEBT))
        .urgency(Urgency.NEITHER)
        .status(MeasureStatus.STARTED)
        .statusToldOn(TOLD)
        .startedOn(LocalDate.of(2026, 1, 7))
        .build();
  }

  private static Measure talks(Words words) {
    return measure(
            TALKS,
            MENTAL_HEALTH_AND_SUBSTANCE_USE,
            LifeArea.MENTAL_HEALTH,
            FIRST,
            words.say(
                "Samtaler med Stein hver uke, der Jonas er.",
                "Talks with Stein every week, where Jonas is."))
        .type(MeasureTypes.TREATMENT)
        .phase(Phase.STABILISATION)
        .principles(List.of(Principle.INDIVIDUAL_ADAPTATION, Principle.VALUES))
        .goals(List.of(JonasPlan.SLEEPS))
        .answers(List.of(JonasCloth.BUP))
        .urgency(Urgency.NEITHER)
        .status(MeasureStatus.STARTED)
        .statusToldOn(TOLD)
        .startedOn(JonasMapping.SOFA_SEEN)
        .build();
  }

  private static Measure examination(Words words) {
    return measure(
            EXAMINATION,
            GP,
            LifeArea.MENTAL_HEALTH,
            FIRST,
            words.say("Fastlegen utreder søvn og uro.", "The GP examines sleep and unrest."))
        .type(MeasureTypes.GP_FOLLOW_UP)
        .phase(Phase.STABILISATION)
        .goals(List.of(JonasPlan.SLEEPS))
        .answers(List.of(JonasCloth.BUP))
        .urgency(Urgency.NEITHER)
        .status(MeasureStatus.STARTED)
        .statusToldOn(TOLD)
        .startedOn(LocalDate.of(2025, 12, 15))
        .build();
  }

  private static Measure training(Words words) {
    return measure(
            TRAINING,
            YOUTH_FOLLOW_UP,
            LifeArea.EDUCATION,
            THIRD,
            words.say(
                "Ta opp igjen læretiden, med få dager i uka først.",
                "Take the apprenticeship up again, with few days a week at first."))
        .type(MeasureTypes.SCHOOL_OR_APPRENTICESHIP)
        .phase(Phase.SUSTAINABLE)
        .principles(List.of(Principle.LONG_TERM_VIEW))
        .goals(List.of(JonasPlan.THROUGH_TRAINING))
        .answers(List.of(JonasCloth.AWAY_TOO_MUCH))
        .after(List.of(FLAT, EXAMINATION))
        .urgency(Urgency.TIME_TO_THINK)
        .thinkUntil(NEXT)
        .alternatives(
            List.of(
                Course.alternative(
                    THIRD,
                    words.say(
                        "Arbeidstrening på et snekkerverksted.", "Work training in a workshop."),
                    words.say(
                        "Kan begynne før, men gir ikke fagbrev.",
                        "Can begin earlier, but gives no certificate."))))
        .status(MeasureStatus.PLANNED)
        .statusToldOn(TOLD)
        .plannedStartOn(LocalDate.of(2026, 8, 17))
        .build();
  }

  /** Agreed with him in a meeting, before anything began. */
  private static Measure.Builder measure(
      Id<Measure> id, Id<Service> service, LifeArea area, LocalDate agreed, String text) {
    return Measure.builder()
        .id(id)
        .service(service)
        .lifeArea(area)
        .persons(List.of(JONAS))
        .text(text)
        .stances(List.of(Course.agrees(JONAS, agreed)));
  }
}
