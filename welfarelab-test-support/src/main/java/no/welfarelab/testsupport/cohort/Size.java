/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import no.welfarelab.testsupport.chance.Draw;

/**
 * How large a case is (<i>størrelse</i>): the services' representatives beside the leader, the
 * measures of the plan, and the meetings of citizens and team.
 *
 * <p>Costs, decisions, tasks, goals, the cloth and consents grow with them.
 */
public final class Size {
  private static final int FEWEST_MEMBERS = 3;
  private static final int FEWEST_MEASURES = 5;
  private static final int FEWEST_MEETINGS = 2;

  private final int members;
  private final int measures;
  private final int meetings;

  private Size(int members, int measures, int meetings) {
    this.members = members;
    this.measures = measures;
    this.meetings = meetings;
  }

  /**
   * {@return a size}
   *
   * @param members how many represent a service or an outside party, at least 3; those after the
   *     fifth are called in
   * @param measures how many measures, at least 5
   * @param meetings how many meetings of citizens and team were held, at least 2
   * @throws IllegalArgumentException if there are fewer
   */
  public static Size of(int members, int measures, int meetings) {
    if (members < FEWEST_MEMBERS || measures < FEWEST_MEASURES || meetings < FEWEST_MEETINGS) {
      throw new IllegalArgumentException(
          "at least %d members, %d measures and %d meetings"
              .formatted(FEWEST_MEMBERS, FEWEST_MEASURES, FEWEST_MEETINGS));
    }
    return new Size(members, measures, meetings);
  }

  /** The size of an ordinary case: it differs from case to case. */
  static Size drawn(Draw draw) {
    return of(draw.between(3, 6), draw.between(FEWEST_MEASURES, 10), draw.between(2, 9));
  }

  /**
   * {@return a size so many times as large in each way}
   *
   * @param factor how many times, at least 1
   * @throws IllegalArgumentException if it is less
   */
  public Size times(int factor) {
    return of(members * factor, measures * factor, meetings * factor);
  }

  /** {@return how many represent a service or an outside party} */
  public int members() {
    return members;
  }

  /** {@return how many measures there are} */
  public int measures() {
    return measures;
  }

  /** {@return how many meetings of citizens and team were held} */
  public int meetings() {
    return meetings;
  }
}
