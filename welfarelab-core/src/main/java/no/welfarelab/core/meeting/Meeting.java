/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * A meeting of the citizen with the leader or the team (<i>møte</i>), planned or held. Source:
 * PROBA 4.2–4.5.
 */
@Value.Immutable
public abstract sealed class Meeting extends Masked implements Identified<Meeting>
    permits ImmutableMeeting {
  Meeting() {}

  /** {@return its id, unique among the meetings of the case} */
  @Override
  public abstract Id<Meeting> id();

  /** {@return what it is for} */
  public abstract MeetingKind kind();

  /** {@return the day it is planned for} */
  public abstract Optional<LocalDate> plannedOn();

  /** {@return the day it was held; empty while it is not, or while nobody has said} */
  public abstract Optional<LocalDate> heldOn();

  /** {@return who was there} */
  public abstract Set<Id<Person>> present();

  /** {@return the day agreed for the next meeting} */
  public abstract Optional<LocalDate> nextOn();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableMeeting.builder();
  }

  /** Collects the parts of a {@link Meeting}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableMeeting.Builder {
    Builder id(Id<Meeting> id);

    Builder kind(MeetingKind kind);

    Builder plannedOn(LocalDate plannedOn);

    Builder heldOn(LocalDate heldOn);

    Builder present(Iterable<? extends Id<Person>> present);

    Builder nextOn(LocalDate nextOn);

    /**
     * {@return the meeting}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Meeting build();
  }
}
