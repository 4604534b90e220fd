/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.report.Report;
import no.welfarelab.testsupport.CaseGenerator;
import no.welfarelab.testsupport.cohort.RealisticCases;
import no.welfarelab.testsupport.story.Stories;

// The reports of many cases, written; also as a program, to be run on a foreign machine.
final class ManyReports {
  private record Dated(InvestmentCase theCase, LocalDate asOf) {}

  private static final List<Dated> CASES =
      Stream.of(
              Stories.all().stream().map(story -> new Dated(story.theCase(), story.asOf())),
              RealisticCases.of(5).withDrawnFlaws(4).stream()
                  .limit(12)
                  .map(made -> new Dated(made.theCase(), made.asOf())),
              IntStream.range(0, 12)
                  .mapToObj(i -> CaseGenerator.of(i, 0.6).next())
                  .map(made -> new Dated(made, LocalDate.of(2026, 3, 2))))
          .flatMap(cases -> cases)
          .toList();

  private ManyReports() {}

  static int number() {
    return CASES.size();
  }

  // Checked, explained in three languages and written.
  static byte[] written(int i) {
    Dated dated = CASES.get(i);
    Report report = Rulebook.handbook().check(dated.theCase(), dated.asOf());
    List<byte[]> documents =
        Arrays.stream(Language.values())
            .map(language -> ReportJson.write(report, language))
            .toList();
    byte[] all = new byte[documents.stream().mapToInt(document -> document.length).sum()];
    int at = 0;
    for (byte[] document : documents) {
      System.arraycopy(document, 0, all, at, document.length);
      at += document.length;
    }
    return all;
  }

  static List<byte[]> written() {
    return IntStream.range(0, CASES.size()).mapToObj(ManyReports::written).toList();
  }

  // Each thread begins with another case, and all begin at once.
  static List<List<byte[]>> writtenBy(int threads) throws InterruptedException, ExecutionException {
    CyclicBarrier start = new CyclicBarrier(threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<List<byte[]>>> futures = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        int first = t;
        futures.add(
            pool.submit(
                () -> {
                  byte[][] written = new byte[CASES.size()][];
                  start.await();
                  for (int i = 0; i < written.length; i++) {
                    int which = (first + i) % written.length;
                    written[which] = written(which);
                  }
                  return List.of(written);
                }));
      }
      List<List<byte[]>> all = new ArrayList<>();
      for (Future<List<byte[]>> future : futures) {
        all.add(future.get());
      }
      return all;
    } finally {
      pool.shutdownNow();
    }
  }

  // Writes what many threads give that ask before any rule or text was loaded.
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    for (byte[] written : writtenBy(Integer.parseInt(arguments[0])).get(0)) {
      System.out.write(written, 0, written.length);
    }
    System.out.flush();
  }
}
