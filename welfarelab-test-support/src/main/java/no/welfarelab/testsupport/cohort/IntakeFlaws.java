/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import static no.welfarelab.testsupport.cohort.Cast.CORE_TEAM;
import static no.welfarelab.testsupport.cohort.Edit.changed;
import static no.welfarelab.testsupport.cohort.Edit.each;
import static no.welfarelab.testsupport.cohort.Edit.emptied;
import static no.welfarelab.testsupport.cohort.Edit.firstChanged;
import static no.welfarelab.testsupport.cohort.Edit.set;
import static no.welfarelab.testsupport.cohort.Edit.unset;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Relation;
import no.welfarelab.core.citizen.RelationKind;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.Disclosure;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.intake.Answer;
import no.welfarelab.core.intake.Topic;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.service.Services;

/** What can be wrong with the way in, with consents and with the family. */
final class IntakeFlaws {
  private IntakeFlaws() {}

  static InvestmentCase noWish(InvestmentCase theCase, Scene scene) {
    return theCase.withIntake(
        intake ->
            set(
                intake,
                "wishForChange",
                each(intake.wishForChange(), it -> set(it, "holds", false))));
  }

  static InvestmentCase oneService(InvestmentCase theCase, Scene scene) {
    return theCase.withMapping(
        mapping ->
            set(
                mapping,
                "needs",
                each(mapping.needs(), need -> set(need, "services", List.of(Services.NAV)))));
  }

  static InvestmentCase planDoesNotFit(InvestmentCase theCase, Scene scene) {
    return theCase.withIntake(
        intake ->
            set(
                intake,
                "longTermPlanFits",
                each(intake.longTermPlanFits(), it -> set(it, "holds", false))));
  }

  static InvestmentCase noDecision(InvestmentCase theCase, Scene scene) {
    return theCase.withIntake(intake -> unset(intake, "decision"));
  }

  static InvestmentCase lateLeader(InvestmentCase theCase, Scene scene) {
    return theCase.withIntake(
        intake ->
            set(
                intake,
                "leaderAppointment",
                intake
                    .leaderAppointment()
                    .map(it -> set(it, "on", Optional.of(scene.days().saidYes())))));
  }

  static InvestmentCase noYes(InvestmentCase theCase, Scene scene) {
    return theCase.withIntake(
        intake ->
            set(
                intake,
                "considerations",
                Edit.without(intake.considerations(), it -> it.answer() == Answer.YES)));
  }

  static InvestmentCase noReasonToRefer(InvestmentCase theCase, Scene scene) {
    return theCase.withIntake(
        intake ->
            set(intake, "referral", intake.referral().map(referral -> unset(referral, "reason"))));
  }

  static InvestmentCase rightsNotTold(InvestmentCase theCase, Scene scene) {
    return theCase.withIntake(
        intake ->
            set(
                intake,
                "told",
                each(
                    intake.told(),
                    told ->
                        set(
                            told,
                            "topics",
                            Edit.without(
                                told.topics(),
                                List.of(Topic.RIGHTS, Topic.CHOICES, Topic.OWN_TASKS)
                                    ::contains)))));
  }

  static InvestmentCase noBasisBeforeConsent(InvestmentCase theCase, Scene scene) {
    return theCase.withIntake(intake -> unset(intake, "basisBeforeConsent"));
  }

  static InvestmentCase handlerLeftOut(InvestmentCase theCase, Scene scene) {
    return theCase.withIntake(intake -> set(intake, "earlierHandlers", List.of(CORE_TEAM.get(0))));
  }

  static InvestmentCase withdrawn(InvestmentCase theCase, Scene scene) {
    return theCase.withdrawConsent(firstConsent(scene), scene.lately().atTime(9, 0));
  }

  static InvestmentCase noForm(InvestmentCase theCase, Scene scene) {
    return firstConsent(theCase, scene, consent -> unset(consent, "form"));
  }

  static InvestmentCase uninformed(InvestmentCase theCase, Scene scene) {
    return firstConsent(theCase, scene, consent -> unset(consent, "information"));
  }

