/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.ground.Period;
import org.immutables.value.Value;

/**
 * A case in the portfolio of the lab (<i>sak i porteføljen</i>), under one leader.
 *
 * <p>A case that changes leader has an entry for each, one after the other. Source: DOGA element 8.
 */
@Value.Immutable
public abstract sealed class PortfolioEntry extends Masked permits ImmutablePortfolioEntry {
  PortfolioEntry() {}

  /** {@return the case} */
  public abstract Id<InvestmentCase> caseId();

  /** {@return who leads it} */
  public abstract Optional<Id<Person>> leader();

  /** {@return the days on which it is open under that leader; empty while unknown} */
  public abstract Optional<Period> period();

  /**
   * {@return whether the case is open on the day; empty while its days are unknown}
   *
   * @param day the day asked about
   */
  public Optional<Boolean> isOpenOn(LocalDate day) {
    return period().map(days -> days.contains(day));
  }

  /** This entry, open no longer from the day on; its days are known. */
  PortfolioEntry endingAt(LocalDate day) {
    return ((ImmutablePortfolioEntry) this).withPeriod(period().orElseThrow().endingAt(day));
  }

  /** What remains of this entry from the day on, under another leader; its days are known. */
  PortfolioEntry under(Id<Person> other, LocalDate day) {
    Period rest =
        period()
            .flatMap(Period::endExclusive)
            .map(end -> Period.of(day, end))
            .orElseGet(() -> Period.from(day));
    return ((ImmutablePortfolioEntry) this).withLeader(other).withPeriod(rest);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutablePortfolioEntry.builder();
  }

  /**
   * Collects the parts of a {@link PortfolioEntry}; each setter sets the part of its name, once.
   */
  public sealed interface Builder permits ImmutablePortfolioEntry.Builder {
    Builder caseId(Id<InvestmentCase> caseId);

    Builder leader(Id<Person> leader);

    Builder period(Period period);

    /**
     * {@return the portfolio entry}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    PortfolioEntry build();
  }
}
