/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.welfarelab.rules.rule.Rule;
import org.junit.jupiter.api.Test;

/** The catalogue holds the handbook's rules, with its columns and in its order. */
class HandbookTest {
  /** They judge views, exports, prints and tables for publication, which there are none of yet. */
  private static final Set<String> WAITING =
      Set.of("CONSENT-06", "CONSENT-09", "CONSENT-12", "EFFECT-04", "EFFECT-07");

  private static final List<List<String>> ROWS =
      text()
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split("[|]")).map(String::strip).toList())
          .toList();

  private static String text() {
    try (InputStream in = HandbookTest.class.getResourceAsStream("handbook.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> row(Rule rule) {
    return List.of(
        rule.id(),
        rule.strength().code(),
        rule.decidedBy().code(),
        rule.ifMissing().code(),
        rule.waivable() ? "yes" : "no",
        rule.source());
  }

  @Test
  void itHolds144Rules() {
    assertThat(ROWS).hasSize(144);
  }

  @Test
  void theCatalogueHoldsThemAllButThoseThatWaitForWhatTheyJudge() {
    assertThat(Rulebook.handbook().rules())
        .extracting(HandbookTest::row)
        .containsExactlyElementsOf(
            ROWS.stream().filter(row -> !WAITING.contains(row.get(0))).toList());
  }
}
