/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.rules.finding.Subject;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Rule;
import no.welfarelab.rules.rule.Verdict;

/**
 * Where one part of the case cites another, and whether that is there: PLAN-25.
 *
 * <p>Services, types of measures and target groups stand in catalogues outside the case. What is
 * cited is there from whichever day; what is said on a later day cites nothing yet.
 */
final class References {
  /** The kinds of part that cite others. */
  private static final List<PartKind> CITING =
      List.of(
          PartKind.CASE,
          PartKind.PERSON,
          PartKind.RELATION,
          PartKind.HOME,
          PartKind.GUARDIANSHIP,
          PartKind.CONSENT,
          PartKind.DISCLOSURE,
          PartKind.REFUSAL,
          PartKind.MEMBERSHIP,
          PartKind.DELEGATION,
          PartKind.APPLICATION,
          PartKind.DECISION,
          PartKind.COST_LINE,
          PartKind.HAND_UP,
          PartKind.NEED,
          PartKind.CLOTH,
          PartKind.CLOTH_ENTRY,
          PartKind.HOME_VISIT,
          PartKind.PLAN,
          PartKind.GOAL,
          PartKind.MEASURE,
          PartKind.TASK,
          PartKind.LINKED_PLAN,
          PartKind.MEETING,
          PartKind.TOPIC,
          PartKind.GAP,
          PartKind.OBSERVATION,
          PartKind.GOAL_EFFECT,
          PartKind.EXPERIENCE,
          PartKind.EXPLANATION,
          PartKind.WAIVER);

  /** No record, which would print ids of a case. */
  private static final class Reference {
    private final Class<?> kind;
    private final Id<?> cited;
    private final Subject citing;
    private final Path place;

    Reference(Class<?> kind, Id<?> cited, Subject citing, Path place) {
      this.kind = kind;
      this.cited = cited;
      this.citing = citing;
      this.place = place;
    }
  }

  private final Map<Class<?>, Set<Id<?>>> there = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private final Map<PartKind, List<Placed<Subject>>> dangling = new EnumMap<>(PartKind.class);

  private References(CaseOnDay seen) {
    CaseCitations.read(seen.theCase(), Citing.of(seen, this));
    for (Reference reference : references) {
      if (!there.getOrDefault(reference.kind, Set.of()).contains(reference.cited)) {
        dangling
            .computeIfAbsent(reference.citing.kind(), kind -> new ArrayList<>())
            .add(Placed.of(reference.citing, reference.place));
      }
    }
  }

  static References of(CaseOnDay seen) {
    return seen.shared(References.class, References::new);
  }

  /** The rule, asking of each kind of part in turn. */
  static Rule judgedBy(Rule rule) {
    Rule judging = rule;
    for (PartKind kind : CITING) {
      judging =
          judging.on(
              kind,
              seen -> of(seen).subjects(kind, seen),
              (citing, seen) -> citing.id(),
              References::leadsSomewhere);
    }
    return judging;
  }

  /** The references that lead nowhere; the case as a whole where there is none. */
  private List<Placed<Subject>> subjects(PartKind kind, CaseOnDay seen) {
    return kind == PartKind.CASE && dangling.isEmpty()
        ? List.of(Placed.of(Subject.of(kind, seen.theCase().id()), Path.ROOT))
        : dangling.getOrDefault(kind, List.of());
  }

  private static Verdict leadsSomewhere(Placed<Subject> citing, CaseOnDay seen) {
    References all = of(seen);
    if (!all.dangling.isEmpty()) {
      return Verdict.broken("dangling", citing.place());
    }
    return all.references.isEmpty() ? Verdict.notApplicable() : Verdict.satisfied(citing.place());
  }

  void isThere(Class<?> kind, Id<?> id) {
    there.computeIfAbsent(kind, it -> new HashSet<>()).add(id);
  }

  void cite(Class<?> kind, Id<?> cited, Subject citing, Path place) {
    references.add(new Reference(kind, cited, citing, place));
  }

  /** Where the references stand, those that lead somewhere included. */
  List<Path> places() {
    return references.stream().map(reference -> reference.place).toList();
  }
}
