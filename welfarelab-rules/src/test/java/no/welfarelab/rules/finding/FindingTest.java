/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.PartKind;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static final Path TASK = Path.parse("/plan/tasks/0");
  private static final Path DUE = Path.parse("/plan/tasks/0/dueOn");

  private static Finding finding(Path... places) {
    List<Reason> reasons =
        Stream.of(places).map(place -> Reason.builder().key("no").place(place).build()).toList();
    return Finding.builder()
        .rule("PLAN-04")
        .outcome(Outcome.NOT_SATISFIED)
        .strength(Strength.MUST)
        .subject(Subject.of(PartKind.TASK, Id.of("call")))
        .place(TASK)
        .reasons(reasons)
        .source("–")
        .build();
  }

  @Test
  void pointsAtTheFirstReasonsPlaceElseAtTheSubject() {
    assertThat(finding(DUE, TASK).pointer()).isEqualTo(DUE);
    assertThat(finding().pointer()).isEqualTo(TASK);
    assertThat(finding(DUE).placeName(Language.EN)).isEqualTo("Plan › task 1 › due date");
  }

  @Test
  void namesEachPlaceOnce() {
    assertThat(finding(DUE, TASK, DUE).places()).containsExactly(DUE, TASK);
  }

  @Test
  void isWaivedByAnAcceptedWaiverAlone() {
    assertThat(finding().waived()).isFalse();
    assertThat(finding().withWaiver(WaiverStanding.NO_END).waived()).isFalse();
    assertThat(finding().withWaiver(WaiverStanding.ACCEPTED).waived()).isTrue();
  }
}
