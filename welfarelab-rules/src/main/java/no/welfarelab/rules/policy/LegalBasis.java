/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.policy;

import no.welfarelab.core.WrapperStyle;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.ground.LawReference;
import org.immutables.value.Value;

/**
 * A place in the law by which a municipality counts or gives out cases for a purpose without asking
 * for consent (<i>behandlingsgrunnlag</i>). Source: norway.md 0.
 */
@Value.Immutable
@WrapperStyle
public abstract sealed class LegalBasis permits ImmutableLegalBasis {
  LegalBasis() {}

  /** {@return the purpose} */
  public abstract Purpose purpose();

  /** {@return the place in the law} */
  public abstract LawReference law();

  /**
   * {@return the legal basis of a purpose}
   *
   * @param purpose the purpose
   * @param law the place in the law
   */
  public static LegalBasis of(Purpose purpose, LawReference law) {
    return ImmutableLegalBasis.of(purpose, law);
  }
}
