/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import no.welfarelab.core.lab.InvestmentCase;

/**
 * A made-up case (<i>syntetisk sak</i>), the day as of which it is told, and what was put into it.
 *
 * <p>Its ids tell what they name, so that a test can cite them: {@code adult-1}, {@code child-1},
 * {@code leader}, {@code member-1}, {@code manager-1}, {@code core-1}, {@code guardian}, {@code
 * interpreter}, {@code supporter}, {@code adult-1-consents}, {@code meeting-1}, {@code effect-1},
 * {@code result-1}, {@code measure-1}, {@code task-1}, {@code application-1}, {@code decision-1}.
 */
public final class RealisticCase {
  private final InvestmentCase theCase;
  private final LocalDate asOf;
  private final Set<Feature> features;
  private final Set<Flaw> flaws;

  RealisticCase(
      InvestmentCase theCase, LocalDate asOf, EnumSet<Feature> features, EnumSet<Flaw> flaws) {
    this.theCase = theCase;
    this.asOf = asOf;
    this.features = Collections.unmodifiableSet(features);
    this.flaws = Collections.unmodifiableSet(flaws);
  }

  /** {@return the case} */
  public InvestmentCase theCase() {
    return theCase;
  }

  /** {@return the day as of which it is to be judged} */
  public LocalDate asOf() {
    return asOf;
  }

  /** {@return the features it has, in their order} */
  public Set<Feature> features() {
    return features;
  }

  /** {@return the flaws it has, in their order} */
  public Set<Flaw> flaws() {
    return flaws;
  }

  /** {@return the case's id and its flaws} */
  @Override
  public String toString() {
    return theCase.id().value() + " " + flaws;
  }
}
