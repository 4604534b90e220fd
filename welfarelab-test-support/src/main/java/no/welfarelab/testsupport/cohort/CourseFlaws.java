/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import static no.welfarelab.testsupport.cohort.Edit.each;
import static no.welfarelab.testsupport.cohort.Edit.emptied;
import static no.welfarelab.testsupport.cohort.Edit.lastMeeting;
import static no.welfarelab.testsupport.cohort.Edit.set;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.journey.SituationEntry;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mapping.Stance;
import no.welfarelab.core.mapping.StanceKind;
import no.welfarelab.core.meeting.AgendaTopic;
import no.welfarelab.core.plan.Alternative;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.plan.Principle;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.Services;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.Sector;
import no.welfarelab.testsupport.Sketch;

/** What can go wrong on the way: who sits at the table, what becomes of it, and where it leads. */
final class CourseFlaws {
  private static final int TOO_MANY_CHANGES = 4;

  private CourseFlaws() {}

  static InvestmentCase comeAndGo(InvestmentCase theCase, Scene scene) {
    InvestmentCase changed = theCase;
    for (int i = 0; i < TOO_MANY_CHANGES; i++) {
      Id<Person> person = Id.of("in-passing-" + (i + 1));
      LocalDate day = scene.lately().plusDays(i);
      changed =
          changed
              .add(Sketch.professional(person).build())
              .add(
                  Sketch.membership(person, Role.MEMBER, Period.of(day, day.plusDays(1)))
                      .service(scene.cast().seats().get(0).service())
                      .reason("Vikar.")
                      .build());
    }
    return changed;
  }

  static InvestmentCase strangerAtTable(InvestmentCase theCase, Scene scene) {
    Id<Person> stranger = Id.of("stranger");
    return lastMeeting(
        theCase.add(Sketch.professional(stranger).build()),
        scene,
        meeting -> set(meeting, "present", Edit.added(List.copyOf(meeting.present()), stranger)));
  }

  static InvestmentCase networkForgotten(InvestmentCase theCase, Scene scene) {
    return theCase.withTeam(team -> set(team, "consideredSectors", List.of(Sector.VOLUNTARY)));
  }

  static InvestmentCase anotherContactPerson(InvestmentCase theCase, Scene scene) {
    Seat seat = scene.cast().seats().get(scene.cast().seats().size() - 1);
    return theCase.add(
        Membership.builder()
            .id(Id.of("another-contact-person"))
            .person(seat.person())
            .role(Role.CONTACT_PERSON)
            .service(seat.service())
            .period(Period.from(scene.lately()))
            .acceptedOn(scene.lately())
            .preferred(true)
            .reason("Svarer når den andre er borte.")
            .build());
  }

  static InvestmentCase acceptedLate(InvestmentCase theCase, Scene scene) {
    Seat seat = scene.cast().seats().get(0);
    return theCase.withTeam(
        team ->
            set(
                team,
                "memberships",
                Edit.changed(
                    team.memberships(),
                    seat.person().value(),
                    it -> set(it, "acceptedOn", Optional.of(seat.from().plusDays(7))))));
  }

  static InvestmentCase childInMoneyTalk(InvestmentCase theCase, Scene scene) {
    return lastMeeting(
        theCase,
        scene,
        meeting ->
            set(
                set(
                    set(
                        meeting,
                        "present",
                        Edit.added(List.copyOf(meeting.present()), scene.cast().children().get(0))),
                    "childReason",
                    Optional.of("Ville være med.")),
                "agenda",
                Edit.added(
                    meeting.agenda(),
                    AgendaTopic.builder()
                        .id(Id.of("topic-of-money"))
                        .text("Hva vi har å leve av.")
                        .lifeArea(LifeArea.ECONOMY)
                        .persons(scene.cast().citizens())
                        .firstSpeaker(scene.cast().firstCitizen())
                        .careOrContact(false)
                        .build())));
  }

  static InvestmentCase againstChildsBest(InvestmentCase theCase, Scene scene) {
    Work work =
        scene.works().all().stream()
            .filter(it -> it.theme().ofChildren())
            .findFirst()
            .orElseThrow();
    return Edit.measure(
        theCase,
        work,
        measure ->
            set(measure, "childsBest", each(measure.childsBest(), it -> set(it, "holds", false))));
  }

  static InvestmentCase nothingPrevented(InvestmentCase theCase, Scene scene) {
    return theCase.withPlan(
        plan ->
            set(
                plan,
                "measures",
                each(
                    plan.measures(),
                    measure ->
                        measure.phase().equals(Optional.of(Phase.PREVENTION))
                            ? set(measure, "phase", Optional.of(Phase.DEVELOPMENT))
                            : measure)));
  }

