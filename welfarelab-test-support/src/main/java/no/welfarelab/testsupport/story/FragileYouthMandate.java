/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_AND_FAMILY;
import static no.welfarelab.core.service.Services.DEBT_COUNSELLING;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.testsupport.story.FragileYouth.FIRST;
import static no.welfarelab.testsupport.story.FragileYouth.SECOND;
import static no.welfarelab.testsupport.story.FragileYouth.THIRD;
import static no.welfarelab.testsupport.story.FragileYouthPeople.HEALTH_MANAGER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.HOUSING_MANAGER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.MATHIAS;
import static no.welfarelab.testsupport.story.FragileYouthPeople.MOVED_IN;
import static no.welfarelab.testsupport.story.FragileYouthPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.NAV_MANAGER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.SUPPORT_WORKER;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LawReference;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Budget;
import no.welfarelab.core.mandate.Commitment;
import no.welfarelab.core.mandate.CostLine;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.DenialReason;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.mandate.YearFrame;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.service.Service;

/** What the representatives in {@link FragileYouth} may decide, what was decided, and who pays. */
final class FragileYouthMandate {
  static final Id<Application> ASSISTANCE = Id.of("assistance");
  static final Id<Application> HOME = Id.of("home");
  static final Id<Application> FOLLOW_UP = Id.of("follow-up");
  static final Id<Decision> ASSISTANCE_GRANTED = Id.of("assistance-granted");
  static final Id<Decision> ASSISTANCE_ENDED = Id.of("assistance-ended");
  static final Id<Decision> HOME_GRANTED = Id.of("home-granted");
  static final Id<Decision> FOLLOW_UP_GRANTED = Id.of("follow-up-granted");
  static final Id<CostLine> ASSISTANCE_2025 = Id.of("assistance-2025");
  static final Id<CostLine> HOME_2025 = Id.of("home-2025");
  static final Id<CostLine> FOLLOW_UP_2025 = Id.of("follow-up-2025");
  static final Id<CostLine> FOLLOW_UP_2026 = Id.of("follow-up-2026");
  static final Id<CostLine> DEBT_2025 = Id.of("debt-2025");
  static final Id<CostLine> DEBT_2026 = Id.of("debt-2026");
  static final Id<CostLine> LEADER_2026 = Id.of("leader-2026");

  private static final Id<Budget> NAV_MONEY = Id.of("nav-money");
  private static final Id<Budget> HOUSING_MONEY = Id.of("housing-money");
  private static final Id<Budget> HEALTH_MONEY = Id.of("health-money");
  private static final Id<Budget> DEBT_MONEY = Id.of("debt-money");
  private static final Id<Budget> FAMILY_UNIT_MONEY = Id.of("family-unit-money");
  private static final Id<Commitment> FOLLOWED_UP = Id.of("followed-up");
  private static final Id<Commitment> DEBT_FOLLOWED = Id.of("debt-followed");
  private static final LawReference SOCIAL_SERVICES = Parts.law("lov-2009-12-18-131", "§ 18");
  private static final LawReference HOUSING = Parts.law("lov-2022-12-20-121", "§ 6");
  private static final LawReference HEALTH_AND_CARE = Parts.law("lov-2011-06-24-30", "§ 3-2");

  private FragileYouthMandate() {}

