/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import static no.welfarelab.testsupport.cohort.Works.effectGoal;
import static no.welfarelab.testsupport.cohort.Works.resultGoal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.mapping.PlanKind;
import no.welfarelab.core.mapping.Stance;
import no.welfarelab.core.mapping.StanceKind;
import no.welfarelab.core.plan.Alternative;
import no.welfarelab.core.plan.Contribution;
import no.welfarelab.core.plan.Gap;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.GoalKind;
import no.welfarelab.core.plan.HistoryEntry;
import no.welfarelab.core.plan.Horizon;
import no.welfarelab.core.plan.IndividualPlan;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.LinkedPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.plan.Prerequisite;
import no.welfarelab.core.plan.Principle;
import no.welfarelab.core.plan.Urgency;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.testsupport.Sketch;
import no.welfarelab.testsupport.chance.Draw;

/** The plan: goals, measures, and what stands beside them. */
final class Planning {
  private static final int OLD_ENOUGH_TO_BE_ASKED = 7;

  private final Cast cast;
  private final Timeline days;
  private final Works works;
  private final Draw draw;

  Planning(Cast cast, Timeline days, Works works, Draw draw) {
    this.cast = cast;
    this.days = days;
    this.works = works;
    this.draw = draw;
  }

  InvestmentPlan plan() {
    return InvestmentPlan.builder()
        .inForceFrom(days.first().plusDays(1))
        .writtenBy(cast.leaderOn(days.first()))
        .goals(goals())
        .measures(works.all().stream().map(this::measure).toList())
        .tasks(new Tasks(cast, days, works, draw.split("tasks")).all())
        .contributions(cast.citizens().stream().map(this::contribution).toList())
        .gaps(gaps())
        .linkedPlans(linkedPlans())
        .individualPlans(individualPlans())
        .build();
  }

  private List<Goal> goals() {
    List<Goal> goals = new ArrayList<>();
    for (int number = 1; number <= works.effectGoals(); number++) {
      goals.add(
          goal("effect-" + number, GoalKind.EFFECT, "Vi har et hjem og en hverdag som varer.")
              .horizon(Horizon.LONG_TERM)
              .phase(Phase.SUSTAINABLE)
              .principles(List.of(Principle.LONG_TERM_VIEW, Principle.VALUES))
              .targetOn(days.first().plusYears(3))
              .build());
    }
    for (int number = 1; number <= works.resultGoals(); number++) {
      goals.add(resultGoalOf(number));
    }
    return goals;
  }

  private Goal resultGoalOf(int number) {
    LocalDate target = days.next().plusDays(draw.between(30, 120));
    Goal.Builder goal =
        goal("result-" + number, GoalKind.RESULT, "Det neste steget er på plass.")
            .horizon(number % 2 == 1 ? Horizon.SHORT_TERM : Horizon.NOW)
            .phase(Phase.STABILISATION)
            .principles(List.of(Principle.INDIVIDUAL_ADAPTATION, Principle.OPTIMAL_USE))
            .leadsTo(List.of(effectGoal(1 + (number - 1) % works.effectGoals())))
            .targetOn(target);
    reached(number).ifPresent(goal::reachedOn);
    if (cast.has(Feature.POSTPONED_GOAL) && number == 1) {
      goal.history(
          List.of(
              HistoryEntry.builder()
                  .on(days.middle())
                  .by(cast.leaderOn(days.middle()))
                  .text("Vi venter på en utredning.")
                  .formerDate(target.minusDays(20))
                  .build()));
    }
    return goal.build();
  }

