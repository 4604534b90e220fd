/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.KINDERGARTEN;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ALL_SIX;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.AWARD_OFFICER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.CORE_TEAM_MEMBER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.DANA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ELIAS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.INTERPRETER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.LEADER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.PARENTS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.PEDAGOGUE;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.SHAMIRAN;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.THERAPIST;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.intake.Answer;
import no.welfarelab.core.intake.GradeAssessment;
import no.welfarelab.core.intake.Intake;
import no.welfarelab.core.intake.IntakeDecision;
import no.welfarelab.core.intake.LeaderAppointment;
import no.welfarelab.core.intake.Referral;
import no.welfarelab.core.intake.ServiceGrade;
import no.welfarelab.core.journey.Journey;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.journey.SituationEntry;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;

/**
 * A family of six owns 65 m², and gets no loan for more while the mother has no income.
 *
 * <p>The source's are the family, Dana's health, tests and work, the refused AAP, Shamiran's
 * part-time job, the kindergarten's measures, the flat, the loan they do not get, and the housing
 * office as the way in. Filled in: all names but the parents', dates, ages, rooms and sums, the
 * language, that the loan was applied for and refused, the reasons of the refusals, who consents to
 * what, the treatment, the respite care, the team and the plan. Source: PROBA 3, example 1.
 */
final class DanaShamiran {
  static final LocalDate AS_OF = LocalDate.of(2026, 2, 16);

  private static final LocalDate REFERRED = LocalDate.of(2025, 10, 6);
  private static final LocalDate TAKEN_IN = LocalDate.of(2025, 10, 20);
  private static final LocalDate INTRODUCED = LocalDate.of(2025, 10, 29);

  private DanaShamiran() {}

  static InvestmentCase theCase(Words words) {
    return InvestmentCase.builder()
        .id(Id.of("dana-shamiran"))
        .persons(DanaShamiranPeople.persons())
        .family(DanaShamiranPeople.family())
        .intake(intake())
        .consents(DanaShamiranPeople.consents())
        .refusals(DanaShamiranPeople.refusals())
        .team(DanaShamiranPeople.team())
        .mandate(DanaShamiranMandate.mandate())
        .mapping(mapping())
        .plan(DanaShamiranPlan.plan())
        .journey(
            Journey.builder()
                .target(Situation.STABLE)
                .situations(
                    List.of(
                        SituationEntry.builder()
                            .situation(Situation.EXPOSED)
                            .on(LocalDate.of(2025, 11, 19))
                            .assessedBy(LEADER)
                            .build()))
                .build())
        .meetings(meetings())
        .build();
  }

  private static Intake intake() {
    return Intake.builder()
        .referral(
            Referral.builder()
                .service(HOUSING_OFFICE)
                .referrer(HOUSING_ADVISER)
                .on(REFERRED)
                .reason("Six people on 65 m², and a loan alone can not solve it.")
                .build())
        .targetGroups(List.of(Parts.REDUCED_FUNCTIONAL_ABILITY, Parts.LIVING_CONDITIONS))
        .gradeAssessments(
            List.of(
                GradeAssessment.builder()
                    .grade(ServiceGrade.GRADE_3)
                    .by(HOUSING_ADVISER)
                    .on(REFERRED)
                    .reason("Health, income, home and a child's needs hang together.")
                    .build()))
        .wishForChange(
            List.of(
                Parts.holds(
                    LEADER,
                    LocalDate.of(2025, 11, 10),
                    "Both came to every talk, and Dana asked herself for treatment.")))
        .longTermPlanFits(
            List.of(
                Parts.holds(
                    CORE_TEAM_MEMBER, TAKEN_IN, "Health, then income, then a home: years.")))
        .decision(
            IntakeDecision.builder()
                .takenIn(true)
                .on(TAKEN_IN)
                .by(List.of(CORE_TEAM_MEMBER, LEADER))
                .reason("Needs in five life areas that wait for each other, and six people.")
                .build())
        .leaderAppointment(
            LeaderAppointment.builder()
                .leader(LEADER)
                .on(TAKEN_IN)
                .by(List.of(CORE_TEAM_MEMBER, LEADER))
                .reason("She knows both kindergarten and NAV.")
                .build())
        .told(
            List.of(
                Parts.toldEverything(DANA, INTRODUCED, LEADER, LanguageHelp.INTERPRETER),
                Parts.toldEverything(SHAMIRAN, INTRODUCED, LEADER, LanguageHelp.NONE_NEEDED)))
        .considerations(
            List.of(
                Parts.round(DANA, Answer.ASKED, INTRODUCED),
                Parts.round(SHAMIRAN, Answer.ASKED, INTRODUCED),
                Parts.round(SHAMIRAN, Answer.YES, LocalDate.of(2025, 11, 3)),
                Parts.round(DANA, Answer.THINKING, LocalDate.of(2025, 11, 3)),
                Parts.round(DANA, Answer.YES, LocalDate.of(2025, 11, 10))))
        .build();
  }