  static Mandate mandate(Words words) {
    return Mandate.builder()
        .delegations(delegations())
        .applications(
            List.of(
                application(ASSISTANCE, MeasureTypes.FINANCIAL_ASSISTANCE, NAV, FIRST)
                    .decisionMaker(NAV_ADVISER)
                    .build(),
                application(HOME, MeasureTypes.MUNICIPAL_RENTAL, HOUSING_OFFICE, FIRST)
                    .decisionMaker(HOUSING_ADVISER)
                    .statusToldOn(SECOND)
                    .build(),
                application(
                        FOLLOW_UP,
                        MeasureTypes.HOUSING_FOLLOW_UP,
                        MENTAL_HEALTH_AND_SUBSTANCE_USE,
                        THIRD)
                    .decisionMaker(HEALTH_MANAGER)
                    .build()))
        .handUps(
            List.of(
                HandUp.builder()
                    .id(Id.of("follow-up-to-manager"))
                    .application(FOLLOW_UP)
                    .from(SUPPORT_WORKER)
                    .to(HEALTH_MANAGER)
                    .on(THIRD)
                    .dueOn(LocalDate.of(2025, 8, 29))
                    .build()))
        .decisions(decisions(words))
        .budgets(
            List.of(
                budget(NAV_MONEY, NAV, Parts.frame(2025, 90_000)),
                budget(HOUSING_MONEY, HOUSING_OFFICE, Parts.frame(2025, 40_000)),
                budget(
                    HEALTH_MONEY,
                    MENTAL_HEALTH_AND_SUBSTANCE_USE,
                    Parts.frame(2025, 40_000),
                    Parts.frame(2026, 90_000)),
                budget(
                    DEBT_MONEY,
                    DEBT_COUNSELLING,
                    Parts.frame(2025, 15_000),
                    Parts.frame(2026, 15_000)),
                budget(FAMILY_UNIT_MONEY, CHILD_AND_FAMILY, Parts.frame(2026, 30_000))))
        .commitments(
            List.of(
                commitment(FOLLOWED_UP, MENTAL_HEALTH_AND_SUBSTANCE_USE),
                commitment(DEBT_FOLLOWED, DEBT_COUNSELLING)))
        .costLines(costLines())
        .build();
  }

  private static List<Delegation> delegations() {
    return List.of(
        delegation("nav-assesses", NAV_ADVISER, NAV, Authority.ASSESSES, NAV_MANAGER)
            .measureTypes(List.of(MeasureTypes.FINANCIAL_ASSISTANCE, MeasureTypes.WORK_TRAINING))
            .limit(Amount.ofKroner(80_000))
            .budget(NAV_MONEY)
            .build(),
        delegation(
                "housing-decides",
                HOUSING_ADVISER,
                HOUSING_OFFICE,
                Authority.DECIDES,
                HOUSING_MANAGER)
            .measureTypes(List.of(MeasureTypes.MUNICIPAL_RENTAL))
            .limit(Amount.ofKroner(30_000))
            .budget(HOUSING_MONEY)
            .build());
  }

  private static Delegation.Builder delegation(
      String id,
      Id<Person> representative,
      Id<Service> service,
      Authority authority,
      Id<Person> manager) {
    return Delegation.builder()
        .id(Id.of(id))
        .representative(representative)
        .service(service)
        .authority(authority)
        .givenBy(manager)
        .byPosition(true)
        .period(Period.from(FIRST));
  }

  private static Application.Builder application(
      Id<Application> id, Id<MeasureType> type, Id<Service> service, LocalDate sent) {
    return Application.builder()
        .id(id)
        .type(type)
        .persons(List.of(MATHIAS))
        .service(service)
        .sentOn(sent)
        .answerDueOn(sent.plusWeeks(12));
  }

