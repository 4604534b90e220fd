/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.YOUTH_FOLLOW_UP;
import static no.welfarelab.testsupport.story.FragileYouthPeople.CORE_TEAM_MEMBER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.LEADER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.MATHIAS;
import static no.welfarelab.testsupport.story.FragileYouthPeople.MOTHER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.YOUTH_ADVISER;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
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
import no.welfarelab.core.lab.Explanation;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.Matter;
import no.welfarelab.core.plan.InvestmentPlan;

/**
 * A young man has a home and a job now, but next to nobody around him; where others would have
 * withdrawn, the lab stays.
 *
 * <p>The source's are the home, the job, that his situation is fragile and his network very small,
 * that the lab still spends time on him, that the helpers would ordinarily have withdrawn, and – of
 * the youths together – how they stood at the start, how fast it went, the words he says of the
 * lab, and goals that wait. Filled in: everything else. Source: PROBA 5.2.
 */
final class FragileYouth {
  static final LocalDate AS_OF = LocalDate.of(2026, 3, 16);

  static final LocalDate REFERRED = LocalDate.of(2025, 4, 28);
  static final LocalDate TAKEN_IN = LocalDate.of(2025, 5, 12);
  static final LocalDate TOLD = LocalDate.of(2025, 5, 15);
  static final LocalDate SAID_YES = LocalDate.of(2025, 5, 26);
  static final LocalDate FIRST = LocalDate.of(2025, 6, 5);
  static final LocalDate SECOND = LocalDate.of(2025, 7, 10);
  static final LocalDate THIRD = LocalDate.of(2025, 8, 20);
  static final LocalDate FOURTH = LocalDate.of(2025, 9, 25);
  static final LocalDate FIFTH = LocalDate.of(2025, 11, 5);
  static final LocalDate SIXTH = LocalDate.of(2025, 12, 10);
  static final LocalDate SEVENTH = LocalDate.of(2026, 2, 26);
  static final LocalDate NEXT = LocalDate.of(2026, 5, 20);

  private FragileYouth() {}

  static InvestmentCase theCase(Words words) {
    InvestmentPlan plan = FragileYouthPlan.plan(words);
    return InvestmentCase.builder()
        .id(Id.of("fragile-youth"))
        .persons(FragileYouthPeople.persons())
        .family(FragileYouthPeople.family())
        .intake(intake(words))
        .consents(FragileYouthPeople.consents())
        .refusals(FragileYouthPeople.refusals())
        .disclosures(FragileYouthPeople.disclosures())
        .team(FragileYouthTeam.team(words))
        .mandate(FragileYouthMandate.mandate(words))
        .mapping(FragileYouthMapping.mapping(words))
        .plan(plan)
        .journey(FragileYouthJourney.journey(words))
        .effect(FragileYouthJourney.effect(words))
        .meetings(FragileYouthMeetings.meetings(words, plan))
        .explanations(
            List.of(
                explanation(
                    "mother-left-out",
                    Matter.NO_ENTRY_OF_THEIR_OWN,
                    MOTHER,
                    SAID_YES,
                    words.say(
                        "De har ikke kontakt, og Mathias vil ikke at noen spør henne.",
                        "They have no contact, and Mathias does not want anybody to ask her.")),
                explanation(
                    "youth-service-done",
                    Matter.HANDLER_NOT_IN_TEAM,
                    YOUTH_ADVISER,
                    SIXTH,
                    words.say(
                        "Oppfølgingstjenesten har gjort sitt: Han er i jobb. Mathias var enig.",
                        "The follow-up service has done its work: he is in a job. Mathias"
                            + " agreed."))))
        .build();
  }

  private static Explanation explanation(
      String id, Matter matter, Id<Person> person, LocalDate on, String reason) {
    return Explanation.builder()
        .id(Id.of(id))
        .matter(matter)
        .persons(List.of(person))
        .reason(reason)
        .by(LEADER)
        .on(on)
        .build();
  }

  private static Intake intake(Words words) {
    return Intake.builder()
        .referral(
            Referral.builder()
                .service(YOUTH_FOLLOW_UP)
                .referrer(YOUTH_ADVISER)
                .on(REFERRED)
                .reason(
                    words.say(
                        "Han har sluttet på skolen, har ingen bolig og ingen inntekt, og gjelden"
                            + " vokser. Ingen tjeneste har ansvar for det hele.",
                        "He has left school, has no home and no income, and his debt grows. No"
                            + " service answers for the whole of it."))
                .build())
        .earlierHandlers(List.of(YOUTH_ADVISER))
        .basisBeforeConsent(Parts.law("lov-1967-02-10", "§ 13 b"))
        .targetGroups(List.of(TargetGroups.YOUTH))
        .gradeAssessments(
            List.of(
                GradeAssessment.builder()
                    .grade(ServiceGrade.GRADE_2)
                    .by(YOUTH_ADVISER)
                    .on(REFERRED)
                    .reason(
                        words.say(
                            "Han får det til når én person holder tråden.",
                            "He manages when one person holds the thread."))
                    .build()))
        .wishForChange(
            List.of(
                Parts.holds(
                    LEADER,
                    SAID_YES,
                    words.say(
                        "Han sier at han er lei av sofaer, og at han vil jobbe.",
                        "He says that he is tired of sofas, and that he wants to work."))))
        .longTermPlanFits(
            List.of(
                Parts.holds(
                    CORE_TEAM_MEMBER,
                    TAKEN_IN,
                    words.say(
                        "En bolig går fort. Å klare seg selv tar år.",
                        "A home is quick. Standing on one's own feet takes years."))))
        .decision(
            IntakeDecision.builder()
                .takenIn(true)
                .on(TAKEN_IN)
                .by(List.of(CORE_TEAM_MEMBER, LEADER))
                .reason(
                    words.say(
                        "Uten bolig, arbeid og nettverk, med gjeld og dårlig søvn: Dette krever"
                            + " flere tjenester samtidig.",
                        "No home, work or network, with debt and bad sleep: this takes several"
                            + " services at once."))
                .build())
        .leaderAppointment(
            LeaderAppointment.builder()
                .leader(LEADER)
                .on(TAKEN_IN)
                .by(List.of(CORE_TEAM_MEMBER, LEADER))
                .reason(
                    words.say(
                        "Hun er vant til ungdom og har tid til å bli.",
                        "She is used to young people and has time to stay."))
                .build())
        .told(List.of(Parts.toldEverything(MATHIAS, TOLD, LEADER, LanguageHelp.PLAIN_LANGUAGE)))
        .considerations(
            List.of(
                Parts.answered(MATHIAS, Answer.ASKED, TOLD),
                Parts.answered(MATHIAS, Answer.THINKING, LocalDate.of(2025, 5, 19)),
                Parts.answered(MATHIAS, Answer.YES, SAID_YES)))
        .teamWishes(
            List.of(
                TeamWish.builder()
                    .person(MATHIAS)
                    .services(List.of(NAV, HOUSING_OFFICE, YOUTH_FOLLOW_UP))
                    .persons(List.of(YOUTH_ADVISER))
                    .on(SAID_YES)
                    .build()))
        .adaptations(
            List.of(
                Adaptation.builder()
                    .person(MATHIAS)
                    .grounds(List.of(AdaptationGround.LITTLE_KNOWLEDGE))
                    .text(
                        words.say(
                            "Skjemaer fylles ut i møtet. Melding på telefonen dagen før.",
                            "Forms are filled in at the meeting. A text message the day before."))
                    .on(SAID_YES)
                    .build()))
        .build();
  }
}