  static InvestmentCase informedWithoutInterpreter(InvestmentCase theCase, Scene scene) {
    return firstConsent(
        theCase,
        scene,
        consent ->
            set(
                consent,
                "information",
                consent
                    .information()
                    .map(it -> set(it, "languageHelp", Optional.of(LanguageHelp.NONE_NEEDED)))));
  }

  static InvestmentCase childsConsentByOther(InvestmentCase theCase, Scene scene) {
    Id<?> child = scene.cast().children().get(0);
    return set(
        theCase,
        "consents",
        each(
            theCase.consents(),
            consent ->
                consent.person().equals(child)
                    ? set(
                        set(consent, "givenBy", List.of(CORE_TEAM.get(0))),
                        "reviews",
                        each(
                            consent.reviews(),
                            it -> set(it, "with", Optional.of(CORE_TEAM.get(0)))))
                    : consent));
  }

  private static Id<Consent> firstConsent(Scene scene) {
    return Id.of(scene.cast().firstCitizen().value() + "-consents");
  }

  private static InvestmentCase firstConsent(
      InvestmentCase theCase, Scene scene, UnaryOperator<Consent> change) {
    return set(
        theCase, "consents", changed(theCase.consents(), firstConsent(scene).value(), change));
  }

  static InvestmentCase sharedOutsideConsent(InvestmentCase theCase, Scene scene) {
    return theCase.add(
        disclosure(scene, "disclosure-outside", Services.POLICE)
            .consent(firstConsent(scene))
            .build());
  }

  static InvestmentCase sharedWithoutBasis(InvestmentCase theCase, Scene scene) {
    return theCase.add(disclosure(scene, "disclosure-without-basis", Services.NAV).build());
  }

  static Disclosure.Builder disclosure(Scene scene, String id, Id<Service> recipient) {
    return Disclosure.builder()
        .id(Id.of(id))
        .persons(List.of(scene.cast().firstCitizen()))
        .recipient(recipient)
        .at(scene.days().last().atTime(11, 0))
        .lifeAreas(List.of(LifeArea.ECONOMY))
        .purpose(Purpose.COORDINATION);
  }

  static InvestmentCase serviceWithoutConsent(InvestmentCase theCase, Scene scene) {
    return TeamFlaws.calledIn(theCase, "newcomer", scene, Services.POLICE);
  }

  static InvestmentCase ownRelative(InvestmentCase theCase, Scene scene) {
    return theCase.withFamily(
        family ->
            family.add(
                Relation.builder()
                    .person(scene.cast().firstCitizen())
                    .kind(RelationKind.SIBLING)
                    .relative(scene.cast().firstCitizen())
                    .build()));
  }

  static InvestmentCase childNotMapped(InvestmentCase theCase, Scene scene) {
    Id<Person> child = scene.cast().children().get(0);
    return Edit.cloths(
        theCase,
        cloth ->
            set(
                cloth,
                "entries",
                each(
                    Edit.without(
                        cloth.entries(), it -> it.id().value().endsWith("of-" + child.value())),
                    entry -> set(entry, "persons", others(entry, child, scene)))));
  }

  /** Those whom an entry is about without the child; of the child alone, the parents speak. */
  private static List<Id<Person>> others(ClothEntry entry, Id<Person> child, Scene scene) {
    List<Id<Person>> others = Edit.without(entry.persons(), child::equals);
    return others.isEmpty() ? scene.cast().citizens() : others;
  }

  static InvestmentCase noCoordinatorOffered(InvestmentCase theCase, Scene scene) {
    return theCase.withTeam(team -> emptied(team, "coordinatorOffers"));
  }

  static InvestmentCase careOnAgenda(InvestmentCase theCase, Scene scene) {
    return Edit.lastMeeting(
        theCase,
        scene,
        meeting ->
            set(
                meeting,
                "agenda",
                firstChanged(meeting.agenda(), it -> set(it, "careOrContact", Optional.of(true)))));
  }

  static InvestmentCase partnerUnexplained(InvestmentCase theCase, Scene scene) {
    return emptied(theCase, "explanations");
  }
}
