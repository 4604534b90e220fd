/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.journey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    return ((ImmutableJourney) this)
        .withSituations(Stream.concat(situations().stream(), Stream.of(entry)).toList());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableJourney.builder();
  }

  /** Collects the parts of a {@link Journey}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableJourney.Builder {
    Builder target(Situation target);

    Builder situations(Iterable<? extends SituationEntry> situations);

    /** {@return the journey} */
    Journey build();
  }
}
