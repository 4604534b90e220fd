/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.ConsentForm;
import no.welfarelab.core.consent.Disclosure;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.intake.Answer;
import no.welfarelab.core.intake.Consideration;
import no.welfarelab.core.intake.Intake;
import no.welfarelab.core.intake.IntakeDecision;
import no.welfarelab.core.intake.Referral;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.mapping.Stance;
import no.welfarelab.core.mapping.StanceKind;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.service.Services;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.Team;

// The exceptions to the law that one more fact never turns a yes or a no into a doubt: the rule,
// the
// facts that can do so, why that is right, and a case in which each of them does.
enum NewDoubt {
  ANOTHER_CONSENT_COUNTS(
      "INTAKE-02",
      Set.of("Consent.form", "Consent.startInclusive", "Consent.withdrawnExclusive"),
      "a consent that says how and when it was given counts, and so does what is left when another no"
          + " longer holds; it is asked who gave it",
      met()
          .persons(List.of(citizen()))
          .consents(
              List.of(
                  consent("own")
                      .givenBy(List.of(Example.CITIZEN))
                      .withdrawnExclusive(Example.DAY.atStartOfDay())
                      .build(),
                  consent("by-whom").build()))),

  SHARING_MAY_HAVE_BEGUN(
      Set.of("CONSENT-01", "CONSENT-02"),
      Set.of("Meeting.plannedOn"),
      "a meeting of which it is not known whether it was held leaves open when sharing began, as long"
          + " as a sharing on record does not say when it was, or on what consent it rests",
      Example.empty()
          .persons(List.of(citizen()))
          .disclosures(
              List.of(
                  Disclosure.builder()
                      .id(Id.of("shared"))
                      .persons(List.of(Example.CITIZEN))
                      .recipient(Services.NAV)
                      .build()))
          .meetings(List.of(meeting().plannedOn(Example.EARLIER).build()))),

  A_DECISION_IS_RECORDED(
      "INTAKE-06",
      Set.of("Intake.decision", "IntakeDecision.on", "IntakeDecision.reason"),
      "a decision that is all there asks when those who made it were in the core team",
      met()
          .intake(
              Intake.builder()
                  .decision(
                      IntakeDecision.builder()
                          .takenIn(true)
                          .on(Example.EARLIER)
                          .by(List.of(Example.ADVISER))
                          .reason("Compound needs.")
                          .build())
                  .build())
          .team(team(membership("core", Role.CORE_TEAM).build()))),

  AN_ANSWER_COMES_LATER(
      "INTAKE-06",
      Set.of("Consideration.on"),
      "an answer dated later is not seen, and leaves a meeting of which it is not known whether it"
          + " was held",
      Example.empty()
          .intake(
              Intake.builder()
                  .considerations(
                      List.of(
                          Consideration.builder()
                              .person(Example.CITIZEN)
                              .answer(Answer.YES)
                              .on(Example.DAY.plusDays(1))
                              .build()))
                  .build())
          .meetings(List.of(meeting().plannedOn(Example.EARLIER).build()))),

  A_TASK_IS_DUE(
      "PLAN-04",
      Set.of("Task.dueOn"),
      "a task with a due date asks when the responsible was in the team",
      Example.empty()
          .team(team(membership("some-time", Role.MEMBER).build()))
          .plan(plan(task().build()))),

  A_TASK_WAS_DONE(
      "PLAN-04",
      Set.of("Task.doneOn"),
      "a task done before the responsible is known to have joined asks for the rest of their time",
      Example.empty()
          .team(
              team(
                  membership("now", Role.MEMBER).period(Period.from(Example.DAY)).build(),
                  membership("some-time", Role.MEMBER).build()))
          .plan(plan(task().doneOn(Example.EARLIER).build()))),

  WHAT_COMES_FIRST_WAS_DONE(
      "PLAN-08",
      Set.of("Measure.doneOn"),
      "that what comes first was done at all asks whether that was before the start",
      Example.empty()
          .plan(
              plan(
                  measure("first").status(MeasureStatus.STARTED).doneOn(Example.EARLIER).build(),
                  measure("second")
                      .after(List.of(Id.of("first")))
                      .status(MeasureStatus.STARTED)
                      .build()))),

  A_YES_HAS_A_DATE(
      "PLAN-10",
      Set.of("Stance.on"),
      "a dated yes asks when the measure started",
      Example.empty()
          .persons(List.of(citizen()))
          .plan(
              plan(
                  measure("started")
                      .persons(List.of(Example.CITIZEN))
                      .stances(
                          List.of(
                              Stance.builder()
                                  .kind(StanceKind.AGREES)
                                  .person(Example.CITIZEN)
                                  .on(Example.EARLIER)
                                  .build()))
                      .status(MeasureStatus.STARTED)
                      .build()))),

