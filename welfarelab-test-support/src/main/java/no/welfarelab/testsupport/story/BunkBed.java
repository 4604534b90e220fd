/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HEALTH_VISITOR;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.testsupport.story.BunkBedPeople.AMINA;
import static no.welfarelab.testsupport.story.BunkBedPeople.CORE_TEAM_MEMBER;
import static no.welfarelab.testsupport.story.BunkBedPeople.HASSAN;
import static no.welfarelab.testsupport.story.BunkBedPeople.HEALTH_NURSE;
import static no.welfarelab.testsupport.story.BunkBedPeople.KARIM;
import static no.welfarelab.testsupport.story.BunkBedPeople.LEADER;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.consent.Disclosure;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.intake.Adaptation;
import no.welfarelab.core.intake.AdaptationGround;
import no.welfarelab.core.intake.Answer;
import no.welfarelab.core.intake.GradeAssessment;
import no.welfarelab.core.intake.Intake;
import no.welfarelab.core.intake.IntakeDecision;
import no.welfarelab.core.intake.LeaderAppointment;
import no.welfarelab.core.intake.Referral;
import no.welfarelab.core.intake.ServiceGrade;
import no.welfarelab.core.intake.TeamWish;
import no.welfarelab.core.lab.Explanation;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.Matter;

/**
 * A worn-out woman and three children share one bed; a visit at home finds out, a wardrobe goes and
 * a bunk bed comes.
 *
 * <p>The source's are her work, language and health, the husband's matters that were left lying,
 * the leader at the GP's, the certificate, AAP, the four in one bed, the visit, the wardrobe, the
 * man who moved it, the leader beside her and the bunk bed. The source counts four people, two
 * children and one every other week: she and three children, so that the husband is in no home
 * here. Filled in: all names, dates and ages, the language, who is whose father, the way in, who
 * consents to what, the team, the words on the cloth, that NAV paid for the bed, and the plan's
 * goals. Source: PROBA 5.1, example 3.
 */
final class BunkBed {
  static final LocalDate AS_OF = LocalDate.of(2025, 11, 24);

  static final LocalDate REFERRED = LocalDate.of(2025, 8, 11);
  static final LocalDate TAKEN_IN = LocalDate.of(2025, 8, 20);
  static final LocalDate INTRODUCED = LocalDate.of(2025, 8, 27);
  static final LocalDate SAID_YES = LocalDate.of(2025, 9, 3);
  static final LocalDate FIRST = LocalDate.of(2025, 9, 10);
  static final LocalDate VISITED = LocalDate.of(2025, 9, 17);
  static final LocalDate SECOND = LocalDate.of(2025, 10, 22);
  static final LocalDate NEXT = LocalDate.of(2025, 12, 3);

  private BunkBed() {}

  static InvestmentCase theCase(Words words) {
    return InvestmentCase.builder()
        .id(Id.of("bunk-bed"))
        .persons(BunkBedPeople.persons())
        .family(BunkBedPeople.family())
        .intake(intake(words))
        .consents(BunkBedPeople.consents(words))
        .disclosures(disclosures())
        .team(BunkBedTeam.team(words))
        .mandate(BunkBedMandate.mandate(words))
        .mapping(BunkBedMapping.mapping(words))
        .plan(BunkBedPlan.plan(words))
        .journey(BunkBedJourney.journey(words))
        .effect(BunkBedJourney.effect(words))
        .meetings(BunkBedMeetings.meetings(words))
        .explanations(explanations(words))
        .build();
  }

