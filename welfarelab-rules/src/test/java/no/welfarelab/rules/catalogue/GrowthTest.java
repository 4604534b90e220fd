/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import no.welfarelab.rules.report.Report;
import no.welfarelab.rules.rule.Rule;
import no.welfarelab.testsupport.cohort.RealisticCase;
import no.welfarelab.testsupport.cohort.RealisticCases;
import no.welfarelab.testsupport.cohort.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The work of a check grows as the case does. It is told by the bytes allocated, which unlike time
 * are much the same on every machine and in every run.
 */
class GrowthTest {
  private static final RealisticCase TEN = sized(10);
  private static final RealisticCase HUNDRED = sized(100);

  /** Ten would be in step with the case, a hundred with its square. */
  private static final double MOST = 15;

  /** One rule may concern few parts of the one case and by chance twice as many of the other. */
  private static final double MOST_OF_ONE_RULE = 30;

  private static RealisticCase sized(int times) {
    return RealisticCases.of(1).sized(Size.of(4, 6, 5).times(times)).first();
  }

  static Stream<String> rules() {
    return Rulebook.handbook().rules().stream().map(Rule::id);
  }

  @Test
  void ofAllRulesIsInStepWithTheCase() {
    assertThat(growth(Rulebook.handbook())).isBetween(5.0, MOST);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void ofOneRuleIsInStepWithTheCase(String rule) {
    assertThat(growth(Rulebook.handbook().only(rule))).isLessThan(MOST_OF_ONE_RULE);
  }

  private static double growth(Rulebook rulebook) {
    allocated(rulebook, TEN); // what is made only once is made by now
    return (double) allocated(rulebook, HUNDRED) / allocated(rulebook, TEN);
  }

  private static long allocated(Rulebook rulebook, RealisticCase made) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    assumeTrue(threads.isThreadAllocatedMemorySupported(), "this JVM does not count");
    long thread = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(thread);
    Report report = rulebook.check(made.theCase(), made.asOf());
    long after = threads.getThreadAllocatedBytes(thread);
    assertThat(report.results()).isNotEmpty();
    return after - before;
  }
}
