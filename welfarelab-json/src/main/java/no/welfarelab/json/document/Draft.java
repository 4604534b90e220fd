/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import java.time.LocalDate;
import no.welfarelab.core.lab.InvestmentCase;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a {@link CaseDocument}. */
final class Draft {
  private final InvestmentCase.Builder theCase = InvestmentCase.builder();
  private @Nullable LocalDate asOf;

  Draft asOf(LocalDate day) {
    asOf = day;
    return this;
  }

  InvestmentCase.Builder theCase() {
    return theCase;
  }

  CaseDocument document() {
    InvestmentCase read = theCase.build();
    return asOf == null ? CaseDocument.of(read) : CaseDocument.of(read, asOf);
  }
}