  private static List<Decision> decisions(Words words) {
    return List.of(
        decision(
                ASSISTANCE_GRANTED,
                DecisionOutcome.GRANTED,
                MeasureTypes.FINANCIAL_ASSISTANCE,
                LocalDate.of(2025, 6, 12))
            .application(ASSISTANCE)
            .service(NAV)
            .by(NAV_ADVISER)
            .legalBases(List.of(SOCIAL_SERVICES))
            .reason(
                words.say(
                    "Han har ingen inntekt og ikke rett til annet.",
                    "He has no income and no right to another benefit."))
            .amount(Amount.ofKroner(70_000))
            .startOn(LocalDate.of(2025, 6, 16))
            .build(),
        decision(
                HOME_GRANTED,
                DecisionOutcome.GRANTED,
                MeasureTypes.MUNICIPAL_RENTAL,
                LocalDate.of(2025, 8, 14))
            .application(HOME)
            .service(HOUSING_OFFICE)
            .by(HOUSING_ADVISER)
            .legalBases(List.of(HOUSING))
            .reason(
                words.say(
                    "Uten bolig holder han verken på en jobb eller på søvnen.",
                    "Without a home he keeps neither a job nor his sleep."))
            .amount(Amount.ofKroner(18_000))
            .startOn(MOVED_IN)
            .endOn(LocalDate.of(2028, 9, 1))
            .build(),
        decision(
                FOLLOW_UP_GRANTED,
                DecisionOutcome.GRANTED,
                MeasureTypes.HOUSING_FOLLOW_UP,
                LocalDate.of(2025, 8, 26))
            .application(FOLLOW_UP)
            .service(MENTAL_HEALTH_AND_SUBSTANCE_USE)
            .by(HEALTH_MANAGER)
            .legalBases(List.of(HEALTH_AND_CARE))
            .reason(
                words.say(
                    "Én fast person i uken, så lenge det er skjørt.",
                    "One steady person a week, as long as it is fragile."))
            .amount(Amount.ofKroner(92_000))
            .startOn(LocalDate.of(2025, 9, 2))
            .endOn(LocalDate.of(2027, 1, 1))
            .build(),
        decision(
                ASSISTANCE_ENDED,
                DecisionOutcome.ENDED,
                MeasureTypes.FINANCIAL_ASSISTANCE,
                LocalDate.of(2025, 11, 27))
            .application(ASSISTANCE)
            .service(NAV)
            .by(NAV_ADVISER)
            .legalBases(List.of(SOCIAL_SERVICES))
            .reason(words.say("Han lever av egen lønn.", "He lives on wages of his own."))
            .denialReason(DenialReason.NOT_NEEDED)
            .alternative(
                words.say(
                    "Han kan søke igjen samme dag hvis jobben tar slutt.",
                    "He can apply again on the same day if the job ends."))
            .startOn(LocalDate.of(2025, 12, 1))
            .build());
  }

  private static Decision.Builder decision(
      Id<Decision> id, DecisionOutcome outcome, Id<MeasureType> type, LocalDate on) {
    return Decision.builder().id(id).outcome(outcome).type(type).on(on).appealBy(on.plusWeeks(3));
  }

  private static Budget budget(Id<Budget> id, Id<Service> owner, YearFrame... frames) {
    return Budget.builder().id(id).owners(List.of(owner)).frames(List.of(frames)).build();
  }

  private static Commitment commitment(Id<Commitment> id, Id<Service> payer) {
    return Commitment.builder()
        .id(id)
        .payers(List.of(payer))
        .firstYear(2025)
        .lastYear(2026)
        .build();
  }

  private static List<CostLine> costLines() {
    return List.of(
        Parts.cost(ASSISTANCE_2025.value(), 2025, 61_000, NAV)
            .budget(NAV_MONEY)
            .decision(ASSISTANCE_GRANTED)
            .build(),
        Parts.cost(HOME_2025.value(), 2025, 18_000, HOUSING_OFFICE)
            .budget(HOUSING_MONEY)
            .decision(HOME_GRANTED)
            .build(),
        followUp(FOLLOW_UP_2025, 2025, 23_000),
        followUp(FOLLOW_UP_2026, 2026, 69_000),
        debt(DEBT_2025, 2025, 7_000),
        debt(DEBT_2026, 2026, 5_000),
        Parts.cost(LEADER_2026.value(), 2026, 18_000, CHILD_AND_FAMILY)
            .budget(FAMILY_UNIT_MONEY)
            .build());
  }

  private static CostLine followUp(Id<CostLine> id, int year, long kroner) {
    return Parts.cost(id.value(), year, kroner, MENTAL_HEALTH_AND_SUBSTANCE_USE)
        .budget(HEALTH_MONEY)
        .decision(FOLLOW_UP_GRANTED)
        .commitment(FOLLOWED_UP)
        .build();
  }

  private static CostLine debt(Id<CostLine> id, int year, long kroner) {
    return Parts.cost(id.value(), year, kroner, DEBT_COUNSELLING)
        .budget(DEBT_MONEY)
        .commitment(DEBT_FOLLOWED)
        .build();
  }
}
