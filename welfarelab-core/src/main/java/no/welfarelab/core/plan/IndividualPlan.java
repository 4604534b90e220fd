/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.ground.Period;
import org.immutables.value.Value;

/**
 * What the investment plan must know to be read as a person's individual plan (<i>individuell
 * plan</i>, IP); it never becomes a second one.
 *
 * <p>The rest of the mandatory content stands elsewhere in the case. Source: forskrift om
 * individuell plan (FOR-2022-06-22-1110) §§ 5, 9.
 */
@Value.Immutable
public abstract sealed class IndividualPlan extends Masked permits ImmutableIndividualPlan {
  IndividualPlan() {}

  /** {@return whose it is} */
  public abstract Id<Person> person();

  /** {@return whether the person has or wants one; empty while nobody has asked} */
  public abstract Optional<Boolean> wanted();

  /** {@return the day the person consented to the plan} */
  public abstract Optional<LocalDate> consentedOn();

  /** {@return the day the person consented to access to confidential information} */
  public abstract Optional<LocalDate> accessConsentedOn();

  /** {@return who coordinates it} */
  public abstract Optional<Id<Person>> coordinator();

  /** {@return whether a coordinator, child coordinator or contact doctor was offered} */
  public abstract Optional<Boolean> coordinatorOffered();

  /** {@return the days of the plan} */
  public abstract Optional<Period> period();

  /** {@return the day it is looked at again} */
  public abstract Optional<LocalDate> nextRevisionOn();

  /** {@return how the services carry it out; personal data} */
  public abstract Optional<String> execution();

  /** {@return which cooperation it needs; personal data} */
  public abstract Optional<String> cooperation();

  /** {@return how a child's participation was secured; personal data} */
  public abstract Optional<String> childParticipation();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableIndividualPlan.builder();
  }

  /**
   * Collects the parts of an {@link IndividualPlan}; each setter sets the part of its name, once.
   */
  public sealed interface Builder permits ImmutableIndividualPlan.Builder {
    Builder person(Id<Person> person);

    Builder wanted(boolean wanted);

    Builder consentedOn(LocalDate consentedOn);

    Builder accessConsentedOn(LocalDate accessConsentedOn);

    Builder coordinator(Id<Person> coordinator);

    Builder coordinatorOffered(boolean coordinatorOffered);

    Builder period(Period period);

    Builder nextRevisionOn(LocalDate nextRevisionOn);

    Builder execution(String execution);

    Builder cooperation(String cooperation);

    Builder childParticipation(String childParticipation);

    /**
     * {@return the individual plan}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    IndividualPlan build();
  }
}
