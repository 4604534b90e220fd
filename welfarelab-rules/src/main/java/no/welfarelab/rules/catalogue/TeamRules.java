/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.List;
import no.welfarelab.rules.rule.Rule;

/** Rules about those who work together (<i>investeringsteam</i>): handbook section Team. */
final class TeamRules implements RuleFamily {

  @Override
  public List<Rule> rules() {
    return List.of();
  }
}
