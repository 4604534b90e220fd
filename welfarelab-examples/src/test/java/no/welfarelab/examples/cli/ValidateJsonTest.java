/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import no.welfarelab.core.ground.Language;
import no.welfarelab.json.document.CaseDocument;
import no.welfarelab.json.document.CaseJson;
import no.welfarelab.json.document.ReportJson;
import no.welfarelab.rules.catalogue.Rulebook;
import org.junit.jupiter.api.Test;

class ValidateJsonTest {
  private static final String GOOD =
      new String(
          CaseJson.write(CaseDocument.of(Spoiled.STORY.theCase(), Spoiled.STORY.asOf())), UTF_8);
  private static final String BAD =
      new String(
          CaseJson.write(CaseDocument.of(Spoiled.plan(Language.EN), Spoiled.STORY.asOf())), UTF_8);

  @Test
  void aReportHasTheFieldsOfTheDesign() throws JsonProcessingException {
    Run run = Run.reading(BAD, "validate", "--format", "json", "-");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).endsWith("}\n");
    assertThat(run.lines()).hasSize(1);
    JsonNode check = Json.read(run.out());
    assertThat(Json.names(check))
        .startsWith("file", "readable", "problems", "format", "version")
        .contains(
            "valid",
            "complete",
            "asOf",
            "errors",
            "warnings",
            "advice",
            "notAssessed",
            "findings",
            "results",
            "eligibility",
            "library",
            "catalogue",
            "policy",
            "policyChecksum")
        .doesNotContain("line");
    assertThat(check.get("file").textValue()).isEqualTo("-");
    assertThat(check.get("readable").booleanValue()).isTrue();
    assertThat(check.get("problems")).isEmpty();
    assertThat(check.get("valid").booleanValue()).isFalse();
    assertThat(check.get("asOf").textValue()).isEqualTo("2026-03-02");
    List<JsonNode> errors = new ArrayList<>();
    for (JsonNode finding : check.get("findings")) {
      if (finding.get("outcome").textValue().equals("NOT_SATISFIED")
          && finding.get("strength").textValue().equals("MUST")) {
        errors.add(finding);
      }
    }
    assertThat(errors).hasSize(check.get("errors").intValue()).isNotEmpty();
    for (JsonNode finding : errors) {
      assertThat(Json.names(finding))
          .contains(
              "rule",
              "outcome",
              "strength",
              "subject",
              "pointer",
              "message",
              "source",
              "remedy",
              "waived");
      assertThat(Json.names(finding.get("subject"))).containsExactly("kind", "id");
      assertThat(finding.get("pointer").textValue()).startsWith("/plan/");
      assertThat(finding.get("waived").booleanValue()).isFalse();
    }
  }

  @Test
  void aPointerLeadsToWhatTheFindingIsAbout() throws JsonProcessingException {
    JsonNode document = Json.read(BAD);
    JsonNode check = Json.read(Run.reading(BAD, "validate", "--format", "json", "-").out());
    for (JsonNode finding : check.get("findings")) {
      assertThat(document.at(finding.get("pointer").textValue()).isMissingNode())
          .as(finding.toString())
          .isFalse();
      assertThat(document.at(finding.get("place").textValue()).get("id"))
          .isEqualTo(finding.get("subject").get("id"));
    }
  }

  @Test
  void aReportWithoutFindingsSaysSo() throws JsonProcessingException {
    JsonNode check =
        Json.read(Run.reading(GOOD, "validate", "--rules", "PLAN", "--format", "json", "-").out());
    assertThat(check.get("valid").booleanValue()).isTrue();
    assertThat(check.get("findings").isArray()).isTrue();
    assertThat(check.get("findings")).isEmpty();
  }

  @Test
  void itsReportIsTheReportOfTheLibrary() {
    String check = Run.reading(BAD, "validate", "--format", "json", "--lang", "nn", "-").out();
    String report =
        new String(
            ReportJson.write(
                Rulebook.handbook().check(Spoiled.plan(Language.EN), Spoiled.STORY.asOf()),
                Language.NN),
            UTF_8);
    assertThat(check.strip()).endsWith(report.substring(1));
  }

  @Test
  void anUnreadableDocumentHasItsProblems() throws JsonProcessingException {
    Run run = Run.reading("{\"format\":", "validate", "--format", "json", "--lang", "nb", "-");
    assertThat(run.exit()).isEqualTo(2);
    JsonNode check = Json.read(run.out());
    assertThat(Json.names(check)).containsExactly("file", "readable", "problems");
    assertThat(check.get("readable").booleanValue()).isFalse();
    JsonNode problem = check.get("problems").get(0);
    assertThat(Json.names(problem)).contains("code", "pointer", "line", "column", "message");
    assertThat(problem.get("code").textValue()).isEqualTo("SYNTAX");
    assertThat(problem.get("line").intValue()).isEqualTo(1);
    assertThat(problem.get("message").textValue()).startsWith("Dette er ikke gyldig JSON");
  }

  @Test
  void aFileThatIsNotThereIsOneObjectToo() throws JsonProcessingException {
    Run run = Run.of("validate", "--format", "json", "nowhere.json", "nowhere.ndjson");
    assertThat(run.exit()).isEqualTo(2);
    List<JsonNode> checks = Json.readLines(run.out());
    assertThat(checks).hasSize(2);
    assertThat(checks)
        .allMatch(check -> check.at("/problems/0/code").textValue().equals("CANNOT_OPEN"));
  }

  @Test
  void theCatalogueHasTheHandbooksColumns() throws JsonProcessingException {
    JsonNode rules = Json.read(Run.of("rules", "--format", "json").out());
    assertThat(rules).hasSameSizeAs(Rulebook.handbook().rules());
    for (JsonNode rule : rules) {
      assertThat(Json.names(rule))
          .containsExactly(
              "id", "strength", "decidedBy", "subject", "ifMissing", "waivable", "title", "source");
      assertThat(Json.names(rule.get("title"))).containsExactly("nb", "nn", "en");
      assertThat(rule.get("strength").textValue()).isIn("MUST", "SHOULD", "NOTE");
      assertThat(rule.get("decidedBy").textValue()).isIn("DATA", "JUDGEMENT", "POLICY");
    }
  }
}
