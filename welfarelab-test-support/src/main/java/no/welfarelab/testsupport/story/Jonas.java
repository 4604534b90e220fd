/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_AND_FAMILY;
import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.USER_DESK;
import static no.welfarelab.testsupport.story.JonasPeople.CORE_TEAM_MEMBER;
import static no.welfarelab.testsupport.story.JonasPeople.DESK_ADVISER;
import static no.welfarelab.testsupport.story.JonasPeople.FORMER_OFFICER;
import static no.welfarelab.testsupport.story.JonasPeople.JONAS;
import static no.welfarelab.testsupport.story.JonasPeople.LEADER;
import static no.welfarelab.testsupport.story.JonasPeople.MOTHER;
import static no.welfarelab.testsupport.story.JonasPeople.OUTREACH_WORKER;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.consent.Disclosure;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LawReference;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.intake.Adaptation;
import no.welfarelab.core.intake.AdaptationGround;
import no.welfarelab.core.intake.Answer;
import no.welfarelab.core.intake.Consideration;
import no.welfarelab.core.intake.GradeAssessment;
import no.welfarelab.core.intake.Intake;
import no.welfarelab.core.intake.IntakeDecision;
import no.welfarelab.core.intake.LeaderAppointment;
import no.welfarelab.core.intake.Referral;
import no.welfarelab.core.intake.ServiceGrade;
import no.welfarelab.core.intake.TargetGroups;
import no.welfarelab.core.intake.TeamWish;
import no.welfarelab.core.lab.Explanation;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.Matter;

/**
 * A young man without home, income or services needs several rounds before he says yes; nothing is
 * taken from him while he thinks, nor afterwards.
 *
 * <p>The source's are his age, the conflict with his mother, the flat and the follow-up child
 * protection gave, the apprenticeship lost for absence, the earlier substance use, BUP, that he
 * asked municipality and NAV without knowing where to turn, and how he stood at the first meeting:
 * no home, no income, much debt. That youth may need several rounds stands right after the story.
 * Who put him in touch is left out there. Filled in: all names but his, dates, the user desk, each
 * round, who consents to what, the team, the sofa, the flat, sums, decisions and the plan's goals.
 * Source: PROBA 3, example 2.
 */
final class Jonas {
  static final LocalDate AS_OF = LocalDate.of(2026, 2, 2);

  static final LocalDate REFERRED = LocalDate.of(2025, 9, 8);
  static final LocalDate TAKEN_IN = LocalDate.of(2025, 9, 17);
  static final LocalDate ON_THE_BENCH = LocalDate.of(2025, 9, 24);
  static final LocalDate WITHOUT_A_WORD = LocalDate.of(2025, 10, 8);
  static final LocalDate ON_THE_WALK = LocalDate.of(2025, 10, 22);
  static final LocalDate SAID_YES = LocalDate.of(2025, 11, 5);
  static final LocalDate FIRST = LocalDate.of(2025, 11, 19);
  static final LocalDate SECOND = LocalDate.of(2025, 12, 17);
  static final LocalDate THIRD = LocalDate.of(2026, 1, 21);
  static final LocalDate NEXT = LocalDate.of(2026, 2, 25);

  private static final LawReference BEFORE_CONSENT =
      Parts.law("lov-1967-02-10", "§ 13 b første ledd nr. 5");

  private Jonas() {}

  static InvestmentCase theCase(Words words) {
    return InvestmentCase.builder()
        .id(Id.of("jonas"))
        .persons(JonasPeople.persons())
        .family(JonasPeople.family())
        .intake(intake(words))
        .consents(JonasPeople.consents(words))
        .refusals(JonasPeople.refusals())
        .disclosures(disclosures())
        .team(JonasTeam.team(words))
        .mandate(JonasMandate.mandate(words))
        .mapping(JonasMapping.mapping(words))
        .plan(JonasPlan.plan(words))
        .journey(JonasJourney.journey(words))
        .effect(JonasJourney.effect(words))
        .meetings(JonasMeetings.meetings(words))
        .explanations(explanations(words))
        .build();
  }

