/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_PROTECTION;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ABEL;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ASSISTANCE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.CHILD_WELFARE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.CORE_TEAM_MEMBER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.FORMER_CHILD_WELFARE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HIWET;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.INTERPRETER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.KVP_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.LEADER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.NATAN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.PROGRAMME_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.RUTA;
import static no.welfarelab.testsupport.story.NineHelpersPeople.SELAM;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TESFAY;
import static no.welfarelab.testsupport.story.NineHelpersTeam.BUP;
import static no.welfarelab.testsupport.story.NineHelpersTeam.FINANCIAL_ASSISTANCE;
import static no.welfarelab.testsupport.story.NineHelpersTeam.FIRST_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersTeam.INFORMED;
import static no.welfarelab.testsupport.story.NineHelpersTeam.INTRODUCTION_PROGRAMME;
import static no.welfarelab.testsupport.story.NineHelpersTeam.KVP;
import static no.welfarelab.testsupport.story.NineHelpersTeam.SIGNED;
import static no.welfarelab.testsupport.story.NineHelpersTeam.YOUTH_PSYCHIATRY_TEAM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.welfarelab.core.citizen.Person;
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
 * A family has nine helpers who do not talk together; five of them become a team, and four come
 * when they are needed.
 *
 * <p>The source's are the number nine, seven of the actors and that they do not talk together.
 * Filled in: the school and the housing office as the eighth and ninth, everyone and everything
 * else: the family, their names, ages, home, language and protected address, which actor each has,
 * the team, the consents, the hand-over, the disagreement, the decisions and the money. Source:
 * NTNU challenge 4.
 */
final class NineHelpers {
  static final LocalDate AS_OF = LocalDate.of(2026, 2, 23);

  private static final LocalDate REFERRED = LocalDate.of(2025, 10, 13);
  private static final LocalDate TAKEN_IN = LocalDate.of(2025, 10, 27);

  private NineHelpers() {}

