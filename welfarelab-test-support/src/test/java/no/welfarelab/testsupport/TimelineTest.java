/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.lab.CaseEvent;
import no.welfarelab.core.lab.EventKind;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.testsupport.mirror.Attribute;
import no.welfarelab.testsupport.mirror.ValueType;
import no.welfarelab.testsupport.mirror.ValueTypes;
import org.junit.jupiter.api.Test;

/** The timeline of generated cases, held against the model itself. */
class TimelineTest {
  /** Days that are no events; a new dated part of the model belongs here or on the timeline. */
  private static final Set<String> NO_EVENTS =
      Set.of(
          // Of people's lives outside the case
          "Person.birthDate",
          "ExistingHelp.since",
          "LinkedPlan.since",
          "ParentalResponsibility.period",
          "LawReference.period",
          // Deadlines and plans
          "Application.answerDueOn",
          "ClothEntry.dueOn",
          "Decision.appealBy",
          "Decision.startOn",
          "Disagreement.settleBy",
          "Goal.targetOn",
          "HandUp.dueOn",
          "IndividualPlan.nextRevisionOn",
          "IndividualPlan.period",
          "Measure.plannedStartOn",
          "Measure.thinkUntil",
          "Meeting.nextOn",
          "Task.checkOn",
          "Task.dueOn",
          // What stood before
          "HistoryEntry.formerDate",
          // Judgements and stances, which stand with what they are about
          "Judgement.on",
          "NotRelevant.on",
          "Stance.on",
          // The latest telling of several, and what belongs to the work behind the case
          "Absence.introducedOn",
          "Alternative.explainedOn",
          "Application.statusToldOn",
          "Documentation.on",
          "Introduction.toWayOfWorkingOn",
          "Measure.statusToldOn");

  private static final List<InvestmentCase> CASES =
      IntStream.range(0, 60).mapToObj(seed -> CaseGenerator.of(seed).next()).toList();

  /** The days of an attribute of a value: one, or the two of a period. */
  private static Stream<LocalDate> days(Attribute attribute, Object value) {
    Object part = attribute.readFrom(value);
    Object day = part instanceof Optional<?> optional ? optional.orElse(null) : part;
    if (day instanceof Period period) {
      return Stream.concat(Stream.of(period.startInclusive()), period.endExclusive().stream());
    }
    return day instanceof LocalDateTime instant
        ? Stream.of(instant.toLocalDate())
        : Stream.of(day).filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
  }

  private static boolean isDated(Attribute attribute) {
    return Set.of(LocalDate.class, LocalDateTime.class, Period.class)
        .contains(attribute.elementClass());
  }

  @Test
  void everyDatedPartOfTheModelIsAnEventOrNamedAsNone() {
    Set<String> expected = new TreeSet<>();
    for (ValueType type : ValueTypes.reachableFrom(InvestmentCase.class).types()) {
      type.attributes().stream()
          .filter(TimelineTest::isDated)
          .forEach(attribute -> expected.add(attribute.toString()));
    }
    assertThat(expected).containsAll(NO_EVENTS);
    expected.removeAll(NO_EVENTS);
    assertThat(attributesWhoseDaysAreAllTold()).containsExactlyElementsOf(expected);
  }

  private static Set<String> attributesWhoseDaysAreAllTold() {
    Set<String> told = new TreeSet<>();
    Set<String> untold = new HashSet<>();
    for (InvestmentCase theCase : CASES) {
      Map<Object, Set<LocalDate>> events = new IdentityHashMap<>();
      for (CaseEvent event : theCase.timeline()) {
        events
            .computeIfAbsent(Places.at(theCase, event.place()), part -> new HashSet<>())
            .add(event.day());
      }
      for (Object value : ValueTypes.valuesIn(theCase)) {
        for (Attribute attribute : ValueType.ofValue(value).orElseThrow().attributes()) {
          for (LocalDate day : days(attribute, value).toList()) {
            boolean isTold =
                isPlannedDayOfAMeetingHeld(attribute, value)
                    || events.getOrDefault(value, Set.of()).contains(day);
            (isTold ? told : untold).add(attribute.toString());
          }
        }
      }
    }
    told.removeAll(untold);
    return told;
  }

  private static boolean isPlannedDayOfAMeetingHeld(Attribute attribute, Object value) {
    return value instanceof Meeting meeting
        && attribute.name().equals("plannedOn")
        && meeting.heldOn().isPresent();
  }

  @Test
  void everyKindOfEventIsMet() {
    assertThat(CASES.stream().flatMap(theCase -> theCase.timeline().stream()).map(CaseEvent::kind))
        .containsAll(EnumSet.allOf(EventKind.class));
  }

  @Test
  void goesByDayThenByKind() {
    for (InvestmentCase theCase : CASES) {
      assertThat(theCase.timeline())
          .isSortedAccordingTo(Comparator.comparing(CaseEvent::day).thenComparing(CaseEvent::kind));
    }
  }

  @Test
  void namesTheInnermostPartWithAnIdThatTellsOfIt() {
    for (InvestmentCase theCase : CASES) {
      for (CaseEvent event : theCase.timeline()) {
        Identified<?> innermost = theCase;
        Path place = Path.ROOT;
        for (Object step : event.place().steps()) {
          place = step instanceof Integer index ? place.then(index) : place.then((String) step);
          if (Places.at(theCase, place) instanceof Identified<?> part) {
            innermost = part;
          }
        }
        assertThat(event.part()).isEqualTo(innermost.id());
        assertThat(event.partKind().code()).isEqualTo(kind(innermost, event.place()));
      }
    }
  }

  /** The plan goes by the id of the case; the other kinds are called as their types are. */
  private static String kind(Identified<?> part, Path place) {
    String type = ValueType.ofValue(part).orElseThrow().toString();
    return switch (type) {
      case "InvestmentCase" ->
          place.equals(Path.ROOT) || !place.steps().get(0).equals("plan") ? "CASE" : "PLAN";
      case "WorkCloth" -> "CLOTH";
      default -> type.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    };
  }
}