  private static Intake intake(Words words) {
    return Intake.builder()
        .referral(
            Referral.builder()
                .service(HEALTH_VISITOR)
                .referrer(HEALTH_NURSE)
                .on(REFERRED)
                .reason(
                    words.say(
                        "Hun er utslitt, ingenting fungerer, og ingen tjeneste ser helheten.",
                        "She is worn out, nothing works, and no service has the whole of it."))
                .build())
        .earlierHandlers(List.of(HEALTH_NURSE))
        .basisBeforeConsent(Parts.law("lov-1967-02-10", "§ 13 b første ledd nr. 5"))
        .targetGroups(List.of(Parts.LIVING_CONDITIONS))
        .gradeAssessments(
            List.of(
                GradeAssessment.builder()
                    .grade(ServiceGrade.GRADE_3)
                    .by(HEALTH_NURSE)
                    .on(REFERRED)
                    .reason(
                        words.say(
                            "Hun klarer ikke å bære papirer fra den ene tjenesten til den andre.",
                            "She cannot carry papers from one service to the next."))
                    .build()))
        .wishForChange(
            List.of(
                Parts.holds(
                    LEADER,
                    SAID_YES,
                    words.say(
                        "Hun vil bli frisk, for barnas skyld.",
                        "She wants to be well, for the children."))))
        .longTermPlanFits(
            List.of(
                Parts.holds(
                    CORE_TEAM_MEMBER,
                    TAKEN_IN,
                    words.say(
                        "Helse, inntekt, norsk og bolig tar år.",
                        "Health, an income, Norwegian and a home take years."))))
        .decision(
            IntakeDecision.builder()
                .takenIn(true)
                .on(TAKEN_IN)
                .by(List.of(CORE_TEAM_MEMBER, LEADER))
                .reason(
                    words.say(
                        "Helse, inntekt og bolig hos fire tjenester. Det er hennes saker, ikke"
                            + " mannens.",
                        "Health, income and home, four services. It is her own matters, not her"
                            + " husband's."))
                .build())
        .leaderAppointment(
            LeaderAppointment.builder()
                .leader(LEADER)
                .on(TAKEN_IN)
                .by(List.of(CORE_TEAM_MEMBER, LEADER))
                .reason(words.say("Hun har tid til å bli med.", "She has time to come along."))
                .build())
        .told(List.of(Parts.toldEverything(AMINA, INTRODUCED, LEADER, LanguageHelp.INTERPRETER)))
        .considerations(
            List.of(
                Parts.round(AMINA, Answer.ASKED, INTRODUCED),
                Parts.answered(AMINA, Answer.YES, SAID_YES)))
        .teamWishes(
            List.of(
                TeamWish.builder()
                    .person(AMINA)
                    .services(List.of(GP, NAV))
                    .persons(List.of(LEADER))
                    .on(SAID_YES)
                    .build()))
        .adaptations(
            List.of(
                Adaptation.builder()
                    .person(AMINA)
                    .grounds(
                        List.of(AdaptationGround.WEAK_NORWEGIAN, AdaptationGround.LITTLE_KNOWLEDGE))
                    .text(
                        words.say(
                            "Alltid tolk, også hjemme og hos legen. Én sak om gangen. Turid blir"
                                + " med der hun skal.",
                            "Always an interpreter, at home and at the doctor's too. One matter at"
                                + " a time. Turid comes along where she has to go."))
                    .on(SAID_YES)
                    .build()))
        .build();
  }

  private static List<Disclosure> disclosures() {
    return List.of(
        Disclosure.builder()
            .id(Id.of("certificate-to-nav"))
            .persons(List.of(AMINA))
            .recipient(NAV)
            .at(LocalDate.of(2025, 10, 15).atTime(12, 30))
            .lifeAreas(List.of(LifeArea.PHYSICAL_HEALTH, LifeArea.MENTAL_HEALTH))
            .purpose(Purpose.COORDINATION)
            .consent(BunkBedPeople.HEALTH)
            .build());
  }

  private static List<Explanation> explanations(Words words) {
    return List.of(
        explanation("husband-takes-no-part", Matter.PARTNER_TAKES_NO_PART, TAKEN_IN)
            .persons(List.of(KARIM))
            .reason(
                words.say(
                    "Han har mange saker selv. De får ligge, ellers blir det aldri hennes tur.",
                    "He has many matters of his own. They are left lying, or it is never her"
                        + " turn."))
            .build(),
        explanation("fathers-have-no-entry", Matter.NO_ENTRY_OF_THEIR_OWN, FIRST)
            .persons(List.of(KARIM, HASSAN))
            .reason(words.say("De er bare spurt som foreldre.", "They are asked as parents only."))
            .build(),
        explanation("nurse-is-not-in-the-team", Matter.HANDLER_NOT_IN_TEAM, SAID_YES)
            .persons(List.of(HEALTH_NURSE))
            .reason(
                words.say(
                    "Solveig og Turid sitter på samme kontor. Én av dem holder.",
                    "Solveig and Turid sit in the same office. One of them is enough."))
            .build());
  }

  private static Explanation.Builder explanation(String id, Matter matter, LocalDate on) {
    return Explanation.builder().id(Id.of(id)).matter(matter).by(LEADER).on(on);
  }
}
