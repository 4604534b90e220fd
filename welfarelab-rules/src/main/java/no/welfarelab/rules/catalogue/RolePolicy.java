/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.Choice;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.responsibility.ReservedAct;
import no.welfarelab.rules.responsibility.ReservedActs;
import no.welfarelab.rules.rule.LabOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Who set the policy of a lab: ROLE-02. */
final class RolePolicy {
  private RolePolicy() {}

  static List<Placed<Choice>> choices(LabOnDay seen) {
    List<Placed<Choice>> choices = new ArrayList<>();
    List<Choice> all = seen.lab().choices();
    for (int i = 0; i < all.size(); i++) {
      if (seen.sees(all.get(i).on())) {
        choices.add(Placed.of(all.get(i), Path.ROOT.then("choices").then(i)));
      }
    }
    return choices;
  }

  static Verdict bySteeringGroup(Placed<Choice> choice, LabOnDay seen) {
    if (choice.part().by().isEmpty()) {
      return Verdict.unknown("act-doer", Role.STEERING_GROUP, choice.place());
    }
    if (choice.part().on().isEmpty()) {
      return Verdict.unknown("act-date", Role.STEERING_GROUP, choice.place());
    }
    LocalDate on = choice.part().on().get();
    ReservedActs acts = seen.shared(ReservedActs.class, it -> ReservedActs.of(it.lab()));
    return Verdict.all(
        choice.part().by().stream()
            .map(
                who ->
                    RoleActs.told(
                        acts.may(who, ReservedAct.SET_POLICY, on),
                        "not-steering-group",
                        choice.place().then("by"),
                        on)));
  }
}
