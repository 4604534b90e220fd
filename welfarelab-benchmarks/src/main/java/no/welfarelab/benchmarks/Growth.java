/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.benchmarks;

import java.util.Locale;
import no.welfarelab.json.document.CaseJson;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Tells how the time of a check grows with the case: fails where the slope between cases ten and a
 * hundred times as large as a small one, both scales logarithmic, is above 1.1.
 *
 * <p>1 is in step with the case, 2 with its square. The size of a case is that of its document.
 */
public final class Growth {
  private static final double STEEPEST = 1.1;

  private Growth() {}

  /**
   * Measures, and exits with 1 if a check grows faster than the case.
   *
   * @param arguments none
   * @throws RunnerException if a benchmark cannot be run
   */
  public static void main(String[] arguments) throws RunnerException {
    double[] micros = {micros("times-10"), micros("times-100")};
    double[] bytes = {bytes("times-10"), bytes("times-100")};
    double slope = Math.log(micros[1] / micros[0]) / Math.log(bytes[1] / bytes[0]);
    for (int i = 0; i < micros.length; i++) {
      System.out.printf(
          Locale.ROOT, "check of %,.0f bytes: %,.0f microseconds%n", bytes[i], micros[i]);
    }
    System.out.printf(
        Locale.ROOT,
        "slope: %.2f%s%n",
        slope,
        slope > STEEPEST ? ": TOO STEEP, more than " + STEEPEST : "");
    System.exit(slope > STEEPEST ? 1 : 0);
  }

  private static double micros(String which) throws RunnerException {
    RunResult result =
        new Runner(
                new OptionsBuilder()
                    .include(CaseBench.class.getName() + "[.]check$")
                    .param("which", which)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .runSingle();
    return result.getPrimaryResult().getScore();
  }

  private static int bytes(String which) {
    return CaseJson.write(CaseBench.document(which)).length;
  }
}
