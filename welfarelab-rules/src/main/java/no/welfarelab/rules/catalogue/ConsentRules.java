/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.List;
import no.welfarelab.rules.rule.Rule;

/**
 * Rules about who may know what (<i>samtykke</i>): handbook section Consent and information
 * sharing.
 */
final class ConsentRules implements RuleFamily {

  @Override
  public List<Rule> rules() {
    return List.of();
  }
}
