/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.List;
import no.welfarelab.rules.rule.Rule;

/**
 * Rules about the family and its children (<i>familie</i>): handbook section Family and children.
 */
final class FamilyRules implements RuleFamily {

  @Override
  public List<Rule> rules() {
    return List.of();
  }
}
