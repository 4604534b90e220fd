/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Language;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.json.problem.ProblemCode;
import no.welfarelab.rules.policy.Policy;
import no.welfarelab.testsupport.mirror.Attribute;
import no.welfarelab.testsupport.mirror.ValueType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a policy cannot be is told at its place, all of it at once. */
class PolicyProblemsTest {
  private static final String HEAD =
      "{\"format\": \"welfarelab-policy\", \"version\": 1, \"name\": \"ours\"";
  private static final String NAV =
      "{\"id\": \"NAV\", \"municipal\": true, \"confidential\": true, \"label\":"
          + " {\"nb\": \"Nav\", \"nn\": \"Nav\", \"en\": \"Nav\"}}";
  private static final List<Long> NUMBERS =
      List.of(
          Long.MIN_VALUE,
          (long) Integer.MIN_VALUE,
          -1L,
          0L,
          1L,
          2L,
          3L,
          4L,
          5L,
          8L,
          9L,
          18L,
          19L,
          100L,
          101L,
          (long) Integer.MAX_VALUE,
          1L << 31,
          Long.MAX_VALUE);

  private static List<String> told(String document) {
    return Told.problems(PolicyJson.read(document.getBytes(UTF_8))).stream()
        .map(Told::told)
        .toList();
  }

  @Test
  void allAreToldInTheOrderOfTheDocument() {
    String document =
        """
        {"format": "welfarelab-policy", "version": 1, "name": " ",
         "municipality": {"numbers": [{"value": "203",
           "period": {"startInclusive": "2024-01-01", "endExclusive": "2023-01-01"}}]},
         "intake": {"targetGroups": [
           {"id": "A", "label": {"nb": "a", "nn": "a", "en": ""}},
           {"id": "A", "label": {"nb": "a", "nn": "a"}}]},
         "consent": {"ages": {"heard": 19, "otherwise": -1}, "reviewInMonths": 0},
         "team": {"mostProfessionals": 2, "mostProfessional": 2},
         "caseload": {"sharePercent": 101, "cases": 1.5},
         "mapping": {"overcrowding": {"mostPersonsPerRoom": -1}, "lowIncomePerYear": -1},
         "timeToStable": {"longestInYears": 2, "shortestInYears": 3},
         "publication": {"fewestPersonsInCell": 2, "legalBases": [
           {"purpose": "STATISTICS", "law": {"law": "l", "section": "1"}},
           {"purpose": "STATISTICS", "law": {"law": "l", "section": "1"}}]},
         "waivers": {"roles": ["CORE_TEAM", "BOSS", "CORE_TEAM"]},
         "ownCatalogue": {"services": [%s, %s],
           "kostraFunctions": []}}
        """
            .formatted(NAV, NAV);
    assertThat(told(document))
        .containsExactly(
            "BLANK_TEXT \"/name\" 1:55",
            "MISSING_PROPERTY \"/municipality\" 2:18",
            "BAD_MUNICIPALITY_NUMBER \"/municipality/numbers/0/value\" 2:41",
            "BACKWARD_PERIOD \"/municipality/numbers/0/period/endExclusive\" 3:63",
            "BLANK_TEXT \"/intake/targetGroups/0/label/en\" 5:54",
            "DUPLICATE_ID \"/intake/targetGroups/1\" 6:4",
            "MISSING_PROPERTY \"/intake/targetGroups/1/label\" 6:25",
            "EXPECTED_NUMBER \"/consent/ages/heard\" 7:32",
            "EXPECTED_NUMBER \"/consent/ages/otherwise\" 7:49",
            "EXPECTED_NUMBER \"/consent/reviewInMonths\" 7:72",
            "BACKWARD_LIMITS \"/team/mostProfessionals\" 8:32",
            "UNKNOWN_PROPERTY \"/team\" 8:35",
            "EXPECTED_NUMBER \"/caseload/sharePercent\" 9:31",
            "EXPECTED_NUMBER \"/caseload/cases\" 9:45",
            "EXPECTED_POSITIVE_NUMBER \"/mapping/overcrowding/mostPersonsPerRoom\" 10:53",
            "EXPECTED_NUMBER \"/mapping/lowIncomePerYear\" 10:78",
            "BACKWARD_LIMITS \"/timeToStable/longestInYears\" 11:37",
            "EXPECTED_NUMBER \"/publication/fewestPersonsInCell\" 12:41",
            "DUPLICATE_VALUE \"/publication/legalBases/1\" 14:4",
            "UNKNOWN_CODE \"/waivers/roles/1\" 15:37",
            "DUPLICATE_VALUE \"/waivers/roles/2\" 15:45",
            "DUPLICATE_ID \"/ownCatalogue/services/1\" 16:138",
            "UNKNOWN_PROPERTY \"/ownCatalogue\" 17:4");
  }