  static InvestmentCase applicationUnanswered(InvestmentCase theCase, Scene scene) {
    Id<Application> unanswered = Id.of("application-unanswered");
    Work work = scene.first();
    Application application =
        Application.builder()
            .id(unanswered)
            .type(work.theme().type())
            .persons(work.persons())
            .service(work.service())
            .decisionMaker(scene.cast().managerOf(work.service()))
            .sentOn(scene.days().first())
            .answerDueOn(scene.days().next())
            .build();
    return Edit.meeting(
        theCase.withMandate(
            mandate ->
                set(mandate, "applications", Edit.added(mandate.applications(), application))),
        "meeting-1",
        meeting ->
            set(
                meeting,
                "applications",
                Edit.added(List.copyOf(meeting.applications()), unanswered)));
  }

  static InvestmentCase startedLate(InvestmentCase theCase, Scene scene) {
    return Edit.measure(
        theCase,
        scene.first(),
        measure -> set(measure, "startedOn", measure.startedOn().map(day -> day.plusDays(1))));
  }

  /** Another like the last, given up for no other reason than that a member was against it. */
  static InvestmentCase dissentTakenForRefusal(InvestmentCase theCase, Scene scene) {
    Stance dissent =
        Stance.builder()
            .person(scene.cast().seats().get(0).person())
            .kind(StanceKind.DISAGREES)
            .on(scene.days().last())
            .reason("Det finnes noe bedre.")
            .build();
    return theCase.withPlan(
        plan -> {
          Measure like = Identified.find(plan.measures(), scene.last().measure()).orElseThrow();
          return plan.add(
              set(
                  set(
                      set(
                          set(
                              set(like, "id", Id.of("measure-given-up")),
                              "stances",
                              Edit.added(like.stances(), dissent)),
                          "rightsBased",
                          Optional.of(false)),
                      "status",
                      Optional.of(MeasureStatus.STOPPED)),
                  "stoppedOn",
                  Optional.of(scene.lately())));
        });
  }

  static InvestmentCase startedApart(InvestmentCase theCase, Scene scene) {
    return Edit.measure(
        theCase,
        scene.last(),
        measure -> set(measure, "together", List.of(scene.first().measure())));
  }

  static InvestmentCase goalOfLeader(InvestmentCase theCase, Scene scene) {
    return Edit.goal(
        theCase,
        Works.resultGoal(1),
        goal ->
            set(
                emptied(goal, "confirmedBy"),
                "saidBy",
                Optional.of(scene.cast().leaderOn(scene.days().first()))));
  }

  static InvestmentCase principleForgotten(InvestmentCase theCase, Scene scene) {
    return theCase.withPlan(
        plan ->
            set(
                plan,
                "goals",
                each(
                    plan.goals(),
                    goal ->
                        set(
                            goal,
                            "principles",
                            Edit.without(goal.principles(), Principle.VALUES::equals)))));
  }

  static InvestmentCase explainedLate(InvestmentCase theCase, Scene scene) {
    return Edit.measure(
        theCase,
        scene.first(),
        measure ->
            set(
                measure,
                "alternatives",
                List.of(
                    Alternative.builder()
                        .text("Vente og se.")
                        .consequences("Det kan ta lengre tid.")
                        .explainedOn(scene.first().started().orElseThrow().plusDays(2))
                        .build())));
  }

  static InvestmentCase beganWell(InvestmentCase theCase, Scene scene) {
    return situation(theCase, scene, Situation.STABLE, scene.days().introduced());
  }

  static InvestmentCase stepSkipped(InvestmentCase theCase, Scene scene) {
    return situation(theCase, scene, Situation.SUSTAINABLE, scene.lately().plusDays(1));
  }

  static InvestmentCase stepBack(InvestmentCase theCase, Scene scene) {
    return situation(theCase, scene, Situation.UNTENABLE, scene.lately().plusDays(2));
  }

  private static InvestmentCase situation(
      InvestmentCase theCase, Scene scene, Situation situation, LocalDate on) {
    return theCase.withJourney(
        journey ->
            journey.add(
                SituationEntry.builder()
                    .situation(situation)
                    .persons(scene.cast().citizens())
                    .on(on)
                    .assessedBy(scene.cast().leaderOn(on))
                    .evidence(List.of(Id.of("observation-1")))
                    .build()));
  }

  static InvestmentCase decidedWithoutCitizen(InvestmentCase theCase, Scene scene) {
    return Edit.meeting(
        theCase, "services", meeting -> set(meeting, "measures", List.of(scene.first().measure())));
  }

  static InvestmentCase anotherGains(InvestmentCase theCase, Scene scene) {
    return Edit.measure(
        theCase,
        scene.first(),
        measure -> set(measure, "expectedGainers", List.of(Services.SPECIALIST_HEALTH)));
  }

  static InvestmentCase executorUnknown(InvestmentCase theCase, Scene scene) {
    Id<Person> member = scene.cast().seats().get(0).person();
    return theCase.withMandate(
        mandate ->
            set(
                mandate,
                "delegations",
                each(
                    mandate.delegations(),
                    it ->
                        it.representative().equals(member)
                            ? set(it, "authority", Optional.of(Authority.DECIDES_OTHERS_EXECUTE))
                            : it)));
  }
}
