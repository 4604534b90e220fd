/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HEALTH_VISITOR;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SPECIALIST_HEALTH;
import static no.welfarelab.testsupport.story.BunkBedPeople.AMINA;
import static no.welfarelab.testsupport.story.BunkBedPeople.CORE_TEAM_MEMBER;
import static no.welfarelab.testsupport.story.BunkBedPeople.DOCTOR;
import static no.welfarelab.testsupport.story.BunkBedPeople.HEALTH_NURSE;
import static no.welfarelab.testsupport.story.BunkBedPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.BunkBedPeople.INTERPRETER;
import static no.welfarelab.testsupport.story.BunkBedPeople.LEADER;
import static no.welfarelab.testsupport.story.BunkBedPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.BunkBedPeople.NAV_DECISION_MAKER;
import static no.welfarelab.testsupport.story.BunkBedPeople.NAV_MANAGER;
import static no.welfarelab.testsupport.story.BunkBedPeople.THE_FOUR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Period;
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
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Budget;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.MeasureTypes;

/**
 * A worn-out woman and three children share one bed; a visit at home finds out, a wardrobe goes and
 * a bunk bed comes.
 *
 * <p>The source's are her work, language and health, the husband's matters that were left lying,
 * the leader at the GP's, the certificate, AAP, the four in one bed, the visit, the wardrobe, the
 * man who moved it, the leader beside her and the bunk bed. The source counts four people, two
 * children and one every other week: she and three children, so that the husband is in no home
 * here. Filled in: all names, dates and ages, the language, who is whose father, the way in, who
 * consents to what, the team, that NAV paid for the bed, and the plan's goals. Source: PROBA 5.1,
 * example 3.
 */
final class BunkBed {
  static final LocalDate AS_OF = LocalDate.of(2025, 11, 24);

  static final Id<Application> AAP = Id.of("aap");
  static final Id<Application> BED = Id.of("bed");

  private static final LocalDate REFERRED = LocalDate.of(2025, 8, 11);
  private static final LocalDate TAKEN_IN = LocalDate.of(2025, 8, 20);
  private static final LocalDate INTRODUCED = LocalDate.of(2025, 8, 27);

  private BunkBed() {}

  static InvestmentCase theCase(Words words) {
    return InvestmentCase.builder()
        .id(Id.of("bunk-bed"))
        .persons(BunkBedPeople.persons())
        .family(BunkBedPeople.family())
        .intake(intake())
        .consents(BunkBedPeople.consents())
        .team(BunkBedPeople.team())
        .mandate(mandate())
        .mapping(mapping())
        .plan(BunkBedPlan.plan())
        .journey(
            Journey.builder()
                .target(Situation.STABLE)
                .situations(
                    List.of(
                        situation(Situation.UNTENABLE, LocalDate.of(2025, 9, 10)),
                        situation(Situation.EXPOSED, LocalDate.of(2025, 10, 22))))
                .build())
        .meetings(
            List.of(
                meeting("introduction", MeetingKind.INTRODUCTION, INTRODUCED, 2, List.of()),
                meeting(
                    "first",
                    MeetingKind.INVESTMENT,
                    LocalDate.of(2025, 9, 10),
                    6,
                    List.of(NAV_ADVISER, HOUSING_ADVISER, DOCTOR)),
                meeting(
                    "second",
                    MeetingKind.INVESTMENT,
                    LocalDate.of(2025, 10, 22),
                    6,
                    List.of(NAV_ADVISER, HOUSING_ADVISER))))
        .build();
  }

  private static Intake intake() {
    return Intake.builder()
        .referral(
            Referral.builder()
                .service(HEALTH_VISITOR)
                .referrer(HEALTH_NURSE)
                .on(REFERRED)
                .reason("She is worn out, nothing works, and no service has the whole of it.")
                .build())
        .targetGroups(List.of(Parts.LIVING_CONDITIONS))
        .gradeAssessments(
            List.of(
                GradeAssessment.builder()
                    .grade(ServiceGrade.GRADE_3)
                    .by(HEALTH_NURSE)
                    .on(REFERRED)
                    .reason("She can not carry papers from one service to the next.")
                    .build()))
        .wishForChange(
            List.of(
                Parts.holds(
                    LEADER, LocalDate.of(2025, 9, 3), "She wants to be well for the children.")))
        .longTermPlanFits(
            List.of(
                Parts.holds(
                    CORE_TEAM_MEMBER, TAKEN_IN, "An operation, an income and a home take years.")))
        .decision(
            IntakeDecision.builder()
                .takenIn(true)
                .on(TAKEN_IN)
                .by(List.of(CORE_TEAM_MEMBER, LEADER))
                .reason(
                    "Health, income and home, four services; her own matters, not her husband's.")
                .build())
        .leaderAppointment(
            LeaderAppointment.builder()
                .leader(LEADER)
                .on(TAKEN_IN)
                .by(List.of(CORE_TEAM_MEMBER, LEADER))
                .reason("She has time to come along.")
                .build())
        .told(List.of(Parts.toldEverything(AMINA, INTRODUCED, LEADER, LanguageHelp.INTERPRETER)))
        .considerations(
            List.of(
                Parts.round(AMINA, Answer.ASKED, INTRODUCED),
                Parts.round(AMINA, Answer.YES, LocalDate.of(2025, 9, 3))))
        .build();
  }

