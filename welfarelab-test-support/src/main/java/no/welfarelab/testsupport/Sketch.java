/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.ConsentForm;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.GoalKind;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;

/**
 * Parts of a case begun in one line (<i>skisse</i>), on the model's own builders.
 *
 * <p>A sketch has what a part must have and what tests say of it again and again; the rest is set
 * on the builder as usual. What a sketch has set cannot be set again; to a list it has begun, more
 * can be added.
 */
public final class Sketch {
  private Sketch() {}

  /**
   * {@return someone whom the case is about}
   *
   * @param person their id
   */
  public static Person.Builder citizen(Id<Person> person) {
    return person(person, Standing.CITIZEN);
  }

  /**
   * {@return someone who is there for a service}
   *
   * @param person their id
   */
  public static Person.Builder professional(Id<Person> person) {
    return person(person, Standing.PROFESSIONAL);
  }

  /**
   * {@return someone}
   *
   * @param person their id
   * @param standing how they stand to the case
   */
  public static Person.Builder person(Id<Person> person, Standing standing) {
    return Person.builder().id(person).standing(standing);
  }

  /**
   * {@return a consent to working together, in all life areas, given by the person, signed at eight
   * in the morning; its id is the person's with {@code -consents} after it}
   *
   * @param person whose information it is about
   * @param from the day it was given
   * @param services the services and parties it names
   */
  public static Consent.Builder consent(
      Id<Person> person, LocalDate from, List<Id<Service>> services) {
    return Consent.builder()
        .id(Id.of(person.value() + "-consents"))
        .person(person)
        .givenBy(List.of(person))
        .purposes(List.of(Purpose.COORDINATION))
        .form(ConsentForm.SIGNED)
        .lifeAreas(Arrays.asList(LifeArea.values()))
        .services(services)
        .startInclusive(from.atTime(8, 0));
  }

  /**
   * {@return a person's time in a role, accepted from its first day; its id is the person's}
   *
   * @param person who
   * @param role the role
   * @param from the first day
   */
  public static Membership.Builder membership(Id<Person> person, Role role, LocalDate from) {
    return membership(person, role, Period.from(from));
  }

  /**
   * {@return a person's time in a role, accepted from its first day; its id is the person's}
   *
   * @param person who
   * @param role the role
   * @param period the days
   */
  public static Membership.Builder membership(Id<Person> person, Role role, Period period) {
    return Membership.builder()
        .id(Id.of(person.value()))
        .person(person)
        .role(role)
        .period(period)
        .acceptedOn(period.startInclusive());
  }

  /**
   * {@return a judgement that something is so}
   *
   * @param by who judged
   * @param on the day
   * @param reason why
   */
  public static Judgement holds(Id<Person> by, LocalDate on, String reason) {
    return Judgement.builder().holds(true).by(by).on(on).reason(reason).build();
  }

  /**
   * {@return a goal}
   *
   * @param id its id
   * @param kind effect goal or result goal
   * @param text what is to be reached
   */
  public static Goal.Builder goal(String id, GoalKind kind, String text) {
    return Goal.builder().id(Id.of(id)).kind(kind).text(text);
  }

  /**
   * {@return a measure}
   *
   * @param id its id
   * @param text what is done
   * @param goal the goal it serves
   */
  public static Measure.Builder measure(String id, String text, Id<Goal> goal) {
    return Measure.builder().id(Id.of(id)).text(text).goals(List.of(goal));
  }

  /**
   * {@return a task}
   *
   * @param id its id
   * @param text what is to be done
   * @param responsible who does it
   * @param due by when
   */
  public static Task.Builder task(String id, String text, Id<Person> responsible, LocalDate due) {
    return Task.builder().id(Id.of(id)).text(text).responsible(List.of(responsible)).dueOn(due);
  }

  /**
   * {@return a meeting held on the day it was planned for}
   *
   * @param id its id
   * @param kind what it is for
   * @param heldOn the day
   * @param present who was there
   */
  public static Meeting.Builder meeting(
      String id, MeetingKind kind, LocalDate heldOn, List<Id<Person>> present) {
    return Meeting.builder()
        .id(Id.of(id))
        .kind(kind)
        .plannedOn(heldOn)
        .heldOn(heldOn)
        .present(present);
  }
}
