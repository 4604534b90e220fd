/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.List;
import no.welfarelab.rules.rule.Rule;

/**
 * Rules about meetings and what becomes of them (<i>møter</i>): handbook section Meetings and
 * follow-up.
 */
final class MeetingRules implements RuleFamily {

  @Override
  public List<Rule> rules() {
    return List.of();
  }
}
