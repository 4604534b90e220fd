/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * What was told or changed of a goal or task (<i>historikk</i>).
 *
 * <p>A change keeps what stood before and says why; without it the entry is a report. Of two
 * changes of one day, that which stands first was made first. Source: PROBA 4.2, 6.3.
 */
@Value.Immutable
public abstract sealed class HistoryEntry extends Masked permits ImmutableHistoryEntry {
  HistoryEntry() {}

  /** {@return the day} */
  public abstract Optional<LocalDate> on();

  /** {@return who told or changed it} */
  public abstract Optional<Id<Person>> by();

  /** {@return what was told, or why it was changed; personal data} */
  public abstract Optional<String> text();

  /** {@return the date that stood before} */
  public abstract Optional<LocalDate> formerDate();

  /** {@return the words that stood before; personal data} */
  public abstract Optional<String> formerText();

  /** {@return whether it changed something, rather than report} */
  public boolean changed() {
    return formerDate().isPresent() || formerText().isPresent();
  }

  /**
   * {@return a report, or the reason for a change}
   *
   * @param on the day
   * @param by who told or changed it
   * @param text what was told, or why it was changed
   */
  public static HistoryEntry of(LocalDate on, Id<Person> by, String text) {
    return builder().on(on).by(by).text(text).build();
  }

  HistoryEntry insteadOf(Optional<LocalDate> formerDate) {
    return ((ImmutableHistoryEntry) this).withFormerDate(formerDate);
  }

  HistoryEntry insteadOf(String formerText) {
    return ((ImmutableHistoryEntry) this).withFormerText(formerText);
  }

  LocalDate requireDay() {
    return on().orElseThrow(() -> new IllegalArgumentException("the day is missing"));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableHistoryEntry.builder();
  }

  /** Collects the parts of a {@link HistoryEntry}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableHistoryEntry.Builder {
    Builder on(LocalDate on);

    Builder by(Id<Person> by);

    Builder text(String text);

    Builder formerDate(LocalDate formerDate);

    Builder formerText(String formerText);

    /** {@return the history entry} */
    HistoryEntry build();
  }
}
