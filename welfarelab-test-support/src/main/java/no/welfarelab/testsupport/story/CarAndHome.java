/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.core.service.Services.USER_DESK;
import static no.welfarelab.testsupport.story.CarAndHomePeople.AUNT;
import static no.welfarelab.testsupport.story.CarAndHomePeople.CORE_TEAM_MEMBER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.DESK_ADVISER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.EMIL;
import static no.welfarelab.testsupport.story.CarAndHomePeople.FATHER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.LEADER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.NAV_ADVISER;

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
import no.welfarelab.core.intake.TargetGroups;
import no.welfarelab.core.intake.TeamWish;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.plan.InvestmentPlan;

/**
 * A young man with a light disability lives with his father, wants a home of his own, and must not
 * lose his car.
 *
 * <p>The source's are his disability, the ten notes of the plan and three of its phases; that he
 * lives with his father, and which note stands in which phase, is inferred. Filled in: all names
 * and dates, the way in, the aunt, what is said on the cloth, the team, who decides and pays, the
 * garage, and who does what by when. Source: DOGA element 7; case 2, interviewee 4.
 */
final class CarAndHome {
  static final LocalDate AS_OF = LocalDate.of(2026, 3, 2);

  private static final LocalDate REFERRED = LocalDate.of(2025, 11, 17);
  private static final LocalDate TAKEN_IN = LocalDate.of(2025, 12, 10);
  private static final LocalDate TOLD = LocalDate.of(2025, 12, 15);
  private static final LocalDate SAID_YES = LocalDate.of(2026, 1, 8);

  private CarAndHome() {}

  static InvestmentCase theCase(Words words) {
    InvestmentPlan plan = CarAndHomePlan.plan(words);
    return InvestmentCase.builder()
        .id(Id.of("car-and-home"))
        .persons(CarAndHomePeople.persons())
        .family(CarAndHomePeople.family())
        .intake(intake(words))
        .consents(CarAndHomePeople.consents())
        .disclosures(CarAndHomePeople.disclosures())
        .team(CarAndHomeTeam.team(words))
        .mandate(CarAndHomeMandate.mandate(words))
        .mapping(CarAndHomeMapping.mapping(words))
        .plan(plan)
        .journey(CarAndHomeJourney.journey(words))
        .effect(CarAndHomeJourney.effect(words))
        .meetings(CarAndHomeMeetings.meetings(words, plan))
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
                        "Faren orker ikke å bære alt lenger, og Emil vil flytte for seg selv.",
                        "His father cannot carry everything any more, and Emil wants to move out."))
                .build())
        .earlierHandlers(List.of(NAV_ADVISER))
        .basisBeforeConsent(Parts.law("lov-1967-02-10", "§ 13 b"))
        .targetGroups(List.of(TargetGroups.YOUTH))
        .gradeAssessments(
            List.of(
                GradeAssessment.builder()
                    .grade(ServiceGrade.GRADE_3)
                    .by(DESK_ADVISER)
                    .on(REFERRED)
                    .reason(
                        words.say(
                            "Han får til mye, men trenger flere tjenester, og noen av dem lenge.",
                            "He manages a lot, but needs several services, some of them for long."))
                    .build()))
        .wishForChange(
            List.of(
                Parts.holds(
                    LEADER,
                    LocalDate.of(2025, 12, 3),
                    words.say(
                        "Emil sier hva han vil, og kommer til hver samtale.",
                        "Emil says what he wants and comes to every talk."))))
        .longTermPlanFits(
            List.of(
                Parts.holds(
                    CORE_TEAM_MEMBER,
                    TAKEN_IN,
                    words.say(
                        "En bolig og en jobb tar år, steg for steg.",
                        "A home and a job take years, step by step."))))
        .decision(
            IntakeDecision.builder()
                .takenIn(true)
                .on(TAKEN_IN)
                .by(List.of(CORE_TEAM_MEMBER, LEADER))
                .reason(
                    words.say(
                        "Behov på fire livsområder, fire tjenester og et sterkt ønske fra ham selv.",
                        "Needs in four life areas, four services, and a strong wish of his own."))
                .build())
        .leaderAppointment(
            LeaderAppointment.builder()
                .leader(LEADER)
                .on(TAKEN_IN)
                .by(List.of(CORE_TEAM_MEMBER, LEADER))
                .reason(
                    words.say(
                        "Emil kjenner henne fra Brukertorget.",
                        "Emil knows her from the user desk."))
                .build())
        .told(
            List.of(
                Parts.toldEverything(EMIL, TOLD, LEADER, LanguageHelp.PLAIN_LANGUAGE),
                Parts.toldEverything(FATHER, TOLD, LEADER, LanguageHelp.NONE_NEEDED)))
        .considerations(
            List.of(
                Parts.answered(EMIL, Answer.ASKED, TOLD),
                Parts.answered(FATHER, Answer.ASKED, TOLD),
                Parts.answered(EMIL, Answer.THINKING, LocalDate.of(2025, 12, 22)),
                Parts.answered(FATHER, Answer.YES, LocalDate.of(2025, 12, 22)),
                Parts.answered(EMIL, Answer.YES, SAID_YES)))
        .teamWishes(
            List.of(
                TeamWish.builder()
                    .person(EMIL)
                    .services(List.of(NAV, HOUSING_OFFICE, SERVICE_AWARD_OFFICE, USER_DESK))
                    .persons(List.of(AUNT, NAV_ADVISER, DESK_ADVISER))
                    .on(SAID_YES)
                    .build()))
        .adaptations(
            List.of(
                Adaptation.builder()
                    .person(EMIL)
                    .grounds(List.of(AdaptationGround.LITTLE_KNOWLEDGE))
                    .text(
                        words.say(
                            "Én ting om gangen, enkle ord, og dagsordenen på telefonen dagen før.",
                            "One thing at a time, plain words, and the agenda on his phone the day"
                                + " before."))
                    .on(SAID_YES)
                    .build()))
        .build();
  }
}
