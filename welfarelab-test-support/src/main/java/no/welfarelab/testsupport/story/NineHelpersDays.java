/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import java.time.LocalDate;

/** The days of {@link NineHelpers}, in their order. */
final class NineHelpersDays {
  static final LocalDate REFERRED = LocalDate.of(2025, 10, 13);
  static final LocalDate TAKEN_IN = LocalDate.of(2025, 10, 27);
  static final LocalDate INFORMED = LocalDate.of(2025, 11, 5);
  static final LocalDate CHILDREN_HEARD = LocalDate.of(2025, 11, 12);
  static final LocalDate SIGNED = LocalDate.of(2025, 11, 13);
  static final LocalDate TEAM_CHOSEN = LocalDate.of(2025, 11, 14);
  static final LocalDate TEAM_INTRODUCED = LocalDate.of(2025, 11, 17);
  static final LocalDate FIRST_MEETING = LocalDate.of(2025, 11, 20);
  static final LocalDate SECOND_MEETING = LocalDate.of(2025, 12, 11);
  static final LocalDate CHILDREN_ASKED = LocalDate.of(2025, 12, 12);
  static final LocalDate PLAN_IN_FORCE = LocalDate.of(2025, 12, 15);
  static final LocalDate RUTAS_MEETING = LocalDate.of(2026, 1, 8);
  static final LocalDate NATANS_MEETING = LocalDate.of(2026, 1, 15);
  static final LocalDate HANDED_OVER = LocalDate.of(2026, 1, 19);
  static final LocalDate MANAGERS_MET = LocalDate.of(2026, 1, 20);
  static final LocalDate THIRD_MEETING = LocalDate.of(2026, 1, 22);
  static final LocalDate PLACE_BEGAN = LocalDate.of(2026, 2, 2);
  static final LocalDate LEADER_RANG_ROUND = LocalDate.of(2026, 2, 16);
  static final LocalDate AS_OF = LocalDate.of(2026, 2, 23);
  static final LocalDate FOURTH_MEETING = LocalDate.of(2026, 3, 5);
  static final LocalDate FLAT_IS_FREE = LocalDate.of(2026, 5, 1);

  private NineHelpersDays() {}
}
