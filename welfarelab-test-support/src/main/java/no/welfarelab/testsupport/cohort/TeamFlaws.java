/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import static no.welfarelab.testsupport.cohort.Cast.SUPPORTER;
import static no.welfarelab.testsupport.cohort.Edit.changed;
import static no.welfarelab.testsupport.cohort.Edit.emptied;
import static no.welfarelab.testsupport.cohort.Edit.firstChanged;
import static no.welfarelab.testsupport.cohort.Edit.set;
import static no.welfarelab.testsupport.cohort.Edit.unset;

import java.util.List;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.mandate.DenialReason;
import no.welfarelab.core.meeting.InterpreterOffer;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.service.Services;
import no.welfarelab.core.team.Introduction;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.testsupport.Sketch;

/** What can be wrong with the team, with what it may decide and with who pays. */
final class TeamFlaws {
  private static final int TOO_MANY = 8;

  private TeamFlaws() {}

  /** Someone new in the team since the last meeting, there for a reason and introduced. */
  static InvestmentCase joined(
      InvestmentCase theCase, String id, Scene scene, Role role, Id<Service> service) {
    return theCase
        .add(Sketch.professional(Id.of(id)).build())
        .add(newcomer(id, scene, role, service).reason("Kom til etter siste møte.").build());
  }

  /** Someone new who is called in since the last meeting. */
  static InvestmentCase calledIn(
      InvestmentCase theCase, String id, Scene scene, Id<Service> service) {
    return theCase
        .add(Sketch.professional(Id.of(id)).build())
        .add(
            newcomer(id, scene, Role.CALLED_IN, service)
                .topic(Gathering.TOPIC)
                .reason("Kalles inn etter siste møte.")
                .build());
  }

  private static Membership.Builder newcomer(
      String id, Scene scene, Role role, Id<Service> service) {
    return Sketch.membership(Id.of(id), role, scene.lately())
        .service(service)
        .introduction(
            Introduction.builder()
                .toCaseOn(scene.lately().minusDays(1))
                .toWayOfWorkingOn(scene.days().referred())
                .build());
  }

  static InvestmentCase noLeader(InvestmentCase theCase, Scene scene) {
    Seat last = scene.cast().leaders().get(scene.cast().leaders().size() - 1);
    return theCase.withTeam(
        team ->
            set(
                team,
                "memberships",
                changed(
                    team.memberships(),
                    last.person().value(),
                    leads -> leads.endingAt(scene.lately()))));
  }

  static InvestmentCase twoLeaders(InvestmentCase theCase, Scene scene) {
    return joined(
        theCase,
        "second-leader",
        scene,
        Role.INVESTMENT_LEADER,
        scene.cast().leaders().get(0).service());
  }

  static InvestmentCase tooManyMembers(InvestmentCase theCase, Scene scene) {
    InvestmentCase crowded = theCase;
    List<Id<Service>> services = scene.cast().services();
    for (int i = 0; i < TOO_MANY; i++) {
      crowded =
          joined(
              crowded, "extra-" + (i + 1), scene, Role.MEMBER, services.get(i % services.size()));
    }
    return crowded;
  }

  static InvestmentCase idleMember(InvestmentCase theCase, Scene scene) {
    Id<Service> service = scene.cast().leaders().get(0).service();
    return theCase
        .add(Sketch.professional(Id.of("idle")).build())
        .add(newcomer("idle", scene, Role.MEMBER, service).build());
  }

  static InvestmentCase noSupportOffer(InvestmentCase theCase, Scene scene) {
    return theCase.withTeam(team -> emptied(team, "supportOffers"));
  }

  static InvestmentCase serviceNotInTeam(InvestmentCase theCase, Scene scene) {
    return theCase.withMapping(
        mapping ->
            set(
                mapping,
                "needs",
                firstChanged(
                    mapping.needs(),
                    need ->
                        set(
                            need,
                            "services",
                            List.of(scene.first().service(), Services.CORRECTIONAL_SERVICE)))));
  }

  static InvestmentCase notIntroduced(InvestmentCase theCase, Scene scene) {
    return theCase.withTeam(
        team ->
            set(
                team,
                "memberships",
                changed(
                    team.memberships(),
                    scene.cast().seats().get(0).person().value(),
                    member ->
                        set(
                            member,
                            "introduction",
                            member.introduction().map(it -> unset(it, "toCaseOn"))))));
  }

  static InvestmentCase noInterpreterOffered(InvestmentCase theCase, Scene scene) {
    return Edit.lastMeeting(theCase, scene, meeting -> emptied(meeting, "interpreterOffers"));
  }

