/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.List;
import no.welfarelab.rules.rule.Rule;

/** A family of rules: a section of the handbook. */
interface RuleFamily {

  /** The rules, in the handbook's order. */
  List<Rule> rules();
}
