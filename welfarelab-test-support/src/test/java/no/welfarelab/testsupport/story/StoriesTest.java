/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.service.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoriesTest {
  private static final Map<Story, Class<?>> TESTS =
      Map.of(
          Stories.DANA_SHAMIRAN,
          DanaShamiranTest.class,
          Stories.JONAS,
          JonasTest.class,
          Stories.BUNK_BED,
          BunkBedTest.class,
          Stories.SAVED_HOUSE,
          SavedHouseTest.class,
          Stories.CAR_AND_HOME,
          CarAndHomeTest.class,
          Stories.FRAGILE_YOUTH,
          FragileYouthTest.class,
          Stories.NINE_HELPERS,
          NineHelpersTest.class);

  /** A story that does not fit into one class of tests goes on in a second. */
  private static final Map<Story, Class<?>> FURTHER_TESTS =
      Map.of(
          Stories.DANA_SHAMIRAN,
          DanaShamiranFilledInTest.class,
          Stories.SAVED_HOUSE,
          SavedHouseFilledInTest.class,
          Stories.JONAS,
          JonasFilledIn.class,
          Stories.BUNK_BED,
          BunkBedFilledIn.class,
          Stories.NINE_HELPERS,
          NineHelpersPlanTest.class);

  static List<Story> told() {
    return Stories.all().stream().filter(TESTS::containsKey).toList();
  }

  @Test
  void standInTheHandbooksOrder() {
    assertThat(Stories.all())
        .extracting(Story::key)
        .containsExactly(
            "dana-shamiran",
            "jonas",
            "bunk-bed",
            "saved-house",
            "car-and-home",
            "fragile-youth",
            "nine-helpers");
  }

  @ParameterizedTest
  @MethodSource("told")
  void letTheServicesThatANeedCallsForKnowOfIt(Story told) {
    StoryOnDay story = StoryOnDay.of(told);
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
  @MethodSource("told")
  void areToldFactByFactInATableWhoseRowsAreTests(Story story) throws IOException {
    assertThat(rows(story.key()))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(TESTS, FURTHER_TESTS)
                .flatMap(tests -> Stream.ofNullable(tests.get(story)))
                .flatMap(tests -> Arrays.stream(tests.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> method.getName())
                .toList());
  }

  /** The last cell of each row that names a test. */
  private static List<String> rows(String key) throws IOException {
    Pattern lastCell = Pattern.compile("\\| `(\\w+)` \\|$");
    try (Stream<String> lines = Files.lines(Path.of("../docs/stories", key + ".md"))) {
      return lines.map(lastCell::matcher).filter(Matcher::find).map(cell -> cell.group(1)).toList();
    }
  }
}
