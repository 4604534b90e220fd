/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.effect.Experience;
import no.welfarelab.core.effect.Reading;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.journey.Indicator;
import no.welfarelab.core.journey.Level;
import no.welfarelab.core.journey.Observation;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.journey.SituationEntry;
import no.welfarelab.core.mapping.Cause;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.NotRelevant;
import no.welfarelab.core.mapping.Stance;
import no.welfarelab.core.mapping.StanceKind;
import no.welfarelab.core.meeting.AgendaTopic;
import no.welfarelab.core.meeting.Documentation;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.plan.Alternative;
import no.welfarelab.core.plan.Contribution;
import no.welfarelab.core.plan.HistoryEntry;
import no.welfarelab.core.service.Service;

/**
 * What the stories say again and again of the cloth, the meetings and the road, in one line each.
 */
final class Course {
  private Course() {}

  /** An entry in the citizen's own words. */
  static ClothEntry.Builder said(
      String id, ClothBox box, Id<Person> by, Collection<Id<Person>> about, String text) {
    return ClothEntry.builder().id(Id.of(id)).box(box).saidBy(by).persons(about).text(text);
  }

  /** An entry that a service added, and marked as its own. */
  static ClothEntry.Builder added(
      String id,
      ClothBox box,
      Id<Person> by,
      Id<Service> service,
      Collection<Id<Person>> about,
      String text) {
    return said(id, box, by, about, text).service(service);
  }

  static Stance agrees(Id<Person> person, LocalDate on) {
    return Stance.builder().person(person).kind(StanceKind.AGREES).on(on).build();
  }

  static Stance disagrees(Id<Person> person, LocalDate on, String reason) {
    return Stance.builder().person(person).kind(StanceKind.DISAGREES).on(on).reason(reason).build();
  }

  static Observation seen(
      String id,
      Indicator indicator,
      Level level,
      LocalDate on,
      Id<Person> by,
      Collection<Id<Person>> whose) {
    return Observation.builder()
        .id(Id.of(id))
        .indicator(indicator)
        .level(level)
        .on(on)
        .by(by)
        .persons(whose)
        .build();
  }

  static SituationEntry.Builder situation(
      Situation situation, LocalDate on, Id<Person> by, Collection<Id<Observation>> evidence) {
    return SituationEntry.builder().situation(situation).on(on).assessedBy(by).evidence(evidence);
  }

  static AgendaTopic.Builder topic(String id, LifeArea area, Id<Person> firstSpeaker, String text) {
    return AgendaTopic.builder().id(Id.of(id)).lifeArea(area).firstSpeaker(firstSpeaker).text(text);
  }

  /** A meeting of two hours, held as planned. */
  static Meeting.Builder held(
      String id, MeetingKind kind, LocalDate on, Collection<Id<Person>> present) {
    return Meeting.builder()
        .id(Id.of(id))
        .kind(kind)
        .plannedOn(on)
        .heldOn(on)
        .durationInMinutes(120)
        .present(present);
  }

  static List<Documentation> documented(LocalDate on, Collection<Id<Service>> services) {
    return services.stream()
        .map(service -> Documentation.builder().service(service).on(on).build())
        .toList();
  }

  static HistoryEntry told(LocalDate on, Id<Person> by, String text) {
    return HistoryEntry.builder().on(on).by(by).text(text).build();
  }

  static HistoryEntry postponed(LocalDate on, Id<Person> by, LocalDate former, String reason) {
    return HistoryEntry.builder().on(on).by(by).formerDate(former).text(reason).build();
  }

  static NotRelevant notRelevant(LifeArea area, Id<Person> saidBy, LocalDate on) {
    return NotRelevant.builder().lifeArea(area).saidBy(saidBy).on(on).build();
  }

  static Cause cause(Id<Person> saidBy, String text) {
    return Cause.builder().saidBy(saidBy).text(text).build();
  }

  static Alternative alternative(LocalDate explained, String text, String consequences) {
    return Alternative.builder()
        .text(text)
        .consequences(consequences)
        .explainedOn(explained)
        .build();
  }

  static Contribution contribution(Id<Person> person, LocalDate on, String text) {
    return Contribution.builder().person(person).on(on).text(text).build();
  }

  static Reading read(LocalDate on, Level level, Id<Person> by, String remark) {
    return Reading.builder().on(on).level(level).by(by).remark(remark).build();
  }

  static Experience asked(String id, Id<Person> person, LocalDate on, String text) {
    return Experience.builder().id(Id.of(id)).person(person).askedOn(on).text(text).build();
  }

  static List<Id<Observation>> ids(List<Observation> observations) {
    return observations.stream().map(Observation::id).toList();
  }
}
