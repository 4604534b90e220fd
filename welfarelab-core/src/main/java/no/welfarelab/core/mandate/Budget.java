/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mandate;

import java.util.List;
import java.util.Set;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/**
 * Money that costs are drawn on (<i>budsjett</i>): one unit's, or pooled across sectors. Source:
 * PROBA 6.3; DOGA premise Budsjett.
 */
@Value.Immutable
public abstract sealed class Budget extends Masked implements Identified<Budget>
    permits ImmutableBudget {
  Budget() {}

  /** {@return its id, unique among the budgets of the case} */
  @Override
  public abstract Id<Budget> id();

  /** {@return the units whose money it is; several for a pooled budget} */
  public abstract Set<Id<Service>> owners();

  /** {@return what it holds, year by year} */
  public abstract List<YearFrame> frames();

  /** {@return whether several units share it} */
  public boolean pooled() {
    return owners().size() > 1;
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableBudget.builder();
  }

  /** Collects the parts of a {@link Budget}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableBudget.Builder {
    Builder id(Id<Budget> id);

    Builder owners(Iterable<? extends Id<Service>> owners);

    Builder frames(Iterable<? extends YearFrame> frames);

    /**
     * {@return the budget}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Budget build();
  }
}
