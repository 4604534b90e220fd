package no.welfarelab.rules.catalogue;

import java.util.List;
import no.welfarelab.rules.rule.Rule;

/** A family of rules: a section of the handbook. */
interface RuleFamily {

  /** The rules, in the handbook's order. */
  List<Rule> rules();
}
