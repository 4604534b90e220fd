/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.testsupport.chance.Draw;

/**
 * What is done in a case: first what is done already, then what is under way, then what waits.
 *
 * <p>In an open case the last two have not started, and the last waits for the one before it.
 */
final class Works {
  private static final double DONE = 0.4;
  private static final double UNDER_WAY = 0.75;

  private final Cast cast;
  private final Timeline days;
  private final int count;
  private final List<Theme> themes;
  private final List<Work> all = new ArrayList<>();
  private final Map<Integer, List<Work>> agreed = new HashMap<>();

  Works(Cast cast, Timeline days, int count, Draw draw) {
    this.cast = cast;
    this.days = days;
    this.count = count;
    this.themes = cast.themes();
    for (int i = 0; i < count; i++) {
      Work work = work(i, draw.split(i));
      all.add(work);
      agreed.computeIfAbsent(meeting(i), meeting -> new ArrayList<>()).add(work);
    }
  }

  List<Work> all() {
    return all;
  }

  /** The themes of all that is done, each once. */
  List<Theme> themes() {
    return all.stream().map(Work::theme).distinct().toList();
  }

  int resultGoals() {
    return 2 + count / 4;
  }

  int effectGoals() {
    return 1 + count / 12;
  }

  static Id<Goal> resultGoal(int number) {
    return Id.of("result-" + number);
  }

  static Id<Goal> effectGoal(int number) {
    return Id.of("effect-" + number);
  }

  /** What was agreed on in a meeting. */
  List<Work> agreedIn(int meeting) {
    return agreed.getOrDefault(meeting, List.of());
  }

  /** The goals that are set, all in the first meeting. */
  List<Id<Goal>> goals() {
    return Stream.concat(
            IntStream.rangeClosed(1, effectGoals()).mapToObj(Works::effectGoal),
            IntStream.rangeClosed(1, resultGoals()).mapToObj(Works::resultGoal))
        .toList();
  }

  private Work work(int i, Draw draw) {
    Theme theme = handedUp(i) ? Theme.INCOME : themes.get(i % themes.size());
    MeasureStatus status = status(i, theme);
    LocalDate agreed = days.meetings().get(meeting(i));
    int left = days.daysToEnd(agreed);
    LocalDate start = agreed.plusDays(draw.between(1, within(left / 3, 14)));
    LocalDate end = start.plusDays(draw.between(1, within(left / 2, 90)));
    boolean begun = status == MeasureStatus.STARTED || status == MeasureStatus.DONE;
    boolean decided = theme.decidedOn() && (begun || status == MeasureStatus.DECIDED);
    return new Work(
        i + 1,
        theme,
        persons(i, theme, draw),
        resultGoal(1 + i % resultGoals()),
        status,
        agreed,
        decided ? Optional.of(start) : Optional.empty(),
        begun ? Optional.empty() : Optional.of(days.asOf().plusDays(draw.between(14, 60))),
        begun ? Optional.of(start) : Optional.empty(),
        status == MeasureStatus.DONE ? Optional.of(end) : Optional.empty(),
        after(i, begun, start, draw));
  }

  /** Each meeting agrees on its share. */
  private int meeting(int i) {
    return (int) ((long) i * days.meetings().size() / count);
  }

  private static int within(int days, int most) {
    return Math.max(1, Math.min(days, most));
  }

  /** One that waits is handed up, for someone else to decide. */
  boolean handedUp(int i) {
    return cast.has(Feature.HANDED_UP) && !cast.has(Feature.CLOSED) && i == count - 2;
  }

  private MeasureStatus status(int i, Theme theme) {
    double share = i / (count - 2.0);
    if (cast.has(Feature.CLOSED) || share < DONE) {
      return MeasureStatus.DONE;
    }
    if (share < UNDER_WAY) {
      return MeasureStatus.STARTED;
    }
    if (handedUp(i)) {
      return MeasureStatus.APPLIED_FOR;
    }
    if (i >= count - 2 || !theme.decidedOn()) {
      return MeasureStatus.PLANNED;
    }
    return i % 2 == 0 ? MeasureStatus.APPLIED_FOR : MeasureStatus.DECIDED;
  }

  private List<Id<Person>> persons(int i, Theme theme, Draw draw) {
    if (theme == Theme.HOME_LIFE) {
      return cast.children();
    }
    if (theme.ofChildren()) {
      return List.of(draw.oneOf(cast.children(theme)));
    }
    return i % 3 == 0 ? cast.citizens() : List.of(draw.oneOf(cast.citizens()));
  }

  /** What has begun came after what was done by then; nothing comes before what comes first. */
  private List<Integer> after(int i, boolean begun, LocalDate start, Draw draw) {
    if (!cast.has(Feature.CLOSED) && i == count - 1) {
      return List.of(i);
    }
    List<Integer> possible =
        all.stream()
            .filter(
                first -> !begun || first.done().filter(done -> !done.isAfter(start)).isPresent())
            .map(Work::number)
            .toList();
    return possible.isEmpty() || !draw.oneIn(3) ? List.of() : List.of(draw.oneOf(possible));
  }
}
