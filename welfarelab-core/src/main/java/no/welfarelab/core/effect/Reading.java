/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.effect;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.journey.Level;
import org.immutables.value.Value;

/** What was seen of an effect on a day (<i>måling</i>). Source: DOGA element 8. */
@Value.Immutable
public abstract sealed class Reading extends Masked permits ImmutableReading {
  Reading() {}

  /** {@return the day} */
  public abstract Optional<LocalDate> on();

  /** {@return how far the effect is there; empty where that is not known} */
  public abstract Optional<Level> level();

  /** {@return who says so; the citizen's own assessment is a reading by the citizen} */
  public abstract Optional<Id<Person>> by();

  /** {@return in words; personal data} */
  public abstract Optional<String> remark();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableReading.builder();
  }

  /** Collects the parts of a {@link Reading}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableReading.Builder {
    Builder on(LocalDate on);

    Builder level(Level level);

    Builder by(Id<Person> by);

    Builder remark(String remark);

    /** {@return the reading} */
    Reading build();
  }
}
