/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * The road a citizen or family travels (<i>investeringsferd</i>), and where it is to lead.
 *
 * <p>Source: PROBA 2.1, 5.2; DOGA element 2.
 */
@Value.Immutable
public abstract sealed class Journey extends Masked permits ImmutableJourney {
  Journey() {}

  /** {@return the situation aimed at; <i>stable</i> may be enough} */
  public abstract Optional<Situation> target();

  /** {@return how life was, day by day} */
  public abstract List<SituationEntry> situations();

  /** {@return the marks of life as they were seen} */
  public abstract List<Observation> observations();

  /** {@return the end of the case; empty while it is open} */
  public abstract Optional<Closing> closing();

  /** {@return a journey that has not begun} */
  public static Journey empty() {
    return builder().build();
  }

  /**
   * {@return this journey with one more assessment of the situation}
   *
   * @param entry the assessment to add
   */
  public Journey add(SituationEntry entry) {
    return ((ImmutableJourney) this).withSituations(Identified.added(situations(), entry));
  }

  /**
   * {@return for each mark of life, what was seen of it on the latest day by the day asked about;
   * several where several looked on that day}
   *
   * <p>An observation counts if it is about all the persons asked about; for the family, if it is
   * about the family as a whole. One without a day does not count.
   *
   * @param persons whose life; empty for the family as a whole
   * @param day the day asked about; what is dated later is not seen
   */
  public List<Observation> latestObservations(Set<Id<Person>> persons, LocalDate day) {
    return Suggestion.latest(observations(), persons, day);
  }

  /**
   * {@return the situation that {@link #latestObservations} suggest by the table of {@link
   * Situation#suggestedBy}; empty while too little is known}
   *
   * <p>Of what several saw on the same day the lowest level counts. A mark that was looked at last
   * without a level is unknown, whatever was seen before.
   *
   * @param persons whose life; empty for the family as a whole
   * @param day the day asked about; what is dated later is not seen
   */
  public Optional<Situation> suggestedSituation(Set<Id<Person>> persons, LocalDate day) {
    return Situation.suggestedBy(Suggestion.levels(latestObservations(persons, day)));
  }

  @Value.Check
  void check() {
    Identified.requireDistinct(observations(), "observations");
  }

  /**
   * {@return this journey with one more observation}
   *
   * @param added the observation to add
   * @throws IllegalArgumentException if its id is taken
   */
  public Journey add(Observation added) {
    return ((ImmutableJourney) this).withObservations(Identified.added(observations(), added));
  }

  /**
   * {@return this journey with another observation in the place of the one with its id}
   *
   * @param put the observation to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public Journey replace(Observation put) {
    return ((ImmutableJourney) this)
        .withObservations(Identified.changed(observations(), put.id(), former -> put));
  }

  /**
   * {@return this journey with one more assessment of the family's situation}
   *
   * @param situation how life is
   * @param day the day it was assessed
   * @param assessedBy who assessed it
   * @param evidence the observations it rests on
   */
  public Journey moveTo(
      Situation situation,
      LocalDate day,
      Id<Person> assessedBy,
      Iterable<? extends Id<Observation>> evidence) {
    return add(
        SituationEntry.builder()
            .situation(situation)
            .on(day)
            .assessedBy(assessedBy)
            .evidence(evidence)
            .build());
  }

  /**
   * {@return this journey, aimed at a situation}
   *
   * @param situation the situation aimed at
   */
  public Journey aimAt(Situation situation) {
    return ((ImmutableJourney) this).withTarget(situation);
  }

  /**
   * {@return this journey, at its end}
   *
   * @param closing the end of the case
   */
  public Journey close(Closing closing) {
    return ((ImmutableJourney) this).withClosing(closing);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableJourney.builder();
  }

  /** Collects the parts of a {@link Journey}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableJourney.Builder {
    Builder target(Situation target);

    Builder situations(Iterable<? extends SituationEntry> situations);

    Builder observations(Iterable<? extends Observation> observations);

    Builder closing(Closing closing);

    /** {@return the journey} */
    Journey build();
  }
}
