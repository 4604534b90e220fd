/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import no.welfarelab.core.mandate.Disagreement;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.mandate.YearFrame;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.service.Services;

/** What the representatives may decide, what was decided, and who pays. */
final class Mandates {
  static final Id<Decision> EARLIER_REFUSAL = Id.of("earlier-refusal");
  static final Id<Disagreement> DISAGREEMENT = Id.of("disagreement-1");

  private static final int YEARS_OF_COST = 2;
  private static final int WEEKS_OF_APPEAL = 3;
  private static final long ROOM_IN_THE_BUDGET = 500_000;

  private final Cast cast;
  private final Timeline days;
  private final Works works;

  Mandates(Cast cast, Timeline days, Works works) {
    this.cast = cast;
    this.days = days;
    this.works = works;
  }

  Mandate mandate() {
    return Mandate.builder()
        .delegations(cast.seats().stream().filter(Seat::decides).map(this::delegation).toList())
        .applications(applications())
        .handUps(works.all().stream().filter(this::isHandedUp).map(this::handUp).toList())
        .decisions(decisions())
        .budgets(budgets())
        .commitments(
            works.all().stream()
                .filter(work -> work.decision().isPresent())
                .map(Mandates::commitment)
                .toList())
        .costLines(works.all().stream().flatMap(work -> costLines(work).stream()).toList())
        .disagreements(disagreements())
        .build();
  }

  private Delegation delegation(Seat seat) {
    return Delegation.builder()
        .id(Id.of(seat.person().value() + "-delegation"))
        .representative(seat.person())
        .service(seat.service())
        .authority(seat.authority())
        .givenBy(cast.managerOf(seat.service()))
        .byPosition(false)
        .measureTypes(seat.types())
        .limit(Amount.ofKroner(YEARS_OF_COST * 150_000L))
        .budget(budget(seat.service()))
        .period(Period.of(seat.from(), days.asOf().plusYears(1)))
        .build();
  }

  private boolean isHandedUp(Work work) {
    return works.handedUp(work.number() - 1);
  }

  private List<Application> applications() {
    List<Application> applications = new ArrayList<>();
    for (Work work : works.all()) {
      work.application().ifPresent(id -> applications.add(application(id, work)));
    }
    return applications;
  }

  private Application application(Id<Application> id, Work work) {
    LocalDate told = work.decided().orElse(days.end());
    Application.Builder application =
        Application.builder()
            .id(id)
            .type(work.theme().type())
            .persons(work.persons())
            .service(work.service())
            .decisionMaker(
                isHandedUp(work)
                    ? cast.managerOf(work.service())
                    : cast.holderOn(work.service(), told))
            .sentOn(work.agreed())
            .answerDueOn(work.decided().orElse(days.next()))
            .statusToldOn(told);
    if (cast.has(Feature.EARLIER_REFUSAL) && isFirstApplication(work)) {
      application.reopens(EARLIER_REFUSAL);
    }
    return application.build();
  }

  /** That for income, which is the first theme of the first service. */
  private static boolean isFirstApplication(Work work) {
    return work.number() == 1;
  }

  private HandUp handUp(Work work) {
    return HandUp.builder()
        .id(Id.of("hand-up-" + work.number()))
        .application(work.application().orElseThrow())
        .from(cast.holderOn(work.service(), work.agreed()))
        .to(cast.managerOf(work.service()))
        .on(work.agreed())
        .dueOn(days.next())
        .build();
  }

  private List<Decision> decisions() {
    List<Decision> decisions = new ArrayList<>();
    if (cast.has(Feature.EARLIER_REFUSAL)) {
      LocalDate then = days.referred().minusMonths(8);
      decisions.add(
          Decision.builder()
              .id(EARLIER_REFUSAL)
              .outcome(DecisionOutcome.REFUSED)
              .type(MeasureTypes.FINANCIAL_ASSISTANCE)
              .service(Services.NAV)
              .on(then)
              .legalBases(List.of(law(Theme.INCOME)))
              .reason("Det manglet opplysninger.")
              .denialReason(DenialReason.TERMS_NOT_MET)
              .alternative("Søke på nytt med dokumentasjon.")
              .appealBy(then.plusWeeks(WEEKS_OF_APPEAL))
              .build());
    }
    for (Work work : works.all()) {
      work.decided().ifPresent(day -> decisions.add(decision(work, day)));
    }
    return decisions;
  }

