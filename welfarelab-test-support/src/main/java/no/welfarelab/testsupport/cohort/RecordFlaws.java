/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import static no.welfarelab.testsupport.cohort.Edit.each;
import static no.welfarelab.testsupport.cohort.Edit.emptied;
import static no.welfarelab.testsupport.cohort.Edit.set;
import static no.welfarelab.testsupport.cohort.Edit.unset;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.intake.Answer;
import no.welfarelab.core.intake.Consideration;
import no.welfarelab.core.intake.ServiceGrade;
import no.welfarelab.core.intake.TargetGroup;
import no.welfarelab.core.intake.Topic;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.mapping.Cause;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.mapping.Stance;
import no.welfarelab.core.mapping.StanceKind;
import no.welfarelab.core.service.Services;

/** What can be wrong with what is written down of answers, sharing, challenges and needs. */
final class RecordFlaws {
  private static final List<Topic> ON_THE_LAB =
      List.of(Topic.DUTIES, Topic.POSSIBILITIES, Topic.HELP_CAN_BE_LOST);

  private RecordFlaws() {}

  static InvestmentCase outsideTargetGroups(InvestmentCase theCase, Scene scene) {
    return theCase.withIntake(
        intake ->
            set(
                unset(intake, "targetGroupReason"),
                "targetGroups",
                List.of(Id.<TargetGroup>of("PENSIONERS"))));
  }

  static InvestmentCase gradeUnexplained(InvestmentCase theCase, Scene scene) {
    return theCase.withIntake(
        intake ->
            set(
                intake,
                "gradeAssessments",
                each(
                    intake.gradeAssessments(),
                    it -> unset(set(it, "grade", ServiceGrade.GRADE_1), "reason"))));
  }

  static InvestmentCase notAdapted(InvestmentCase theCase, Scene scene) {
    return theCase.withIntake(intake -> emptied(intake, "adaptations"));
  }

  static InvestmentCase silenceTakenForNo(InvestmentCase theCase, Scene scene) {
    return theCase.withIntake(
        intake ->
            set(
                intake,
                "considerations",
                Edit.added(
                    intake.considerations(),
                    Consideration.builder()
                        .person(scene.cast().firstCitizen())
                        .answer(Answer.NO)
                        .spoken(false)
                        .on(scene.days().introduced().plusDays(2))
                        .build())));
  }

  static InvestmentCase labNotExplained(InvestmentCase theCase, Scene scene) {
    return theCase.withIntake(
        intake ->
            set(
                intake,
                "told",
                each(
                    intake.told(),
                    told ->
                        set(told, "topics", Edit.without(told.topics(), ON_THE_LAB::contains)))));
  }

  static InvestmentCase sharedAfterWithdrawal(InvestmentCase theCase, Scene scene) {
    Id<Person> citizen = scene.cast().firstCitizen();
    Id<Consent> former = Id.of("former-consent");
    Consent consent =
        Identified.find(theCase.consents(), Id.<Consent>of(citizen.value() + "-consents"))
            .orElseThrow();
    return theCase
        .add(
            set(
                set(consent, "id", former),
                "withdrawnExclusive",
                Optional.of(scene.days().last().atTime(8, 0))))
        .add(
            IntakeFlaws.disclosure(scene, "disclosure-withdrawn", Services.NAV)
                .consent(former)
                .build());
  }

  static InvestmentCase sharedWithEmployer(InvestmentCase theCase, Scene scene) {
    return theCase.add(
        IntakeFlaws.disclosure(scene, "disclosure-to-employer", Services.EMPLOYER)
            .consent(Id.of(scene.cast().firstCitizen().value() + "-consents"))
            .build());
  }

  static InvestmentCase wordsOfNobody(InvestmentCase theCase, Scene scene) {
    return challenge(theCase, scene, entry -> unset(entry, "saidBy"));
  }

  static InvestmentCase challengeDisputed(InvestmentCase theCase, Scene scene) {
    return challenge(
        theCase,
        scene,
        entry ->
            set(
                entry,
                "stances",
                Edit.added(
                    entry.stances(),
                    Stance.builder()
                        .person(scene.cast().firstCitizen())
                        .kind(StanceKind.DISAGREES)
                        .on(scene.lately())
                        .reason("Det er ikke slik.")
                        .build())));
  }

  static InvestmentCase causesOfOthers(InvestmentCase theCase, Scene scene) {
    return challenge(
        theCase,
        scene,
        entry ->
            set(
                entry,
                "causes",
                List.of(
                    Cause.builder().text("Vil ikke nok.").saidBy(Cast.CORE_TEAM.get(0)).build())));
  }

  private static InvestmentCase challenge(
      InvestmentCase theCase, Scene scene, UnaryOperator<ClothEntry> change) {
    return Edit.cloths(
        theCase,
        cloth ->
            set(
                cloth,
                "entries",
                Edit.changed(cloth.entries(), scene.first().challenge().value(), change)));
  }

  static InvestmentCase needUnanswered(InvestmentCase theCase, Scene scene) {
    return theCase.withMapping(
        mapping ->
            mapping.add(
                Need.builder()
                    .id(Id.of("need-unanswered"))
                    .persons(scene.cast().citizens())
                    .lifeArea(LifeArea.VOLUNTARY_WORK)
                    .services(List.of(scene.first().service()))
                    .text("Vil være til nytte for noen.")
                    .build()));
  }
}
