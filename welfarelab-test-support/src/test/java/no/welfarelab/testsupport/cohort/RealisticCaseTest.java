/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.consent.ConsentAges;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.intake.TargetGroup;
import no.welfarelab.core.intake.TargetGroups;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.service.Services;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.testsupport.mirror.Attribute;
import no.welfarelab.testsupport.mirror.ValueType;
import no.welfarelab.testsupport.mirror.ValueTypes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is so in every case without a flaw, whatever rules are built. */
class RealisticCaseTest {
  /** What is still to come may be after the day as of which a case is told. */
  private static final Set<String> PLANNED =
      Set.of(
          "Application.answerDueOn",
          "Decision.appealBy",
          "Decision.startOn",
          "Goal.targetOn",
          "HandUp.dueOn",
          "HistoryEntry.formerDate",
          "IndividualPlan.nextRevisionOn",
          "Measure.plannedStartOn",
          "Meeting.nextOn",
          "Meeting.plannedOn",
          "Task.dueOn");

  private static final Feature[] OPEN =
      EnumSet.complementOf(EnumSet.of(Feature.CLOSED)).toArray(Feature[]::new);

  static Stream<RealisticCase> cases() {
    return Stream.of(
            RealisticCases.of(11).stream().limit(120),
            RealisticCases.of(12).with(Feature.values()).stream().limit(5),
            RealisticCases.of(13).with(OPEN).stream().limit(5),
            RealisticCases.of(14).without(Feature.values()).stream().limit(5),
            RealisticCases.of(15).sized(Size.of(4, 6, 5).times(8)).stream().limit(5))
        .flatMap(cases -> cases);
  }

  private static Stream<LocalDate> days(RealisticCase made, LocalDate first) {
    LocalDate last =
        made.theCase()
            .journey()
            .closing()
            .flatMap(closing -> closing.on())
            .map(day -> day.minusDays(1))
            .orElse(made.asOf());
    return first.datesUntil(last.plusDays(1));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyReferenceLeadsSomewhere(RealisticCase made) {
    Map<Class<?>, Set<Id<?>>> known = new HashMap<>();
    known.put(Service.class, ids(Services.all()));
    known.put(MeasureType.class, ids(MeasureTypes.all()));
    known.put(TargetGroup.class, ids(TargetGroups.all()));
    List<Object> values = ValueTypes.valuesIn(made.theCase());
    for (Object value : values) {
      if (value instanceof Identified<?> part) {
        Class<?> kind = ValueType.ofValue(value).orElseThrow().type();
        known.computeIfAbsent(kind, it -> new HashSet<>()).add(part.id());
      }
    }
    List<String> dangling = new ArrayList<>();
    forEachPart(
        values,
        (attribute, part) -> {
          if (part instanceof Id<?> id
              && !known.getOrDefault(cited(attribute), Set.of()).contains(id)) {
            dangling.add(attribute + " " + id.value());
          }
        });
    assertThat(dangling).isEmpty();
  }

  private static Set<Id<?>> ids(List<? extends Identified<?>> catalogue) {
    Set<Id<?>> ids = new HashSet<>();
    catalogue.forEach(entry -> ids.add(entry.id()));
    return ids;
  }

  private static Class<?> cited(Attribute attribute) {
    return (Class<?>) ((ParameterizedType) attribute.element()).getActualTypeArguments()[0];
  }

  private interface Seen {
    void see(Attribute attribute, Object part);
  }

  private static void forEachPart(List<Object> values, Seen seen) {
    for (Object value : values) {
      for (Attribute attribute : ValueType.ofValue(value).orElseThrow().attributes()) {
        Object part = attribute.readFrom(value);
        Stream<?> parts =
            part instanceof Collection<?> many
                ? many.stream()
                : part instanceof Optional<?> optional ? optional.stream() : Stream.of(part);
        parts.forEach(it -> seen.see(attribute, it));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatHappenedHappenedByTheDay(RealisticCase made) {
    LocalDateTime end = made.asOf().atTime(LocalTime.MAX);
    List<String> later = new ArrayList<>();
    forEachPart(
        ValueTypes.valuesIn(made.theCase()),
        (attribute, part) -> {
          boolean isLater =
              part instanceof LocalDate day && day.isAfter(made.asOf())
                  || part instanceof LocalDateTime instant && instant.isAfter(end);
          if (isLater && !PLANNED.contains(attribute.toString())) {
            later.add(attribute + " " + part);
          }
        });
    assertThat(later).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void oneLeadsOnEachDay(RealisticCase made) {
    LocalDate appointed =
        made.theCase().intake().leaderAppointment().orElseThrow().on().orElseThrow();
    assertThat(days(made, appointed))
        .allSatisfy(
            day ->
                assertThat(
                        made.theCase().team().membersOn(day).stream()
                            .filter(it -> it.role() == Role.INVESTMENT_LEADER))
                    .hasSize(1));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyoneLetsTheServicesInTheTeamKnowOfThem(RealisticCase made) {
    InvestmentCase theCase = made.theCase();
    for (Membership membership : theCase.team().memberships()) {
      if (membership.role() != Role.MEMBER && membership.role() != Role.CALLED_IN) {
        continue;
      }
      for (Person person : theCase.persons()) {
        if (person.standing() == Standing.CITIZEN || person.standing() == Standing.FAMILY) {
          for (LifeArea area : LifeArea.values()) {
            assertThat(
                    theCase.consentsCovering(
                        person.id(),
                        membership.service().orElseThrow(),
                        area,
                        Purpose.COORDINATION,
                        membership.period().orElseThrow().startInclusive().atStartOfDay()))
                .as("%s of %s", membership.service(), person.id().value())
                .isNotEmpty()
                .allSatisfy(
                    consent ->
                        assertThat(consent.givenBy())
                            .containsExactlyInAnyOrderElementsOf(
                                ConsentAges.handbook()
                                    .whoConsents(
                                        person,
                                        area,
                                        consent.startInclusive().orElseThrow().toLocalDate(),
                                        theCase.family())
                                    .orElseThrow()
                                    .persons()));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nobodyPassesAnAgeAtWhichRightsChange(RealisticCase made) {
    LocalDate referred = made.theCase().intake().referral().orElseThrow().on().orElseThrow();
    for (Person person : made.theCase().persons()) {
      for (int age : List.of(7, 15, 16, 18)) {
        assertThat(person.ageOn(referred).map(it -> it >= age))
            .isEqualTo(person.ageOn(made.asOf()).map(it -> it >= age));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatComesFirstIsDoneFirst(RealisticCase made) {
    List<Measure> measures = made.theCase().plan().orElseThrow().measures();
    for (Measure measure : measures) {
      measure
          .startedOn()
          .ifPresent(
              start ->
                  assertThat(measure.after())
                      .allSatisfy(
                          first ->
                              assertThat(Identified.find(measures, first).orElseThrow().doneOn())
                                  .hasValueSatisfying(
                                      done -> assertThat(done).isBeforeOrEqualTo(start))));
    }
    assertThat(made.theCase().plan().orElseThrow().waitingForThemselves()).isEmpty();
  }
}
