/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * Cases for tests (<i>testdata</i>): the handbook's stories, made-up families, arbitrary cases and
 * sketches of parts; synthetic and seeded.
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
