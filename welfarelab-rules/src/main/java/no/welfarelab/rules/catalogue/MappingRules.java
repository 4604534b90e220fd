/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.List;
import no.welfarelab.rules.rule.Rule;

/** Rules about what is mapped all round (<i>360-kartlegging</i>): handbook section Mapping. */
final class MappingRules implements RuleFamily {

  @Override
  public List<Rule> rules() {
    return List.of();
  }
}
