/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// What the README shows is compiled, runs, and prints what it says.
class ReadmeTest {
  private static final String README = Repository.read("README.md");
  private static final String SOURCES = "welfarelab-examples/src/main/java/";
  private static final Pattern FENCED =
      Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  // The text is the block of text that follows directly, if there is one.
  private record Block(String language, String content, String text) {

    @Override
    public String toString() {
      return content.lines().findFirst().orElse("");
    }

    Path source() {
      String first = toString();
      assertThat(first)
          .as("the first line of a java block names its file")
          .matches("// " + SOURCES + ".*\\.java");
      return Repository.root().resolve(first.substring("// ".length()));
    }

    String type() {
      String file = toString().substring(("// " + SOURCES).length());
      return file.substring(0, file.length() - ".java".length()).replace('/', '.');
    }
  }

  private static List<Block> blocks(String language) {
    List<Block> blocks = new ArrayList<>();
    Matcher fenced = FENCED.matcher(README);
    int from = 0;
    while (fenced.find(from)) {
      Block block = new Block(fenced.group(1), fenced.group(2), "");
      from = fenced.end();
      Matcher next = FENCED.matcher(README);
      boolean followed =
          next.find(from)
              && next.group(1).equals("text")
              && README.substring(from, next.start()).isBlank();
      if (followed) {
        block = new Block(block.language(), block.content(), next.group(2));
        from = next.end();
      }
      if (block.language().equals(language)) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  static Stream<Block> javaBlocks() {
    return blocks("java").stream();
  }

  static Stream<Block> shellBlocks() {
    return blocks("sh").stream();
  }

  @Test
  void theReadmeShowsJavaAndACommandLine() {
    assertThat(blocks("java")).isNotEmpty();
    assertThat(blocks("sh")).isNotEmpty();
    assertThat(blocks("java").stream().filter(block -> !block.text().isEmpty())).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("javaBlocks")
  void aJavaBlockStandsInTheFileItNames(Block block) throws IOException {
    List<String> shown = unindented(block.content().lines().skip(1).toList());
    List<String> source = Files.readAllLines(block.source());
    assertThat(shown).isNotEmpty();
    List<List<String>> windows = new ArrayList<>();
    for (int from = 0; from + shown.size() <= source.size(); from++) {
      windows.add(unindented(source.subList(from, from + shown.size())));
    }
    assertThat(windows)
        .as("%s is to hold these lines as they stand in the README", block)
        .contains(shown);
  }

  @ParameterizedTest
  @MethodSource("javaBlocks")
  void anExamplePrintsTheTextThatFollowsIt(Block block) throws ReflectiveOperationException {
    assumeTrue(!block.text().isEmpty(), "no text follows");
    assertThat(printedBy(block.type())).isEqualTo(block.text());
  }

  // Of Maven and git only what .ci/run calls, in the same words; the tool itself is run.
  @ParameterizedTest
  @MethodSource("shellBlocks")
  void aCommandIsRunHereOrByTheGates(Block block, @TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
    String prelude =
        """
        set -e
        known() { grep -qF -- "$*" "$ROOT/.ci/run" || { echo "not in .ci/run: $*"; exit 1; }; }
        mvn() { known mvn "$@"; }
        git() { known git "$@"; }
        cd() { :; }
        java() {
          [ "$1 $2" = "-jar welfarelab-examples/target/welfarelab.jar" ] || { echo "unknown: java $*"; exit 1; }
          shift 2
          code=0
          "$JAVA" -cp "$CLASS_PATH" no.welfarelab.examples.Main "$@" || code=$?
          [ $code -le 1 ]
        }
        """;
    Path output = folder.resolve("output");
    ProcessBuilder shell =
        new ProcessBuilder("/bin/bash", "-c", prelude + block.content())
            .directory(Files.createDirectory(folder.resolve("work")).toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    shell
        .environment()
        .putAll(
            Map.of(
                "ROOT", Repository.root().toString(),
                "JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "CLASS_PATH",
                    String.join(
                        File.pathSeparator,
                        System.getProperty("surefire.test.class.path", ""),
                        System.getProperty("java.class.path"))));
    int exit = shell.start().waitFor();
    assertThat(exit).as(Files.readString(output)).isZero();
    if (!block.text().isEmpty()) {
      assertThat(Files.readString(output)).isEqualTo(block.text());
    }
  }

  private static String printedBy(String type) throws ReflectiveOperationException {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, UTF_8));
      Class.forName(type).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static List<String> unindented(List<String> lines) {
    int common =
        lines.stream()
            .filter(line -> !line.isBlank())
            .map(line -> line.length() - line.stripLeading().length())
            .reduce(Integer::min)
            .orElse(0);
    return lines.isEmpty()
        ? Collections.emptyList()
        : lines.stream().map(line -> line.isBlank() ? "" : line.substring(common)).toList();
  }
}
