/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.lab.InvestmentCase;
import org.immutables.value.Value;

/**
 * A case in its document (<i>saksdokument</i>): the case, and the day as of which it is to be
 * judged.
 */
@Value.Immutable
public abstract sealed class CaseDocument extends Masked permits ImmutableCaseDocument {
  CaseDocument() {}

  /** {@return the day as of which the case is to be judged; empty where the reader is to choose} */
  public abstract Optional<LocalDate> asOf();

  /** {@return the case} */
  public abstract InvestmentCase theCase();

  /**
   * {@return the document of a case, judged as of whichever day its reader chooses}
   *
   * @param theCase the case
   */
  public static CaseDocument of(InvestmentCase theCase) {
    return ImmutableCaseDocument.builder().theCase(theCase).build();
  }

  /**
   * {@return the document of a case, to be judged as of a day}
   *
   * @param theCase the case
   * @param asOf the day
   */
  public static CaseDocument of(InvestmentCase theCase, LocalDate asOf) {
    return ImmutableCaseDocument.builder().theCase(theCase).asOf(asOf).build();
  }
}