  /** A goal is reached when all that serves it is done. */
  private Optional<LocalDate> reached(int number) {
    List<Work> serving =
        works.all().stream().filter(work -> work.goal().equals(resultGoal(number))).toList();
    return serving.stream().allMatch(work -> work.done().isPresent())
        ? serving.stream().flatMap(work -> work.done().stream()).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  private Goal.Builder goal(String id, GoalKind kind, String text) {
    return Sketch.goal(id, kind, text)
        .saidBy(cast.firstCitizen())
        .confirmedBy(cast.citizens())
        .persons(cast.concerned())
        .setOn(days.first())
        .stances(agreed(cast.concerned(), days.first()));
  }

  /** Adults say where they stand, and so do children who are old enough. */
  private List<Stance> agreed(List<Id<Person>> persons, LocalDate on) {
    return persons.stream()
        .filter(person -> cast.ageOn(person, on) >= OLD_ENOUGH_TO_BE_ASKED)
        .map(person -> Stance.builder().person(person).kind(StanceKind.AGREES).on(on).build())
        .toList();
  }

  private Measure measure(Work work) {
    Theme theme = work.theme();
    Measure.Builder measure =
        Sketch.measure(work.measure().value(), theme.measure(), work.goal())
            .type(theme.type())
            .persons(work.persons())
            .lifeArea(theme.area())
            .phase(theme.phase())
            .principles(List.of(Principle.EARLY_INVESTMENT, Principle.COORDINATED_SIMULTANEITY))
            .service(work.service())
            .answers(List.of(work.challenge()))
            .after(work.after().stream().map(Work::measure).toList())
            .stances(agreed(withAdults(work.persons()), work.agreed()))
            .status(work.status())
            .statusToldOn(days.end())
            .careOrContact(false)
            .notUsuallyGiven(isExceptional(work))
            .costLines(Mandates.costLineIds(work))
            .expectedGainers(List.of(work.service()));
    if (isExceptional(work)) {
      measure.exceptionReason("Uten dette kommer ingenting annet i gang.");
    }
    if (theme.ofChildren()) {
      measure.childsBest(
          List.of(
              Sketch.holds(
                  cast.leaderOn(work.agreed()), work.agreed(), "Barnet får det roligere.")));
    }
    MeasureTypes.find(theme.type())
        .flatMap(MeasureType::rightsBased)
        .ifPresent(measure::rightsBased);
    work.application().ifPresent(measure::application);
    work.decision().ifPresent(measure::decision);
    work.planned().ifPresent(measure::plannedStartOn);
    work.started().ifPresent(measure::startedOn);
    work.done().ifPresent(measure::doneOn);
    return choice(work, measure).build();
  }

  private static boolean isOpen(Work work) {
    return work.status() != MeasureStatus.DONE && work.status() != MeasureStatus.STARTED;
  }

  private boolean isExceptional(Work work) {
    return cast.has(Feature.EXCEPTIONAL_MEASURE) && work.number() == works.all().size();
  }

  private List<Id<Person>> withAdults(List<Id<Person>> persons) {
    return Stream.concat(cast.citizens().stream(), persons.stream()).distinct().toList();
  }

  /** How it was chosen: among what, how soon, and what must be so first. */
  private Measure.Builder choice(Work work, Measure.Builder measure) {
    Draw choice = draw.split(work.number());
    Urgency urgency = choice.oneOf(Arrays.asList(Urgency.values()));
    measure.urgency(urgency);
    if (urgency == Urgency.TIME_TO_THINK) {
      measure.thinkUntil(work.started().map(start -> start.minusDays(1)).orElse(days.asOf()));
    }
    if (choice.oneIn(3)) {
      measure.alternatives(
          List.of(
              Alternative.builder()
                  .text("Vente og se.")
                  .consequences("Det kan ta lengre tid.")
                  .explainedOn(work.agreed())
                  .build()));
    }
    if (choice.oneIn(4)) {
      Prerequisite.Builder papers = Prerequisite.builder().text("Papirene er samlet.");
      if (!isOpen(work)) {
        papers.metOn(work.agreed());
      }
      measure.prerequisites(List.of(papers.build()));
    }
    if (work.theme() == Theme.RELIEF) {
      measure.executors(List.of(cast.holderOn(work.service(), days.end())));
    }
    return measure;
  }

  private Contribution contribution(Id<Person> citizen) {
    return Contribution.builder()
        .person(citizen)
        .text("Møter opp, og er med på å finne løsninger.")
        .on(days.first())
        .build();
  }

  private List<Gap> gaps() {
    return cast.has(Feature.GAP)
        ? List.of(
            Gap.builder()
                .id(Id.of("gap-1"))
                .need(Mappings.need(works.themes().get(0)))
                .text("Ingen tjeneste har noe om kvelden.")
                .on(days.last())
                .alternatives("Spurt frivilligheten og naboene.")
                .build())
        : List.of();
  }

  private List<LinkedPlan> linkedPlans() {
    Seat owner = cast.seats().get(0);
    return cast.has(Feature.LINKED_PLAN)
        ? List.of(
            LinkedPlan.builder()
                .id(Id.of("linked-plan-1"))
                .kind(PlanKind.DEBT_PLAN)
                .persons(cast.citizens())
                .owner(owner.service())
                .contact(owner.person())
                .since(days.first())
                .measures(List.of(Work.measure(1)))
                .build())
        : List.of();
  }

  /** The first citizen's, where there is one; everybody else was asked, and wants none. */
  private List<IndividualPlan> individualPlans() {
    return cast.citizens().stream()
        .map(
            citizen ->
                cast.has(Feature.INDIVIDUAL_PLAN) && citizen.equals(cast.firstCitizen())
                    ? individualPlan(citizen)
                    : IndividualPlan.builder().person(citizen).wanted(false).build())
        .toList();
  }

  private IndividualPlan individualPlan(Id<Person> citizen) {
    return IndividualPlan.builder()
        .person(citizen)
        .wanted(true)
        .consentedOn(days.first())
        .accessConsentedOn(days.first())
        .coordinator(cast.leaderOn(days.end()))
        .coordinatorOffered(true)
        .period(Period.of(days.first(), days.asOf().plusYears(1)))
        .nextRevisionOn(days.next().plusDays(30))
        .execution("Tjenestene gjør sitt, og lederen holder tråden.")
        .cooperation("Alle møtes til investeringsmøtene.")
        .build();
  }
}
