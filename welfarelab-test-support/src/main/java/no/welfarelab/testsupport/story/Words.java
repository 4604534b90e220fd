/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import no.welfarelab.core.ground.Language;

/** What people say in a story, in the language it is told in. */
record Words(Language language) {
  String say(String nb, String en) {
    return language == Language.EN ? en : nb;
  }
}
