/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.service.Service;
import no.welfarelab.json.document.CaseDocument;
import no.welfarelab.json.document.CaseJson;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class StoriesTest {
  private static final Map<String, Class<?>> TESTS =
      Map.of(
          "dana-shamiran",
          DanaShamiranTest.class,
          "bunk-bed",
          BunkBedTest.class,
          "nine-helpers",
          NineHelpersTest.class);

  static final Set<String> TOLD = TESTS.keySet();

  static Set<String> keys() {
    return Stories.keys();
  }

  private static CaseDocument story(String key) {
    return Stories.find(key).orElseThrow();
  }

  private static byte[] golden(String key) throws IOException {
    return Files.readAllBytes(Path.of("src/test/resources/stories", key + ".json"));
  }

  @Test
  void standInTheHandbooksOrder() {
    assertThat(Stories.keys())
        .containsExactly("dana-shamiran", "bunk-bed", "car-and-home", "nine-helpers");
  }

  @ParameterizedTest
  @MethodSource("keys")
  void areWrittenAsTheirGoldenDocument(String key) throws IOException {
    assertThat(CaseJson.print(story(key)))
        .isEqualTo(new String(golden(key), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void areReadBackEqual(String key) throws IOException {
    assertThat(CaseJson.readOrThrow(golden(key))).isEqualTo(story(key));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void areValidAndCompleteOnTheirDay(String key) {
    Report report =
        Rulebook.handbook().check(story(key).theCase(), story(key).asOf().orElseThrow());
    assertThat(report.findings()).isEmpty();
    assertThat(report.complete()).isTrue();
  }

  @ParameterizedTest
  @FieldSource("TOLD")
  void letTheServicesThatANeedCallsForKnowOfIt(String key) {
    StoryOnDay story = new StoryOnDay(story(key).theCase(), story(key).asOf().orElseThrow());
    for (Need need : story.whole().mapping().needs()) {
      for (Id<Person> person : need.persons()) {
        for (Id<Service> service : need.services()) {
          assertThat(story.mayKnow(service, person, need.lifeArea().orElseThrow()))
              .as("%s: %s of %s", need.id().value(), service.value(), person.value())
              .isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @FieldSource("TOLD")
  void areToldFactByFactInATableWhoseRowsAreTests(String key) throws IOException {
    assertThat(rows(key))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(TESTS.get(key).getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> method.getName())
                .toList());
  }

  private static List<String> rows(String key) throws IOException {
    Pattern lastCell = Pattern.compile("\\| `(\\w+)` \\|$");
    List<String> rows = new ArrayList<>();
    boolean inStory = false;
    try (Stream<String> lines = Files.lines(Path.of("../docs/stories.md"))) {
      for (String line : lines.toList()) {
        Matcher cell = lastCell.matcher(line);
        if (line.startsWith("## ")) {
          inStory = line.equals("## " + key);
        } else if (inStory && cell.find()) {
          rows.add(cell.group(1));
        }
      }
    }
    return rows;
  }
}
