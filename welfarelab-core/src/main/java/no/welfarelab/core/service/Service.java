/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.service;

import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.OrganisationNumber;
import org.immutables.value.Value;

/**
 * A service or an outside party (<i>tjeneste, ekstern part</i>) that may sit in an investment team.
 *
 * <p>Whether it is municipal and whether it is under statutory confidentiality are two questions: a
 * general practitioner is outside the municipality but under confidentiality, an employer is
 * neither. Source: PROBA 2.2, 4.1, 6.4; DOGA; NTNU.
 */
@Value.Immutable
public abstract sealed class Service implements Identified<Service> permits ImmutableService {
  Service() {}

  /** {@return its code, such as {@code NAV}} */
  @Override
  public abstract Id<Service> id();

  /** {@return its name} */
  public abstract Label label();

  /** {@return whether the municipality runs it} */
  public abstract boolean municipal();

  /** {@return whether its staff are under statutory confidentiality (<i>taushetsplikt</i>)} */
  public abstract boolean confidential();

  /**
   * {@return what the authority of its representatives usually amounts to; empty where it differs
   * from measure to measure}
   */
  public abstract Optional<Authority> usualAuthority();

  /** {@return the functions on which the municipality books its costs; empty where none is said} */
  public abstract Set<Id<KostraFunction>> kostraFunctions();

  /** {@return its number in the register of legal entities} */
  public abstract Optional<OrganisationNumber> organisationNumber();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableService.builder();
  }

  /** Collects the parts of a {@link Service}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableService.Builder {
    Builder id(Id<Service> id);

    Builder label(Label label);

    Builder municipal(boolean municipal);

    Builder confidential(boolean confidential);

    Builder usualAuthority(Authority usualAuthority);

    Builder kostraFunctions(Iterable<? extends Id<KostraFunction>> kostraFunctions);

    Builder organisationNumber(OrganisationNumber organisationNumber);

    /**
     * {@return the service}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Service build();
  }
}