  /** What stands alone is compared with the handbook's. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'fewestProfessionals': 9 | /team/fewestProfessionals",
        "'mostProfessionals': 2 | /team/mostProfessionals",
        "'fewestProfessionals': 7, 'mostProfessionals': 6 | /team/mostProfessionals",
        "'mostProfessionals': 6, 'fewestProfessionals': 7 | /team/mostProfessionals"
      },
      quoteCharacter = '`')
  void theMostThatIsLessThanTheFewestIsTold(String limits, String pointer) {
    String document = HEAD + ", \"team\": {" + limits.replace('\'', '"') + "}}";
    List<Problem> problems = Told.problems(PolicyJson.read(document.getBytes(UTF_8)));
    assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.BACKWARD_LIMITS);
    assertThat(problems).extracting(Problem::pointer).containsExactly(pointer);
    int number = document.indexOf(' ', document.indexOf(pointer.substring("/team/".length())));
    assertThat(problems).extracting(Problem::column).containsExactly(number + 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'mostProfessionals': 3",
        "'fewestProfessionals': 8",
        "'mostProfessionals': 1, 'fewestProfessionals': 0"
      })
  void theMostThatIsNoLessIsRead(String limits) {
    String document = HEAD + ", \"team\": {" + limits.replace('\'', '"') + "}}";
    assertThat(PolicyJson.read(document.getBytes(UTF_8)).isValid()).isTrue();
  }

  /** A limit of a policy: the names that lead to it, and the type that has it. */
  private record Limit(List<String> names, ValueType type, Attribute attribute) {

    String document(Object number) {
      return HEAD
          + ", \""
          + String.join("\": {\"", names)
          + "\": "
          + number
          + "}".repeat(names.size());
    }

    boolean isAccepted(Object number) {
      try {
        type.build(Map.of(attribute.name(), number));
        return true;
      } catch (IllegalArgumentException e) {
        return false;
      }
    }

    @Override
    public String toString() {
      return "/" + String.join("/", names);
    }
  }

  static Stream<Limit> wholeLimits() {
    return limits(ValueType.of(Policy.class), List.of())
        .filter(limit -> limit.attribute().elementClass() == int.class);
  }

  private static Stream<Limit> limits(ValueType type, List<String> before) {
    return type.attributes().stream()
        .filter(
            attribute ->
                attribute.kind() == Attribute.Kind.DEFAULTED
                    || attribute.kind() == Attribute.Kind.OPTIONAL)
        .flatMap(
            attribute -> {
              List<String> names = new ArrayList<>(before);
              names.add(attribute.name());
              return ValueType.find(attribute.elementClass())
                  .map(part -> limits(part, names))
                  .orElseGet(() -> Stream.of(new Limit(names, type, attribute)));
            });
  }

  @Test
  void limitsAreFoundInAllRooms() {
    assertThat(wholeLimits()).hasSize(22);
  }

  /** What a value refuses a reader tells, and the other way round, at the place of the number. */
  @ParameterizedTest
  @MethodSource("wholeLimits")
  void aNumberIsReadWhereItsTypeTakesIt(Limit limit) {
    for (long number : NUMBERS) {
      boolean fits = number == (int) number && limit.isAccepted((int) number);
      byte[] document = limit.document(number).getBytes(UTF_8);
      assertThat(PolicyJson.read(document).isValid()).as("%d", number).isEqualTo(fits);
      if (!fits) {
        assertThat(Told.problems(PolicyJson.read(document)))
            .as("%d", number)
            .extracting(Problem::pointer)
            .containsExactly(limit.toString());
      }
    }
    for (String other : List.of("1.5", "\"5\"", "true", "null", "[]", "{}")) {
      assertThat(told(limit.document(other))).hasSize(1).allMatch(it -> it.startsWith("EXPECTED_"));
    }
  }

  @Test
  void anIncomeIsReadWhereItsTypeTakesIt() {
    Limit limit =
        limits(ValueType.of(Policy.class), List.of())
            .filter(it -> it.attribute().elementClass() == Amount.class)
            .findAny()
            .orElseThrow();
    for (long number : NUMBERS) {
      byte[] document = limit.document(number).getBytes(UTF_8);
      assertThat(PolicyJson.read(document).isValid())
          .isEqualTo(limit.isAccepted(Optional.of(Amount.ofOere(number))));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "0.0", "-0.0", "-1", "1e400", "1e-400", "\"1\"", "null", "[1]", "true"})
  void aFigureThatIsNotAboveZeroIsTold(String figure) {
    assertThat(
            told(
                HEAD
                    + ", \"mapping\": {\"overcrowding\": {\"mostPersonsPerRoom\": "
                    + figure
                    + "}}}"))
        .containsExactly(
            "EXPECTED_POSITIVE_NUMBER \"/mapping/overcrowding/mostPersonsPerRoom\" 1:"
                + (HEAD.length() + 54));
  }

  @Test
  void aCaseIsNoPolicy() {
    assertThat(Told.problems(PolicyJson.read(Golden.bytes(Golden.CASE_1))))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.WRONG_FORMAT);
    assertThat(Told.problems(Golden.bytes(Golden.POLICY_1)))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.WRONG_FORMAT);
  }

  @Test
  void aNewerVersionIsNotRead() {
    assertThat(told("{\"format\": \"welfarelab-policy\", \"version\": 2, \"novel\": 1}"))
        .containsExactly("UNKNOWN_VERSION \"/version\" 1:44");
  }

  @Nested
  class NothingOfTheDocument {
    @Test
    void isRepeatedByAMessage() {
      Tree tree = Tree.of(Golden.bytes(Golden.POLICY_1));
      List<Tree.Slot> slots = tree.slots();
      slots.stream()
          .filter(slot -> slot.value() instanceof String text && !text.equals(PolicyJson.FORMAT))
          .forEach(slot -> slot.set("canary at large"));
      List<Problem> problems = Told.problems(PolicyJson.read(tree.written()));
      assertThat(problems).hasSizeGreaterThan(15);
      for (Problem problem : problems) {
        assertThat(problem + problem.pointer() + problem.arguments()).doesNotContain("canary");
        Arrays.stream(Language.values())
            .forEach(
                language -> assertThat(problem.message(language)).doesNotContain("canary", "{"));
      }
    }
  }
}
