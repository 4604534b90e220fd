/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * The handbook's stories, and generated cases for tests (<i>testdata</i>): synthetic, seeded, and
 * found by looking at the model.
 *
 * <p>Nothing here is for production. It sees the model through its public methods only.
 */
module no.welfarelab.testsupport {
  requires static transitive org.jspecify;
  requires transitive no.welfarelab.core;

  exports no.welfarelab.testsupport;
  exports no.welfarelab.testsupport.cohort;
  exports no.welfarelab.testsupport.story;
}
