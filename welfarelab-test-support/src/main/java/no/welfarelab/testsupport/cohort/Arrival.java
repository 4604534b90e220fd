/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import static no.welfarelab.testsupport.cohort.Cast.CORE_TEAM;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LawReference;
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
import no.welfarelab.core.intake.Told;
import no.welfarelab.core.intake.Topic;
import no.welfarelab.testsupport.Sketch;
import no.welfarelab.testsupport.chance.Draw;

/** How a case came in: the referral, the core team's yes, and the citizens'. */
final class Arrival {
  private static final int OLDEST_YOUTH = 24;

  private final Cast cast;
  private final Timeline days;
  private final Draw draw;

  Arrival(Cast cast, Timeline days, Draw draw) {
    this.cast = cast;
    this.days = days;
    this.draw = draw;
  }

  Intake intake() {
    Seat referrer = cast.seats().get(0);
    Intake.Builder intake =
        Intake.builder()
            .referral(
                Referral.builder()
                    .service(referrer.service())
                    .referrer(referrer.person())
                    .on(days.referred())
                    .reason("Flere tjenester er inne, og ingen har helheten.")
                    .build())
            .earlierHandlers(List.of(referrer.person()))
            .basisBeforeConsent(
                LawReference.builder().law("lov-1967-02-10").section("§ 13 b").build())
            .gradeAssessments(
                List.of(
                    GradeAssessment.builder()
                        .grade(draw.oneOf(List.of(ServiceGrade.GRADE_2, ServiceGrade.GRADE_3)))
                        .by(referrer.person())
                        .on(days.referred())
                        .reason("Trenger hjelp til å holde tråden.")
                        .build()))
            .wishForChange(
                List.of(
                    Sketch.holds(
                        leader(), days.saidYes(), "Vil ha det annerledes, og vil være med.")))
            .longTermPlanFits(
                List.of(Sketch.holds(CORE_TEAM.get(0), days.decided(), "Dette tar år.")))
            .decision(
                IntakeDecision.builder()
                    .takenIn(true)
                    .on(days.decided())
                    .by(CORE_TEAM)
                    .reason("Sammensatte behov, og flere tjenester må til.")
                    .build())
            .leaderAppointment(
                LeaderAppointment.builder()
                    .leader(leader())
                    .on(days.decided())
                    .by(CORE_TEAM)
                    .reason("Har tid, og kjenner tjenestene.")
                    .build())
            .told(cast.citizens().stream().map(this::told).toList())
            .considerations(considerations())
            .teamWishes(cast.citizens().stream().map(this::wish).toList())
            .adaptations(adaptations());
    return inTargetGroup(intake).build();
  }

  private Id<Person> leader() {
    return cast.leaderOn(days.saidYes());
  }

  private Intake.Builder inTargetGroup(Intake.Builder intake) {
    if (cast.has(Feature.SERIOUS_CONDITION)) {
      return intake.targetGroups(List.of(TargetGroups.FAMILIES_WITH_REDUCED_ABILITY));
    }
    if (cast.has(Feature.CHILDREN)) {
      return intake.targetGroups(List.of(TargetGroups.FAMILIES_WITH_LIVING_CONDITION_CHALLENGES));
    }
    return cast.ageOn(cast.firstCitizen(), days.referred()) <= OLDEST_YOUTH
        ? intake.targetGroups(List.of(TargetGroups.YOUTH))
        : intake.targetGroupReason("Ingen annen tjeneste har sett helheten.");
  }

  private Told told(Id<Person> citizen) {
    return Told.builder()
        .person(citizen)
        .topics(Arrays.asList(Topic.values()))
        .on(days.introduced())
        .by(leader())
        .languageHelp(Consents.help(cast))
        .build();
  }

  private List<Consideration> considerations() {
    List<Consideration> rounds = new ArrayList<>();
    for (Id<Person> citizen : cast.citizens()) {
      rounds.add(round(citizen, Answer.ASKED).on(days.introduced()).build());
      if (cast.has(Feature.SLOW_YES)) {
        rounds.add(round(citizen, Answer.THINKING).on(days.introduced().plusDays(1)).build());
      }
      rounds.add(round(citizen, Answer.YES).on(days.saidYes()).build());
    }
    return rounds;
  }

  private static Consideration.Builder round(Id<Person> citizen, Answer answer) {
    return Consideration.builder().person(citizen).answer(answer).spoken(true);
  }

  private TeamWish wish(Id<Person> citizen) {
    return TeamWish.builder()
        .person(citizen)
        .services(List.of(cast.seats().get(0).service()))
        .on(days.saidYes())
        .build();
  }

  private List<Adaptation> adaptations() {
    return cast.has(Feature.INTERPRETER)
        ? List.of(
            Adaptation.builder()
                .person(cast.firstCitizen())
                .grounds(List.of(AdaptationGround.WEAK_NORWEGIAN))
                .text("Tolk i alle møter, og kortere møter.")
                .on(days.saidYes())
                .build())
        : List.of();
  }
}
