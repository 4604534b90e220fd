/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.welfarelab.rules.catalogue.Rulebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleVerdictsTest {
  static List<RuleDocument> documents() {
    return RuleDocument.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void areAsExpectedOfEachDocument(RuleDocument document) {
    assertThat(document.failure(Rulebook.handbook().find(document.rule()).orElseThrow())).isEmpty();
  }
}
