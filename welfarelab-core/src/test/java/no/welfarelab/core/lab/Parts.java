/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import java.time.LocalDate;
import java.time.LocalDateTime;
import no.welfarelab.core.citizen.Home;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.Disclosure;
import no.welfarelab.core.consent.Refusal;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.intake.Answer;
import no.welfarelab.core.intake.Consideration;
import no.welfarelab.core.journey.Indicator;
import no.welfarelab.core.journey.Observation;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.journey.SituationEntry;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.GoalKind;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.service.Services;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;

/** Small parts of a case, by their id. */
final class Parts {
  static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  static final LocalDateTime NOON = DAY.atTime(12, 0);

  private Parts() {}

  static Person person(String id, String name) {
    return Person.builder().id(Id.of(id)).standing(Standing.CITIZEN).name(name).build();
  }

  static Consent consent(String id) {
    return Consent.builder().id(Id.of(id)).person(Id.of("a")).startInclusive(NOON).build();
  }

  static Membership membership(String id, Role role) {
    return Membership.builder()
        .id(Id.of(id))
        .person(Id.of("b"))
        .role(role)
        .period(Period.from(DAY))
        .build();
  }

  static Refusal refusal(String id) {
    return Refusal.builder().id(Id.of(id)).person(Id.of("a")).build();
  }

  static Disclosure disclosure(String id) {
    return Disclosure.builder().id(Id.of(id)).recipient(Services.NAV).build();
  }

  static Home home(String id) {
    return Home.builder().id(Id.of(id)).build();
  }

  static Consideration considering() {
    return Consideration.builder().person(Id.of("a")).answer(Answer.THINKING).build();
  }

  static Delegation delegation(String id) {
    return Delegation.builder().id(Id.of(id)).representative(Id.of("b")).build();
  }

  static Need need(String id) {
    return Need.builder().id(Id.of(id)).build();
  }

  static WorkCloth cloth(String id) {
    return WorkCloth.builder().id(Id.of(id)).build();
  }

  static Goal goal(String id, String text) {
    return Goal.builder().id(Id.of(id)).kind(GoalKind.EFFECT).text(text).build();
  }

  static Measure measure(String id, String text) {
    return Measure.builder().id(Id.of(id)).text(text).build();
  }

  static Task task(String id, String text) {
    return Task.builder().id(Id.of(id)).text(text).build();
  }

  static SituationEntry situation() {
    return SituationEntry.builder().situation(Situation.EXPOSED).build();
  }

  static Observation observation(String id) {
    return Observation.builder().id(Id.of(id)).indicator(Indicator.NETWORK).build();
  }

  static Explanation explanation(String id, String reason) {
    return Explanation.builder()
        .id(Id.of(id))
        .matter(Matter.PARTNER_TAKES_NO_PART)
        .reason(reason)
        .build();
  }

  static Meeting meeting(String id, LocalDate day) {
    return Meeting.builder().id(Id.of(id)).kind(MeetingKind.INVESTMENT).plannedOn(day).build();
  }

  static Waiver waiver(String id) {
    return Waiver.builder()
        .id(Id.of(id))
        .rule("PLAN-02")
        .kind(PartKind.PLAN)
        .part(Id.of("case"))
        .build();
  }
}
