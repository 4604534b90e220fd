/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.mapping.Stance;
import no.welfarelab.core.mapping.StanceKind;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** What becomes of a member's dissent: MANDATE-15. */
final class MandateDissent {
  private final CaseOnDay seen;
  private final Map<Id<Person>, List<Dissent>> byPerson = new HashMap<>();

  private record Dissent(Measure measure, Placed<Stance> stance) {
    boolean complete() {
      return stance.part().on().isPresent() && stance.part().reason().isPresent();
    }
  }

  private MandateDissent(CaseOnDay seen) {
    this.seen = seen;
    for (Placed<Measure> measure : seen.measures()) {
      Path stances = measure.place().then("stances");
      for (Placed<Stance> stance : seen.placed(measure.part().stances(), stances, Stance::on)) {
        if (stance.part().kind() == StanceKind.DISAGREES) {
          byPerson
              .computeIfAbsent(stance.part().person(), it -> new ArrayList<>())
              .add(new Dissent(measure.part(), stance));
        }
      }
    }
  }

  static Verdict isRecordedAndNoRefusal(Placed<Membership> member, CaseOnDay seen) {
    MandateDissent all = seen.shared(MandateDissent.class, MandateDissent::new);
    return Mandates.isMember(member.part().role())
        ? all.judged(all.byPerson.getOrDefault(member.part().person(), List.of()))
        : Verdict.notApplicable();
  }

  private Verdict judged(List<Dissent> dissents) {
    return Verdict.all(
        dissents.stream()
            .map(
                dissent ->
                    dissent.complete()
                        ? isNoRefusal(dissent)
                        : Verdict.unknown(
                            "dissent-details", Role.MEMBER, dissent.stance().place())));
  }

  private Verdict isNoRefusal(Dissent dissent) {
    Measure measure = dissent.measure();
    boolean otherGround =
        measure.stopReason().isPresent()
            || Mandates.of(seen)
                .decision(measure.decision())
                .filter(decision -> !Mandates.isGranted(decision.part()))
                .isPresent();
    boolean before =
        measure
            .stoppedOn()
            .flatMap(stopped -> dissent.stance().part().on().map(stopped::isBefore))
            .orElse(false);
    return measure.isStoppedOn(seen.day()) && !otherGround && !before
        ? Verdict.broken("taken-as-refusal", dissent.stance().place())
        : Verdict.satisfied(dissent.stance().place());
  }
}
