/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** What was once looked at and found right: the files of the folder golden. */
final class Golden {
  /** The story car-and-home, as the first published version wrote it. */
  static final String CASE_1 = "welfarelab-case-1.json";

  /** A policy that states everything. */
  static final String POLICY_1 = "welfarelab-policy-1.json";

  /** A lab with all its parts, as the first published version wrote it. */
  static final String LAB_1 = "welfarelab-lab-1.json";

  private Golden() {}

  static byte[] bytes(String name) {
    try (InputStream in = Golden.class.getResourceAsStream("/golden/" + name)) {
      return Objects.requireNonNull(in, "no golden file " + name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** Where they differ, the actual text is left below target, to be looked at and copied. */
  static void assertMatches(String name, String actual) {
    try {
      Path left = Path.of("target", "golden", name);
      Files.createDirectories(Objects.requireNonNull(left.getParent()));
      Files.writeString(left, actual);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(actual).as("%s; what was written lies in target/golden", name).isEqualTo(text(name));
  }
}
