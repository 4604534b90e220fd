/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.service.Municipality;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import org.immutables.value.Value;

/**
 * The welfare lab of a municipality (<i>kommunens velferdslab</i>): its people, its choices of
 * direction, its cases.
 *
 * <p>Cases are documents of their own; the lab knows their ids, leaders and days. Source: PROBA
 * 2.2; DOGA element 8.
 */
@Value.Immutable
public abstract sealed class WelfareLab extends Masked implements Identified<WelfareLab>
    permits ImmutableWelfareLab {
  WelfareLab() {}

  /** {@return its id} */
  @Override
  public abstract Id<WelfareLab> id();

  /** {@return the municipality} */
  public abstract Optional<Municipality> municipality();

  /** {@return everyone it names} */
  public abstract List<Person> persons();

  /**
   * {@return who is in the steering group and the core team, who is leader and project leader, and
   * when}
   */
  public abstract List<Membership> memberships();

  /** {@return the share of full time of each leader} */
  public abstract List<LeaderPost> leaderPosts();

  /** {@return the steering group's choices of direction} */
  public abstract List<Choice> choices();

  /** {@return its cases, open and closed} */
  public abstract List<PortfolioEntry> portfolio();

  @Value.Check
  void check() {
    Identified.requireDistinct(persons(), "persons");
    Identified.requireDistinct(memberships(), "memberships");
    Identified.requireDistinct(choices(), "choices");
  }

  /**
   * {@return who holds a role in the lab on the day}
   *
   * @param role the role
   * @param day the day
   */
  public Set<Id<Person>> holdersOf(Role role, LocalDate day) {
    return memberships().stream()
        .filter(it -> it.role() == role && it.heldOn(day).orElse(false))
        .map(Membership::person)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * {@return the cases that a leader has open on the day (<i>saksmengde</i>)}
   *
   * @param leader the leader
   * @param day the day
   */
  public List<Id<InvestmentCase>> openCasesOf(Id<Person> leader, LocalDate day) {
    return portfolio().stream()
        .filter(it -> it.leader().equals(Optional.of(leader)) && it.isOpenOn(day).orElse(false))
        .map(PortfolioEntry::caseId)
        .toList();
  }

  /**
   * {@return the share of full time in which someone leads on the day, in per cent; empty where no
   * post is known}
   *
   * @param leader the leader
   * @param day the day
   */
  public Optional<Integer> shareOf(Id<Person> leader, LocalDate day) {
    return leaderPosts().stream()
        .filter(it -> it.person().equals(leader))
        .filter(it -> it.period().filter(period -> period.contains(day)).isPresent())
        .flatMap(it -> it.sharePercent().stream())
        .reduce(Integer::sum);
  }

  /**
   * {@return the choice that stands on the day; empty where none was made by then}
   *
   * @param matter what was chosen
   * @param day the day
   */
  public Optional<Choice> choiceOn(ChoiceMatter matter, LocalDate day) {
    return choices().stream()
        .filter(it -> it.matter() == matter && it.on().filter(on -> !on.isAfter(day)).isPresent())
        .max(Comparator.comparing(it -> it.on().orElseThrow()));
  }

  /**
   * {@return this welfare lab with one more person}
   *
   * @param added the person to add
   * @throws IllegalArgumentException if its id is taken
   */
  public WelfareLab add(Person added) {
    return ((ImmutableWelfareLab) this).withPersons(Identified.added(persons(), added));
  }

  /**
   * {@return this welfare lab with another person in the place of the one with its id}
   *
   * @param put the person to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public WelfareLab replace(Person put) {
    return ((ImmutableWelfareLab) this)
        .withPersons(Identified.changed(persons(), put.id(), former -> put));
  }

  /**
   * {@return this welfare lab with one more membership}
   *
   * @param added the membership to add
   * @throws IllegalArgumentException if its id is taken
   */
  public WelfareLab add(Membership added) {
    return ((ImmutableWelfareLab) this).withMemberships(Identified.added(memberships(), added));
  }

  /**
   * {@return this welfare lab with another membership in the place of the one with its id}
   *
   * @param put the membership to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public WelfareLab replace(Membership put) {
    return ((ImmutableWelfareLab) this)
        .withMemberships(Identified.changed(memberships(), put.id(), former -> put));
  }

  /**
   * {@return this welfare lab with one more leader post}
   *
   * @param added the leader post to add
   */
  public WelfareLab add(LeaderPost added) {
    return ((ImmutableWelfareLab) this).withLeaderPosts(Identified.added(leaderPosts(), added));
  }

  /**
   * {@return this welfare lab with one more choice}
   *
   * @param added the choice to add
   * @throws IllegalArgumentException if its id is taken
   */
  public WelfareLab add(Choice added) {
    return ((ImmutableWelfareLab) this).withChoices(Identified.added(choices(), added));
  }

  /**
   * {@return this welfare lab with another choice in the place of the one with its id}
   *
   * @param put the choice to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public WelfareLab replace(Choice put) {
    return ((ImmutableWelfareLab) this)
        .withChoices(Identified.changed(choices(), put.id(), former -> put));
  }

  /**
   * {@return this welfare lab with one more portfolio entry}
   *
   * @param added the portfolio entry to add
   */
  public WelfareLab add(PortfolioEntry added) {
    return ((ImmutableWelfareLab) this).withPortfolio(Identified.added(portfolio(), added));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableWelfareLab.builder();
  }

  /** Collects the parts of a {@link WelfareLab}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableWelfareLab.Builder {
    Builder id(Id<WelfareLab> id);

    Builder municipality(Municipality municipality);

    Builder persons(Iterable<? extends Person> persons);

    Builder memberships(Iterable<? extends Membership> memberships);

    Builder leaderPosts(Iterable<? extends LeaderPost> leaderPosts);

    Builder choices(Iterable<? extends Choice> choices);

    Builder portfolio(Iterable<? extends PortfolioEntry> portfolio);

    /**
     * {@return the welfare lab}
     *
     * @throws IllegalStateException if a mandatory part is missing
     * @throws IllegalArgumentException if the parts contradict each other
     */
    WelfareLab build();
  }
}
