/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;

/**
 * A part of a case, where it stands, and the innermost part with an id that it is or stands in.
 *
 * @param part the part
 * @param place where it stands
 * @param kind the kind of the part with an id
 * @param id that id
 */
record Spot<T>(T part, Path place, PartKind kind, Id<?> id) {

  <U> Spot<U> to(U inner, Path there) {
    return new Spot<>(inner, there, kind, id);
  }

  Spot<T> as(PartKind itsKind, Id<?> itsId) {
    return new Spot<>(part, place, itsKind, itsId);
  }
}
