/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.wire;

import static no.welfarelab.json.shape.Leaves.BOOLEAN;
import static no.welfarelab.json.shape.Leaves.TEXT;
import static no.welfarelab.json.shape.Leaves.code;
import static no.welfarelab.json.wire.CatalogueShapes.LABEL;

import java.util.Collection;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.json.shape.ObjectShape;
import no.welfarelab.json.shape.Shape;
import no.welfarelab.rules.finding.Strength;
import no.welfarelab.rules.rule.DecidedBy;
import no.welfarelab.rules.rule.IfMissing;
import no.welfarelab.rules.rule.Rule;

/** How the rules of a catalogue stand in a document: the handbook's columns, written only. */
public final class RuleShapes {
  /** A list of rules. */
  public static final Shape<Collection<Rule>> RULES =
      ObjectShape.<Rule>writtenOnly()
          .derived("id", TEXT, Rule::id)
          .derived("strength", code(Strength.class), Rule::strength)
          .derived("decidedBy", code(DecidedBy.class), Rule::decidedBy)
          .derived("subject", code(PartKind.class).asList(), Rule::subjects)
          .derived("ifMissing", code(IfMissing.class), Rule::ifMissing)
          .derived("waivable", BOOLEAN, Rule::waivable)
          .derived("title", LABEL, Rule::title)
          .derived("source", TEXT, Rule::source)
          .asList();

  private RuleShapes() {}
}
