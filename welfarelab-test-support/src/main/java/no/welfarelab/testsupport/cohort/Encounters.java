/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import static no.welfarelab.testsupport.cohort.Cast.GUARDIAN;
import static no.welfarelab.testsupport.cohort.Cast.INTERPRETER;
import static no.welfarelab.testsupport.cohort.Cast.SUPPORTER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.meeting.Absence;
import no.welfarelab.core.meeting.AgendaTopic;
import no.welfarelab.core.meeting.Documentation;
import no.welfarelab.core.meeting.InterpreterOffer;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Role;
import no.welfarelab.testsupport.Sketch;
import no.welfarelab.testsupport.chance.Draw;

/**
 * The meetings: to get to know each other, those of citizens and team, and the next one planned.
 */
final class Encounters {
  private static final int TWO_HOURS = 120;

  private final Cast cast;
  private final Timeline days;
  private final Works works;
  private final Map<Id<Measure>, List<Task>> tasksOf = new HashMap<>();
  private final Draw draw;

  Encounters(Cast cast, Timeline days, Works works, List<Task> tasks, Draw draw) {
    this.cast = cast;
    this.days = days;
    this.works = works;
    for (Task task : tasks) {
      task.measure()
          .ifPresent(it -> tasksOf.computeIfAbsent(it, id -> new ArrayList<>()).add(task));
    }
    this.draw = draw;
  }

  List<Meeting> meetings() {
    List<Meeting> meetings = new ArrayList<>();
    meetings.add(introduction());
    for (int i = 0; i < days.meetings().size(); i++) {
      if (cast.has(Feature.DISAGREEMENT) && i == days.meetings().size() - 1) {
        meetings.add(ofServices());
      }
      meetings.add(ofTheTeam(i));
    }
    if (!cast.has(Feature.CLOSED)) {
      meetings.add(
          Meeting.builder()
              .id(Id.of("meeting-next"))
              .kind(MeetingKind.INVESTMENT)
              .plannedOn(days.next())
              .durationInMinutes(TWO_HOURS)
              .build());
    }
    return meetings;
  }

  /** The citizens, whoever is at their side, the leader, and the members of that day. */
  static List<Id<Person>> presentOn(Cast cast, LocalDate day) {
    List<Id<Person>> present = withTheCitizens(cast, day);
    cast.seatsOn(day).stream()
        .filter(seat -> seat.role() == Role.MEMBER)
        .forEach(seat -> present.add(seat.person()));
    return present;
  }

  private static List<Id<Person>> withTheCitizens(Cast cast, LocalDate day) {
    List<Id<Person>> present = new ArrayList<>(cast.citizens());
    present.add(cast.leaderOn(day));
    if (cast.has(Feature.INTERPRETER)) {
      present.add(INTERPRETER);
    }
    if (cast.has(Feature.SUPPORT_PERSON)) {
      present.add(SUPPORTER);
    }
    if (cast.has(Feature.GUARDIAN)) {
      present.add(GUARDIAN);
    }
    return present;
  }

  private Meeting introduction() {
    LocalDate day = days.introduced();
    return meeting("introduction", MeetingKind.INTRODUCTION, day, withTheCitizens(cast, day))
        .agenda(List.of(topic("introduction-topic", LifeArea.FAMILY, "Hva velferdslaben er.")))
        .documentations(List.of(documentation(cast.leaders().get(0).service(), day)))
        .nextOn(days.first())
        .build();
  }

  private Meeting ofTheTeam(int i) {
    LocalDate day = days.meetings().get(i);
    String id = "meeting-" + (i + 1);
    List<Id<Person>> present = presentOn(cast, day);
    List<Absence> absences = absences(i, present);
    absences.forEach(absence -> present.remove(absence.person()));
    List<AgendaTopic> agenda = agenda(id, i);
    calledIn(i).forEach(seat -> present.add(seat.person()));
    List<Work> agreed = works.agreedIn(i);
    Meeting.Builder meeting =
        meeting(
                id,
                i < 2 || i % 2 == 0 ? MeetingKind.INVESTMENT : MeetingKind.FOLLOW_UP,
                day,
                present)
            .agenda(agenda)
            .absences(absences)
            .measures(agreed.stream().map(Work::measure).toList())
            .tasks(
                agreed.stream()
                    .flatMap(work -> tasksOf.getOrDefault(work.measure(), List.of()).stream())
                    .map(Task::id)
                    .toList())
            .applications(agreed.stream().flatMap(work -> work.application().stream()).toList())
            .documentations(
                services(day).stream().map(service -> documentation(service, day)).toList())
            .nextOn(days.meetingAfter(day));
    if (i == 0) {
      meeting.goals(works.goals());
    }
    if (cast.has(Feature.DISAGREEMENT) && i == days.meetings().size() - 1) {
      meeting.outcomesTold(List.of(Mandates.DISAGREEMENT));
    }
    return meeting.build();
  }

