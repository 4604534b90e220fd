/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

/** A side of life that the 360° talk goes through (<i>livsområde</i>). Source: PROBA 4.2. */
public enum LifeArea implements Coded {
  /** Work (<i>jobb</i>). */
  WORK(Label.of("Jobb", "Jobb", "Work")),
  /** Housing (<i>bosituasjon</i>). */
  HOUSING(Label.of("Bosituasjon", "Busituasjon", "Housing")),
  /** Physical health (<i>fysisk helse</i>). */
  PHYSICAL_HEALTH(Label.of("Fysisk helse", "Fysisk helse", "Physical health")),
  /** Mental health (<i>psykisk helse</i>). */
  MENTAL_HEALTH(Label.of("Psykisk helse", "Psykisk helse", "Mental health")),
  /** Economy (<i>økonomi</i>). */
  ECONOMY(Label.of("Økonomi", "Økonomi", "Economy")),
  /** School and education (<i>skole og utdanning</i>). */
  EDUCATION(Label.of("Skole og utdanning", "Skule og utdanning", "School and education")),
  /** Leisure (<i>fritid</i>). */
  LEISURE(Label.of("Fritid", "Fritid", "Leisure")),
  /** Voluntary work (<i>frivillighet</i>). */
  VOLUNTARY_WORK(Label.of("Frivillighet", "Frivilligheit", "Voluntary work")),
  /** Substance use (<i>rus</i>). */
  SUBSTANCE_USE(Label.of("Rus", "Rus", "Substance use")),
  /** The family's situation and well-being (<i>familie</i>). */
  FAMILY(Label.of("Familie", "Familie", "Family"));

  private final Label label;

  LifeArea(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }

  /** {@return whether it is about health, where the age of consent is another} */
  public boolean aboutHealth() {
    return this == PHYSICAL_HEALTH || this == MENTAL_HEALTH || this == SUBSTANCE_USE;
  }
}