  private static Intake intake(Words words) {
    return Intake.builder()
        .referral(
            Referral.builder()
                .service(USER_DESK)
                .referrer(DESK_ADVISER)
                .on(REFERRED)
                .reason(
                    words.say(
                        "Han har stått i skranken tre ganger og blitt sendt videre hver gang. Han"
                            + " vet ikke hvor han skal henvende seg.",
                        "He has stood at the desk three times, and was sent on each time. He does"
                            + " not know where to turn."))
                .build())
        .earlierHandlers(List.of(FORMER_OFFICER))
        .basisBeforeConsent(BEFORE_CONSENT)
        .targetGroups(List.of(TargetGroups.YOUTH, TargetGroups.HOMELESS_YOUTH))
        .gradeAssessments(
            List.of(
                GradeAssessment.builder()
                    .grade(ServiceGrade.GRADE_3)
                    .by(DESK_ADVISER)
                    .on(REFERRED)
                    .reason(
                        words.say(
                            "Uten bolig, uten inntekt og uten noen som følger ham opp.",
                            "No home, no income, and nobody who follows him up."))
                    .build()))
        .wishForChange(
            List.of(
                Parts.holds(
                    LEADER,
                    SAID_YES,
                    words.say(
                        "Han skrev selv og ba om å få møtes. Han vil ha en dør som er hans egen.",
                        "He wrote himself and asked to meet. He wants a door of his own."))))
        .longTermPlanFits(
            List.of(
                Parts.holds(
                    CORE_TEAM_MEMBER,
                    TAKEN_IN,
                    words.say(
                        "Bolig, penger, gjeld, søvn og læretid må komme i riktig rekkefølge. Det"
                            + " tar år.",
                        "Home, money, debt, sleep and apprenticeship have to come in the right"
                            + " order. That takes years."))))
        .decision(
            IntakeDecision.builder()
                .takenIn(true)
                .on(TAKEN_IN)
                .by(List.of(CORE_TEAM_MEMBER, LEADER))
                .reason(
                    words.say(
                        "Sammensatte behov på fem livsområder, og ingen tjeneste følger ham opp.",
                        "Compound needs in five life areas, and no service follows him up."))
                .build())
        .leaderAppointment(
            LeaderAppointment.builder()
                .leader(LEADER)
                .on(TAKEN_IN)
                .by(List.of(CORE_TEAM_MEMBER, LEADER))
                .reason(
                    words.say(
                        "Hun kjenner ungdom, og har tid til å spørre flere ganger.",
                        "She knows youth, and has time to ask more than once."))
                .build())
        .told(
            List.of(
                Parts.toldEverything(JONAS, ON_THE_BENCH, LEADER, LanguageHelp.NONE_NEEDED),
                Parts.toldEverything(JONAS, SAID_YES, LEADER, LanguageHelp.NONE_NEEDED)))
        .considerations(rounds())
        .teamWishes(
            List.of(
                TeamWish.builder()
                    .person(JONAS)
                    .services(List.of(NAV))
                    .persons(List.of(OUTREACH_WORKER))
                    .on(SAID_YES)
                    .build()))
        .adaptations(
            List.of(
                Adaptation.builder()
                    .person(JONAS)
                    .grounds(List.of(AdaptationGround.LITTLE_KNOWLEDGE))
                    .text(
                        words.say(
                            "Korte samtaler der han er, etter klokka tolv. En melding dagen før."
                                + " Ingen nye ved bordet uten at han vet det. Skjemaer fylles ut"
                                + " sammen med ham.",
                            "Short talks where he is, after twelve o'clock. A message the day"
                                + " before. Nobody new at the table without his knowing. Forms are"
                                + " filled in together with him."))
                    .on(ON_THE_WALK)
                    .build()))
        .build();
  }

  /** He was asked in September and said yes in November. */
  private static List<Consideration> rounds() {
    return List.of(
        Parts.round(JONAS, Answer.ASKED, ON_THE_BENCH),
        Consideration.builder()
            .person(JONAS)
            .answer(Answer.THINKING)
            .spoken(false)
            .on(WITHOUT_A_WORD)
            .build(),
        Parts.answered(JONAS, Answer.THINKING, ON_THE_WALK),
        Parts.answered(JONAS, Answer.YES, SAID_YES));
  }

  private static List<Disclosure> disclosures() {
    return List.of(
        Disclosure.builder()
            .id(Id.of("desk-to-core-team"))
            .persons(List.of(JONAS))
            .recipient(CHILD_AND_FAMILY)
            .at(REFERRED.atTime(14, 10))
            .lifeAreas(List.of(LifeArea.HOUSING, LifeArea.ECONOMY))
            .purpose(Purpose.COORDINATION)
            .statute(BEFORE_CONSENT)
            .build(),
        Disclosure.builder()
            .id(Id.of("unit-to-gp"))
            .persons(List.of(JONAS))
            .recipient(GP)
            .at(LocalDate.of(2025, 12, 12).atTime(10, 0))
            .lifeAreas(List.of(LifeArea.MENTAL_HEALTH))
            .purpose(Purpose.COORDINATION)
            .consent(JonasPeople.HEALTH)
            .build());
  }

  private static List<Explanation> explanations(Words words) {
    return List.of(
        Explanation.builder()
            .id(Id.of("mother-has-no-entry"))
            .matter(Matter.NO_ENTRY_OF_THEIR_OWN)
            .persons(List.of(MOTHER))
            .reason(
                words.say(
                    "Jonas vil ikke ha henne med. De har ikke snakket sammen på to år.",
                    "Jonas does not want her there. They have not spoken for two years."))
            .by(LEADER)
            .on(FIRST)
            .build(),
        Explanation.builder()
            .id(Id.of("officer-is-not-in-the-team"))
            .matter(Matter.HANDLER_NOT_IN_TEAM)
            .persons(List.of(FORMER_OFFICER))
            .reason(
                words.say(
                    "Hun fulgte ham opp til han var atten. Han vil begynne på nytt, uten barnevernet.",
                    "She followed him up until he was eighteen. He wants to start afresh, without"
                        + " child protection."))
            .by(LEADER)
            .on(SAID_YES)
            .build());
  }
}
