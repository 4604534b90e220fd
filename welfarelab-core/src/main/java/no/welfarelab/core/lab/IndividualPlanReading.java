/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.ground.Path;
import org.immutables.value.Value;

/**
 * What a case says on a day of what a person's individual plan must say (<i>individuell plan lest
 * ut av investeringsplanen</i>).
 *
 * <p>It holds places and no content, so that it is never a second plan. Whether what stands at a
 * place is enough, people judge. Source: forskrift om individuell plan (FOR-2022-06-22-1110) § 9.
 */
@Value.Immutable
public abstract sealed class IndividualPlanReading extends Masked
    permits ImmutableIndividualPlanReading {
  IndividualPlanReading() {}

  /** {@return whose individual plan it would be} */
  public abstract Id<Person> person();

  /** {@return the day} */
  public abstract LocalDate day();

  /**
   * {@return where the case says each thing that is asked for, in the order of the items and of the
   * case; no place where it does not}
   */
  public abstract Map<IndividualPlanItem, List<Path>> places();

  /** {@return the items that the case does not say, or not in full} */
  public abstract Set<IndividualPlanItem> missing();
}
