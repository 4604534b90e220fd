/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_PROTECTION;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.testsupport.story.NineHelpersConsents.BEFORE_CONSENT;
import static no.welfarelab.testsupport.story.NineHelpersDays.CHILDREN_HEARD;
import static no.welfarelab.testsupport.story.NineHelpersDays.INFORMED;
import static no.welfarelab.testsupport.story.NineHelpersDays.REFERRED;
import static no.welfarelab.testsupport.story.NineHelpersDays.SIGNED;
import static no.welfarelab.testsupport.story.NineHelpersDays.TAKEN_IN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.CORE_TEAM_MEMBER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.FORMER_CHILD_WELFARE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HIWET;
import static no.welfarelab.testsupport.story.NineHelpersPeople.LEADER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.NATAN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.PROGRAMME_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.SELAM;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TESFAY;
import static no.welfarelab.testsupport.story.NineHelpersTeam.INTRODUCTION_PROGRAMME;
import static no.welfarelab.testsupport.story.NineHelpersTeam.KVP;
import static no.welfarelab.testsupport.story.NineHelpersTeam.YOUTH_PSYCHIATRY_TEAM;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.ground.Id;
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
import no.welfarelab.core.intake.TeamWish;

/** How {@link NineHelpers} came in: one of the nine was the door. */
final class NineHelpersIntake {
  private static final List<Id<Person>> CORE_TEAM = List.of(CORE_TEAM_MEMBER, LEADER);
  private static final LocalDate TESFAY_THOUGHT = LocalDate.of(2025, 11, 7);

  private NineHelpersIntake() {}

  static Intake intake(Words words) {
    return Intake.builder()
        .referral(referral(words))
        .earlierHandlers(List.of(PROGRAMME_ADVISER, FORMER_CHILD_WELFARE_OFFICER))
        .basisBeforeConsent(BEFORE_CONSENT)
        .targetGroups(List.of(Parts.LIVING_CONDITIONS))
        .gradeAssessments(
            List.of(
                GradeAssessment.builder()
                    .grade(ServiceGrade.GRADE_3)
                    .by(PROGRAMME_ADVISER)
                    .on(REFERRED)
                    .reason(
                        words.say(
                            "Hjelp er det nok av, men ingen har helheten.",
                            "There is help enough; nobody has the whole of it."))
                    .build()))
        .wishForChange(
            List.of(
                Parts.holds(
                    LEADER,
                    SIGNED,
                    words.say(
                        "De vil ha én plan, og én å ringe til i stedet for ni.",
                        "They want one plan, and one to call instead of nine."))))
        .longTermPlanFits(
            List.of(
                Parts.holds(
                    CORE_TEAM_MEMBER,
                    TAKEN_IN,
                    words.say(
                        "To programmer og tre barn – det tar år.",
                        "Two programmes and three children: this takes years."))))
        .decision(decision(words))
        .leaderAppointment(leaderAppointment(words))
        .told(
            List.of(
                Parts.toldEverything(SELAM, INFORMED, LEADER, LanguageHelp.INTERPRETER),
                Parts.toldEverything(TESFAY, INFORMED, LEADER, LanguageHelp.INTERPRETER),
                Parts.toldEverything(NATAN, CHILDREN_HEARD, LEADER, LanguageHelp.NONE_NEEDED)))
        .considerations(considerations())
        .teamWishes(teamWishes())
        .adaptations(List.of(adaptation(SELAM, words), adaptation(TESFAY, words)))
        .build();
  }

  private static Referral referral(Words words) {
    return Referral.builder()
        .service(INTRODUCTION_PROGRAMME)
        .referrer(PROGRAMME_ADVISER)
        .on(REFERRED)
        .reason(
            words.say(
                "Selam mister undervisning på grunn av møter: ni hjelpere, og ingen av dem kjenner"
                    + " de andre.",
                "Selam misses class for meetings: nine helpers, and none knows the others."))
        .build();
  }

  private static IntakeDecision decision(Words words) {
    return IntakeDecision.builder()
        .takenIn(true)
        .on(TAKEN_IN)
        .by(CORE_TEAM)
        .reason(
            words.say(
                "Ni tjenester på seks livsområder, og ingen som holder trådene sammen.",
                "Nine services in six life areas, and nobody who ties them together."))
        .build();
  }

  private static LeaderAppointment leaderAppointment(Words words) {
    return LeaderAppointment.builder()
        .leader(LEADER)
        .on(TAKEN_IN)
        .by(CORE_TEAM)
        .reason(
            words.say(
                "Hun er allerede en av de ni. Familien får ingen tiende.",
                "She is one of the nine already: the family gets no tenth."))
        .build();
  }

  private static List<Consideration> considerations() {
    return List.of(
        Parts.round(SELAM, Answer.ASKED, INFORMED),
        Parts.round(TESFAY, Answer.ASKED, INFORMED),
        said(SELAM, Answer.YES, INFORMED),
        said(TESFAY, Answer.THINKING, TESFAY_THOUGHT),
        said(NATAN, Answer.YES, CHILDREN_HEARD),
        said(TESFAY, Answer.YES, SIGNED));
  }

  private static Consideration said(Id<Person> person, Answer answer, LocalDate on) {
    return Consideration.builder().person(person).answer(answer).spoken(true).on(on).build();
  }

  private static List<TeamWish> teamWishes() {
    return List.of(
        TeamWish.builder()
            .person(SELAM)
            .services(List.of(INTRODUCTION_PROGRAMME, SCHOOL, CHILD_PROTECTION))
            .persons(List.of(HIWET))
            .on(INFORMED)
            .build(),
        TeamWish.builder().person(TESFAY).services(List.of(KVP, HOUSING_OFFICE)).on(SIGNED).build(),
        TeamWish.builder()
            .person(NATAN)
            .services(List.of(YOUTH_PSYCHIATRY_TEAM))
            .on(CHILDREN_HEARD)
            .build());
  }

  private static Adaptation adaptation(Id<Person> parent, Words words) {
    return Adaptation.builder()
        .person(parent)
        .grounds(List.of(AdaptationGround.WEAK_NORWEGIAN, AdaptationGround.LITTLE_KNOWLEDGE))
        .text(
            words.say(
                "Samme tolk hver gang, ett tema om gangen, og hvem som bestemmer hva, blir"
                    + " forklart hver gang.",
                "The same interpreter every time, one topic at a time, and who decides what is"
                    + " explained every time."))
        .on(INFORMED)
        .build();
  }
}
