/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/**
 * What the representatives of a case may decide (<i>myndighetsrom</i>). The team and its leader
 * decide for no service.
 *
 * <p>Source: PROBA 6.4, 7.1; DOGA element 4.
 */
@Value.Immutable
public abstract sealed class Mandate extends Masked permits ImmutableMandate {
  Mandate() {}

  /** {@return the authority given to representatives} */
  public abstract List<Delegation> delegations();

  /** {@return what was applied for} */
  public abstract List<Application> applications();

  /** {@return what was handed to others to decide} */
  public abstract List<HandUp> handUps();

  /** {@return what the services decided} */
  public abstract List<Decision> decisions();

  /** {@return the money costs are drawn on} */
  public abstract List<Budget> budgets();

  /** {@return the promises to pay over several years} */
  public abstract List<Commitment> commitments();

  /** {@return what is paid by whom in which year} */
  public abstract List<CostLine> costLines();

  /** {@return what the services do not agree on} */
  public abstract List<Disagreement> disagreements();

  @Value.Check
  void check() {
    Identified.requireDistinct(applications(), "applications");
    Identified.requireDistinct(handUps(), "handUps");
    Identified.requireDistinct(decisions(), "decisions");
    Identified.requireDistinct(budgets(), "budgets");
    Identified.requireDistinct(commitments(), "commitments");
    Identified.requireDistinct(costLines(), "costLines");
    Identified.requireDistinct(disagreements(), "disagreements");
    Identified.requireDistinct(delegations(), "delegations");
  }

  /** {@return a mandate of nothing} */
  public static Mandate empty() {
    return builder().build();
  }

  /**
   * {@return this mandate with one more delegation}
   *
   * @param delegation the delegation to add
   * @throws IllegalArgumentException if its id is taken
   */
  public Mandate add(Delegation delegation) {
    return ((ImmutableMandate) this).withDelegations(Identified.added(delegations(), delegation));
  }

  /**
   * {@return this mandate with one more application}
   *
   * @param added the application
   * @throws IllegalArgumentException if its id is taken
   */
  public Mandate add(Application added) {
    return ((ImmutableMandate) this).withApplications(Identified.added(applications(), added));
  }

  /**
   * {@return this mandate with one more matter handed up}
   *
   * @param added the matter handed up
   * @throws IllegalArgumentException if its id is taken
   */
  public Mandate add(HandUp added) {
    return ((ImmutableMandate) this).withHandUps(Identified.added(handUps(), added));
  }

  /**
   * {@return this mandate with one more decision}
   *
   * @param added the decision
   * @throws IllegalArgumentException if its id is taken
   */
  public Mandate add(Decision added) {
    return ((ImmutableMandate) this).withDecisions(Identified.added(decisions(), added));
  }

  /**
   * {@return this mandate with one more budget}
   *
   * @param added the budget
   * @throws IllegalArgumentException if its id is taken
   */
  public Mandate add(Budget added) {
    return ((ImmutableMandate) this).withBudgets(Identified.added(budgets(), added));
  }

  /**
   * {@return this mandate with one more commitment}
   *
   * @param added the commitment
   * @throws IllegalArgumentException if its id is taken
   */
  public Mandate add(Commitment added) {
    return ((ImmutableMandate) this).withCommitments(Identified.added(commitments(), added));
  }

  /**
   * {@return this mandate with one more cost line}
   *
   * @param added the cost line
   * @throws IllegalArgumentException if its id is taken
   */
  public Mandate add(CostLine added) {
    return ((ImmutableMandate) this).withCostLines(Identified.added(costLines(), added));
  }

  /**
   * {@return this mandate with one more disagreement}
   *
   * @param added the disagreement
   * @throws IllegalArgumentException if its id is taken
   */
  public Mandate add(Disagreement added) {
    return ((ImmutableMandate) this).withDisagreements(Identified.added(disagreements(), added));
  }

  /**
   * {@return this mandate with a disagreement settled}
   *
   * @param disagreement which disagreement
   * @param day the day it was settled
   * @param outcome how
   * @throws IllegalArgumentException if there is no such disagreement
   */
  public Mandate settle(Id<Disagreement> disagreement, LocalDate day, String outcome) {
    return ((ImmutableMandate) this)
        .withDisagreements(
            Identified.changed(disagreements(), disagreement, open -> open.settled(day, outcome)));
  }

