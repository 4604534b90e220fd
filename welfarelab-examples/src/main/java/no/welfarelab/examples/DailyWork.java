/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples;

import java.time.LocalDate;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.Services;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.finding.Strength;
import no.welfarelab.testsupport.story.Stories;

/** The README's example of the verbs that change a case. */
public final class DailyWork {
  private DailyWork() {}

  /**
   * Changes a case in one day.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    LocalDate today = LocalDate.of(2026, 3, 5);
    Membership successor =
        Membership.builder()
            .id(Id.of("nav-2"))
            .person(Id.of("new-nav-adviser"))
            .role(Role.MEMBER)
            .service(Services.NAV)
            .period(Period.from(today))
            .build();
    Delegation delegation =
        Delegation.builder()
            .id(Id.of("nav-delegation"))
            .representative(Id.of("new-nav-adviser"))
            .authority(Authority.ASSESSES)
            .build();

    InvestmentCase evening =
        Stories.CAR_AND_HOME
            .theCase()
            .finishTask(Id.of("collect-papers"), today, "All papers are at the county governor's.")
            .startMeasure(Id.of("work-training"), today)
            .handOver(Id.of("nav"), successor)
            .add(delegation)
            .withdrawConsent(Id.of("father-consents"), today.atTime(15, 30));

    Rulebook.handbook().check(evening, today).findings().stream()
        .filter(finding -> finding.strength() == Strength.MUST)
        .map(finding -> finding.rule() + ": " + finding.message(Language.EN))
        .distinct()
        .forEach(System.out::println);
  }
}
