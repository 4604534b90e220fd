/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;

/**
 * The versions of the work cloth and what stands on it: the look-ups of MAPPING rules.
 *
 * <p>Each set of persons has a cloth of its own, in versions. What stands on it is what its latest
 * version says; an undated version is the latest only where none has a date.
 */
final class Cloths {
  static final Path CLOTHS = Path.ROOT.then("mapping").then("cloths");

  private static final Comparator<Placed<WorkCloth>> BY_AGE =
      Comparator.<Placed<WorkCloth>, LocalDate>comparing(
              cloth -> cloth.part().on().orElse(LocalDate.MIN))
          .thenComparing(cloth -> cloth.part().id());

  private final List<Placed<WorkCloth>> seen;
  private final Optional<LocalDate> firstMapping;
  private final List<Placed<WorkCloth>> latest;
  private final List<Placed<ClothEntry>> challenges;
  private final Map<Id<ClothEntry>, List<Placed<ClothEntry>>> recorded = new HashMap<>();

  private Cloths(CaseOnDay seen) {
    List<WorkCloth> all = seen.theCase().mapping().cloths();
    this.seen = seen.placed(all, CLOTHS, WorkCloth::on);
    firstMapping =
        this.seen.stream()
            .flatMap(cloth -> cloth.part().on().stream())
            .min(Comparator.naturalOrder());
    Map<Set<Id<Person>>, Optional<LocalDate>> lastDays = new HashMap<>();
    this.seen.stream()
        .sorted(BY_AGE)
        .forEach(cloth -> lastDays.put(cloth.part().persons(), cloth.part().on()));
    latest =
        this.seen.stream()
            .filter(cloth -> cloth.part().on().equals(lastDays.get(cloth.part().persons())))
            .toList();
    Map<Id<ClothEntry>, Placed<ClothEntry>> standing = new HashMap<>();
    latest.stream()
        .sorted(BY_AGE)
        .flatMap(cloth -> entriesOf(cloth).stream())
        .forEach(entry -> standing.put(entry.part().id(), entry));
    challenges =
        standing.values().stream()
            .filter(entry -> entry.part().box() == ClothBox.DIFFICULT)
            .sorted(Comparator.comparing(Placed::place))
            .toList();
    for (Placed<WorkCloth> cloth : seen.placed(all, CLOTHS, version -> Optional.empty())) {
      for (Placed<ClothEntry> entry : entriesOf(cloth)) {
        recorded.computeIfAbsent(entry.part().id(), it -> new ArrayList<>()).add(entry);
      }
    }
  }

  /** Made once a check. */
  static Cloths of(CaseOnDay seen) {
    return seen.shared(Cloths.class, Cloths::new);
  }

  static List<Placed<ClothEntry>> entriesOf(Placed<WorkCloth> cloth) {
    List<Placed<ClothEntry>> entries = new ArrayList<>();
    for (ClothEntry entry : cloth.part().entries()) {
      entries.add(Placed.of(entry, cloth.place().then("entries").then(entries.size())));
    }
    return entries;
  }

  /** The versions there are by the day. */
  List<Placed<WorkCloth>> seen() {
    return seen;
  }

  /** The latest version of each cloth; several where they are of one day. */
  List<Placed<WorkCloth>> latest() {
    return latest;
  }

  /** The day of the first version that has one. */
  Optional<LocalDate> firstMapping() {
    return firstMapping;
  }

  /** What is difficult, as it stands now, each once. */
  List<Placed<ClothEntry>> challenges() {
    return challenges;
  }

  /**
   * An entry in each version that holds it. What has no day of its own is known whenever it was
   * written; what has one is for the rule to look at.
   */
  List<Placed<ClothEntry>> recorded(Id<ClothEntry> entry) {
    return recorded.getOrDefault(entry, List.of());
  }
}
