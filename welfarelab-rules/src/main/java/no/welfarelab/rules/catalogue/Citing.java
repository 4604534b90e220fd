/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.rules.finding.Subject;
import no.welfarelab.rules.rule.CaseOnDay;

/**
 * A part of a case while its references are read: where it stands, the innermost part with an id
 * that it is or stands in, and whether it is seen.
 */
final class Citing {
  private final CaseOnDay day;
  private final References all;
  private final Path place;
  private final Subject holder;
  private final boolean seen;

  private Citing(CaseOnDay day, References all, Path place, Subject holder, boolean seen) {
    this.day = day;
    this.all = all;
    this.place = place;
    this.holder = holder;
    this.seen = seen;
  }

  static Citing of(CaseOnDay day, References all) {
    Subject whole = Subject.of(PartKind.CASE, day.theCase().id());
    return new Citing(day, all, Path.ROOT, whole, true);
  }

  static <T> Optional<LocalDate> undated(T part) {
    return Optional.empty();
  }

  Citing cites(Class<?> kind, String name, Id<?> cited) {
    return cites(kind, place.then(name), cited);
  }

  private Citing cites(Class<?> kind, Path where, Id<?> cited) {
    if (seen) {
      all.cite(kind, cited, holder, where);
    }
    return this;
  }

  <T> Citing cites(Class<T> kind, String name, Optional<Id<T>> cited) {
    cited.ifPresent(id -> cites(kind, name, id));
    return this;
  }

  <T> Citing cites(Class<T> kind, String name, Set<Id<T>> cited) {
    int index = 0;
    for (Id<T> id : cited) {
      cites(kind, place.then(name).then(index++), id);
    }
    return this;
  }

  /** What others may cite. */
  Citing isThere(Class<?> kind, Id<?> id) {
    all.isThere(kind, id);
    return this;
  }

  Citing as(PartKind kind, Id<?> id) {
    return new Citing(day, all, place, Subject.of(kind, id), seen);
  }

  Citing at(String name) {
    return new Citing(day, all, place.then(name), holder, seen);
  }

  <T> Citing part(
      String name,
      Optional<T> part,
      Function<T, Optional<LocalDate>> dated,
      BiConsumer<T, Citing> read) {
    part.ifPresent(it -> read.accept(it, to(place.then(name), dated.apply(it))));
    return this;
  }

  <T> Citing parts(
      String name,
      Iterable<T> parts,
      Function<T, Optional<LocalDate>> dated,
      BiConsumer<T, Citing> read) {
    int index = 0;
    for (T part : parts) {
      read.accept(part, to(place.then(name).then(index++), dated.apply(part)));
    }
    return this;
  }

  /** Parts that others may cite, and that go by their own ids. */
  <T extends Identified<T>> Citing parts(
      Class<T> type,
      PartKind kind,
      String name,
      Iterable<T> parts,
      Function<T, Optional<LocalDate>> dated,
      BiConsumer<T, Citing> read) {
    return parts(
        name,
        parts,
        dated,
        (part, citing) -> read.accept(part, citing.isThere(type, part.id()).as(kind, part.id())));
  }

  private Citing to(Path there, Optional<LocalDate> dated) {
    return new Citing(day, all, there, holder, seen && day.sees(dated));
  }
}
