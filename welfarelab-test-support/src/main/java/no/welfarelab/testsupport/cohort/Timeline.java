/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import no.welfarelab.testsupport.chance.Draw;

/** The days of a case, from the referral to the day as of which it is told. */
final class Timeline {
  private static final int HALF_A_YEAR = 184; // six months at their longest
  private static final int LONGEST = 1_000; // about three years
  private static final int MANY = 14; // fit into them, however far apart

  private final LocalDate asOf;
  private final LocalDate referred;
  private final LocalDate decided;
  private final LocalDate introduced;
  private final LocalDate saidYes;
  private final LocalDate gathered;
  private final List<LocalDate> meetings;
  private final NavigableSet<LocalDate> days;
  private final LocalDate next;
  private final boolean closed;

  /**
   * The days are counted back from the last meeting, which was some days ago, so that all that
   * follows from it has had its time.
   */
  Timeline(LocalDate asOf, int meetings, boolean closed, Draw draw) {
    this.asOf = asOf;
    this.closed = closed;
    List<Integer> offsets = offsets(meetings, draw);
    this.introduced = asOf.minusDays(draw.between(6, 12) + (long) offsets.get(offsets.size() - 1));
    this.meetings = offsets.stream().map(introduced::plusDays).toList();
    this.days = new TreeSet<>(this.meetings);
    this.saidYes = introduced.plusDays(draw.between(3, 5));
    this.gathered = saidYes.plusDays(draw.between(2, 3));
    this.referred = introduced.minusDays(draw.between(18, 30));
    this.decided = referred.plusDays(draw.between(5, 12));
    this.next = asOf.plusDays(draw.between(10, 28));
  }

  /**
   * The days from the introduction to each meeting: close at first, and wider after half a year, or
   * all close where there are many.
   */
  private static List<Integer> offsets(int meetings, Draw draw) {
    List<Integer> offsets = new ArrayList<>();
    int offset = draw.between(14, 21);
    for (int i = 0; i < meetings; i++) {
      offsets.add(offset);
      boolean close = meetings > MANY || offset < HALF_A_YEAR - 42;
      offset += close ? draw.between(28, 42) : draw.between(42, 80);
    }
    int last = offsets.get(offsets.size() - 1);
    int first = offsets.get(0);
    return last <= LONGEST
        ? offsets
        : offsets.stream()
            .map(it -> first + (int) ((long) (it - first) * (LONGEST - first) / (last - first)))
            .toList();
  }

  LocalDate asOf() {
    return asOf;
  }

  LocalDate referred() {
    return referred;
  }

  /** Intake was decided, and the leader appointed. */
  LocalDate decided() {
    return decided;
  }

  /** The citizens met the leader. */
  LocalDate introduced() {
    return introduced;
  }

  /** The citizens said yes, and consented. */
  LocalDate saidYes() {
    return saidYes;
  }

  /** The members were introduced and began. */
  LocalDate gathered() {
    return gathered;
  }

  /** The meetings of citizens and team that were held, the introduction aside. */
  List<LocalDate> meetings() {
    return meetings;
  }

  LocalDate first() {
    return meetings.get(0);
  }

  LocalDate last() {
    return meetings.get(meetings.size() - 1);
  }

  /** The meeting half-way, on which things change. */
  LocalDate middle() {
    return meetings.get(meetings.size() / 2);
  }

  /** The day planned for the next meeting, or for a talk after the case was closed. */
  LocalDate next() {
    return next;
  }

  /** The first meeting after the day, held or planned. */
  LocalDate meetingAfter(LocalDate day) {
    LocalDate after = days.higher(day);
    return after == null ? next : after;
  }

  /** The day the case was closed. */
  Optional<LocalDate> closed() {
    return closed ? Optional.of(last().plusDays(5)) : Optional.empty();
  }

  /** The last day on which something happened. */
  LocalDate end() {
    return closed().map(day -> day.minusDays(1)).orElse(asOf);
  }

  /** The day, or the last day if that comes first. */
  LocalDate notAfterEnd(LocalDate day) {
    return day.isAfter(end()) ? end() : day;
  }

  int daysToEnd(LocalDate from) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, end()));
  }

  /** The years in which something happened. */
  List<Integer> years() {
    List<Integer> years = new ArrayList<>();
    for (int year = referred.getYear(); year <= asOf.getYear(); year++) {
      years.add(year);
    }
    return years;
  }
}
