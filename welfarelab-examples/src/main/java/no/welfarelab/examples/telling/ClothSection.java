/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.WorkCloth;

/** What stands on the latest version of the work cloth. */
final class ClothSection {
  private static final Label HEADING = Label.of("Duken", "Duken", "The work cloth");
  private static final Label NEXT_STEP =
      Label.of("neste lille steg", "neste vesle steg", "the next small step");

  private ClothSection() {}

  static void tell(Tale tale) {
    tale.theCase().mapping().cloths().stream()
        .filter(cloth -> cloth.on().isPresent() && tale.seen(cloth.on()))
        .max(Comparator.comparing(cloth -> cloth.on().orElseThrow()))
        .ifPresent(cloth -> tell(cloth, tale));
  }

  private static void tell(WorkCloth cloth, Tale tale) {
    tale.heading(HEADING);
    for (ClothBox box : ClothBox.values()) {
      List<ClothEntry> entries =
          cloth.entries().stream().filter(entry -> entry.box() == box).toList();
      if (!entries.isEmpty()) {
        tale.line("%s", tale.word(box));
        entries.forEach(entry -> tell(entry, tale));
      }
    }
  }

  private static void tell(ClothEntry entry, Tale tale) {
    List<String> said = new ArrayList<>();
    entry.saidBy().ifPresent(person -> said.add(tale.name(person)));
    entry.service().ifPresent(service -> said.add(tale.service(service)));
    if (entry.nextStep().orElse(false)) {
      said.add(tale.word(NEXT_STEP));
    }
    String area =
        entry
            .lifeArea()
            .map(known -> tale.word(known) + ": ")
            .or(() -> entry.circle().map(circle -> tale.word(circle) + ": "))
            .orElse("");
    tale.line("  %s%s%s", area, entry.text(), Tale.aside(String.join(", ", said)));
  }
}
