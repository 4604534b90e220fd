/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * What is known of the citizens' lives, seen all round (<i>360-graders kartlegging</i>).
 *
 * <p>Source: PROBA 4.2; DOGA element 6.
 */
@Value.Immutable
public abstract sealed class Mapping extends Masked permits ImmutableMapping {
  Mapping() {}

  /** {@return the needs known so far; empty while none is known} */
  public abstract List<Need> needs();

  /** {@return the versions of the work cloth} */
  public abstract List<WorkCloth> cloths();

  /** {@return the services and plans already round the family} */
  public abstract List<ExistingHelp> existingHelp();

  /** {@return about whom it was asked what help is already there} */
  public abstract Set<Id<Person>> askedAbout();

  /** {@return who has seen the homes} */
  public abstract List<HomeVisit> homeVisits();

  /** {@return the earlier refusals looked at again} */
  public abstract List<SecondLook> secondLooks();

  @Value.Check
  void check() {
    Identified.requireDistinct(homeVisits(), "homeVisits");
    Identified.requireDistinct(existingHelp(), "existingHelp");
    Identified.requireDistinct(needs(), "needs");
    Identified.requireDistinct(cloths(), "cloths");
  }

  /** {@return a mapping that has not begun} */
  public static Mapping empty() {
    return builder().build();
  }

  /**
   * {@return the version of the cloth that was the latest at the end of the day; of several of one
   * day the last in the list, and one without a day counts as older than any other}
   *
   * @param day the day asked about
   */
  public Optional<WorkCloth> latestOn(LocalDate day) {
    return cloths().stream()
        .filter(cloth -> !dayOf(cloth).isAfter(day))
        .reduce((latest, next) -> dayOf(next).isBefore(dayOf(latest)) ? latest : next);
  }

  private static LocalDate dayOf(WorkCloth cloth) {
    return cloth.on().orElse(LocalDate.MIN);
  }

  /**
   * {@return this mapping with a next version of the cloth that was the latest at the end of the
   * day, or with the first version}
   *
   * @param id the id of the new version
   * @param day its day
   * @param present who was there
   * @param change what becomes of all that goes on to it
   * @throws IllegalArgumentException if its id is taken
   */
  public Mapping revise(
      Id<WorkCloth> id,
      LocalDate day,
      Iterable<? extends Id<Person>> present,
      UnaryOperator<WorkCloth> change) {
    WorkCloth next =
        latestOn(day)
            .orElseGet(() -> WorkCloth.builder().id(id).build())
            .nextVersion(id, day, present);
    return add(change.apply(next));
  }

  /**
   * {@return this mapping, which asked also about a person what help is already there}
   *
   * @param person about whom
   */
  public Mapping asked(Id<Person> person) {
    return ((ImmutableMapping) this)
        .withAskedAbout(Stream.concat(askedAbout().stream(), Stream.of(person)).toList());
  }

  /**
   * {@return this mapping with one more need}
   *
   * @param need the need to add
   * @throws IllegalArgumentException if its id is taken
   */
  public Mapping add(Need need) {
    return ((ImmutableMapping) this).withNeeds(Identified.added(needs(), need));
  }

  /**
   * {@return this mapping with one more version of the cloth}
   *
   * @param cloth the version to add
   * @throws IllegalArgumentException if its id is taken
   */
  public Mapping add(WorkCloth cloth) {
    return ((ImmutableMapping) this).withCloths(Identified.added(cloths(), cloth));
  }

  /**
   * {@return this mapping with another need in the place of the one with its id}
   *
   * @param put the need to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public Mapping replace(Need put) {
    return ((ImmutableMapping) this)
        .withNeeds(Identified.changed(needs(), put.id(), former -> put));
  }

  /**
   * {@return this mapping with another work cloth in the place of the one with its id}
   *
   * @param put the work cloth to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public Mapping replace(WorkCloth put) {
    return ((ImmutableMapping) this)
        .withCloths(Identified.changed(cloths(), put.id(), former -> put));
  }

  /**
   * {@return this mapping with one more existing help}
   *
   * @param added the existing help to add
   * @throws IllegalArgumentException if its id is taken
   */
  public Mapping add(ExistingHelp added) {
    return ((ImmutableMapping) this).withExistingHelp(Identified.added(existingHelp(), added));
  }

  /**
   * {@return this mapping with another existing help in the place of the one with its id}
   *
   * @param put the existing help to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public Mapping replace(ExistingHelp put) {
    return ((ImmutableMapping) this)
        .withExistingHelp(Identified.changed(existingHelp(), put.id(), former -> put));
  }

  /**
   * {@return this mapping with one more home visit}
   *
   * @param added the home visit to add
   * @throws IllegalArgumentException if its id is taken
   */
  public Mapping add(HomeVisit added) {
    return ((ImmutableMapping) this).withHomeVisits(Identified.added(homeVisits(), added));
  }

  /**
   * {@return this mapping with another home visit in the place of the one with its id}
   *
   * @param put the home visit to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public Mapping replace(HomeVisit put) {
    return ((ImmutableMapping) this)
        .withHomeVisits(Identified.changed(homeVisits(), put.id(), former -> put));
  }

  /**
   * {@return this mapping with one more second look}
   *
   * @param added the second look to add
   */
  public Mapping add(SecondLook added) {
    return ((ImmutableMapping) this).withSecondLooks(Identified.added(secondLooks(), added));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableMapping.builder();
  }

  /** Collects the parts of a {@link Mapping}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableMapping.Builder {
    Builder needs(Iterable<? extends Need> needs);

    Builder cloths(Iterable<? extends WorkCloth> cloths);

    Builder existingHelp(Iterable<? extends ExistingHelp> existingHelp);

    Builder askedAbout(Iterable<? extends Id<Person>> askedAbout);

    Builder homeVisits(Iterable<? extends HomeVisit> homeVisits);

    Builder secondLooks(Iterable<? extends SecondLook> secondLooks);

    /**
     * {@return the mapping}
     *
     * @throws IllegalArgumentException if the parts contradict each other
     */
    Mapping build();
  }
}