  A_MEASURE_STARTED_IN_CHILDHOOD(
      "PLAN-10",
      Set.of("Measure.startedOn"),
      "who was a child at the start need not have agreed, which leaves one whose age is not known",
      Example.empty()
          .persons(
              List.of(
                  Person.builder()
                      .id(Example.CITIZEN)
                      .standing(Standing.CITIZEN)
                      .birthDate(Example.DAY.minusYears(18))
                      .build(),
                  Person.builder().id(Example.ADVISER).standing(Standing.FAMILY).build()))
          .plan(
              plan(
                  measure("started")
                      .persons(List.of(Example.CITIZEN, Example.ADVISER))
                      .status(MeasureStatus.STARTED)
                      .startedOn(Example.EARLIER)
                      .build()))),

  A_MEASURE_WAS_DONE(
      "PLAN-18",
      Set.of("Measure.doneOn"),
      "a measure that was done asks when it started",
      Example.empty()
          .intake(Intake.builder().referral(Referral.builder().on(Example.EARLIER).build()).build())
          .plan(
              plan(
                  measure("done")
                      .plannedStartOn(Example.EARLIER)
                      .doneOn(Example.EARLIER)
                      .build())));

  private final Set<String> rules;
  private final Set<String> facts;
  private final String why;
  private final InvestmentCase example;

  NewDoubt(String rule, Set<String> facts, String why, InvestmentCase.Builder example) {
    this(Set.of(rule), facts, why, example);
  }

  NewDoubt(Set<String> rules, Set<String> facts, String why, InvestmentCase.Builder example) {
    this.rules = rules;
    this.facts = facts;
    this.why = why;
    this.example = example.build();
  }

  static boolean isRightOf(String rule, String fact) {
    for (NewDoubt doubt : values()) {
      if (doubt.rules.contains(rule) && doubt.facts.contains(fact)) {
        return true;
      }
    }
    return false;
  }

  Set<String> rules() {
    return rules;
  }

  Set<String> facts() {
    return facts;
  }

  InvestmentCase example() {
    return example;
  }

  @Override
  public String toString() {
    return new TreeSet<>(rules) + ": " + why;
  }

  static final class Example {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final LocalDate EARLIER = DAY.minusWeeks(4);
    static final Id<Person> CITIZEN = Id.of("citizen");
    static final Id<Person> ADVISER = Id.of("adviser");

    private Example() {}

    static InvestmentCase.Builder empty() {
      return InvestmentCase.builder().id(Id.of("case"));
    }
  }

  private static InvestmentCase.Builder met() {
    return Example.empty().meetings(List.of(meeting().heldOn(Example.EARLIER).build()));
  }

  private static Meeting.Builder meeting() {
    return Meeting.builder().id(Id.of("first")).kind(MeetingKind.INVESTMENT);
  }

  private static Person citizen() {
    return Person.builder()
        .id(Example.CITIZEN)
        .standing(Standing.CITIZEN)
        .birthDate(LocalDate.of(1990, 5, 17))
        .build();
  }

  private static Consent.Builder consent(String id) {
    return Consent.builder()
        .id(Id.of(id))
        .person(Example.CITIZEN)
        .services(List.of(Services.NAV, Services.GP))
        .purposes(List.of(Purpose.COORDINATION))
        .form(ConsentForm.SIGNED)
        .startInclusive(Example.EARLIER.atStartOfDay());
  }

  private static Team team(Membership... memberships) {
    return Team.builder().memberships(List.of(memberships)).build();
  }

  private static Membership.Builder membership(String id, Role role) {
    return Membership.builder().id(Id.of(id)).person(Example.ADVISER).role(role);
  }

  private static InvestmentPlan plan(Measure... measures) {
    return InvestmentPlan.builder().measures(List.of(measures)).build();
  }

  private static InvestmentPlan plan(Task task) {
    return InvestmentPlan.builder().tasks(List.of(task)).build();
  }

  private static Measure.Builder measure(String id) {
    return Measure.builder().id(Id.of(id)).text("A measure.");
  }

  private static Task.Builder task() {
    return Task.builder()
        .id(Id.of("task"))
        .text("A task.")
        .responsible(List.of(Example.ADVISER))
        .dueOn(Example.DAY);
  }
}
