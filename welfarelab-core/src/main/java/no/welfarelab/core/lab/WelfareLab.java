/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * <p>Cases are documents of their own; the lab knows their ids, leaders and days. A membership,
 * post, choice or case whose days are unknown is kept, and counts on no day. Source: PROBA 2.2;
 * DOGA element 8.
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
   * {@return which roles a person holds in the lab on the day}
   *
   * @param person the person
   * @param day the day
   */
  public Set<Role> rolesOf(Id<Person> person, LocalDate day) {
    return memberships().stream()
        .filter(it -> it.person().equals(person) && it.heldOn(day).orElse(false))
        .map(Membership::role)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * {@return the portfolio on the day (<i>portefølje</i>): the entries of the cases that are open}
   *
   * @param day the day
   */
  public List<PortfolioEntry> portfolioOn(LocalDate day) {
    return portfolio().stream().filter(it -> it.isOpenOn(day).orElse(false)).toList();
  }

  /**
   * {@return the cases that a leader has open on the day (<i>saksmengde</i>), each once}
   *
   * @param leader the leader
   * @param day the day
   */
  public List<Id<InvestmentCase>> openCasesOf(Id<Person> leader, LocalDate day) {
    return portfolioOn(day).stream()
        .filter(it -> it.leader().equals(Optional.of(leader)))
        .map(PortfolioEntry::caseId)
        .distinct()
        .toList();
  }

  /**
   * {@return the cases that each leader has open on the day; a leader of the lab who has none
   * stands there without any}
   *
   * @param day the day
   */
  public Map<Id<Person>, List<Id<InvestmentCase>>> caseloadsOn(LocalDate day) {
    Set<Id<Person>> leaders = holdersOf(Role.INVESTMENT_LEADER, day);
    portfolioOn(day).forEach(it -> it.leader().ifPresent(leaders::add));
    Map<Id<Person>, List<Id<InvestmentCase>>> caseloads = new LinkedHashMap<>();
    leaders.forEach(leader -> caseloads.put(leader, openCasesOf(leader, day)));
    return Collections.unmodifiableMap(caseloads);
  }

  /**
   * {@return the share of full time in which someone leads on the day, in per cent, the posts added
   * up; empty where no post is known, or the share of one is not}
   *
   * @param leader the leader
   * @param day the day
   */
  public Optional<Integer> shareOf(Id<Person> leader, LocalDate day) {
    List<Optional<Integer>> shares =
        leaderPosts().stream()
            .filter(it -> it.person().equals(leader))
            .filter(it -> it.period().filter(period -> period.contains(day)).isPresent())
            .map(LeaderPost::sharePercent)
            .toList();
    return shares.stream().allMatch(Optional::isPresent)
        ? shares.stream().map(Optional::orElseThrow).reduce(Integer::sum)
        : Optional.empty();
  }

  /**
   * {@return the choice that stands on the day: the latest by then, of a day's the last listed;
   * empty where none was made}
   *
   * @param matter what was chosen
   * @param day the day
   */
  public Optional<Choice> choiceOn(ChoiceMatter matter, LocalDate day) {
    return choices().stream()
        .filter(it -> it.matter() == matter && it.on().filter(on -> !on.isAfter(day)).isPresent())
        .reduce((one, other) -> madeOn(other).isBefore(madeOn(one)) ? one : other);
  }

  private static LocalDate madeOn(Choice choice) {
    return choice.on().orElseThrow();
  }

  /**
   * {@return the choices that stand on the day, at most one of each matter}
   *
   * @param day the day
   */
  public List<Choice> choicesOn(LocalDate day) {
    return Arrays.stream(ChoiceMatter.values())
        .flatMap(matter -> choiceOn(matter, day).stream())
        .toList();
  }

  /**
   * {@return this welfare lab with a case closed}
   *
   * @param caseId which case
   * @param day the first day on which it is closed
   * @throws IllegalArgumentException if it is not open on the day
   */
  public WelfareLab closeCase(Id<InvestmentCase> caseId, LocalDate day) {
    return changeOpen(caseId, day, it -> Stream.of(it.endingAt(day)));
  }

  /**
   * {@return this welfare lab with a case under another leader; the former leads until the day
   * before}
   *
   * @param caseId which case
   * @param leader who leads it now
   * @param day the first day on which they do
   * @throws IllegalArgumentException if the case is not open on the day
   */
  public WelfareLab handOverCase(Id<InvestmentCase> caseId, Id<Person> leader, LocalDate day) {
    return changeOpen(caseId, day, it -> Stream.of(it.endingAt(day), it.under(leader, day)));
  }

  private WelfareLab changeOpen(
      Id<InvestmentCase> caseId,
      LocalDate day,
      Function<PortfolioEntry, Stream<PortfolioEntry>> change) {
    List<PortfolioEntry> open =
        portfolioOn(day).stream().filter(it -> it.caseId().equals(caseId)).toList();
    if (open.isEmpty()) {
      throw new IllegalArgumentException("the case is not open on the day");
    }
    return ((ImmutableWelfareLab) this)
        .withPortfolio(
            portfolio().stream()
                .flatMap(it -> open.contains(it) ? change.apply(it) : Stream.of(it))
                .toList());
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
