/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.testsupport.CaseGenerator;
import no.welfarelab.testsupport.cohort.Feature;
import no.welfarelab.testsupport.cohort.RealisticCase;
import no.welfarelab.testsupport.cohort.RealisticCases;

class CaseJsonProperties {
  private static final int CASES = 1_000;

  @Property
  void whatIsWrittenIsReadBackEqualAndWrittenAlike(@ForAll long seed) {
    CaseDocument document = document(seed);
    byte[] written = CaseJson.write(document);
    CaseDocument read = CaseJson.readOrThrow(written);
    assertThat(read).isEqualTo(document).hasSameHashCodeAs(document);
    assertThat(CaseJson.write(read)).isEqualTo(written);
  }

  @Property
  void whatIsPrintedIsReadLikeWhatIsWritten(@ForAll long seed) {
    CaseDocument document = document(seed);
    String printed = CaseJson.print(document);
    CaseDocument read = CaseJson.readOrThrow(printed.getBytes(UTF_8));
    assertThat(read).isEqualTo(document);
    assertThat(CaseJson.print(read)).isEqualTo(printed);
  }

  @Property
  void aRealisticCaseIsALineThatIsReadBackEqual(
      @ForAll long seed, @ForAll Set<Feature> features, @ForAll @IntRange(max = 5) int flaws) {
    RealisticCase made =
        RealisticCases.of(seed)
            .with(features.toArray(Feature[]::new))
            .withDrawnFlaws(flaws)
            .first();
    CaseDocument document = CaseDocument.of(made.theCase(), made.asOf());
    byte[] written = CaseJson.write(document);
    assertThat(written).doesNotContain('\n');
    assertThat(CaseJson.readOrThrow(written)).isEqualTo(document);
  }

  /** Else the properties above would say little. */
  @Example
  void everyAttributeIsFilledInFiveOfAHundredCasesThatAreReadBack() {
    assertThat(
            Filled.of(
                InvestmentCase.class,
                CASES,
                seed -> CaseJson.readOrThrow(CaseJson.write(document(seed))).theCase()))
        .allSatisfy(
            (attribute, cases) ->
                assertThat(cases)
                    .as("of %d cases, those with a filled %s", CASES, attribute)
                    .isGreaterThanOrEqualTo(CASES / 20));
  }

  private static CaseDocument document(long seed) {
    InvestmentCase theCase = CaseGenerator.of(seed).next();
    return seed % 2 == 0
        ? CaseDocument.of(theCase)
        : CaseDocument.of(theCase, LocalDate.of(2026, 3, 2).plusDays(seed % 1_000));
  }
}
