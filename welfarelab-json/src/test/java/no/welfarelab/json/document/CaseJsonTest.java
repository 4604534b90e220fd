/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.json.problem.ProblemCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseJsonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Nested
  class TheStoryOfVersion1 {
    private final byte[] golden = Golden.bytes(Golden.CASE_1);

    @Test
    void isReadForEver() {
      CaseDocument document = CaseJson.readOrThrow(golden);
      assertThat(document.asOf()).contains(DAY);
      assertThat(document.theCase().id().value()).isEqualTo("car-and-home");
      assertThat(document.theCase().plan().orElseThrow().measures()).hasSize(10);
    }

    @Test
    void isWrittenAsItWasRead() {
      assertThat(CaseJson.print(CaseJson.readOrThrow(golden)))
          .isEqualTo(Golden.text(Golden.CASE_1));
    }

    @Test
    void readsAlikeFromOneLine() {
      CaseDocument document = CaseJson.readOrThrow(golden);
      assertThat(CaseJson.readOrThrow(CaseJson.write(document))).isEqualTo(document);
    }

    @Test
    void readsAlikeAfterAByteOrderMark() {
      byte[] marked = ("\uFEFF" + Golden.text(Golden.CASE_1)).getBytes(UTF_8);
      assertThat(CaseJson.readOrThrow(marked)).isEqualTo(CaseJson.readOrThrow(golden));
    }

    @Test
    void readsAlikeWithTheLineEndsOfWindows() {
      byte[] windows = Golden.text(Golden.CASE_1).replace("\n", "\r\n").getBytes(UTF_8);
      assertThat(CaseJson.readOrThrow(windows)).isEqualTo(CaseJson.readOrThrow(golden));
    }

    @Test
    void isReadAndWrittenByManyThreads() {
      assertThat(
              IntStream.range(0, 500)
                  .parallel()
                  .mapToObj(i -> CaseJson.print(CaseJson.readOrThrow(golden)))
                  .distinct())
          .containsExactly(Golden.text(Golden.CASE_1));
    }
  }

  @Test
  void whatIsEmptyIsLeftOut() {
    assertThat(written(CaseDocument.of(aCase())))
        .isEqualTo("{\"format\":\"welfarelab-case\",\"version\":1,\"id\":\"c\"}");
  }

  @Test
  void whatIsEmptyMayBeThere() {
    String document =
        """
        {"format": "welfarelab-case", "version": 1, "id": "c", "revision": 0, "persons": [],
         "family": {}, "intake": {}, "consents": [], "team": {"memberships": []}, "mandate": {},
         "mapping": {"needs": [], "cloths": []}, "journey": {}, "meetings": [], "waivers": []}
        """;
    assertThat(CaseJson.readOrThrow(document.getBytes(UTF_8))).isEqualTo(CaseDocument.of(aCase()));
  }

  @Test
  void anEmptyPlanIsAnotherThanNone() {
    InvestmentCase begun = aCase().withPlan(plan -> plan);
    assertThat(written(CaseDocument.of(begun))).endsWith("\"plan\":{}}");
    assertThat(CaseJson.readOrThrow(CaseJson.write(CaseDocument.of(begun))).theCase().plan())
        .isPresent();
  }

  @Test
  void theDayStandsInTheDocumentWhereThereIsOne() {
    assertThat(written(CaseDocument.of(aCase(), DAY))).contains("\"asOf\":\"2026-03-02\"");
    assertThat(CaseJson.readOrThrow(CaseJson.write(CaseDocument.of(aCase()))).asOf()).isEmpty();
  }

  @Test
  void anyOrderIsReadAndTheCanonicalOneIsWritten() {
    String document =
        """
        {"persons": [{"name": "Kari", "standing": "CITIZEN", "id": "kari"}], "asOf": "2026-03-02",
         "id": "c", "version": 1, "format": "welfarelab-case"}
        """;
    assertThat(written(CaseJson.readOrThrow(document.getBytes(UTF_8))))
        .isEqualTo(
            "{\"format\":\"welfarelab-case\",\"version\":1,\"asOf\":\"2026-03-02\",\"id\":\"c\","
                + "\"persons\":[{\"id\":\"kari\",\"standing\":\"CITIZEN\",\"name\":\"Kari\"}]}");
  }

  @Test
  void aDocumentIsWrittenOnOneLineAndPrintedWithALineFeedAtItsEnd() {
    CaseDocument document = CaseJson.readOrThrow(Golden.bytes(Golden.CASE_1));
    assertThat(written(document)).doesNotContain("\n").endsWith("}");
    assertThat(CaseJson.print(document)).endsWith("}\n").doesNotContain("\r", "\t");
  }

  @Test
  void charactersStandAsThemselves() {
    assertThat(written(named("Åse 😀 漢 \u2028"))).contains("\"name\":\"Åse 😀 漢 \u2028\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "Kari \uD83D", "\uDE00 Kari", "\uDE00\uD83D", "\uD83DKari"})
  void halfACharacterIsNotWritten(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseJson.write(named(name)))
        .withMessage("a text holds half a character");
    assertThatIllegalArgumentException().isThrownBy(() -> CaseJson.print(named(name)));
  }

  @Test
  void anUnreadableDocumentThrowsAllItsProblems() {
    String document =
        """
        {"format": "welfarelab-case", "version": 1, "id": "c",
         "asOf": 7, "revision": "1"}
        """;
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> CaseJson.readOrThrow(document.getBytes(UTF_8)))
        .withMessage(
            "2 problem(s), the first in line 2, column 10, at \"/asOf\": A text belongs here.")
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.code())
                    .containsExactly(ProblemCode.EXPECTED_TEXT, ProblemCode.EXPECTED_NUMBER));
  }

  private static InvestmentCase aCase() {
    return InvestmentCase.builder().id(Id.of("c")).build();
  }

  private static CaseDocument named(String name) {
    Person person = Person.builder().id(Id.of("p")).standing(Standing.CITIZEN).name(name).build();
    return CaseDocument.of(
        InvestmentCase.builder().id(Id.of("c")).persons(List.of(person)).build());
  }

  private static String written(CaseDocument document) {
    return new String(CaseJson.write(document), UTF_8);
  }
}
