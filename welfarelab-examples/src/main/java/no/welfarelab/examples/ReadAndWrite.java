/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import no.welfarelab.core.ground.Language;
import no.welfarelab.json.document.CaseDocument;
import no.welfarelab.json.document.CaseJson;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.testsupport.story.Stories;

/** The README's example of documents. */
public final class ReadAndWrite {
  private ReadAndWrite() {}

  /**
   * Writes a case, reads it again, and reads a bad document.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    CaseDocument story =
        CaseDocument.of(Stories.CAR_AND_HOME.theCase(), Stories.CAR_AND_HOME.asOf());
    byte[] document = CaseJson.write(story);
    CaseDocument same = CaseJson.readOrThrow(document);
    System.out.println(same.equals(story));

    String bad =
        """
        {"format": "welfarelab-case", "version": 1, "id": "bad",
         "plan": {"tasks": [{"id": "t-1", "text": "Ask the bank", "dueOn": "2026-02-30"},
                            {"id": "t-1", "titel": "Ask NAV"}]}}
        """;
    for (Problem problem : CaseJson.read(bad.getBytes(UTF_8)).getError()) {
      System.out.printf(
          "%d:%d %s %s%n", problem.line(), problem.column(), problem.pointer(), problem.code());
      System.out.println("  " + problem.message(Language.EN));
    }
  }
}
