/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_PROTECTION;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.testsupport.story.NineHelpersDays.FIRST_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.HANDED_OVER;
import static no.welfarelab.testsupport.story.NineHelpersDays.MANAGERS_MET;
import static no.welfarelab.testsupport.story.NineHelpersMandate.MONTHS_GRANTED;
import static no.welfarelab.testsupport.story.NineHelpersMandate.PLACE_GRANTED;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ASSISTANCE_MANAGER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ASSISTANCE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.CHILD_WELFARE_MANAGER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.CHILD_WELFARE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.FORMER_CHILD_WELFARE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HOUSING_MANAGER;
import static no.welfarelab.testsupport.story.NineHelpersTeam.FINANCIAL_ASSISTANCE;
import static no.welfarelab.testsupport.story.NineHelpersTeam.INTRODUCTION_PROGRAMME;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.mandate.Budget;
import no.welfarelab.core.mandate.Commitment;
import no.welfarelab.core.mandate.CostLine;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.YearFrame;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.service.Service;

/** What the representatives in {@link NineHelpers} may spend, and who pays in which year. */
final class NineHelpersMoney {
  static final Id<Budget> SHARED = Id.of("shared");
  static final List<Id<CostLine>> PLACE_COSTS =
      List.of(
          Id.of("child-protection-2026"),
          Id.of("child-protection-2027"),
          Id.of("assistance-2026"),
          Id.of("assistance-2027"));
  static final List<Id<CostLine>> INTERPRETER_COSTS =
      List.of(Id.of("interpreter-2025"), Id.of("interpreter-2026"));
  static final Id<CostLine> LEADER_COST = Id.of("leader-2026");
  static final Id<CostLine> MONTHS_COST = Id.of("months-ahead-2026");

  private static final Id<Budget> LIVING = Id.of("assistance");
  private static final Id<Budget> PROGRAMME = Id.of("introduction-programme");
  private static final Id<Budget> LEADERS = Id.of("investment-leaders");
  private static final Id<Commitment> TWO_YEARS = Id.of("two-years");
  private static final Id<Commitment> INTERPRETER_YEARS = Id.of("interpreter-years");
  private static final LocalDate DELEGATED = LocalDate.of(2025, 11, 1);
  private static final LocalDate NEW_YEAR_2027 = LocalDate.of(2027, 1, 1);

  private NineHelpersMoney() {}

  static List<Delegation> delegations() {
    return List.of(
        forTheCase(
                "child-protection-delegation-until-january",
                FORMER_CHILD_WELFARE_OFFICER,
                CHILD_PROTECTION,
                CHILD_WELFARE_MANAGER)
            .authority(Authority.DECIDES)
            .measureTypes(List.of(MeasureTypes.LEISURE_ACTIVITY))
            .limit(Amount.ofKroner(20_000))
            .period(Period.of(FIRST_MEETING, HANDED_OVER))
            .build(),
        forTheCase(
                "child-protection-delegation",
                CHILD_WELFARE_OFFICER,
                CHILD_PROTECTION,
                CHILD_WELFARE_MANAGER)
            .authority(Authority.DECIDES)
            .measureTypes(List.of(MeasureTypes.AFTER_SCHOOL_PLACE, MeasureTypes.LEISURE_ACTIVITY))
            .limit(Amount.ofKroner(80_000))
            .budget(SHARED)
            .period(Period.of(MANAGERS_MET, NEW_YEAR_2027))
            .build(),
        delegation(
                "assistance-delegation",
                ASSISTANCE_OFFICER,
                FINANCIAL_ASSISTANCE,
                ASSISTANCE_MANAGER)
            .byPosition(true)
            .authority(Authority.ASSESSES)
            .measureTypes(List.of(MeasureTypes.FINANCIAL_ASSISTANCE))
            .limit(Amount.ofKroner(30_000))
            .budget(LIVING)
            .period(Period.of(DELEGATED, NEW_YEAR_2027))
            .build(),
        forTheCase("housing-delegation", HOUSING_ADVISER, HOUSING_OFFICE, HOUSING_MANAGER)
            .authority(Authority.DECIDES)
            .measureTypes(List.of(MeasureTypes.HOUSING_FOLLOW_UP))
            .period(Period.of(DELEGATED, NEW_YEAR_2027))
            .build());
  }

  private static Delegation.Builder forTheCase(
      String id, Id<Person> representative, Id<Service> service, Id<Person> manager) {
    return delegation(id, representative, service, manager).byPosition(false);
  }

  private static Delegation.Builder delegation(
      String id, Id<Person> representative, Id<Service> service, Id<Person> manager) {
    return Delegation.builder()
        .id(Id.of(id))
        .representative(representative)
        .service(service)
        .givenBy(manager);
  }

  static List<Budget> budgets() {
    return List.of(
        budget(
            SHARED,
            List.of(CHILD_PROTECTION, FINANCIAL_ASSISTANCE),
            Parts.frame(2026, 60_000),
            Parts.frame(2027, 60_000)),
        budget(LIVING, List.of(FINANCIAL_ASSISTANCE), Parts.frame(2026, 4_200_000)),
        budget(
            PROGRAMME,
            List.of(INTRODUCTION_PROGRAMME),
            Parts.frame(2025, 380_000),
            Parts.frame(2026, 390_000)),
        budget(LEADERS, List.of(NAV), Parts.frame(2026, 420_000)));
  }

  private static Budget budget(Id<Budget> id, List<Id<Service>> owners, YearFrame... frames) {
    return Budget.builder().id(id).owners(owners).frames(List.of(frames)).build();
  }

  static List<Commitment> commitments() {
    return List.of(
        Commitment.builder()
            .id(TWO_YEARS)
            .payers(List.of(CHILD_PROTECTION, FINANCIAL_ASSISTANCE))
            .firstYear(2026)
            .lastYear(2027)
            .build(),
        Commitment.builder()
            .id(INTERPRETER_YEARS)
            .payers(List.of(INTRODUCTION_PROGRAMME))
            .firstYear(2025)
            .lastYear(2026)
            .build());
  }

  static List<CostLine> costLines() {
    return List.of(
        place("child-protection-2026", 2026, CHILD_PROTECTION),
        place("child-protection-2027", 2027, CHILD_PROTECTION),
        place("assistance-2026", 2026, FINANCIAL_ASSISTANCE),
        place("assistance-2027", 2027, FINANCIAL_ASSISTANCE),
        Parts.cost("months-ahead-2026", 2026, 24_000, FINANCIAL_ASSISTANCE)
            .budget(LIVING)
            .decision(MONTHS_GRANTED)
            .build(),
        interpreter("interpreter-2025", 2025, 6_400),
        interpreter("interpreter-2026", 2026, 12_800),
        Parts.cost("leader-2026", 2026, 54_000, NAV).budget(LEADERS).build());
  }

  /** Half each, every year. */
  private static CostLine place(String id, int year, Id<Service> payer) {
    return Parts.cost(id, year, 17_000, payer)
        .budget(SHARED)
        .decision(PLACE_GRANTED)
        .commitment(TWO_YEARS)
        .build();
  }

  private static CostLine interpreter(String id, int year, long kroner) {
    return Parts.cost(id, year, kroner, INTRODUCTION_PROGRAMME)
        .budget(PROGRAMME)
        .commitment(INTERPRETER_YEARS)
        .build();
  }
}
