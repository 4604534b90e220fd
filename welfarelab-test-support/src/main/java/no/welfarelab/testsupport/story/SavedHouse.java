/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.DEBT_COUNSELLING;
import static no.welfarelab.core.service.Services.HEALTH_VISITOR;
import static no.welfarelab.core.service.Services.PHYSIOTHERAPIST;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.testsupport.story.SavedHousePeople.CORE_TEAM_MEMBER;
import static no.welfarelab.testsupport.story.SavedHousePeople.DANIEL;
import static no.welfarelab.testsupport.story.SavedHousePeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.SavedHousePeople.LEADER;
import static no.welfarelab.testsupport.story.SavedHousePeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.SavedHousePeople.NURSE;
import static no.welfarelab.testsupport.story.SavedHousePeople.PARENTS;
import static no.welfarelab.testsupport.story.SavedHousePeople.SOFIA;
import static no.welfarelab.testsupport.story.SavedHousePeople.TOMAS;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.ground.Id;
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
 * A family near economic collapse, whose refusal is opened again when the rest is in place.
 *
 * <p>The source's are the critical situation, the depression and the injuries, the child with
 * reduced functional ability, the economy that nearly collapsed, the larger flat and the loan they
 * were refused, the help to apply again, the son's treatment and support, their contentment, and
 * the job that is still to be found. Filled in: names, ages, dates, homes and sums, that the loan
 * was granted, the debt plan and the mother's income, whose job it is, the team, the cloth and the
 * plan. The key is from another informant's words on the same page. Source: PROBA 5.3, example 4.
 */
final class SavedHouse {
  static final LocalDate AS_OF = LocalDate.of(2025, 9, 15);

  static final LocalDate REFERRED = LocalDate.of(2024, 8, 19);
  static final LocalDate TAKEN_IN = LocalDate.of(2024, 9, 2);
  static final LocalDate INTRODUCED = LocalDate.of(2024, 9, 10);
  static final LocalDate SAID_YES = LocalDate.of(2024, 9, 13);
  static final LocalDate FIRST = LocalDate.of(2024, 9, 25);
  static final LocalDate SECOND = LocalDate.of(2024, 11, 6);
  static final LocalDate THIRD = LocalDate.of(2024, 12, 11);
  static final LocalDate FOURTH = LocalDate.of(2025, 1, 22);
  static final LocalDate FIFTH = LocalDate.of(2025, 3, 5);
  static final LocalDate SIXTH = LocalDate.of(2025, 4, 9);
  static final LocalDate SEVENTH = LocalDate.of(2025, 6, 18);
  static final LocalDate EIGHTH = LocalDate.of(2025, 9, 3);
  static final LocalDate NINTH = LocalDate.of(2025, 11, 26);

  /** The leader rings round between the meetings, and hears how far everything has come. */
  static final LocalDate RUNG_ROUND = LocalDate.of(2025, 9, 10);

  private SavedHouse() {}

  static InvestmentCase theCase(Words words) {
    return InvestmentCase.builder()
        .id(Id.of("saved-house"))
        .persons(SavedHousePeople.persons())
        .family(SavedHousePeople.family())
        .intake(intake(words))
        .consents(SavedHouseConsents.consents())
        .refusals(SavedHouseConsents.refusals())
        .disclosures(SavedHouseConsents.disclosures())
        .team(SavedHouseTeam.team(words))
        .mandate(SavedHouseMandate.mandate(words))
        .mapping(SavedHouseMapping.mapping(words))
        .plan(SavedHousePlan.plan(words))
        .journey(SavedHouseRoad.journey(words))
        .effect(SavedHouseRoad.effect(words))
        .meetings(SavedHouseMeetings.meetings(words))
        .build();
  }

  private static Intake intake(Words words) {
    return Intake.builder()
        .referral(
            Referral.builder()
                .service(HEALTH_VISITOR)
                .referrer(NURSE)
                .on(REFERRED)
                .reason(
                    words.say(
                        "Alt svikter på én gang: helsen, pengene og kreftene til barna.",
                        "Everything fails at once: health, money and strength for the children."))
                .build())
        .earlierHandlers(List.of(HOUSING_ADVISER, NAV_ADVISER))
        .basisBeforeConsent(Parts.law("lov-1967-02-10", "§ 13 b"))
        .targetGroups(List.of(Parts.REDUCED_FUNCTIONAL_ABILITY, Parts.LIVING_CONDITIONS))
        .gradeAssessments(
            List.of(
                GradeAssessment.builder()
                    .grade(ServiceGrade.GRADE_3)
                    .by(NURSE)
                    .on(REFERRED)
                    .reason(
                        words.say(
                            "Begge foreldrene er syke, og ingen tjeneste ser hele familien.",
                            "Both parents are ill, and no service sees the whole family."))
                    .build()))
        .wishForChange(
            List.of(
                Parts.holds(
                    LEADER,
                    SAID_YES,
                    words.say(
                        "De har mistet håpet, men vil prøve en gang til, begge to.",
                        "They have lost hope, but will try once more, both of them."))))
        .longTermPlanFits(
            List.of(
                Parts.holds(
                    CORE_TEAM_MEMBER,
                    TAKEN_IN,
                    words.say(
                        "Pengene må reddes nå, boligen kommer etter, og jobben sist.",
                        "The money must be saved now, the home comes after, the job last."))))
        .decision(
            IntakeDecision.builder()
                .takenIn(true)
                .on(TAKEN_IN)
                .by(List.of(CORE_TEAM_MEMBER, LEADER))
                .reason(
                    words.say(
                        "Behov på seks livsområder, sju tjenester, og det blir verre for hver"
                            + " måned.",
                        "Needs in six life areas, seven services, and it gets worse by the month."))
                .build())
        .leaderAppointment(
            LeaderAppointment.builder()
                .leader(LEADER)
                .on(TAKEN_IN)
                .by(List.of(CORE_TEAM_MEMBER, LEADER))
                .reason(
                    words.say(
                        "Depresjonen må få hjelp først, og hun kjenner hjelpen.",
                        "The depression needs help first, and she knows that help."))
                .build())
        .told(
            PARENTS.stream()
                .map(
                    parent ->
                        Parts.toldEverything(parent, INTRODUCED, LEADER, LanguageHelp.NONE_NEEDED))
                .toList())
        .considerations(
            List.of(
                Parts.round(SOFIA, Answer.ASKED, INTRODUCED),
                Parts.round(DANIEL, Answer.ASKED, INTRODUCED),
                Parts.answered(SOFIA, Answer.YES, SAID_YES),
                Parts.answered(DANIEL, Answer.YES, SAID_YES)))
        .teamWishes(
            List.of(
                TeamWish.builder()
                    .person(SOFIA)
                    .services(List.of(DEBT_COUNSELLING, SCHOOL))
                    .on(SAID_YES)
                    .build(),
                TeamWish.builder()
                    .person(DANIEL)
                    .services(List.of(PHYSIOTHERAPIST))
                    .persons(List.of(TOMAS))
                    .on(SAID_YES)
                    .build()))
        .build();
  }
}
