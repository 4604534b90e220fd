/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;

import java.util.List;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.mandate.Budget;
import no.welfarelab.core.mandate.Commitment;
import no.welfarelab.core.mandate.CostLine;
import no.welfarelab.core.service.Service;

/** Who pays what, in which year, in {@link SavedHouse}. */
final class SavedHouseCosts {
  static final Id<CostLine> ASSISTANCE_2024 = Id.of("assistance-2024");
  static final Id<CostLine> FEE_2024 = Id.of("handball-fee-2024");
  static final Id<CostLine> TREATMENT_2024 = Id.of("treatment-2024");
  static final Id<CostLine> TREATMENT_2025 = Id.of("treatment-2025");
  static final Id<CostLine> SUPPORT_2025 = Id.of("support-contact-2025");
  static final Id<CostLine> ASSISTANT_2025 = Id.of("assistant-2025");
  static final Id<CostLine> ASSISTANT_2026 = Id.of("assistant-2026");
  static final Id<CostLine> AAP_2025 = Id.of("aap-2025");
  static final Id<CostLine> AAP_2026 = Id.of("aap-2026");

  static final Id<Budget> NAV_ASSISTANCE = Id.of("nav-assistance");
  static final Id<Budget> NATIONAL_INSURANCE = Id.of("national-insurance");
  static final Id<Budget> SUPPORT = Id.of("support-contacts");
  static final Id<Budget> START_UP_LOANS = Id.of("start-up-loans");
  private static final Id<Budget> MENTAL_HEALTH = Id.of("mental-health");
  private static final Id<Budget> SCHOOLS = Id.of("school");

  private static final Id<Commitment> TREATED_OVER_NEW_YEAR = Id.of("treatment-over-new-year");
  private static final Id<Commitment> ASSISTED_TWO_YEARS = Id.of("assistant-until-summer-2026");
  private static final Id<Commitment> INCOME_TWO_YEARS = Id.of("aap-two-years");

  private SavedHouseCosts() {}

  /** National insurance is paid to all who have a right to it: its frame is an estimate. */
  static List<Budget> budgets() {
    return List.of(
        Parts.budget(NAV_ASSISTANCE, NAV, Parts.frame(2024, 9_500_000)),
        Parts.budget(
            NATIONAL_INSURANCE, NAV, Parts.frame(2025, 48_000_000), Parts.frame(2026, 49_500_000)),
        Parts.budget(SUPPORT, SERVICE_AWARD_OFFICE, Parts.frame(2025, 2_100_000)),
        Parts.budget(
            MENTAL_HEALTH,
            MENTAL_HEALTH_AND_SUBSTANCE_USE,
            Parts.frame(2024, 5_900_000),
            Parts.frame(2025, 6_100_000)),
        Parts.budget(SCHOOLS, SCHOOL, Parts.frame(2025, 1_200_000), Parts.frame(2026, 1_200_000)),
        Parts.budget(START_UP_LOANS, HOUSING_OFFICE, Parts.frame(2025, 60_000_000)));
  }

  static List<Commitment> commitments() {
    return List.of(
        Parts.commitment(TREATED_OVER_NEW_YEAR, MENTAL_HEALTH_AND_SUBSTANCE_USE, 2024, 2025),
        Parts.commitment(ASSISTED_TWO_YEARS, SCHOOL, 2025, 2026),
        Parts.commitment(INCOME_TWO_YEARS, NAV, 2025, 2026));
  }

  static List<CostLine> costLines() {
    return List.of(
        line(ASSISTANCE_2024, 2024, 36_000, NAV)
            .budget(NAV_ASSISTANCE)
            .decision(SavedHouseDecisions.ASSISTANCE_GRANTED)
            .build(),
        line(FEE_2024, 2024, 3_200, NAV)
            .budget(NAV_ASSISTANCE)
            .decision(SavedHouseDecisions.FEE_GRANTED)
            .build(),
        treatment(TREATMENT_2024, 2024, 12_000),
        treatment(TREATMENT_2025, 2025, 60_000),
        line(SUPPORT_2025, 2025, 48_000, SERVICE_AWARD_OFFICE)
            .budget(SUPPORT)
            .decision(SavedHouseDecisions.SUPPORT_CONTACT_GRANTED)
            .build(),
        assistant(ASSISTANT_2025, 2025, 140_000),
        assistant(ASSISTANT_2026, 2026, 70_000),
        aap(AAP_2025, 2025, 233_000),
        aap(AAP_2026, 2026, 254_000));
  }

  private static CostLine treatment(Id<CostLine> id, int year, long kroner) {
    return line(id, year, kroner, MENTAL_HEALTH_AND_SUBSTANCE_USE)
        .budget(MENTAL_HEALTH)
        .decision(SavedHouseDecisions.TREATMENT_GRANTED)
        .commitment(TREATED_OVER_NEW_YEAR)
        .build();
  }

  private static CostLine assistant(Id<CostLine> id, int year, long kroner) {
    return line(id, year, kroner, SCHOOL)
        .budget(SCHOOLS)
        .decision(SavedHouseDecisions.ASSISTANT_GRANTED)
        .commitment(ASSISTED_TWO_YEARS)
        .build();
  }

  private static CostLine aap(Id<CostLine> id, int year, long kroner) {
    return line(id, year, kroner, NAV)
        .budget(NATIONAL_INSURANCE)
        .decision(SavedHouseDecisions.AAP_GRANTED)
        .commitment(INCOME_TWO_YEARS)
        .build();
  }

  private static CostLine.Builder line(Id<CostLine> id, int year, long kroner, Id<Service> payer) {
    return Parts.cost(id.value(), year, kroner, payer);
  }
}