  static InvestmentCase childInterprets(InvestmentCase theCase, Scene scene) {
    return Edit.lastMeeting(
        theCase,
        scene,
        meeting ->
            set(
                meeting,
                "interpreterOffers",
                List.of(
                    InterpreterOffer.builder()
                        .person(scene.cast().firstCitizen())
                        .accepted(true)
                        .interpreter(scene.cast().children().get(0))
                        .qualified(false)
                        .build())));
  }

  static InvestmentCase membershipTwice(InvestmentCase theCase, Scene scene) {
    Id<Membership> member = Id.of(scene.cast().seats().get(0).person().value());
    return theCase.withTeam(
        team ->
            team.add(
                set(
                    Identified.find(team.memberships(), member).orElseThrow(),
                    "id",
                    Id.of("once-more"))));
  }

  static InvestmentCase supporterOfService(InvestmentCase theCase, Scene scene) {
    return theCase.add(
        Membership.builder()
            .id(Id.of("supporter-as-member"))
            .person(SUPPORTER)
            .role(Role.MEMBER)
            .service(Services.NAV)
            .period(Period.from(scene.lately()))
            .acceptedOn(scene.lately())
            .reason("Er ansatt der.")
            .build());
  }

  static InvestmentCase noDelegation(InvestmentCase theCase, Scene scene) {
    Id<Person> member = scene.cast().seats().get(0).person();
    return theCase.withMandate(
        mandate ->
            set(
                mandate,
                "delegations",
                Edit.without(mandate.delegations(), it -> it.representative().equals(member))));
  }

  static InvestmentCase beyondLimit(InvestmentCase theCase, Scene scene) {
    Id<Person> member = scene.cast().seats().get(0).person();
    return theCase.withMandate(
        mandate ->
            set(
                mandate,
                "delegations",
                Edit.each(
                    mandate.delegations(),
                    it ->
                        it.representative().equals(member)
                            ? set(it, "limit", Optional.of(Amount.ofKroner(1)))
                            : it)));
  }

  static InvestmentCase decidedByLeader(InvestmentCase theCase, Scene scene) {
    return theCase.withMandate(
        mandate ->
            set(
                mandate,
                "decisions",
                changed(
                    mandate.decisions(),
                    "decision-1",
                    it -> set(it, "by", Optional.of(Cast.LEADER)))));
  }

  static InvestmentCase takenForDecided(InvestmentCase theCase, Scene scene) {
    return Edit.measure(
        theCase,
        scene.lastButOne(),
        measure -> set(measure, "status", Optional.of(MeasureStatus.DECIDED)));
  }

  static InvestmentCase noAlternative(InvestmentCase theCase, Scene scene) {
    return theCase.withMandate(
        mandate ->
            set(
                mandate,
                "decisions",
                changed(
                    mandate.decisions(),
                    Mandates.EARLIER_REFUSAL.value(),
                    it -> unset(it, "alternative"))));
  }

  static InvestmentCase noPayer(InvestmentCase theCase, Scene scene) {
    return theCase.withMandate(
        mandate ->
            set(mandate, "costLines", firstChanged(mandate.costLines(), it -> unset(it, "payer"))));
  }

  static InvestmentCase overBudget(InvestmentCase theCase, Scene scene) {
    return theCase.withMandate(
        mandate ->
            set(
                mandate,
                "budgets",
                firstChanged(
                    mandate.budgets(),
                    budget ->
                        set(
                            budget,
                            "frames",
                            Edit.each(
                                budget.frames(), it -> set(it, "amount", Amount.ofKroner(1)))))));
  }

  static InvestmentCase noDateToSettle(InvestmentCase theCase, Scene scene) {
    return theCase.withMandate(
        mandate ->
            set(
                mandate,
                "disagreements",
                firstChanged(
                    mandate.disagreements(), it -> unset(unset(it, "settleBy"), "settledOn"))));
  }

  static InvestmentCase noCommitment(InvestmentCase theCase, Scene scene) {
    return theCase.withMandate(
        mandate ->
            set(
                mandate,
                "costLines",
                Edit.each(mandate.costLines(), it -> unset(it, "commitment"))));
  }

  static InvestmentCase exceptionUnexplained(InvestmentCase theCase, Scene scene) {
    return Edit.measure(theCase, scene.last(), measure -> unset(measure, "exceptionReason"));
  }

  /** Another like the last, which was to last. */
  static InvestmentCase rightEnded(InvestmentCase theCase, Scene scene) {
    return theCase.withPlan(
        plan ->
            plan.add(
                set(
                    set(
                        set(
                            set(
                                set(
                                    Identified.find(plan.measures(), scene.last().measure())
                                        .orElseThrow(),
                                    "id",
                                    Id.of("measure-of-right")),
                                "rightsBased",
                                Optional.of(true)),
                            "status",
                            Optional.of(MeasureStatus.STOPPED)),
                        "stoppedOn",
                        Optional.of(scene.lately())),
                    "stopReason",
                    Optional.of(DenialReason.LAB_LEFT))));
  }
}
