/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import java.nio.charset.StandardCharsets;
import no.welfarelab.json.shape.Writing;
import no.welfarelab.json.wire.RuleShapes;
import no.welfarelab.rules.catalogue.Rulebook;

/**
 * Writes a catalogue of rules (<i>regelkatalog</i>): a list with the handbook's columns of each
 * rule.
 */
public final class RulesJson {
  private RulesJson() {}

  /**
   * {@return the catalogue as text, indented by two spaces}
   *
   * @param rulebook the catalogue
   */
  public static String print(Rulebook rulebook) {
    return new String(Writing.indented(rulebook.rules(), RuleShapes.RULES), StandardCharsets.UTF_8);
  }
}
