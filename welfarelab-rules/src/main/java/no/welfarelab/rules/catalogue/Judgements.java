/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** What a person's recorded assessments say: INTAKE-01 and -04, FAMILY-06. */
final class Judgements {
  private Judgements() {}

  /** The complete judgements of the latest day decide; where they differ, the no does. */
  static Verdict latest(
      List<Judgement> judgements, Path list, CaseOnDay seen, String question, Role whoCanSay) {
    return latest(judgements, list, seen, Verdict.unknown(question, whoCanSay, Path.ROOT));
  }

  /** As above; where there is none, what is said instead. */
  static Verdict latest(List<Judgement> judgements, Path list, CaseOnDay seen, Verdict otherwise) {
    return latest(seen.placed(judgements, list, Judgement::on), otherwise);
  }

  /** As above, of those that were made by some day. */
  static Verdict latest(List<Placed<Judgement>> made, Verdict otherwise) {
    List<Placed<Judgement>> complete =
        made.stream().filter(judgement -> judgement.part().complete()).toList();
    Optional<LocalDate> latest =
        complete.stream()
            .flatMap(judgement -> judgement.part().on().stream())
            .max(LocalDate::compareTo);
    if (latest.isPresent()) {
      return Verdict.all(
          complete.stream()
              .filter(judgement -> judgement.part().on().equals(latest))
              .map(judgement -> said(judgement, latest.get())));
    }
    return made.isEmpty()
        ? otherwise
        : Verdict.all(
            made.stream()
                .map(it -> Verdict.unknown("judgement-details", Role.CORE_TEAM, it.place())));
  }

  private static Verdict said(Placed<Judgement> judgement, LocalDate on) {
    return judgement.part().holds()
        ? Verdict.satisfied(judgement.place(), on)
        : Verdict.broken("no", judgement.place(), on);
  }
}
