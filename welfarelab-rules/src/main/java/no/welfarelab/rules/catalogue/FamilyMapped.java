/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.Matter;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.ExistingHelp;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Whether each of the family, and each child, is on the cloth: FAMILY-02 and -03. */
final class FamilyMapped {
  private final Map<Id<Person>, Path> own = new HashMap<>();
  private final Map<Id<Person>, List<Placed<ClothEntry>>> about = new HashMap<>();
  private final Set<Id<Person>> helped = new HashSet<>();

  private FamilyMapped(CaseOnDay seen) {
    for (Placed<WorkCloth> cloth : Cloths.of(seen).latest()) {
      for (Placed<ClothEntry> entry : Cloths.entriesOf(cloth)) {
        Set<Id<Person>> persons =
            entry.part().persons().isEmpty() ? cloth.part().persons() : entry.part().persons();
        if (persons.size() == 1) {
          own.putIfAbsent(persons.iterator().next(), entry.place());
        }
        for (Id<Person> person : persons) {
          about.computeIfAbsent(person, it -> new ArrayList<>()).add(entry);
        }
      }
    }
    for (ExistingHelp help : seen.theCase().mapping().existingHelp()) {
      if (help.service().isPresent() && seen.sees(help.since())) {
        helped.addAll(help.persons());
      }
    }
  }

  private static FamilyMapped of(CaseOnDay seen) {
    return seen.shared(FamilyMapped.class, FamilyMapped::new);
  }

  static Verdict hasOwnEntry(Placed<Person> person, CaseOnDay seen) {
    Id<Person> id = person.part().id();
    // Who parted from the family, and takes no part, is no member of it any more.
    if (person.part().participates().equals(Optional.of(false))
        && !Kin.of(seen).formerPartnersOf(id).isEmpty()) {
      return Verdict.notApplicable();
    }
    return Since.firstMapping(
        seen,
        () ->
            Optional.ofNullable(of(seen).own.get(id))
                .or(() -> Explained.of(Matter.NO_ENTRY_OF_THEIR_OWN, id, seen))
                .map(Verdict::satisfied)
                .orElseGet(() -> Verdict.broken("no-entry", person.place())));
  }

  static Verdict childIsMapped(Placed<Person> person, CaseOnDay seen) {
    return Since.firstMapping(
        seen, () -> Children.whenChild(person, seen, () -> of(seen).isMapped(person, seen)));
  }

  private Verdict isMapped(Placed<Person> child, CaseOnDay seen) {
    Id<Person> id = child.part().id();
    Set<Id<Person>> parents = Kin.of(seen).parentsOf(id);
    List<Placed<ClothEntry>> entries = about.getOrDefault(id, List.of());
    boolean byParent =
        entries.stream()
            .flatMap(entry -> entry.part().saidBy().stream())
            .anyMatch(
                speaker ->
                    speaker.equals(id)
                        || (parents.isEmpty()
                            ? People.isFamily(speaker, seen)
                            : parents.contains(speaker)));
    boolean byService = entries.stream().anyMatch(entry -> entry.part().service().isPresent());
    boolean noServiceKnowsThem =
        !helped.contains(id) && seen.theCase().mapping().askedAbout().contains(id);
    return Verdict.satisfied(child.place())
        .and(byParent ? Verdict.notApplicable() : Verdict.broken("no-parent", child.place()))
        .and(
            byService || noServiceKnowsThem
                ? Verdict.notApplicable()
                : Verdict.broken("no-service", child.place()));
  }
}
