/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.Explanation;
import no.welfarelab.core.lab.Matter;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;

/** Where a reason stands for what is left out, by what it is and for whom. */
final class Explained {
  private final Map<Matter, Map<Id<Person>, Path>> reasons = new EnumMap<>(Matter.class);

  private Explained(CaseOnDay seen) {
    for (Placed<Explanation> explanation :
        seen.placed(
            seen.theCase().explanations(), Path.ROOT.then("explanations"), Explanation::on)) {
      if (explanation.part().reason().isPresent()) {
        Map<Id<Person>, Path> ofMatter =
            reasons.computeIfAbsent(explanation.part().matter(), it -> new HashMap<>());
        explanation
            .part()
            .persons()
            .forEach(person -> ofMatter.putIfAbsent(person, explanation.place()));
      }
    }
  }

  /** Empty where no reason stands. */
  static Optional<Path> of(Matter matter, Id<Person> person, CaseOnDay seen) {
    return Optional.ofNullable(
        seen.shared(Explained.class, Explained::new)
            .reasons
            .getOrDefault(matter, Map.of())
            .get(person));
  }
}
