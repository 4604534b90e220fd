/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.ground.Period;
import org.immutables.value.Value;

/**
 * A share of full time in which someone works as investment leader (<i>lederstilling</i>). Source:
 * PROBA 2.2, 2.4.
 */
@Value.Immutable
public abstract sealed class LeaderPost extends Masked permits ImmutableLeaderPost {
  LeaderPost() {}

  /** {@return who} */
  public abstract Id<Person> person();

  /** {@return the share of full time, 0 to 100; empty while unknown} */
  public abstract Optional<Integer> sharePercent();

  /** {@return the days on which they do; empty while unknown} */
  public abstract Optional<Period> period();

  @Value.Check
  void check() {
    if (sharePercent().filter(share -> share < 0 || share > 100).isPresent()) {
      throw new IllegalArgumentException("sharePercent is not between 0 and 100");
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableLeaderPost.builder();
  }

  /** Collects the parts of a {@link LeaderPost}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableLeaderPost.Builder {
    Builder person(Id<Person> person);

    Builder sharePercent(int sharePercent);

    Builder period(Period period);

    /**
     * {@return the leader post}
     *
     * @throws IllegalStateException if a mandatory part is missing
     * @throws IllegalArgumentException if the share is not between 0 and 100
     */
    LeaderPost build();
  }
}
