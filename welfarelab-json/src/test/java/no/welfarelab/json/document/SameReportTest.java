/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// The same case gives the same report, to the byte, whoever asks and wherever the machine stands.
class SameReportTest {
  private static final List<byte[]> EXPECTED = ManyReports.written();

  @Test
  void toManyThreadsAtOnceAsToOne() throws InterruptedException, ExecutionException {
    List<List<byte[]>> all = ManyReports.writtenBy(64);
    assertThat(all).hasSize(64);
    for (List<byte[]> written : all) {
      assertThatSame(written);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "nb-NO, Pacific/Auckland",
    "tr-TR, America/Los_Angeles",
    "ar, Pacific/Auckland",
    "ar-EG-u-nu-arab, America/Los_Angeles",
    "th-TH-u-ca-buddhist, UTC"
  })
  void underWhateverDefaultLocaleAndTimeZone(String tag, String zone) {
    Locale locale = Locale.getDefault();
    TimeZone before = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThatSame(ManyReports.written());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(before);
    }
  }

  private static void assertThatSame(List<byte[]> written) {
    assertThat(written).hasSameSizeAs(EXPECTED);
    for (int i = 0; i < written.size(); i++) {
      assertThat(written.get(i)).as("the report of case %d", i).isEqualTo(EXPECTED.get(i));
    }
  }

  // Whatever has been loaded here by now, nothing has there.
  @ParameterizedTest
  @CsvSource({
    "ISO-8859-1, tr, TR, Pacific/Auckland",
    "US-ASCII, ar, EG, America/Los_Angeles",
    "UTF-16, nb, NO, Asia/Kolkata"
  })
  void onAForeignMachine(
      String encoding, String language, String country, String zone, @TempDir Path folder)
      throws IOException, InterruptedException {
    Path answer = folder.resolve("answer");
    Path complaints = folder.resolve("complaints");
    Process child =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dfile.encoding=" + encoding,
                    "-Duser.language=" + language,
                    "-Duser.country=" + country,
                    "-Duser.timezone=" + zone,
                    "-Dline.separator=\r\n",
                    "-cp",
                    classPath(),
                    ManyReports.class.getName(),
                    "16"))
            .redirectOutput(answer.toFile())
            .redirectError(complaints.toFile())
            .start();
    assertThat(child.waitFor()).as("see %s", complaints).isZero();
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    for (byte[] document : EXPECTED) {
      expected.write(document);
    }
    assertThat(Files.readAllBytes(answer)).isEqualTo(expected.toByteArray());
  }

  private static String classPath() {
    return String.join(
        File.pathSeparator,
        System.getProperty("surefire.test.class.path", ""),
        System.getProperty("java.class.path"));
  }

  @Test
  void theCasesAreManyAndTheirReportsDiffer() {
    assertThat(ManyReports.number()).isGreaterThanOrEqualTo(30);
    assertThat(EXPECTED.stream().map(document -> new String(document, UTF_8)).distinct())
        .hasSameSizeAs(EXPECTED);
  }
}
