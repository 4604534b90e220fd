/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;

/**
 * A part of a case, where it stands, and the innermost part with an id that it is or stands in. No
 * record, which would print the part.
 */
final class Spot<T> {
  private final T part;
  private final Path place;
  private final PartKind kind;
  private final Id<?> id;

  Spot(T part, Path place, PartKind kind, Id<?> id) {
    this.part = part;
    this.place = place;
    this.kind = kind;
    this.id = id;
  }

  T part() {
    return part;
  }

  Path place() {
    return place;
  }

  PartKind kind() {
    return kind;
  }

  Id<?> id() {
    return id;
  }

  <U> Spot<U> to(U inner, Path there) {
    return new Spot<>(inner, there, kind, id);
  }

  Spot<T> as(PartKind itsKind, Id<?> itsId) {
    return new Spot<>(part, place, itsKind, itsId);
  }
}
