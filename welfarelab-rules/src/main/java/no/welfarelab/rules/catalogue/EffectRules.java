/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.List;
import no.welfarelab.rules.rule.Rule;

/** Rules about what came of the work (<i>effekt</i>): handbook section Effect and portfolio. */
final class EffectRules implements RuleFamily {

  @Override
  public List<Rule> rules() {
    return List.of();
  }
}
