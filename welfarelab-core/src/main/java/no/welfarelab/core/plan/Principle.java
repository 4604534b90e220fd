/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** A working principle of the lab (<i>arbeidsprinsipp</i>). Source: DOGA case 4. */
public enum Principle implements Coded {
  /** Optimal use of resources (<i>optimal ressursutnyttelse</i>). */
  OPTIMAL_USE(
      Label.of(
          "optimal ressursutnyttelse", "optimal ressursutnytting", "optimal use of resources")),
  /** Long-term view (<i>langsiktighet</i>). */
  LONG_TERM_VIEW(Label.of("langsiktighet", "langsiktigheit", "long-term view")),
  /** Early investment (<i>tidlig investering</i>). */
  EARLY_INVESTMENT(Label.of("tidlig investering", "tidleg investering", "early investment")),
  /** Individual adaptation (<i>individuell tilpasning</i>). */
  INDIVIDUAL_ADAPTATION(
      Label.of("individuell tilpasning", "individuell tilpassing", "individual adaptation")),
  /** Coordinated simultaneity (<i>koordinert samtidighet</i>). */
  COORDINATED_SIMULTANEITY(
      Label.of("koordinert samtidighet", "koordinert samtidigheit", "coordinated simultaneity")),
  /** Openness, credibility and mutual respect (<i>verdier</i>). */
  VALUES(
      Label.of(
          "åpenhet, troverdighet og gjensidig respekt",
          "openheit, truverd og gjensidig respekt",
          "openness, credibility and mutual respect"));

  private final Label label;

  Principle(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
