/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.welfarelab.core.ground.Id;

class WorkClothProperties {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  /** At each meeting entries are put there, changed or left out, one by one. */
  @Property
  void fromVersionToVersionNoEntryDisappearsWithoutATrace(
      @ForAll @Size(max = 6) List<@Size(max = 4) List<@IntRange(max = 5) Integer>> meetings) {
    WorkCloth cloth = WorkCloth.builder().id(Id.of("v0")).build();
    for (int i = 0; i < meetings.size(); i++) {
      WorkCloth next = cloth.nextVersion(Id.of("v" + (i + 1)), DAY.plusWeeks(i), List.of());
      for (int edit : meetings.get(i)) {
        next = edited(next, edit);
      }
      Set<Id<ClothEntry>> accounted = ids(next);
      next.removals().forEach(removal -> assertThat(accounted.add(removal.entry())).isTrue());
      assertThat(accounted).containsAll(ids(cloth));
      cloth = next;
    }
  }

  private static WorkCloth edited(WorkCloth cloth, int edit) {
    Id<ClothEntry> id = Id.of("e" + edit / 2);
    ClothEntry entry =
        ClothEntry.builder().id(id).box(ClothBox.DREAM).text(String.valueOf(edit)).build();
    if (!ids(cloth).contains(id)) {
      return cloth.add(entry);
    }
    return edit % 2 == 0 ? cloth.replace(entry) : cloth.remove(id, "so it is", Id.of("emil"));
  }

  private static Set<Id<ClothEntry>> ids(WorkCloth cloth) {
    return cloth.entries().stream()
        .map(ClothEntry::id)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
