/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Validation;
import java.util.OptionalInt;
import no.welfarelab.core.ground.Language;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.json.problem.ProblemCode;
import no.welfarelab.rules.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckJsonTest {
  private static final byte[] GOLDEN = Golden.bytes("welfarelab-report-1-nb.json");
  private static final Report REPORT = ReportJson.read(GOLDEN).get();

  @ParameterizedTest
  @EnumSource
  void theReportOfACheckIsReadInWhateverLanguageItIsWritten(Language language) {
    byte[] check = CheckJson.write("a.json", OptionalInt.of(3), Validation.valid(REPORT), language);
    assertThat(CheckJson.read(check).get()).isEqualTo(REPORT);
  }

  @Test
  void aReportAloneIsReadToo() {
    assertThat(CheckJson.read(GOLDEN).get()).isEqualTo(REPORT);
  }

  @Test
  void theCheckOfAnUnreadableDocumentHoldsNoReport() {
    byte[] check =
        CheckJson.write(
            "a.json", OptionalInt.empty(), ReportJson.read("{}".getBytes(UTF_8)), Language.EN);
    assertThat(CheckJson.read(check).getError())
        .extracting(Problem::code)
        .contains(ProblemCode.WRONG_FORMAT);
  }

  @Test
  void aPropertyThatNeitherOfThemHasIsAProblem() {
    String check = "{\"folder\":\"x\"," + new String(GOLDEN, UTF_8).strip().substring(1);
    assertThat(CheckJson.read(check.getBytes(UTF_8)).getError())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNKNOWN_PROPERTY);
  }
}
