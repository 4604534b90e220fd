/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.welfarelab.examples.Repository;

// Answers that were read by people once, and are to stay as they are.
final class Golden {
  private Golden() {}

  static void assertThatSame(String name, byte[] answer) {
    Path file = Repository.root().resolve("welfarelab-examples/src/test/resources/golden/" + name);
    try {
      if (Boolean.getBoolean("golden.write")) {
        Files.createDirectories(file.getParent());
        Files.write(file, answer);
      }
      assertThat(file)
          .as("the file does not exist; to write it, run the tests with -Dgolden.write=true")
          .exists();
      assertThat(new String(answer, UTF_8))
          .as(
              "not the same as %s; if the new answer is right, run the tests with"
                  + " -Dgolden.write=true and read what changed",
              name)
          .isEqualTo(Files.readString(file));
      assertThat(answer).as("bytes of %s", name).isEqualTo(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
