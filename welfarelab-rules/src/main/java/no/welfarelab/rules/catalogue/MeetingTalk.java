/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.meeting.AgendaTopic;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/**
 * What the citizen hears before, in and after a meeting, and who speaks first: MEETING-03, -05, -06
 * and -11.
 */
final class MeetingTalk {
  private MeetingTalk() {}

  static Verdict agendaWasKnown(Placed<Meeting> meeting, CaseOnDay seen) {
    return MeetingsHeld.ifHeldWithCitizen(
        meeting,
        seen,
        held -> {
          Optional<LocalDate> known = meeting.part().agendaKnownOn();
          if (known.isEmpty()) {
            return Verdict.broken("not-known", meeting.place());
          }
          return known.get().isBefore(held)
              ? Verdict.satisfied(meeting.place().then("agendaKnownOn"), known.get())
              : Verdict.broken("not-before", meeting.place().then("agendaKnownOn"), known.get());
        });
  }

  /** A topic where it stands on an agenda, with the meeting. */
  record Topic(Placed<Meeting> meeting, Placed<AgendaTopic> topic) {}

  /** What stands on several agendas under one id is one topic. */
  static List<Placed<List<Topic>>> topics(CaseOnDay seen) {
    Map<Id<AgendaTopic>, List<Topic>> topics = new LinkedHashMap<>();
    for (Placed<Meeting> meeting : seen.meetings()) {
      Path place = meeting.place().then("agenda");
      seen.placed(meeting.part().agenda(), place, topic -> Optional.empty())
          .forEach(
              topic ->
                  topics
                      .computeIfAbsent(topic.part().id(), id -> new ArrayList<>())
                      .add(new Topic(meeting, topic)));
    }
    return topics.values().stream()
        .map(topic -> Placed.of(topic, topic.get(0).topic().place()))
        .toList();
  }

  static Id<?> name(List<Topic> topic, CaseOnDay seen) {
    return topic.get(0).topic().part().id();
  }

  /** Of several meetings those count of which it is told who spoke first; where of none, all. */
  static Verdict citizenSpokeFirst(Placed<List<Topic>> topic, CaseOnDay seen) {
    List<Topic> told =
        topic.part().stream()
            .filter(it -> it.topic().part().firstSpeaker().isPresent())
            .filter(it -> it.meeting().part().kind().withCitizen())
            .filter(it -> seen.happened(it.meeting().part().heldOn()))
            .toList();
    return Verdict.all(
        (told.isEmpty() ? topic.part() : told)
            .stream()
                .map(
                    it ->
                        MeetingsHeld.ifHeldWithCitizen(
                            it.meeting(), seen, day -> spokeFirst(it.topic(), seen))));
  }

  /** The citizen, or one of the family whose matter it is. */
  private static Verdict spokeFirst(Placed<AgendaTopic> topic, CaseOnDay seen) {
    Optional<Id<Person>> speaker = topic.part().firstSpeaker();
    if (speaker.isEmpty()) {
      return Verdict.unknown("first-speaker", Role.INVESTMENT_LEADER, topic.place());
    }
    Path place = topic.place().then("firstSpeaker");
    return People.isFamily(speaker.get(), seen)
        ? Verdict.satisfied(place)
        : Verdict.broken("another-first", place);
  }

  static Verdict wasSummedUp(Placed<Meeting> meeting, CaseOnDay seen) {
    return MeetingsHeld.ifHeldWithCitizen(
        meeting,
        seen,
        held ->
            (meeting.part().summary().isPresent()
                    ? Verdict.satisfied(meeting.place().then("summary"))
                    : Verdict.broken("no-summary", meeting.place()))
                .and(hasNextDate(meeting, held, seen)));
  }

  /** The last meeting of a case that was closed has no next. */
  private static Verdict hasNextDate(Placed<Meeting> meeting, LocalDate held, CaseOnDay seen) {
    if (meeting.part().nextOn().isPresent()) {
      return Verdict.satisfied(meeting.place().then("nextOn"));
    }
    boolean last = MeetingsHeld.of(seen).nextAfter(held).isEmpty();
    return last && seen.over()
        ? Verdict.notApplicable()
        : Verdict.broken("no-next-date", meeting.place());
  }

  static Verdict recordReachedCitizen(Placed<Meeting> meeting, CaseOnDay seen) {
    return MeetingsHeld.ifHeldWithCitizen(
        meeting,
        seen,
        held ->
            seen.happened(meeting.part().recordReachedOn())
                ? Verdict.satisfied(
                    meeting.place().then("recordReachedOn"),
                    meeting.part().recordReachedOn().orElseThrow())
                : Verdict.broken("no-record", meeting.place()));
  }
}
