/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.List;
import no.welfarelab.rules.rule.Rule;

/**
 * Rules about the road from situation to situation (<i>investeringsferd</i>): handbook section
 * Journey.
 */
final class JourneyRules implements RuleFamily {

  @Override
  public List<Rule> rules() {
    return List.of();
  }
}
