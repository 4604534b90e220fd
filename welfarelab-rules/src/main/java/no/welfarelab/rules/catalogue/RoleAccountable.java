/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.rules.finding.Subject;
import no.welfarelab.rules.responsibility.Holding;
import no.welfarelab.rules.responsibility.Responsibilities;
import no.welfarelab.rules.responsibility.Responsibility;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.LabOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Who answers for what: ROLE-01. A row of the whole case is a subject of its own. */
final class RoleAccountable {
  /** All that is asked for one thing; for the case, one row of the matrix. */
  record Thing(Subject subject, List<Holding> holdings) {}

  private record Things(Map<PartKind, List<Placed<Thing>>> ofKind) {}

  private RoleAccountable() {}

  static Function<CaseOnDay, List<Placed<Thing>>> of(PartKind kind) {
    return seen ->
        seen.shared(Things.class, it -> things(Responsibilities.of(it).holdings()))
            .ofKind()
            .getOrDefault(kind, List.of());
  }

  static List<Placed<Thing>> ofLab(LabOnDay seen) {
    return things(Responsibilities.of(seen.lab(), seen.day()).holdings())
        .ofKind()
        .getOrDefault(PartKind.LAB, List.of());
  }

  private static Things things(List<Holding> holdings) {
    Map<Subject, List<Holding>> bySubject = new LinkedHashMap<>();
    Map<PartKind, List<Placed<Thing>>> things = new LinkedHashMap<>();
    for (Holding holding : holdings) {
      Subject subject = subject(holding);
      bySubject
          .computeIfAbsent(
              subject,
              it -> {
                List<Holding> its = new ArrayList<>();
                things
                    .computeIfAbsent(holding.subject().kind(), kind -> new ArrayList<>())
                    .add(Placed.of(new Thing(it, its), holding.place()));
                return its;
              })
          .add(holding);
    }
    return new Things(things);
  }

  private static Subject subject(Holding holding) {
    Responsibility row = holding.responsibility();
    boolean ofWhole = row.oneFor() == PartKind.CASE || row.oneFor() == PartKind.LAB;
    return ofWhole ? Subject.of(PartKind.RESPONSIBILITY, Id.of(row.code())) : holding.subject();
  }

  static Id<?> name(Thing thing, Object seen) {
    return thing.subject().id();
  }

  static Verdict one(Placed<Thing> thing, Object seen) {
    return Verdict.all(thing.part().holdings().stream().map(RoleAccountable::one));
  }

  private static Verdict one(Holding holding) {
    String row = holding.responsibility().code();
    Path place = holding.place();
    if (holding.gap()) {
      return Verdict.broken("nobody", place, row);
    }
    return holding.doubled()
        ? Verdict.broken("several", place, row, holding.holders().size())
        : Verdict.satisfied(place, row);
  }
}