  /** {@return what each unit pays, year by year; what has no payer is left out} */
  public SortedMap<Id<Service>, SortedMap<Integer, Amount>> costsByPayerAndYear() {
    SortedMap<Id<Service>, SortedMap<Integer, Amount>> costs = new TreeMap<>();
    for (CostLine line : costLines()) {
      line.payer()
          .ifPresent(
              payer ->
                  costs
                      .computeIfAbsent(payer, unit -> new TreeMap<>())
                      .merge(line.year(), line.amount(), Amount::plus));
    }
    return costs;
  }

  /**
   * {@return this mandate with another delegation in the place of the one with its id}
   *
   * @param put the delegation to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public Mandate replace(Delegation put) {
    return ((ImmutableMandate) this)
        .withDelegations(Identified.changed(delegations(), put.id(), former -> put));
  }

  /**
   * {@return this mandate with another application in the place of the one with its id}
   *
   * @param put the application to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public Mandate replace(Application put) {
    return ((ImmutableMandate) this)
        .withApplications(Identified.changed(applications(), put.id(), former -> put));
  }

  /**
   * {@return this mandate with another hand up in the place of the one with its id}
   *
   * @param put the hand up to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public Mandate replace(HandUp put) {
    return ((ImmutableMandate) this)
        .withHandUps(Identified.changed(handUps(), put.id(), former -> put));
  }

  /**
   * {@return this mandate with another decision in the place of the one with its id}
   *
   * @param put the decision to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public Mandate replace(Decision put) {
    return ((ImmutableMandate) this)
        .withDecisions(Identified.changed(decisions(), put.id(), former -> put));
  }

  /**
   * {@return this mandate with another budget in the place of the one with its id}
   *
   * @param put the budget to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public Mandate replace(Budget put) {
    return ((ImmutableMandate) this)
        .withBudgets(Identified.changed(budgets(), put.id(), former -> put));
  }

  /**
   * {@return this mandate with another commitment in the place of the one with its id}
   *
   * @param put the commitment to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public Mandate replace(Commitment put) {
    return ((ImmutableMandate) this)
        .withCommitments(Identified.changed(commitments(), put.id(), former -> put));
  }

  /**
   * {@return this mandate with another cost line in the place of the one with its id}
   *
   * @param put the cost line to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public Mandate replace(CostLine put) {
    return ((ImmutableMandate) this)
        .withCostLines(Identified.changed(costLines(), put.id(), former -> put));
  }

  /**
   * {@return this mandate with another disagreement in the place of the one with its id}
   *
   * @param put the disagreement to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public Mandate replace(Disagreement put) {
    return ((ImmutableMandate) this)
        .withDisagreements(Identified.changed(disagreements(), put.id(), former -> put));
  }

  /**
   * {@return this mandate with a delegation that holds no longer}
   *
   * @param delegation which delegation
   * @param endExclusive the first day on which it does not hold
   * @throws IllegalArgumentException if there is no such delegation, or the end is before its start
   * @throws IllegalStateException if its period is unknown
   */
  public Mandate end(Id<Delegation> delegation, LocalDate endExclusive) {
    return ((ImmutableMandate) this)
        .withDelegations(
            Identified.changed(delegations(), delegation, it -> it.endingAt(endExclusive)));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableMandate.builder();
  }

  /** Collects the parts of a {@link Mandate}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableMandate.Builder {
    Builder delegations(Iterable<? extends Delegation> delegations);

    Builder applications(Iterable<? extends Application> applications);

    Builder handUps(Iterable<? extends HandUp> handUps);

    Builder decisions(Iterable<? extends Decision> decisions);

    Builder budgets(Iterable<? extends Budget> budgets);

    Builder commitments(Iterable<? extends Commitment> commitments);

    Builder costLines(Iterable<? extends CostLine> costLines);

    Builder disagreements(Iterable<? extends Disagreement> disagreements);

    /**
     * {@return the mandate}
     *
     * @throws IllegalArgumentException if the parts contradict each other
     */
    Mandate build();
  }
}
