/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import no.welfarelab.json.document.CaseDocument;
import no.welfarelab.json.document.CaseJson;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.report.Report;
import no.welfarelab.testsupport.cohort.RealisticCase;
import no.welfarelab.testsupport.cohort.RealisticCases;
import no.welfarelab.testsupport.cohort.Size;
import no.welfarelab.testsupport.story.Stories;
import no.welfarelab.testsupport.story.Story;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads, writes and checks a case: a story, and a made-up case twenty times as large.
 *
 * <p>The yardsticks do what no reader or writer of the same bytes can do without: walk all tokens,
 * and copy all tokens.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CaseBench {
  private static final Story STORY = Stories.CAR_AND_HOME;
  private static final String TIMES = "times-";
  private static final JsonFactory JSON = new JsonFactory();

  /** Which case; also {@code times-10}, so many times as large as a small one. */
  @Param({"story", "large"})
  public String which = "story";

  private CaseDocument document = document("story");
  private byte[] bytes = {};

  /** For the frame that runs it. */
  public CaseBench() {}

  /** Makes the case. */
  @Setup
  public void make() {
    document = document(which);
    bytes = CaseJson.write(document);
  }

  static CaseDocument document(String which) {
    if (which.equals("story")) {
      return CaseDocument.of(STORY.theCase(), STORY.asOf());
    }
    int times = which.startsWith(TIMES) ? Integer.parseInt(which.substring(TIMES.length())) : 20;
    RealisticCase large = RealisticCases.of(1).sized(Size.of(4, 6, 5).times(times)).first();
    return CaseDocument.of(large.theCase(), large.asOf());
  }

  /** {@return the case read} */
  @Benchmark
  public CaseDocument read() {
    return CaseJson.readOrThrow(bytes);
  }

  /**
   * {@return the number of tokens walked}
   *
   * @throws IOException never
   */
  @Benchmark
  public int readYardstick() throws IOException {
    int tokens = 0;
    try (JsonParser in = JSON.createParser(bytes)) {
      while (in.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /** {@return the case written} */
  @Benchmark
  public byte[] write() {
    return CaseJson.write(document);
  }

  /**
   * {@return the tokens copied}
   *
   * @throws IOException never
   */
  @Benchmark
  public byte[] writeYardstick() throws IOException {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (JsonParser in = JSON.createParser(bytes);
        JsonGenerator out = JSON.createGenerator(copy)) {
      while (in.nextToken() != null) {
        out.copyCurrentEvent(in);
      }
    }
    return copy.toByteArray();
  }

  /** {@return what the handbook's rules say of the case} */
  @Benchmark
  public Report check() {
    return Rulebook.handbook().check(document.theCase(), document.asOf().orElseThrow());
  }
}