  private static Mandate mandate() {
    Id<Budget> assistance = Id.of("financial-assistance");
    return Mandate.builder()
        .delegations(
            List.of(
                Delegation.builder()
                    .id(Id.of("nav-assesses"))
                    .representative(NAV_ADVISER)
                    .service(NAV)
                    .authority(Authority.ASSESSES)
                    .givenBy(NAV_MANAGER)
                    .byPosition(false)
                    .measureTypes(
                        List.of(MeasureTypes.FINANCIAL_ASSISTANCE, MeasureTypes.PRACTICAL_HELP))
                    .limit(Amount.ofKroner(15_000))
                    .budget(assistance)
                    .period(Period.of(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 9, 1)))
                    .build()))
        .applications(
            List.of(
                Application.builder()
                    .id(BED)
                    .type(MeasureTypes.FINANCIAL_ASSISTANCE)
                    .persons(List.of(AMINA))
                    .service(NAV)
                    .decisionMaker(NAV_ADVISER)
                    .sentOn(LocalDate.of(2025, 9, 18))
                    .answerDueOn(LocalDate.of(2025, 9, 26))
                    .build(),
                Application.builder()
                    .id(AAP)
                    .type(MeasureTypes.AAP)
                    .persons(List.of(AMINA))
                    .service(NAV)
                    .decisionMaker(NAV_DECISION_MAKER)
                    .sentOn(LocalDate.of(2025, 10, 15))
                    .answerDueOn(LocalDate.of(2026, 1, 15))
                    .build()))
        .handUps(
            List.of(
                HandUp.builder()
                    .id(Id.of("aap-to-administration"))
                    .application(AAP)
                    .from(NAV_ADVISER)
                    .to(NAV_DECISION_MAKER)
                    .on(LocalDate.of(2025, 10, 15))
                    .dueOn(LocalDate.of(2026, 1, 15))
                    .build()))
        .decisions(
            List.of(
                Decision.builder()
                    .id(Id.of("bed-granted"))
                    .outcome(DecisionOutcome.GRANTED)
                    .application(BED)
                    .type(MeasureTypes.FINANCIAL_ASSISTANCE)
                    .service(NAV)
                    .by(NAV_ADVISER)
                    .on(LocalDate.of(2025, 9, 24))
                    .legalBases(List.of(Parts.law("lov-2009-12-18-131", "§ 19")))
                    .reason("Four people sleep in one bed.")
                    .amount(Amount.ofKroner(4_990))
                    .startOn(LocalDate.of(2025, 10, 2))
                    .build()))
        .budgets(
            List.of(
                Budget.builder()
                    .id(assistance)
                    .owners(List.of(NAV))
                    .frames(List.of(Parts.frame(2025, 900_000)))
                    .build()))
        .costLines(
            List.of(
                Parts.cost("bunk-bed-2025", 2025, 4_990, NAV)
                    .budget(assistance)
                    .decision(Id.of("bed-granted"))
                    .build()))
        .build();
  }

  private static Mapping mapping() {
    return Mapping.builder()
        .needs(
            List.of(
                Parts.need(
                    "operation",
                    List.of(AMINA),
                    LifeArea.PHYSICAL_HEALTH,
                    List.of(GP, SPECIALIST_HEALTH),
                    "She has been seriously ill, and is to be operated."),
                Parts.need(
                    "rest",
                    List.of(AMINA),
                    LifeArea.MENTAL_HEALTH,
                    List.of(GP),
                    "She is worn out; nothing works."),
                Parts.need(
                    "never-in-work",
                    List.of(AMINA),
                    LifeArea.WORK,
                    List.of(NAV),
                    "She has never been in work, and speaks little Norwegian."),
                Parts.need(
                    "income",
                    List.of(AMINA),
                    LifeArea.ECONOMY,
                    List.of(NAV),
                    "An income while she is ill."),
                Parts.need(
                    "beds",
                    THE_FOUR,
                    LifeArea.HOUSING,
                    List.of(NAV, HOUSING_OFFICE),
                    "All four sleep in one bed, in the one bedroom; they can not move the wardrobe"
                        + " themselves.")))
        .build();
  }

  private static SituationEntry situation(Situation situation, LocalDate on) {
    return SituationEntry.builder()
        .situation(situation)
        .persons(List.of(AMINA))
        .on(on)
        .assessedBy(LEADER)
        .build();
  }

  private static Meeting meeting(
      String id, MeetingKind kind, LocalDate heldOn, int weeks, List<Id<Person>> others) {
    List<Id<Person>> present = new ArrayList<>(List.of(AMINA, LEADER, INTERPRETER));
    present.addAll(others);
    return Meeting.builder()
        .id(Id.of(id))
        .kind(kind)
        .plannedOn(heldOn)
        .heldOn(heldOn)
        .present(present)
        .nextOn(heldOn.plusWeeks(weeks))
        .build();
  }
}
