/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.KINDERGARTEN;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.CORE_TEAM_MEMBER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.DANA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.LEADER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.PEDAGOGUE;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.SHAMIRAN;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.ground.Id;
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
import no.welfarelab.core.lab.InvestmentCase;

/**
 * A family of six owns 65 m², and gets no loan for more while the mother has no income.
 *
 * <p>The source's are the family, Dana's health, tests and work, the refused AAP, Shamiran's
 * part-time job, the kindergarten's measures, the flat, the loan they do not get, and the housing
 * office as the way in. Filled in: all names but the parents', dates, ages, rooms and sums, the
 * language, that the loan was applied for and refused, the reasons of the refusals, who consents to
 * what, the treatment, the respite care, the team, the cloth and the plan. Source: PROBA 3, example
 * 1.
 */
final class DanaShamiran {
  static final LocalDate AS_OF = LocalDate.of(2026, 2, 16);

  static final LocalDate REFERRED = LocalDate.of(2025, 10, 6);
  static final LocalDate TAKEN_IN = LocalDate.of(2025, 10, 20);
  static final LocalDate INTRODUCED = LocalDate.of(2025, 10, 29);
  static final LocalDate FIRST = LocalDate.of(2025, 11, 19);
  static final LocalDate SECOND = LocalDate.of(2025, 12, 17);
  static final LocalDate THIRD = LocalDate.of(2026, 1, 14);
  static final LocalDate FOURTH = LocalDate.of(2026, 2, 25);

  /** The leader rings round between the meetings, and hears how far everything has come. */
  static final LocalDate RUNG_ROUND = LocalDate.of(2026, 2, 9);

  private DanaShamiran() {}

  static InvestmentCase theCase(Words words) {
    return InvestmentCase.builder()
        .id(Id.of("dana-shamiran"))
        .persons(DanaShamiranPeople.persons())
        .family(DanaShamiranPeople.family())
        .intake(intake(words))
        .consents(DanaShamiranConsents.consents())
        .refusals(DanaShamiranConsents.refusals())
        .disclosures(DanaShamiranConsents.disclosures())
        .team(DanaShamiranTeam.team(words))
        .mandate(DanaShamiranMandate.mandate(words))
        .mapping(DanaShamiranMapping.mapping(words))
        .plan(DanaShamiranPlan.plan(words))
        .journey(DanaShamiranRoad.journey(words))
        .effect(DanaShamiranRoad.effect(words))
        .meetings(DanaShamiranMeetings.meetings(words))
        .build();
  }

  private static Intake intake(Words words) {
    LocalDate saidYes = LocalDate.of(2025, 11, 3);
    LocalDate danaSaidYes = LocalDate.of(2025, 11, 10);
    return Intake.builder()
        .referral(
            Referral.builder()
                .service(HOUSING_OFFICE)
                .referrer(HOUSING_ADVISER)
                .on(REFERRED)
                .reason(
                    words.say(
                        "Seks personer på 65 kvadratmeter, og et lån alene kan ikke løse det.",
                        "Six people on 65 m², and a loan alone cannot solve it."))
                .build())
        .earlierHandlers(List.of(HOUSING_ADVISER, PEDAGOGUE))
        .basisBeforeConsent(Parts.law("lov-1967-02-10", "§ 13 b"))
        .targetGroups(List.of(Parts.REDUCED_FUNCTIONAL_ABILITY, Parts.LIVING_CONDITIONS))
        .gradeAssessments(
            List.of(
                GradeAssessment.builder()
                    .grade(ServiceGrade.GRADE_3)
                    .by(HOUSING_ADVISER)
                    .on(REFERRED)
                    .reason(
                        words.say(
                            "Helse, inntekt, bolig og et barns behov henger sammen.",
                            "Health, income, home and a child's needs hang together."))
                    .build()))
        .wishForChange(
            List.of(
                Parts.holds(
                    LEADER,
                    danaSaidYes,
                    words.say(
                        "Begge kom til alle samtalene, og Dana spurte selv om behandling.",
                        "Both came to every talk, and Dana asked herself for treatment."))))
        .longTermPlanFits(
            List.of(
                Parts.holds(
                    CORE_TEAM_MEMBER,
                    TAKEN_IN,
                    words.say(
                        "Først helse, så inntekt, så bolig: Det tar år.",
                        "Health, then income, then a home: years."))))
        .decision(decision(words))
        .leaderAppointment(
            LeaderAppointment.builder()
                .leader(LEADER)
                .on(TAKEN_IN)
                .by(List.of(CORE_TEAM_MEMBER, LEADER))
                .reason(
                    words.say(
                        "Hun kjenner både barnehagen og NAV.",
                        "She knows both kindergarten and NAV."))
                .build())
        .told(
            List.of(
                Parts.toldEverything(DANA, INTRODUCED, LEADER, LanguageHelp.INTERPRETER),
                Parts.toldEverything(SHAMIRAN, INTRODUCED, LEADER, LanguageHelp.NONE_NEEDED)))
        .considerations(
            List.of(
                Parts.round(DANA, Answer.ASKED, INTRODUCED),
                Parts.round(SHAMIRAN, Answer.ASKED, INTRODUCED),
                Parts.answered(SHAMIRAN, Answer.YES, saidYes),
                Parts.answered(DANA, Answer.THINKING, saidYes),
                Parts.answered(DANA, Answer.YES, danaSaidYes)))
        .teamWishes(
            List.of(
                TeamWish.builder()
                    .person(DANA)
                    .services(List.of(KINDERGARTEN))
                    .persons(List.of(PEDAGOGUE))
                    .on(danaSaidYes)
                    .build(),
                TeamWish.builder()
                    .person(SHAMIRAN)
                    .services(List.of(HOUSING_OFFICE, NAV))
                    .persons(List.of(NAV_ADVISER))
                    .on(saidYes)
                    .build()))
        .adaptations(
            List.of(
                Adaptation.builder()
                    .person(DANA)
                    .grounds(
                        List.of(AdaptationGround.WEAK_NORWEGIAN, AdaptationGround.LITTLE_KNOWLEDGE))
                    .text(
                        words.say(
                            "Tolk i alle møter, korte setninger, og referatet lest opp på kurdisk"
                                + " dagen etter.",
                            "An interpreter at every meeting, short sentences, and the record read"
                                + " aloud in Kurdish the day after."))
                    .on(INTRODUCED)
                    .build()))
        .build();
  }

  private static IntakeDecision decision(Words words) {
    return IntakeDecision.builder()
        .takenIn(true)
        .on(TAKEN_IN)
        .by(List.of(CORE_TEAM_MEMBER, LEADER))
        .reason(
            words.say(
                "Behov på seks livsområder som venter på hverandre, og seks mennesker.",
                "Needs in six life areas that wait for each other, and six people."))
        .build();
  }
}
