/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/** The command line, and examples of embedding the library. */
module no.welfarelab.examples {
  requires static transitive org.jspecify;
  requires transitive no.welfarelab.json;
  requires info.picocli;
  requires no.welfarelab.testsupport;

  opens no.welfarelab.examples.cli to
      info.picocli;
}
