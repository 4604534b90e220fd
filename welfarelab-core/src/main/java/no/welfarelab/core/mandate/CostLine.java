/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mandate;

import java.util.Optional;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/** What something costs one payer in one year (<i>kostnad</i>). Source: PROBA 6.3. */
@Value.Immutable
public abstract sealed class CostLine extends Masked implements Identified<CostLine>
    permits ImmutableCostLine {
  CostLine() {}

  /** {@return its id, unique among the cost lines of the case} */
  @Override
  public abstract Id<CostLine> id();

  /** {@return the budget year} */
  public abstract int year();

  /** {@return what it costs} */
  public abstract Amount amount();

  /** {@return the unit that pays} */
  public abstract Optional<Id<Service>> payer();

  /** {@return the budget it is drawn on} */
  public abstract Optional<Id<Budget>> budget();

  /** {@return the decision it follows from} */
  public abstract Optional<Id<Decision>> decision();

  /** {@return the promise over several years it is part of} */
  public abstract Optional<Id<Commitment>> commitment();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableCostLine.builder();
  }

  /** Collects the parts of a {@link CostLine}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableCostLine.Builder {
    Builder id(Id<CostLine> id);

    Builder year(int year);

    Builder amount(Amount amount);

    Builder payer(Id<Service> payer);

    Builder budget(Id<Budget> budget);

    Builder decision(Id<Decision> decision);

    Builder commitment(Id<Commitment> commitment);

    /**
     * {@return the cost line}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    CostLine build();
  }
}
