/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Fails where reading, writing or checking the story allocates more than a tenth above what was
 * recorded.
 *
 * <p>Unlike time, the bytes allocated are the same on every machine. They are measured without
 * escape analysis, so that they do not depend on how far the compiler got either.
 */
public final class AllocationGate {
  private static final String BASELINE = "/allocation-baseline.properties";
  private static final String BYTES = "gc.alloc.rate.norm";
  private static final double TOLERANCE = 0.10;

  private AllocationGate() {}

  /**
   * Measures, and exits with 1 if too much is allocated.
   *
   * @param arguments none; or {@code --record} and the file to write the measured bytes to
   * @throws IOException if a file cannot be read or written
   * @throws RunnerException if a benchmark cannot be run
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    List<String> given = List.of(arguments);
    boolean record = given.size() == 2 && given.get(0).equals("--record");
    if (!record && !given.isEmpty()) {
      System.err.println("usage: AllocationGate [--record FILE]");
      System.exit(2);
    }
    Map<String, Long> measured = measured();
    if (record) {
      record(measured, Path.of(given.get(1)));
    } else {
      System.exit(isWithin(measured, recorded()) ? 0 : 1);
    }
  }

  private static Map<String, Long> measured() throws RunnerException {
    System.setProperty("jmh.ignoreLock", "true"); // others on the machine do no harm
    Options options =
        new OptionsBuilder()
            .include(CaseBench.class.getName() + "[.](read|write|check)$")
            .param("which", "story")
            .addProfiler(GCProfiler.class)
            .jvmArgsAppend("-XX:-DoEscapeAnalysis", "-Xmx512m")
            .forks(1)
            .warmupIterations(2)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(3)
            .measurementTime(TimeValue.seconds(1))
            .verbosity(VerboseMode.SILENT)
            .build();
    Map<String, Long> measured = new TreeMap<>();
    for (RunResult result : new Runner(options).run()) {
      measured.put(
          result.getPrimaryResult().getLabel(),
          Math.round(
              Objects.requireNonNull(result.getSecondaryResults().get(BYTES), "no profile")
                  .getScore()));
    }
    return measured;
  }

  private static Properties recorded() throws IOException {
    Properties recorded = new Properties();
    try (InputStream in = AllocationGate.class.getResourceAsStream(BASELINE)) {
      if (in != null) {
        recorded.load(in);
      }
    }
    return recorded;
  }

  private static boolean isWithin(Map<String, Long> measured, Properties recorded) {
    boolean within = !measured.isEmpty();
    for (Map.Entry<String, Long> each : measured.entrySet()) {
      String bytes = recorded.getProperty(each.getKey());
      if (bytes == null) {
        System.out.printf("allocations: nothing is recorded for %s%n", each.getKey());
        within = false;
      } else {
        double change = (double) each.getValue() / Long.parseLong(bytes) - 1;
        within &= change <= TOLERANCE;
        System.out.printf(
            Locale.ROOT,
            "allocations: %-5s %,9d bytes, %+.1f %% from the recorded %,d%s%n",
            each.getKey(),
            each.getValue(),
            100 * change,
            Long.parseLong(bytes),
            change > TOLERANCE
                ? ": TOO MUCH, more than 10 % above"
                : change < -TOLERANCE ? ": far below, to be recorded anew" : "");
      }
    }
    return within;
  }

  private static void record(Map<String, Long> measured, Path file) throws IOException {
    String lines =
        measured.entrySet().stream()
            .map(each -> each.getKey() + " = " + each.getValue() + "\n")
            .collect(Collectors.joining());
    Files.writeString(
        file,
        "# Bytes allocated by one reading, writing and check of the story, on JDK "
            + Runtime.version().feature()
            + ".\n# Written by AllocationGate --record; see .ci/run.\n"
            + lines);
    System.out.print(lines);
  }
}
