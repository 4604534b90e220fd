/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mapping;

import java.util.List;
import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** A field of the work cloth (<i>felt på arbeidsduken</i>). Source: PROBA 4.2. */
public enum ClothBox implements Coded {
  /** What is difficult (<i>det som er vanskelig</i>). */
  DIFFICULT(Label.of("Det som er vanskelig", "Det som er vanskeleg", "What is difficult")),
  /** What I dream of (<i>det jeg drømmer om</i>). */
  DREAM(Label.of("Det jeg drømmer om", "Det eg drøymer om", "What I dream of")),
  /** What I am good at (<i>det jeg er god på</i>). */
  STRENGTH(Label.of("Det jeg er god på", "Det eg er god på", "What I am good at")),
  /** The people around me (<i>menneskene rundt meg</i>). */
  NETWORK(Label.of("Menneskene rundt meg", "Menneska rundt meg", "The people around me")),
  /** Grid: the situation today (<i>situasjonen i dag</i>). */
  SITUATION_TODAY(Label.of("Situasjonen i dag", "Situasjonen i dag", "Situation today")),
  /** Grid: what we do now, who and when (<i>det vi gjør nå</i>). */
  DOING_NOW(Label.of("Det vi gjør nå", "Det vi gjer no", "What we do now")),
  /** Grid: in the short term (<i>på kort sikt</i>). */
  SHORT_TERM(Label.of("På kort sikt", "På kort sikt", "In the short term")),
  /** Grid: in the long term (<i>på lang sikt</i>). */
  LONG_TERM(Label.of("På lang sikt", "På lang sikt", "In the long term"));

  /** The columns of the grid, which has a row for each life area, from left to right. */
  static final List<ClothBox> GRID = List.of(SITUATION_TODAY, DOING_NOW, SHORT_TERM, LONG_TERM);

  private final Label label;

  ClothBox(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
