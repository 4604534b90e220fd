/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.welfarelab.json.document.CaseDocument;
import no.welfarelab.json.document.CaseJson;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.report.Report;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Tells how many times as long reading and writing take as their yardsticks of the same run, and
 * what a check costs for each subject of a rule.
 *
 * <p>Ratios are comparable between machines; microseconds are not.
 */
public final class Speed {
  private Speed() {}

  /**
   * Runs all benchmarks and prints the ratios.
   *
   * @param arguments none
   * @throws RunnerException if a benchmark cannot be run
   */
  public static void main(String[] arguments) throws RunnerException {
    Map<String, Double> micros = new TreeMap<>();
    for (RunResult result :
        new Runner(new OptionsBuilder().include(CaseBench.class.getName()).build()).run()) {
      micros.put(
          result.getParams().getParam("which") + "." + result.getPrimaryResult().getLabel(),
          result.getPrimaryResult().getScore());
    }
    for (String which : List.of("story", "large")) {
      CaseDocument document = CaseBench.document(which);
      System.out.printf(
          Locale.ROOT,
          "%s, %,d bytes: read %.1f times its yardstick, write %.1f times its yardstick,"
              + " check %.2f microseconds for each of %,d subjects%n",
          which,
          CaseJson.write(document).length,
          ratio(micros, which + ".read"),
          ratio(micros, which + ".write"),
          micros.getOrDefault(which + ".check", 0.0) / subjects(document),
          subjects(document));
    }
  }

  private static double ratio(Map<String, Double> micros, String what) {
    return micros.getOrDefault(what, 0.0) / micros.getOrDefault(what + "Yardstick", 0.0);
  }

  /** How many times a rule looks at something. */
  private static int subjects(CaseDocument document) {
    Report report = Rulebook.handbook().check(document.theCase(), document.asOf().orElseThrow());
    return report.results().stream()
        .mapToInt(
            result ->
                result.satisfied()
                    + result.notSatisfied()
                    + result.notAssessed()
                    + result.notApplicable())
        .sum();
  }
}
