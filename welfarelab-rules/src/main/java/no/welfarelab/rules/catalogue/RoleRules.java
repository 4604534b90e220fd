/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.List;
import no.welfarelab.rules.rule.Rule;

/**
 * Rules about who holds which role (<i>roller</i>): handbook section Roles and responsibilities.
 */
final class RoleRules implements RuleFamily {

  @Override
  public List<Rule> rules() {
    return List.of();
  }
}
