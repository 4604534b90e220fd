/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodesTest {
  static List<Class<? extends Coded>> closedSets() throws Exception {
    Path classes = Path.of(Coded.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(
              file ->
                  classes
                      .relativize(file)
                      .toString()
                      .replace(classes.getFileSystem().getSeparator(), "."))
          .filter(name -> name.startsWith("no.welfarelab.core.") && name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .sorted()
          .<Class<?>>map(CodesTest::load)
          .filter(type -> type.isEnum() && Coded.class.isAssignableFrom(type))
          .<Class<? extends Coded>>map(type -> type.asSubclass(Coded.class))
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void noCodeIsLostOrRenamed() throws Exception {
    String codes =
        closedSets().stream()
            .map(
                set ->
                    set.getName()
                        + ": "
                        + members(set).map(Coded::code).collect(Collectors.joining(" ")))
            .collect(Collectors.joining("\n", "", "\n"));
    assertThat(codes).isEqualTo(golden());
  }

  private static String golden() throws IOException {
    try (InputStream in = CodesTest.class.getResourceAsStream("codes.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Stream<Coded> members(Class<? extends Coded> set) {
    return Arrays.stream(set.getEnumConstants());
  }

  @ParameterizedTest
  @MethodSource("closedSets")
  void codesAreUniqueWordsInCapitals(Class<? extends Coded> set) {
    assertThat(members(set).map(Coded::code))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*"))
        .doesNotContain("UNKNOWN", "NULL");
  }

  @ParameterizedTest
  @MethodSource("closedSets")
  void labelsAreFilledAndTellTheMembersApart(Class<? extends Coded> set) {
    for (Language language : Language.values()) {
      assertThat(members(set).map(member -> member.label().in(language)))
          .doesNotHaveDuplicates()
          .allMatch(name -> !name.isBlank() && name.equals(name.strip()));
    }
  }
}
