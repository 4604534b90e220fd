/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * The rules of the welfare lab (<i>velferdslab</i>): the handbook's catalogue, a small engine, reports and eligibility.
 *
 * <p>Rules recommend and explain; they decide nothing about people, and know nothing of JSON.
 */
module no.welfarelab.rules {
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;
  requires transitive io.vavr;
  requires transitive no.welfarelab.core;

  exports no.welfarelab.rules.catalogue;
  exports no.welfarelab.rules.finding;
  exports no.welfarelab.rules.policy;
  exports no.welfarelab.rules.report;
  exports no.welfarelab.rules.responsibility;
  exports no.welfarelab.rules.rule;
}