  private static Mapping mapping() {
    return Mapping.builder()
        .needs(
            List.of(
                Parts.need(
                    "autism",
                    List.of(ELIAS),
                    LifeArea.FAMILY,
                    List.of(KINDERGARTEN, SERVICE_AWARD_OFFICE),
                    "Elias has autism; outside kindergarten nobody helps with his days."),
                Parts.need(
                    "treatment",
                    List.of(DANA),
                    LifeArea.MENTAL_HEALTH,
                    List.of(GP, MENTAL_HEALTH_AND_SUBSTANCE_USE),
                    "Anxiety and depression for years, never treated."),
                Parts.need(
                    "norwegian",
                    List.of(DANA),
                    LifeArea.EDUCATION,
                    List.of(NAV),
                    "The Norwegian tests were not completed, because she was not well."),
                Parts.need(
                    "job",
                    List.of(DANA),
                    LifeArea.WORK,
                    List.of(NAV),
                    "Several work measures and workplaces; health and language stood in the way"
                        + " of anything permanent."),
                Parts.need(
                    "second-income",
                    PARENTS,
                    LifeArea.ECONOMY,
                    List.of(NAV),
                    "Shamiran's permanent part-time job is the only pay."),
                Parts.need(
                    "room",
                    ALL_SIX,
                    LifeArea.HOUSING,
                    List.of(HOUSING_OFFICE),
                    "A home with room for six.")))
        .build();
  }

  private static List<Meeting> meetings() {
    return List.of(
        Meeting.builder()
            .id(Id.of("introduction"))
            .kind(MeetingKind.INTRODUCTION)
            .plannedOn(INTRODUCED)
            .heldOn(INTRODUCED)
            .present(List.of(DANA, SHAMIRAN, LEADER, INTERPRETER))
            .nextOn(LocalDate.of(2025, 11, 19))
            .build(),
        Meeting.builder()
            .id(Id.of("first"))
            .kind(MeetingKind.INVESTMENT)
            .plannedOn(LocalDate.of(2025, 11, 19))
            .heldOn(LocalDate.of(2025, 11, 19))
            .present(
                List.of(
                    DANA,
                    SHAMIRAN,
                    LEADER,
                    HOUSING_ADVISER,
                    NAV_ADVISER,
                    PEDAGOGUE,
                    AWARD_OFFICER,
                    THERAPIST,
                    INTERPRETER))
            .nextOn(LocalDate.of(2026, 1, 14))
            .build(),
        Meeting.builder()
            .id(Id.of("second"))
            .kind(MeetingKind.INVESTMENT)
            .plannedOn(LocalDate.of(2026, 1, 14))
            .heldOn(LocalDate.of(2026, 1, 14))
            .present(
                List.of(
                    DANA,
                    SHAMIRAN,
                    LEADER,
                    HOUSING_ADVISER,
                    NAV_ADVISER,
                    PEDAGOGUE,
                    AWARD_OFFICER,
                    INTERPRETER))
            .nextOn(LocalDate.of(2026, 2, 25))
            .build());
  }
}
