/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.testsupport.CaseGenerator;
import no.welfarelab.testsupport.cohort.RealisticCase;
import no.welfarelab.testsupport.cohort.RealisticCases;

class ComparisonProperties {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  /** Of a generated case, or of a realistic one; the same case for neighbouring seeds. */
  private static Report report(long seed, int days) {
    if (Math.floorMod(seed, 4) < 2) {
      return Rulebook.handbook()
          .check(CaseGenerator.of(seed / 4, 0.5).next(), DAY.plusDays(days % 400));
    }
    RealisticCase made = RealisticCases.of(seed / 4).withDrawnFlaws(4).first();
    return Rulebook.handbook().check(made.theCase(), made.asOf().plusDays(days % 400));
  }

  @Property(tries = 50)
  void aReportComparedWithItselfIsUnchanged(@ForAll long seed, @ForAll int days) {
    Report report = report(seed, days);
    Comparison comparison = report.comparedWith(report);
    assertThat(comparison.unchanged()).isTrue();
    assertThat(comparison.caveats()).isEmpty();
    assertThat(comparison.changes(ChangeKind.UNCHANGED))
        .extracting(Change::finding)
        .isEqualTo(report.findings());
  }

  @Property(tries = 50)
  void theChangesMakeUpBothReports(@ForAll long seed, @ForAll int days, @ForAll int later) {
    Comparison comparison = report(seed, later).comparedWith(report(seed + 1, days));
    assertThat(present(comparison.changes().stream().map(Change::later).toList()))
        .isEqualTo(comparison.later().findings());
    assertThat(present(comparison.changes().stream().map(Change::earlier).toList()))
        .containsExactlyInAnyOrderElementsOf(comparison.earlier().findings());
    for (Change change : comparison.changes()) {
      boolean both = change.earlier().isPresent() && change.later().isPresent();
      switch (change.kind()) {
        case NEW -> assertThat(change.earlier()).isEmpty();
        case RESOLVED -> assertThat(change.later()).isEmpty();
        case CHANGED, UNCHANGED -> assertThat(both).isTrue();
        case NOT_COMPARED -> assertThat(both).isFalse();
      }
    }
  }

  @Property(tries = 50)
  void whatIsNewOneWayIsResolvedTheOther(@ForAll long seed, @ForAll int days, @ForAll int later) {
    Report one = report(seed, days);
    Report other = report(seed + 1, later);
    Comparison there = other.comparedWith(one);
    Comparison back = one.comparedWith(other);
    assertThat(back.changes(ChangeKind.RESOLVED))
        .extracting(Change::earlier)
        .isEqualTo(there.changes(ChangeKind.NEW).stream().map(Change::later).toList());
    assertThat(back.changes(ChangeKind.NEW))
        .extracting(Change::later)
        .isEqualTo(there.changes(ChangeKind.RESOLVED).stream().map(Change::earlier).toList());
    assertThat(back.changes(ChangeKind.CHANGED)).hasSameSizeAs(there.changes(ChangeKind.CHANGED));
    assertThat(back.changes(ChangeKind.UNCHANGED))
        .hasSameSizeAs(there.changes(ChangeKind.UNCHANGED));
    assertThat(back.unchanged()).isEqualTo(there.unchanged());
  }

  private static List<Finding> present(List<Optional<Finding>> findings) {
    return findings.stream().flatMap(Optional::stream).toList();
  }

  /** Else the properties above would say little. */
  @Example
  void theReportsDifferInEveryWay() {
    Set<ChangeKind> seen = EnumSet.noneOf(ChangeKind.class);
    for (int seed = 0; seed < 400; seed++) {
      report(seed, 0).comparedWith(report(seed, 200)).changes().forEach(it -> seen.add(it.kind()));
    }
    assertThat(seen)
        .contains(ChangeKind.NEW, ChangeKind.RESOLVED, ChangeKind.CHANGED, ChangeKind.UNCHANGED);
  }
}
