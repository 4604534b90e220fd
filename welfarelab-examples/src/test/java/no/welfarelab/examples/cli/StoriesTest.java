/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.welfarelab.json.document.CaseDocument;
import no.welfarelab.json.document.CaseJson;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.report.Report;
import no.welfarelab.testsupport.story.Stories;
import no.welfarelab.testsupport.story.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoriesTest {
  static List<Story> all() {
    return Stories.all();
  }

  private static CaseDocument document(Story story) {
    return CaseDocument.of(story.theCase(), story.asOf());
  }

  private static byte[] golden(Story story) throws IOException {
    return Files.readAllBytes(Path.of("src/test/resources/stories", story.key() + ".json"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void areWrittenAsTheirGoldenDocument(Story story) throws IOException {
    assertThat(CaseJson.print(document(story)))
        .isEqualTo(new String(golden(story), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("all")
  void areReadBackEqual(Story story) throws IOException {
    assertThat(CaseJson.readOrThrow(golden(story))).isEqualTo(document(story));
  }

  @ParameterizedTest
  @MethodSource("all")
  void areValidAndCompleteOnTheirDay(Story story) {
    Report report = Rulebook.handbook().check(story.theCase(), story.asOf());
    assertThat(report.findings()).isEmpty();
    assertThat(report.complete()).isTrue();
  }
}
