/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.LawReference;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/**
 * A service's decision (<i>vedtak</i>): legal basis, reasons and appeal belong to it. Source: PROBA
 * 6.4; norway.md 4h.
 */
@Value.Immutable
public abstract sealed class Decision extends Masked implements Identified<Decision>
    permits ImmutableDecision {
  Decision() {}

  /** {@return its id, unique among the decisions of the case} */
  @Override
  public abstract Id<Decision> id();

  /** {@return what was decided} */
  public abstract DecisionOutcome outcome();

  /** {@return the application it answers} */
  public abstract Optional<Id<Application>> application();

  /** {@return the type of measure it is about} */
  public abstract Optional<Id<MeasureType>> type();

  /** {@return the service that decided} */
  public abstract Optional<Id<Service>> service();

  /** {@return who decided} */
  public abstract Optional<Id<Person>> by();

  /** {@return the day of the decision} */
  public abstract Optional<LocalDate> on();

  /** {@return the law it rests on} */
  public abstract List<LawReference> legalBases();

  /** {@return why; personal data} */
  public abstract Optional<String> reason();

  /** {@return why it was refused, reduced or ended, as a rule can read it} */
  public abstract Optional<DenialReason> denialReason();

  /** {@return what the service proposes instead; personal data} */
  public abstract Optional<String> alternative();

  /** {@return whether the service says that there is no alternative} */
  public abstract Optional<Boolean> noAlternative();

  /** {@return the last day of appeal} */
  public abstract Optional<LocalDate> appealBy();

  /** {@return what it may cost} */
  public abstract Optional<Amount> amount();

  /** {@return the day it is to be carried out from} */
  public abstract Optional<LocalDate> startOn();

  /** {@return the first day on which it holds no longer} */
  public abstract Optional<LocalDate> endOn();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableDecision.builder();
  }

  /** Collects the parts of a {@link Decision}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableDecision.Builder {
    Builder id(Id<Decision> id);

    Builder outcome(DecisionOutcome outcome);

    Builder application(Id<Application> application);

    Builder type(Id<MeasureType> type);

    Builder service(Id<Service> service);

    Builder by(Id<Person> by);

    Builder on(LocalDate on);

    Builder legalBases(Iterable<? extends LawReference> legalBases);

    Builder reason(String reason);

    Builder denialReason(DenialReason denialReason);

    Builder alternative(String alternative);

    Builder noAlternative(boolean noAlternative);

    Builder appealBy(LocalDate appealBy);

    Builder amount(Amount amount);

    Builder startOn(LocalDate startOn);

    Builder endOn(LocalDate endOn);

    /**
     * {@return the decision}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Decision build();
  }
}
