/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/** The handbook's stories, the command line, and examples of embedding the library. */
module no.welfarelab.examples {
  requires static transitive org.jspecify;
  requires transitive no.welfarelab.json;
  requires info.picocli;

  exports no.welfarelab.examples.story;

  opens no.welfarelab.examples.cli to
      info.picocli;
}
