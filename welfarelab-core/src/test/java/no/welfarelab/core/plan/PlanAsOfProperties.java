/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import static no.welfarelab.core.plan.PlanAsOfTest.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.welfarelab.core.ground.Id;

class PlanAsOfProperties {
  /** A happening and the day on which it happened. */
  record Dated(PlanAsOfTest.Happening happening, LocalDate day) {}

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-3, 3).map(DAY::plusDays);
  }

  @Provide
  Arbitrary<List<Dated>> courses() {
    return Combinators.combine(Arbitraries.of(PlanAsOfTest.happenings().toList()), days())
        .as(Dated::new)
        .list()
        .ofMaxSize(12)
        .uniqueElements(Dated::happening);
  }

  private static InvestmentPlan after(List<Dated> course) {
    InvestmentPlan plan = PlanAsOfTest.BEFORE;
    for (Dated it : course) {
      plan = it.happening().on().apply(it.day()).apply(plan);
    }
    return plan;
  }

  @Property
  void whatWasKnownIsTheSameFromEveryLaterDay(
      @ForAll("courses") List<Dated> course,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other) {
    InvestmentPlan plan = after(course);
    LocalDate earlier = one.isBefore(other) ? one : other;
    LocalDate later = one.isBefore(other) ? other : one;
    assertThat(plan.asOf(later).asOf(earlier)).isEqualTo(plan.asOf(earlier));
  }

  // Of a measure's status only the last is kept: a later one hides those before it.
  private static final Set<String> HIDING =
      Set.of("measure started", "measure done", "measure stopped", "status told");

  @Property
  void whatComesLaterChangesNothingOfWhatWasKnown(
      @ForAll("courses") List<Dated> course, @ForAll("days") LocalDate day) {
    List<Dated> all =
        course.stream().filter(it -> !HIDING.contains(it.happening().name())).toList();
    List<Dated> byThen = all.stream().filter(it -> !it.day().isAfter(day)).toList();
    assertThat(after(all).asOf(day)).isEqualTo(after(byThen));
  }

  @Provide
  Arbitrary<Measure> measures() {
    Arbitrary<Optional<LocalDate>> dates = days().optional();
    return Combinators.combine(
            Arbitraries.of(MeasureStatus.class).optional(), dates, dates, dates, dates)
        .as(
            (status, told, started, done, stopped) -> {
              Measure.Builder measure = Measure.builder().id(Id.of("m")).text("m");
              status.ifPresent(measure::status);
              told.ifPresent(measure::statusToldOn);
              started.ifPresent(measure::startedOn);
              done.filter(end -> started.filter(end::isBefore).isEmpty())
                  .ifPresent(measure::doneOn);
              stopped.ifPresent(measure::stoppedOn);
              return measure.build();
            });
  }

  @Property
  void aMeasureTellsTheSameOfADayAndAsOfIt(
      @ForAll("measures") Measure measure, @ForAll("days") LocalDate day) {
    Measure known = InvestmentPlan.empty().add(measure).asOf(day).measures().get(0);
    assertThat(known.isStartedOn(day)).isEqualTo(measure.isStartedOn(day));
    assertThat(known.isDoneOn(day)).isEqualTo(measure.isDoneOn(day));
    assertThat(known.isStoppedOn(day)).isEqualTo(measure.isStoppedOn(day));
  }
}
