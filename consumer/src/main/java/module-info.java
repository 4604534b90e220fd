/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/** A user of the library, outside its build. */
module consumer {
  requires no.welfarelab.json;
  requires no.welfarelab.testsupport;
}
