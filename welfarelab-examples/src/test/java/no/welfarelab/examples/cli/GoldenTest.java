/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import no.welfarelab.examples.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenTest {

  @ParameterizedTest
  @CsvSource({
    "demo_en.txt, demo",
    "demo_nb.txt, demo --lang nb",
    "demo_bunk-bed_nn.txt, demo bunk-bed --lang nn",
    "rules_en.txt, rules",
    "rules_nb.txt, rules --lang nb",
    "rules.json, rules --format json",
    "example_car-and-home.json, example car-and-home"
  })
  void anAnswerIsAsItWasRead(String file, String call) {
    Run run = Run.of(call.split(" "));
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    Golden.assertThatSame(file, run.out().getBytes(UTF_8));
  }

  @Test
  void theReferenceInTheDocsIsWhatTheCatalogueSays() throws IOException {
    Path page = Path.of("../docs/rules.md");
    String rendered = Run.of("rules", "--reference").out();
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(page, rendered);
    }
    assertThat(rendered).isEqualTo(Files.readString(page));
  }

  @ParameterizedTest
  @CsvSource({
    "help.txt, help",
    "help_demo.txt, help demo",
    "help_validate.txt, help validate",
    "help_compare.txt, help compare",
    "help_rules.txt, help rules",
    "help_example.txt, help example"
  })
  void helpIsAsItWasRead(String file, String call) {
    Run run = Run.of(call.split(" "));
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    Golden.assertThatSame(file, run.out().replace(System.lineSeparator(), "\n").getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist", "nb-NO"})
  void theDefaultLocaleChangesNothing(String tag) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      Golden.assertThatSame("demo_en.txt", Run.of("demo").out().getBytes(UTF_8));
      Golden.assertThatSame("demo_nb.txt", Run.of("demo", "--lang", "NB").out().getBytes(UTF_8));
      Golden.assertThatSame(
          "rules.json", Run.of("rules", "--format", "JSON").out().getBytes(UTF_8));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aForeignMachineGivesTheSameBytes(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path answer = folder.resolve("answer");
    Path complaints = folder.resolve("complaints");
    Process child =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Dfile.encoding=ISO-8859-1",
                    "-Dline.separator=\r\n",
                    "-Duser.timezone=Pacific/Auckland",
                    "-cp",
                    classPath(),
                    Main.class.getName(),
                    "demo"))
            .redirectOutput(answer.toFile())
            .redirectError(complaints.toFile())
            .start();
    assertThat(child.waitFor()).as(() -> read(complaints)).isZero();
    Golden.assertThatSame("demo_en.txt", Files.readAllBytes(answer));
  }

  private static String classPath() {
    return String.join(
        File.pathSeparator,
        System.getProperty("surefire.test.class.path", ""),
        System.getProperty("java.class.path"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
