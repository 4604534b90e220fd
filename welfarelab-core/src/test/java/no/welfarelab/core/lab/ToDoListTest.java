/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import static no.welfarelab.core.lab.Parts.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.plan.HistoryEntry;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.service.Services;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.Team;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ToDoListTest {
  private static final Id<Person> NINA = Id.of("nina");
  private static final Id<Person> OLAV = Id.of("olav");

  private static Task.Builder task() {
    return Task.builder().id(Id.of("t")).text("Ask");
  }

  private static Task.Builder due(LocalDate day) {
    return task().dueOn(day);
  }

  private static HistoryEntry told(LocalDate on) {
    return HistoryEntry.builder().on(on).text("On its way").build();
  }

  private static HistoryEntry moved(LocalDate on, LocalDate former) {
    return HistoryEntry.builder().on(on).formerDate(former).build();
  }

  private static InvestmentCase.Builder with(Task... tasks) {
    return InvestmentCase.builder()
        .id(Id.of("case"))
        .plan(InvestmentPlan.builder().tasks(Arrays.asList(tasks)).build());
  }

  private static Optional<TaskState> state(Task.Builder task, Meeting... meetings) {
    return with(task.build()).meetings(List.of(meetings)).build().toDoListOn(DAY).toDos().stream()
        .map(ToDo::state)
        .findAny();
  }

  @Nested
  class ATask {
    @Test
    void isToBeDoneUntilTheDayItIsDoneOrDropped() {
      LocalDate tomorrow = DAY.plusDays(1);
      assertThat(state(task().doneOn(DAY))).isEmpty();
      assertThat(state(task().doneOn(tomorrow))).contains(TaskState.OPEN);
      assertThat(state(task().droppedOn(DAY))).isEmpty();
      assertThat(state(task().droppedOn(tomorrow))).contains(TaskState.OPEN);
    }

    @Test
    void isToBeDoneFromTheDayItIsMade() {
      assertThat(state(task().madeOn(DAY))).contains(TaskState.OPEN);
      assertThat(state(task().madeOn(DAY.plusDays(1)))).isEmpty();
    }

    @Test
    void withoutADueDateIsOpen() {
      assertThat(state(task(), planned(DAY.plusDays(1)))).contains(TaskState.OPEN);
    }

    @Test
    void isDueOnItsDueDateAndSilentTheDayAfter() {
      assertThat(state(due(DAY))).contains(TaskState.DUE);
      assertThat(state(due(DAY.minusDays(1)))).contains(TaskState.SILENT);
      assertThat(state(due(DAY.plusDays(1)))).contains(TaskState.OPEN);
    }

    @Test
    void keepsItsPlaceAndWhatItTakesToFindIt() {
      InvestmentCase theCase =
          with(
                  Parts.task("done", "Ask").finishedAt(DAY, "Done"),
                  due(DAY).responsible(Set.of(NINA)).build())
              .build();
      ToDo only = theCase.toDoListOn(DAY).toDos().get(0);
      assertThat(only.task().value()).isEqualTo("t");
      assertThat(only.place()).isEqualTo(Path.parse("/plan/tasks/1"));
      assertThat(only.dueOn()).contains(DAY);
      assertThat(only.responsible()).containsExactly(NINA);
      assertThat(only).hasToString("ToDo[***]");
    }
  }

  @Nested
  class ALateTask {
    private final LocalDate due = DAY.minusDays(10);

    @Test
    void isSilentUntilItIsToldOfOnItsDueDateOrSince() {
      assertThat(state(due(due).history(List.of(told(due.minusDays(1))))))
          .contains(TaskState.SILENT);
      assertThat(state(due(due).history(List.of(told(due))))).contains(TaskState.OVERDUE);
      assertThat(state(due(due).history(List.of(told(DAY))))).contains(TaskState.OVERDUE);
      assertThat(state(due(due).history(List.of(told(DAY.plusDays(1))))))
          .contains(TaskState.SILENT);
    }

    @Test
    void isSilentWhereNobodyKnowsWhenItWasToldOf() {
      HistoryEntry undated = HistoryEntry.builder().text("On its way").build();
      assertThat(state(due(due).history(List.of(undated)))).contains(TaskState.SILENT);
    }

    @Test
    void thatWasPostponedIsLateFromItsNewDate() {
      HistoryEntry postponed = moved(due.minusDays(3), due.minusDays(5));
      assertThat(state(due(due).history(List.of(postponed)))).contains(TaskState.SILENT);
      assertThat(state(due(DAY).history(List.of(postponed)))).contains(TaskState.DUE);
    }

    @Test
    void thatIsPostponedLaterIsLateBeforeThat() {
      Task postponedTwice =
          due(DAY.plusDays(60))
              .history(
                  List.of(moved(DAY.plusDays(9), DAY.plusDays(30)), moved(DAY.plusDays(1), due)))
              .build();
      InvestmentCase theCase = with(postponedTwice).build();
      ToDo before = theCase.toDoListOn(DAY).toDos().get(0);
      assertThat(before.state()).isEqualTo(TaskState.SILENT);
      assertThat(before.dueOn()).contains(due);
      ToDo between = theCase.toDoListOn(DAY.plusDays(1)).toDos().get(0);
      assertThat(between.state()).isEqualTo(TaskState.OPEN);
      assertThat(between.dueOn()).contains(DAY.plusDays(30));
      assertThat(theCase.toDoListOn(DAY.plusDays(9)).toDos().get(0).dueOn())
          .contains(DAY.plusDays(60));
    }

    @Test
    void thatIsMovedTwiceOnOneDayIsDueBeforeThatAsTheFirstOfTheTwoSays() {
      Task moved =
          due(DAY.plusDays(60))
              .history(List.of(moved(DAY.plusDays(1), due), moved(DAY.plusDays(1), DAY)))
              .build();
      assertThat(with(moved).build().toDoListOn(DAY).toDos().get(0).dueOn()).contains(due);
    }
  }

  private static Meeting planned(LocalDate on) {
    return Parts.meeting("planned-" + on, on);
  }

  private static Meeting held(LocalDate on, LocalDate next) {
    return Meeting.builder()
        .id(Id.of("held-" + on + "-" + next))
        .kind(MeetingKind.INVESTMENT)
        .plannedOn(on)
        .heldOn(on)
        .nextOn(next)
        .build();
  }

  @Nested
  class TheNextMeeting {
    private final LocalDate meeting = DAY.plusDays(20);

    @Test
    void makesATaskDueThatIsDueNoLaterThanIt() {
      assertThat(state(due(meeting.minusDays(1)), planned(meeting))).contains(TaskState.DUE);
      assertThat(state(due(meeting), planned(meeting))).contains(TaskState.DUE);
      assertThat(state(due(meeting.plusDays(1)), planned(meeting))).contains(TaskState.OPEN);
    }

    @Test
    void isTheFirstPlannedForALaterDay() {
      Meeting[] meetings = {
        planned(meeting.plusDays(7)), planned(meeting), planned(DAY), planned(DAY.minusDays(1))
      };
      assertThat(state(due(meeting), meetings)).contains(TaskState.DUE);
      assertThat(state(due(meeting.plusDays(1)), meetings)).contains(TaskState.OPEN);
    }

    @Test
    void isNotOneThatWasHeldBeforeItsTime() {
      Meeting early =
          Meeting.builder()
              .id(Id.of("m"))
              .kind(MeetingKind.INVESTMENT)
              .plannedOn(meeting)
              .heldOn(DAY)
              .build();
      assertThat(state(due(meeting), early)).contains(TaskState.OPEN);
    }

    @Test
    void isPlannedThoughItWasHeldLater() {
      assertThat(state(due(meeting), held(meeting, meeting.plusDays(40)))).contains(TaskState.DUE);
    }

    @Test
    void isTheDayAgreedAtTheLatestMeetingWhereNoneIsPlanned() {
      Meeting earlier = held(DAY.minusDays(30), meeting.plusDays(5));
      Meeting latest = held(DAY, meeting);
      assertThat(state(due(meeting), latest, earlier)).contains(TaskState.DUE);
      assertThat(state(due(meeting.plusDays(1)), latest, earlier)).contains(TaskState.OPEN);
      assertThat(state(due(meeting.plusDays(1)), latest, earlier, planned(meeting.plusDays(1))))
          .contains(TaskState.DUE);
    }

    @Test
    void isTheLaterOfTwoThatWereAgreedOnOneDayInWhateverOrder() {
      Meeting sooner = held(DAY, meeting.minusDays(1));
      Meeting later = held(DAY, meeting);
      assertThat(state(due(meeting), sooner, later)).contains(TaskState.DUE);
      assertThat(state(due(meeting), later, sooner)).contains(TaskState.DUE);
    }

    @Test
    void isNotADayThatWasAgreedLaterOrHasPassed() {
      assertThat(state(due(meeting), held(DAY.plusDays(1), meeting))).contains(TaskState.OPEN);
      assertThat(
              state(
                  due(DAY.plusDays(1)),
                  held(DAY.minusDays(9), DAY),
                  held(DAY.minusDays(30), meeting)))
          .contains(TaskState.DUE);
    }

    @ParameterizedTest
    @EnumSource
    void isOneWithTheCitizen(MeetingKind kind) {
      Meeting next = Meeting.builder().id(Id.of("m")).kind(kind).plannedOn(meeting).build();
      boolean without = kind == MeetingKind.CORE_TEAM || kind == MeetingKind.SERVICES;
      assertThat(state(due(meeting), next)).contains(without ? TaskState.OPEN : TaskState.DUE);
    }
  }

  @Nested
  class TheService {
    private InvestmentCase aCase(Standing standing, Membership... memberships) {
      Person nina = Person.builder().id(NINA).standing(standing).build();
      return with(task().responsible(Set.of(NINA)).build())
          .persons(List.of(nina))
          .team(Team.builder().memberships(List.of(memberships)).build())
          .build();
    }

    private Membership membership(Id<Service> service, LocalDate start, LocalDate end) {
      return Membership.builder()
          .id(Id.of("m-" + service.value()))
          .person(NINA)
          .role(Role.MEMBER)
          .service(service)
          .period(Period.of(start, end))
          .build();
    }

    private Set<Id<Service>> services(InvestmentCase theCase) {
      return theCase.toDoListOn(DAY).toDos().get(0).services();
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, false", "0, 1, true", "1, 2, false"})
    void isThatOfTheMembershipHeldOnTheDay(int start, int end, boolean held) {
      Membership membership = membership(Services.NAV, DAY.plusDays(start), DAY.plusDays(end));
      assertThat(services(aCase(Standing.PROFESSIONAL, membership)))
          .isEqualTo(held ? Set.of(Services.NAV) : Set.of());
    }

    @Test
    void isNotKnownFromAMembershipOfUnknownDays() {
      Membership undated =
          Membership.builder()
              .id(Id.of("m"))
              .person(NINA)
              .role(Role.MEMBER)
              .service(Services.NAV)
              .build();
      assertThat(services(aCase(Standing.PROFESSIONAL, undated))).isEmpty();
    }

    @Test
    void areSeveralWhereThePersonRepresentsSeveral() {
      assertThat(
              services(
                  aCase(
                      Standing.PROFESSIONAL,
                      membership(Services.NAV, DAY, DAY.plusDays(1)),
                      membership(Services.HOUSING_OFFICE, DAY, DAY.plusDays(1)))))
          .containsExactly(Services.NAV, Services.HOUSING_OFFICE);
    }

    @Test
    void isNoneForWhatTheFamilyDoes() {
      Membership membership = membership(Services.NAV, DAY, DAY.plusDays(1));
      assertThat(services(aCase(Standing.CITIZEN, membership))).isEmpty();
      assertThat(services(aCase(Standing.FAMILY, membership))).isEmpty();
      assertThat(services(aCase(Standing.NETWORK, membership))).isNotEmpty();
    }
  }

  @Nested
  class TheList {
    private final Task ninas = task().responsible(Set.of(NINA)).dueOn(DAY).build();
    private final Task both =
        Task.builder()
            .id(Id.of("both"))
            .text("Ask")
            .responsible(List.of(OLAV, NINA))
            .dueOn(DAY.minusDays(1))
            .build();
    private final Task nobodys = Parts.task("nobodys", "Ask");
    private final ToDoList list =
        with(ninas, both, nobodys)
            .team(
                Team.builder()
                    .memberships(
                        List.of(
                            Membership.builder()
                                .id(Id.of("m"))
                                .person(OLAV)
                                .role(Role.MEMBER)
                                .service(Services.NAV)
                                .period(Period.from(DAY))
                                .build()))
                    .build())
            .build()
            .toDoListOn(DAY);

    private List<String> ids(List<ToDo> toDos) {
      return toDos.stream().map(it -> it.task().value()).toList();
    }

    @Test
    void isThatOfTheDayInTheOrderOfThePlan() {
      assertThat(list.day()).isEqualTo(DAY);
      assertThat(ids(list.toDos())).containsExactly("t", "both", "nobodys");
      assertThat(list).hasToString("ToDoList[***]");
    }

    @Test
    void tellsTheTasksOfAState() {
      assertThat(ids(list.in(TaskState.SILENT))).containsExactly("both");
      assertThat(ids(list.in(TaskState.DUE))).containsExactly("t");
      assertThat(ids(list.in(TaskState.OPEN))).containsExactly("nobodys");
      assertThat(list.in(TaskState.OVERDUE)).isEmpty();
    }

    @Test
    void tellsTheTasksOfEachPerson() {
      Map<Id<Person>, List<ToDo>> byPerson = list.byPerson();
      assertThat(byPerson.keySet()).containsExactly(NINA, OLAV);
      assertThat(ids(byPerson.get(NINA))).containsExactly("t", "both");
      assertThat(ids(byPerson.get(OLAV))).containsExactly("both");
    }

    @Test
    void tellsTheTasksOfEachService() {
      Map<Id<Service>, List<ToDo>> byService = list.byService();
      assertThat(byService.keySet()).containsExactly(Services.NAV);
      assertThat(ids(byService.get(Services.NAV))).containsExactly("both");
    }

    @Test
    void tellsTheTasksThatAreNobodys() {
      assertThat(ids(list.unassigned())).containsExactly("nobodys");
    }

    @Test
    void isEmptyWhereThereIsNoPlan() {
      assertThat(InvestmentCase.builder().id(Id.of("c")).build().toDoListOn(DAY).toDos()).isEmpty();
    }
  }
}
