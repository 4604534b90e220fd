/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.mapping.Circle;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.NotRelevant;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Which life areas were considered: MAPPING-02. */
final class MappingAreas {
  private final Map<LifeArea, Path> entered = new EnumMap<>(LifeArea.class);
  private final Map<LifeArea, Path> ruledOut = new EnumMap<>(LifeArea.class);
  private final Set<LifeArea> ruledOutByOthers = EnumSet.noneOf(LifeArea.class);

  private MappingAreas(CaseOnDay seen) {
    for (Placed<WorkCloth> cloth : Cloths.of(seen).seen()) {
      for (Placed<ClothEntry> entry : Cloths.entriesOf(cloth)) {
        entry.part().lifeArea().ifPresent(area -> entered.putIfAbsent(area, entry.place()));
        // The family has no row of its own on the cloth, but a part of the circle.
        if (entry.part().circle().equals(Optional.of(Circle.FAMILY))) {
          entered.putIfAbsent(LifeArea.FAMILY, entry.place());
        }
      }
      for (Placed<NotRelevant> said :
          seen.placed(
              cloth.part().notRelevant(), cloth.place().then("notRelevant"), NotRelevant::on)) {
        if (isSaidByCitizen(said.part(), seen)) {
          ruledOut.putIfAbsent(said.part().lifeArea(), said.place());
        } else {
          ruledOutByOthers.add(said.part().lifeArea());
        }
      }
    }
  }

  private static boolean isSaidByCitizen(NotRelevant said, CaseOnDay seen) {
    return said.saidBy()
        .flatMap(seen::person)
        .flatMap(person -> person.part().participates())
        .orElse(false);
  }

  static List<Placed<LifeArea>> lifeAreas(CaseOnDay seen) {
    Path place = Cloths.of(seen).seen().isEmpty() ? Path.ROOT : Cloths.CLOTHS;
    return Arrays.stream(LifeArea.values()).map(area -> Placed.of(area, place)).toList();
  }

  static Id<?> id(LifeArea area, CaseOnDay seen) {
    return Id.of(area.code());
  }

  static Verdict isConsidered(Placed<LifeArea> area, CaseOnDay seen) {
    return Since.firstMapping(seen, () -> isOnCloth(area, seen));
  }

  private static Verdict isOnCloth(Placed<LifeArea> area, CaseOnDay seen) {
    MappingAreas areas = seen.shared(MappingAreas.class, MappingAreas::new);
    Path where = areas.entered.getOrDefault(area.part(), areas.ruledOut.get(area.part()));
    if (where != null) {
      return Verdict.satisfied(where);
    }
    return areas.ruledOutByOthers.contains(area.part())
        ? Verdict.broken("not-said-by-citizen", area.place())
        : Verdict.broken("not-considered", area.place());
  }
}