  static InvestmentCase theCase(Words words) {
    return InvestmentCase.builder()
        .id(Id.of("nine-helpers"))
        .persons(NineHelpersPeople.persons())
        .family(NineHelpersPeople.family())
        .intake(intake())
        .consents(NineHelpersTeam.consents())
        .refusals(NineHelpersTeam.refusals())
        .team(NineHelpersTeam.team())
        .mandate(NineHelpersMandate.mandate())
        .mapping(mapping())
        .journey(
            Journey.builder()
                .target(Situation.SUSTAINABLE)
                .situations(
                    List.of(
                        SituationEntry.builder()
                            .situation(Situation.EXPOSED)
                            .on(FIRST_MEETING)
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
                .service(INTRODUCTION_PROGRAMME)
                .referrer(PROGRAMME_ADVISER)
                .on(REFERRED)
                .reason("Selam misses class for meetings: nine helpers, and none knows the others.")
                .build())
        .targetGroups(List.of(Parts.LIVING_CONDITIONS))
        .gradeAssessments(
            List.of(
                GradeAssessment.builder()
                    .grade(ServiceGrade.GRADE_3)
                    .by(PROGRAMME_ADVISER)
                    .on(REFERRED)
                    .reason("There is help enough; nobody has the whole of it.")
                    .build()))
        .wishForChange(
            List.of(
                Parts.holds(
                    LEADER, SIGNED, "They want one plan, and one to call instead of nine.")))
        .longTermPlanFits(
            List.of(
                Parts.holds(
                    CORE_TEAM_MEMBER, TAKEN_IN, "Two programmes and three children: years.")))
        .decision(
            IntakeDecision.builder()
                .takenIn(true)
                .on(TAKEN_IN)
                .by(List.of(CORE_TEAM_MEMBER, LEADER))
                .reason("Nine services in six life areas, and nobody who ties them together.")
                .build())
        .leaderAppointment(
            LeaderAppointment.builder()
                .leader(LEADER)
                .on(TAKEN_IN)
                .by(List.of(CORE_TEAM_MEMBER, LEADER))
                .reason("She is one of the nine already: the family gets no tenth.")
                .build())
        .told(
            List.of(
                Parts.toldEverything(SELAM, INFORMED, LEADER, LanguageHelp.INTERPRETER),
                Parts.toldEverything(TESFAY, INFORMED, LEADER, LanguageHelp.INTERPRETER)))
        .considerations(
            List.of(
                Parts.round(SELAM, Answer.ASKED, INFORMED),
                Parts.round(TESFAY, Answer.ASKED, INFORMED),
                Parts.round(SELAM, Answer.YES, INFORMED),
                Parts.round(TESFAY, Answer.THINKING, LocalDate.of(2025, 11, 7)),
                Parts.round(TESFAY, Answer.YES, SIGNED)))
        .build();
  }

  private static Mapping mapping() {
    return Mapping.builder()
        .needs(
            List.of(
                Parts.need(
                    "learn",
                    List.of(SELAM),
                    LifeArea.EDUCATION,
                    List.of(INTRODUCTION_PROGRAMME),
                    "Selam needs whole days in class."),
                Parts.need(
                    "work",
                    List.of(TESFAY),
                    LifeArea.WORK,
                    List.of(KVP, NAV),
                    "Tesfay's programme ends in summer; then he needs a job."),
                Parts.need(
                    "treatment",
                    List.of(NATAN),
                    LifeArea.MENTAL_HEALTH,
                    List.of(YOUTH_PSYCHIATRY_TEAM),
                    "Natan does not sleep, and wants to go on with his treatment."),
                Parts.need(
                    "assessment",
                    List.of(RUTA),
                    LifeArea.MENTAL_HEALTH,
                    List.of(BUP, SCHOOL),
                    "Ruta is being assessed, and her school does not know what to do meanwhile."),
                Parts.need(
                    "afternoons",
                    List.of(ABEL),
                    LifeArea.LEISURE,
                    List.of(CHILD_PROTECTION, SCHOOL),
                    "Abel is alone after school."),
                Parts.need(
                    "money",
                    List.of(SELAM, TESFAY),
                    LifeArea.ECONOMY,
                    List.of(FINANCIAL_ASSISTANCE),
                    "Three payments that change each other every month."),
                Parts.need(
                    "room",
                    List.of(SELAM, TESFAY, NATAN),
                    LifeArea.HOUSING,
                    List.of(HOUSING_OFFICE),
                    "A room of his own for Natan."),
                Parts.need(
                    "one-plan",
                    List.of(SELAM, TESFAY),
                    LifeArea.FAMILY,
                    List.of(NAV),
                    "One family plan, and one to call.")))
        .build();
  }

  private static List<Meeting> meetings() {
    return List.of(
        meeting("introduction", MeetingKind.INTRODUCTION, INFORMED, FIRST_MEETING, List.of()),
        meeting(
            "first",
            MeetingKind.INVESTMENT,
            FIRST_MEETING,
            LocalDate.of(2025, 12, 11),
            List.of(
                HIWET,
                FORMER_CHILD_WELFARE_OFFICER,
                KVP_ADVISER,
                PROGRAMME_ADVISER,
                HOUSING_ADVISER)),
        meeting(
            "second",
            MeetingKind.INVESTMENT,
            LocalDate.of(2025, 12, 11),
            LocalDate.of(2026, 1, 22),
            List.of(
                HIWET,
                FORMER_CHILD_WELFARE_OFFICER,
                KVP_ADVISER,
                PROGRAMME_ADVISER,
                HOUSING_ADVISER,
                ASSISTANCE_OFFICER)),
        meeting(
            "third",
            MeetingKind.INVESTMENT,
            LocalDate.of(2026, 1, 22),
            LocalDate.of(2026, 3, 5),
            List.of(
                HIWET, CHILD_WELFARE_OFFICER, KVP_ADVISER, PROGRAMME_ADVISER, HOUSING_ADVISER)));
  }

  private static Meeting meeting(
      String id, MeetingKind kind, LocalDate heldOn, LocalDate next, List<Id<Person>> others) {
    List<Id<Person>> present = new ArrayList<>(List.of(SELAM, TESFAY, LEADER, INTERPRETER));
    present.addAll(others);
    return Meeting.builder()
        .id(Id.of(id))
        .kind(kind)
        .plannedOn(heldOn)
        .heldOn(heldOn)
        .present(present)
        .nextOn(next)
        .build();
  }
}