  private Meeting ofServices() {
    LocalDate day = days.last().minusDays(3);
    List<Id<Service>> services = cast.services().subList(0, 2);
    List<Id<Person>> present = new ArrayList<>(List.of(cast.leaderOn(day)));
    services.forEach(service -> present.add(cast.holderOn(service, day)));
    return Sketch.meeting("services", MeetingKind.SERVICES, day, present)
        .durationInMinutes(60)
        .agendaKnownOn(day.minusDays(2))
        .disagreements(List.of(Mandates.DISAGREEMENT))
        .summary("Enige om hvem som betaler.")
        .recordReachedOn(days.last())
        .documentations(services.stream().map(service -> documentation(service, day)).toList())
        .nextOn(days.last())
        .build();
  }

  private Meeting.Builder meeting(
      String id, MeetingKind kind, LocalDate day, List<Id<Person>> present) {
    return Sketch.meeting(id, kind, day, present)
        .durationInMinutes(TWO_HOURS)
        .agendaKnownOn(day.minusDays(3))
        .interpreterOffers(interpreterOffers())
        .summary("Vi gikk gjennom hvem som gjør hva til neste gang.")
        .recordReachedOn(day.plusDays(2));
  }

  private List<InterpreterOffer> interpreterOffers() {
    return cast.has(Feature.INTERPRETER)
        ? List.of(
            InterpreterOffer.builder()
                .person(cast.firstCitizen())
                .accepted(true)
                .interpreter(INTERPRETER)
                .qualified(true)
                .build())
        : List.of();
  }

  private List<AgendaTopic> agenda(String meeting, int i) {
    List<AgendaTopic> agenda = new ArrayList<>();
    agenda.add(topic(meeting + "-since-last", LifeArea.FAMILY, "Hvordan det går."));
    for (Work work : works.agreedIn(i)) {
      agenda.add(
          topic(meeting + "-topic-" + work.number(), work.theme().area(), work.theme().need()));
    }
    if (!calledIn(i).isEmpty()) {
      agenda.add(topic(meeting + "-called-in", LifeArea.FAMILY, Gathering.TOPIC));
    }
    return agenda;
  }

  private AgendaTopic topic(String id, LifeArea area, String text) {
    return AgendaTopic.builder()
        .id(Id.of(id))
        .text(text)
        .lifeArea(area)
        .persons(cast.concerned())
        .firstSpeaker(cast.firstCitizen())
        .careOrContact(false)
        .build();
  }

  /** One after the other, those who are called in have their turn. */
  private List<Seat> calledIn(int i) {
    List<Seat> calledIn =
        cast.seatsOn(days.meetings().get(i)).stream()
            .filter(seat -> seat.role() == Role.CALLED_IN)
            .toList();
    return calledIn.isEmpty() ? List.of() : List.of(calledIn.get(i % calledIn.size()));
  }

  /** Now and then a member cannot come, and says so; neither the first time nor the last. */
  private List<Absence> absences(int i, List<Id<Person>> present) {
    Draw absence = draw.split(i);
    Id<Person> last = present.get(present.size() - 1);
    boolean atTheTable = cast.seats().stream().skip(2).anyMatch(seat -> seat.person().equals(last));
    return i > 0 && i < days.meetings().size() - 1 && atTheTable && absence.oneIn(4)
        ? List.of(Absence.builder().person(last).sentWord(true).build())
        : List.of();
  }

  private List<Id<Service>> services(LocalDate day) {
    List<Id<Service>> services = new ArrayList<>(cast.services());
    services.removeIf(
        service ->
            cast.leaders().stream().noneMatch(seat -> seat.service().equals(service))
                && cast.seatsOn(day).stream().noneMatch(seat -> seat.service().equals(service)));
    return services;
  }

  private Documentation documentation(Id<Service> service, LocalDate day) {
    return Documentation.builder()
        .service(service)
        .on(day.plusDays(1))
        .by(cast.holderOn(service, day))
        .build();
  }
}
