/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mandate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/**
 * Services that do not agree on who pays or which service it is (<i>uenighet</i>), and how it was
 * settled. Source: PROBA 6.3.
 */
@Value.Immutable
public abstract sealed class Disagreement extends Masked implements Identified<Disagreement>
    permits ImmutableDisagreement {
  Disagreement() {}

  /** {@return its id, unique among the disagreements of the case} */
  @Override
  public abstract Id<Disagreement> id();

  /** {@return who disagree} */
  public abstract Set<Id<Service>> services();

  /** {@return what about; personal data} */
  public abstract Optional<String> about();

  /** {@return the day it was raised} */
  public abstract Optional<LocalDate> raisedOn();

  /** {@return the day by which it is to be settled} */
  public abstract Optional<LocalDate> settleBy();

  /** {@return the day it was settled; empty while it is open} */
  public abstract Optional<LocalDate> settledOn();

  /** {@return how it was settled; personal data} */
  public abstract Optional<String> outcome();

  /**
   * {@return this disagreement, settled}
   *
   * @param day the day it was settled
   * @param how how it was settled
   */
  public Disagreement settled(LocalDate day, String how) {
    return ((ImmutableDisagreement) this).withSettledOn(day).withOutcome(how);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableDisagreement.builder();
  }

  /** Collects the parts of a {@link Disagreement}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableDisagreement.Builder {
    Builder id(Id<Disagreement> id);

    Builder services(Iterable<? extends Id<Service>> services);

    Builder about(String about);

    Builder raisedOn(LocalDate raisedOn);

    Builder settleBy(LocalDate settleBy);

    Builder settledOn(LocalDate settledOn);

    Builder outcome(String outcome);

    /**
     * {@return the disagreement}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Disagreement build();
  }
}
