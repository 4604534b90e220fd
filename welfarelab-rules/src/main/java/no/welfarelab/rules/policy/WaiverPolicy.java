/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.policy;

import java.util.EnumSet;
import java.util.Set;
import no.welfarelab.core.WrapperStyle;
import no.welfarelab.core.team.Role;
import org.immutables.value.Value;

/** Who may waive a rule (<i>fravik fra regler</i>). */
@Value.Immutable
@WrapperStyle
public abstract sealed class WaiverPolicy permits ImmutableWaiverPolicy {
  WaiverPolicy() {}

  /** {@return the roles that may waive a rule; empty where nobody may} */
  public abstract Set<Role> roles();

  /**
   * {@return the policy by which these roles may waive a rule}
   *
   * @param roles the roles
   */
  public static WaiverPolicy of(Set<Role> roles) {
    return ImmutableWaiverPolicy.of(roles);
  }

  /** {@return the handbook's: the core team and the steering group} */
  public static WaiverPolicy handbook() {
    return of(EnumSet.of(Role.CORE_TEAM, Role.STEERING_GROUP));
  }
}
