/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mapping;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** A kind of plan beside the investment plan (<i>plantype</i>). Source: DOGA element 7; NTNU. */
public enum PlanKind implements Coded {
  /** Individual plan, IP (<i>individuell plan</i>). */
  INDIVIDUAL_PLAN(Label.of("individuell plan", "individuell plan", "individual plan")),
  /** Family plan (<i>familieplan</i>). */
  FAMILY_PLAN(Label.of("familieplan", "familieplan", "family plan")),
  /** Housing career plan (<i>boligkarriereplan</i>). */
  HOUSING_CAREER_PLAN(Label.of("boligkarriereplan", "bustadkarriereplan", "housing career plan")),
  /** Debt plan (<i>gjeldsplan</i>). */
  DEBT_PLAN(Label.of("gjeldsplan", "gjeldsplan", "debt plan")),
  /** Plan of the introduction programme (<i>introduksjonsplan</i>). */
  INTRODUCTION_PLAN(
      Label.of("introduksjonsplan", "introduksjonsplan", "introduction programme plan")),
  /** Plan of the qualification programme, KVP (<i>kvalifiseringsplan</i>). */
  QUALIFICATION_PLAN(
      Label.of("kvalifiseringsplan", "kvalifiseringsplan", "qualification programme plan")),
  /** Treatment plan (<i>behandlingsplan</i>). */
  TREATMENT_PLAN(Label.of("behandlingsplan", "behandlingsplan", "treatment plan")),
  /** Another plan (<i>annen plan</i>). */
  OTHER(Label.of("annen plan", "annan plan", "other plan"));

  private final Label label;

  PlanKind(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