  private Decision decision(Work work, LocalDate day) {
    return Decision.builder()
        .id(work.decision().orElseThrow())
        .outcome(DecisionOutcome.GRANTED)
        .application(work.application().orElseThrow())
        .type(work.theme().type())
        .service(work.service())
        .by(cast.holderOn(work.service(), day))
        .on(day)
        .legalBases(List.of(law(work.theme())))
        .reason("Vilkårene er oppfylt.")
        .appealBy(day.plusWeeks(WEEKS_OF_APPEAL))
        .amount(Amount.ofKroner((long) YEARS_OF_COST * work.theme().kroner()))
        .startOn(work.started().or(work::planned).orElse(day))
        .build();
  }

  private static LawReference law(Theme theme) {
    return LawReference.builder().law(theme.law().get(0)).section(theme.law().get(1)).build();
  }

  /** A budget for each service that pays, with room for more than is decided. */
  private List<Budget> budgets() {
    Map<Id<Service>, Map<Integer, Long>> costs = new LinkedHashMap<>();
    cast.seats().stream()
        .filter(Seat::decides)
        .forEach(seat -> costs.put(seat.service(), new TreeMap<>()));
    for (Work work : works.all()) {
      for (int year : years(work)) {
        costs
            .computeIfAbsent(work.service(), service -> new TreeMap<>())
            .merge(year, (long) work.theme().kroner(), Long::sum);
      }
    }
    return costs.entrySet().stream().map(it -> budget(it.getKey(), it.getValue())).toList();
  }

  private Budget budget(Id<Service> service, Map<Integer, Long> costs) {
    boolean pooled = cast.has(Feature.POOLED_BUDGET) && service.equals(Services.NAV);
    return Budget.builder()
        .id(budget(service))
        .owners(pooled ? List.of(service, cast.services().get(1)) : List.of(service))
        .frames(
            costs.entrySet().stream()
                .map(
                    it ->
                        YearFrame.builder()
                            .year(it.getKey())
                            .amount(Amount.ofKroner(it.getValue() + ROOM_IN_THE_BUDGET))
                            .build())
                .toList())
        .build();
  }

  private static Id<Budget> budget(Id<Service> service) {
    return Id.of("budget-" + service.value());
  }

  private static List<Integer> years(Work work) {
    return work.firstYear().map(first -> List.of(first, first + 1)).orElse(List.of());
  }

  private static Commitment commitment(Work work) {
    List<Integer> years = years(work);
    return Commitment.builder()
        .id(work.commitment())
        .payers(List.of(work.service()))
        .firstYear(years.get(0))
        .lastYear(years.get(years.size() - 1))
        .build();
  }

  static List<Id<CostLine>> costLineIds(Work work) {
    return years(work).stream().map(year -> costLineId(work, year)).toList();
  }

  private static Id<CostLine> costLineId(Work work, int year) {
    return Id.of("cost-" + work.number() + "-" + year);
  }

  private static List<CostLine> costLines(Work work) {
    return years(work).stream()
        .map(
            year ->
                CostLine.builder()
                    .id(costLineId(work, year))
                    .year(year)
                    .amount(Amount.ofKroner(work.theme().kroner()))
                    .payer(work.service())
                    .budget(budget(work.service()))
                    .decision(work.decision().orElseThrow())
                    .commitment(work.commitment())
                    .build())
        .toList();
  }

  private List<Disagreement> disagreements() {
    return cast.has(Feature.DISAGREEMENT)
        ? List.of(
            Disagreement.builder()
                .id(DISAGREEMENT)
                .services(cast.services().subList(0, 2))
                .about("Hvem som betaler for oppfølgingen.")
                .raisedOn(days.first())
                .settleBy(days.last())
                .settledOn(days.last().minusDays(3))
                .outcome("De deler likt.")
                .build())
        : List.of();
  }
}
