/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

// What no class file tells: the files that people read.
class SourcesTest {
  private static final int MOST_LINES = 400;
  private static final String HEADER =
      "/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */";

  private static final Pattern TEST =
      Pattern.compile("@(Test|ParameterizedTest|Property|Example|ArchTest|TestFactory)\\b");
  private static final Pattern SENTENCE = Pattern.compile("[.?!](?=\\s|$)");

  @Test
  void everyFileCanBeReadInOneSitting() throws IOException {
    Map<String, Integer> tooLong = new TreeMap<>();
    for (Path source : sources()) {
      int lines = Files.readAllLines(source).size();
      if (lines > MOST_LINES) {
        tooLong.put(Repository.root().relativize(source).toString(), lines);
      }
    }
    assertThat(tooLong).as("files of more than %d lines", MOST_LINES).isEmpty();
  }

  @Test
  void everyFileBeginsWithTheLicence() throws IOException {
    List<Path> bare = new ArrayList<>();
    for (Path source : sources()) {
      if (!Files.readAllLines(source).get(0).equals(HEADER)) {
        bare.add(source);
      }
    }
    assertThat(bare).isEmpty();
  }

  @Test
  void generatedCodeIsNotCheckedIn() throws IOException {
    assertThat(sources())
        .noneMatch(source -> source.getFileName().toString().startsWith("Immutable"));
  }

  @Test
  void noTestClassIsEmpty() throws IOException {
    List<Path> empty = new ArrayList<>();
    for (Path source : sources()) {
      boolean test = source.getFileName().toString().matches(".*(Test|Tests|Properties)\\.java");
      if (test
          && source.toString().contains("test")
          && !TEST.matcher(Files.readString(source)).find()) {
        empty.add(source);
      }
    }
    assertThat(empty).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsAndNamesItsMainType() throws IOException {
    for (Path source : sources()) {
      if (source.endsWith("package-info.java")) {
        String said = Files.readString(source);
        said = said.substring(said.indexOf("/**"), said.lastIndexOf("*/")).replace("\n *", "\n");
        assertThat(said).as(source.toString()).contains("{@link");
        assertThat(SENTENCE.matcher(said.replaceAll("\\{@[^}]*}", "")).results().count())
            .as("sentences of %s", source)
            .isBetween(2L, 4L);
      }
    }
  }

  @Test
  void everyModuleHasAShortPageOfItsOwn() throws IOException {
    for (String module : List.of("core", "rules", "json", "examples", "test-support")) {
      assertThat(Repository.read("welfarelab-" + module + "/README.md").lines().count())
          .as("lines of the README of %s", module)
          .isBetween(5L, 15L);
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> modules = Files.list(Repository.root())) {
      return modules
          .map(module -> module.getFileName().toString())
          .filter(name -> name.startsWith("welfarelab-"))
          .sorted()
          .flatMap(
              name ->
                  Stream.concat(
                      Repository.sources(name, "src/main/java").stream(),
                      Repository.sources(name, "src/test/java").stream()))
          .toList();
    }
  }
}
