/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.json.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePoliciesTest {
  private static final String HEAD =
      "{\"format\": \"welfarelab-policy\", \"version\": 1, \"name\": \"ours\"";

  private static List<Problem> problems(String document) {
    return Told.problems(PolicyJson.read(document.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "true", "7", "\"welfarelab-policy\"", "[]", "[{}]"})
  void whatIsNoObjectIsNoPolicy(String document) {
    assertThat(problems(document))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.EXPECTED_OBJECT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\uFEFF",
        HEAD,
        HEAD + ", // no comment\n \"plan\": {}}",
        HEAD + ", 'plan': {}}",
        HEAD + ", \"plan\": {},}",
        HEAD + ", \"mapping\": {\"overcrowding\": {\"mostPersonsPerRoom\": NaN}}}",
        HEAD + ", \"mapping\": {\"overcrowding\": {\"mostPersonsPerRoom\": Infinity}}}",
        HEAD + ", \"mapping\": {\"overcrowding\": {\"mostPersonsPerRoom\": .5}}}",
        HEAD + ", \"mapping\": {\"overcrowding\": {\"mostPersonsPerRoom\": 5.}}}",
        HEAD + ", \"team\": {\"mostProfessionals\": 08}}",
        HEAD + ", \"team\": {\"mostChangesInTwelveMonths\": 0x8}}"
      })
  void whatIsAlmostJsonIsNot(String document) {
    assertThat(problems(document)).extracting(Problem::code).containsExactly(ProblemCode.SYNTAX);
  }

  @Test
  void anotherEncodingIsNotRead() {
    String document = HEAD + ", \"municipality\": {\"name\": \"Åsnes\"}}";
    assertThat(PolicyJson.read(document.getBytes(UTF_8)).isValid()).isTrue();
    for (Charset charset : List.of(UTF_16, Charset.forName("UTF-32"), ISO_8859_1)) {
      assertThat(Told.problems(PolicyJson.read(document.getBytes(charset))))
          .as("in %s", charset)
          .extracting(Problem::code)
          .containsExactly(ProblemCode.SYNTAX);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "{}", "{\"x\":1}"})
  void nothingFollowsTheDocument(String rest) {
    assertThat(problems(HEAD + "}" + rest))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.TRAILING_CONTENT);
  }

  @ParameterizedTest
  @CsvSource({
    "name, DUPLICATE_PROPERTY",
    "municipality, EXPECTED_OBJECT",
    "intake, EXPECTED_OBJECT",
    "waivers, EXPECTED_OBJECT",
    "ownCatalogue, EXPECTED_OBJECT",
    "checksum, UNKNOWN_PROPERTY",
    "catalogue, UNKNOWN_PROPERTY"
  })
  void nullIsNoValue(String name, ProblemCode code) {
    assertThat(problems(HEAD + ", \"" + name + "\": null}"))
        .extracting(Problem::code)
        .containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void deepNestingIsToldWhereItGetsTooDeep(String level) {
    assertThat(problems(HEAD + ", \"other\": " + level.repeat(100_000) + "1"))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNKNOWN_PROPERTY, ProblemCode.LIMIT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "e"})
  void aNumberThatIsTooLongIsToldWhereItGetsTooLong(String point) {
    String digits = "1" + (point.isEmpty() ? "" : point + "1") + "0".repeat(2_000);
    assertThat(
            problems(
                HEAD
                    + ", \"mapping\": {\"overcrowding\": {\"mostPersonsPerRoom\": "
                    + digits
                    + "}}}"))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.LIMIT);
  }

  @Test
  void halfACharacterIsNoName() {
    assertThat(
            problems(
                HEAD
                    + ", \"intake\": {\"targetGroups\": [{\"id\": \"A\", \"label\":"
                    + " {\"nb\": \"\\ud83d\", \"nn\": \" \\ude00\", \"en\": \"a\"}}]}}"))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.BAD_TEXT, ProblemCode.BAD_TEXT);
  }

  @Test
  void manyProblemsAreToldUpToTenThousand() {
    String document =
        HEAD
            + ", \"ownCatalogue\": {\"services\": ["
            + String.join(",", Collections.nCopies(20_000, "0"))
            + "]}}";
    List<Problem> problems = problems(document);
    assertThat(problems).hasSize(10_001);
    assertThat(problems.get(10_000).code()).isEqualTo(ProblemCode.TOO_MANY_PROBLEMS);
  }

  @Test
  void aLongCatalogueIsReadInNoTime() {
    StringBuilder services = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      services
          .append(i == 0 ? "" : ",")
          .append("{\"id\": \"s-")
          .append(i)
          .append("\", \"label\": {\"nb\": \"a\", \"nn\": \"a\", \"en\": \"a\"},")
          .append(" \"municipal\": true, \"confidential\": false}");
    }
    byte[] document =
        (HEAD + ", \"ownCatalogue\": {\"services\": [" + services + "]}}").getBytes(UTF_8);
    assertThat(PolicyJson.readOrThrow(document).ownCatalogue().services()).hasSize(5_000);
  }
}
