/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * The model of the welfare lab (<i>velferdslab</i>): immutable values, the verbs that edit them, and pure questions.
 *
 * <p>It reads no clock, no file and no locale, and knows neither JSON nor rules.
 */
module no.welfarelab.core {
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports no.welfarelab.core;
  exports no.welfarelab.core.citizen;
  exports no.welfarelab.core.consent;
  exports no.welfarelab.core.effect;
  exports no.welfarelab.core.ground;
  exports no.welfarelab.core.intake;
  exports no.welfarelab.core.journey;
  exports no.welfarelab.core.lab;
  exports no.welfarelab.core.mandate;
  exports no.welfarelab.core.mapping;
  exports no.welfarelab.core.meeting;
  exports no.welfarelab.core.plan;
  exports no.welfarelab.core.service;
  exports no.welfarelab.core.team;
}
