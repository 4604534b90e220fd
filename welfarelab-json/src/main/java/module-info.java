/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * The wire formats of the welfare lab (<i>velferdslab</i>): a strict reader and a writer, from one description a type.
 *
 * <p>It holds no domain logic.
 */
module no.welfarelab.json {
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;
  requires transitive io.vavr;
  requires transitive no.welfarelab.core;
  requires transitive no.welfarelab.rules;
  requires com.fasterxml.jackson.core;

  exports no.welfarelab.json.document;
  exports no.welfarelab.json.problem;
}
