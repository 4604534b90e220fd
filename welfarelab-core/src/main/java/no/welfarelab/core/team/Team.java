/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * Everyone who works with the citizens of a case (<i>investeringsteam</i>), now and before.
 *
 * <p>Source: PROBA 2.2, 4.1; DOGA element 3.
 */
@Value.Immutable
public abstract sealed class Team extends Masked permits ImmutableTeam {
  Team() {}

  /** {@return who holds which role, and when} */
  public abstract List<Membership> memberships();

  /** {@return the offers of a support person} */
  public abstract List<SupportOffer> supportOffers();

  /** {@return what families were told of a child coordinator} */
  public abstract List<CoordinatorOffer> coordinatorOffers();

  /** {@return how the services choose their representatives} */
  public abstract List<Representation> representations();

  /** {@return the sectors outside the services that were considered} */
  public abstract Set<Sector> consideredSectors();

  /**
   * {@return judgements of whether it is known whom, and how many at once, the citizen can meet}
   */
  public abstract List<Judgement> meetingCapacity();

  @Value.Check
  void check() {
    Identified.requireDistinct(memberships(), "memberships");
  }

  /** {@return a team of nobody} */
  public static Team empty() {
    return builder().build();
  }

  /**
   * {@return the memberships of the team that are known to be held on the day}
   *
   * @param day the day asked about
   */
  public List<Membership> membersOn(LocalDate day) {
    return memberships().stream()
        .filter(membership -> membership.role().inTeam() && membership.heldOn(day).orElse(false))
        .toList();
  }

  /**
   * {@return this team with one more membership}
   *
   * @param membership the membership to add
   * @throws IllegalArgumentException if its id is taken
   */
  public Team add(Membership membership) {
    return withMemberships(Identified.added(memberships(), membership));
  }

  /**
   * {@return this team with another membership in the place of the one with its id}
   *
   * @param membership the membership to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public Team replace(Membership membership) {
    return withMemberships(
        Identified.changed(memberships(), membership.id(), former -> membership));
  }

  /**
   * {@return this team with a role handed over; the former holder has it until the day before}
   *
   * @param former the membership that ends
   * @param successor the membership that takes its place
   * @throws IllegalArgumentException if the team has no such membership, the successor says no
   *     period, or its id is taken
   */
  public Team handOver(Id<Membership> former, Membership successor) {
    LocalDate day = startOf(successor);
    return withMemberships(
        Identified.added(
            Identified.changed(memberships(), former, it -> it.endingAt(day)), successor));
  }

  /**
   * {@return this team under a new investment leader; the former leads until the day before}
   *
   * @param successor the membership of the new leader
   * @throws IllegalArgumentException if it is not an investment leader's, says no period, or its id
   *     is taken
   */
  public Team handOverLeadership(Membership successor) {
    if (successor.role() != Role.INVESTMENT_LEADER) {
      throw new IllegalArgumentException("the role is not INVESTMENT_LEADER");
    }
    LocalDate day = startOf(successor);
    List<Membership> others = new ArrayList<>();
    for (Membership membership : memberships()) {
      boolean leads =
          membership.role() == Role.INVESTMENT_LEADER && membership.heldOn(day).orElse(false);
      others.add(leads ? membership.endingAt(day) : membership);
    }
    return withMemberships(Identified.added(others, successor));
  }

  private static LocalDate startOf(Membership successor) {
    return successor
        .period()
        .orElseThrow(() -> new IllegalArgumentException("the period is missing"))
        .startInclusive();
  }

  private Team withMemberships(List<Membership> memberships) {
    return ((ImmutableTeam) this).withMemberships(memberships);
  }

  /**
   * {@return this team with one more offer of a support person}
   *
   * @param added the offer of a support person
   */
  public Team add(SupportOffer added) {
    return ((ImmutableTeam) this).withSupportOffers(Identified.added(supportOffers(), added));
  }

  /**
   * {@return this team with one more coordinator offer}
   *
   * @param added the coordinator offer to add
   */
  public Team add(CoordinatorOffer added) {
    return ((ImmutableTeam) this)
        .withCoordinatorOffers(Identified.added(coordinatorOffers(), added));
  }

  /**
   * {@return this team with one more representation}
   *
   * @param added the representation to add
   */
  public Team add(Representation added) {
    return ((ImmutableTeam) this).withRepresentations(Identified.added(representations(), added));
  }

  /**
   * {@return this team with one more judgement}
   *
   * @param added the judgement to add
   */
  public Team add(Judgement added) {
    return ((ImmutableTeam) this).withMeetingCapacity(Identified.added(meetingCapacity(), added));
  }

  /**
   * {@return this team with a membership that is held no longer}
   *
   * @param membership which membership
   * @param endExclusive the first day on which it is not held
   * @throws IllegalArgumentException if there is no such membership, or the end is before its start
   * @throws IllegalStateException if its period is unknown
   */
  public Team end(Id<Membership> membership, LocalDate endExclusive) {
    return withMemberships(
        Identified.changed(memberships(), membership, it -> it.endingAt(endExclusive)));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableTeam.builder();
  }

  /** Collects the parts of a {@link Team}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableTeam.Builder {
    Builder memberships(Iterable<? extends Membership> memberships);

    Builder supportOffers(Iterable<? extends SupportOffer> supportOffers);

    Builder coordinatorOffers(Iterable<? extends CoordinatorOffer> coordinatorOffers);

    Builder representations(Iterable<? extends Representation> representations);

    Builder consideredSectors(Iterable<Sector> consideredSectors);

    Builder meetingCapacity(Iterable<? extends Judgement> meetingCapacity);

    /**
     * {@return the team}
     *
     * @throws IllegalArgumentException if the parts contradict each other
     */
    Team build();
  }
}
