/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mandate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/**
 * What was applied for (<i>søknad</i>), often filled in at a meeting and decided afterwards.
 * Source: PROBA 6.4.
 */
@Value.Immutable
public abstract sealed class Application extends Masked implements Identified<Application>
    permits ImmutableApplication {
  Application() {}

  /** {@return its id, unique among the applications of the case} */
  @Override
  public abstract Id<Application> id();

  /** {@return the type of measure applied for} */
  public abstract Id<MeasureType> type();

  /** {@return for whom} */
  public abstract Set<Id<Person>> persons();

  /** {@return the service that decides} */
  public abstract Optional<Id<Service>> service();

  /** {@return who there decides} */
  public abstract Optional<Id<Person>> decisionMaker();

  /** {@return the day it was sent} */
  public abstract Optional<LocalDate> sentOn();

  /** {@return the day by which an answer is expected} */
  public abstract Optional<LocalDate> answerDueOn();

  /** {@return the day it was last told how far it has come} */
  public abstract Optional<LocalDate> statusToldOn();

  /** {@return the earlier decision it asks to have looked at again} */
  public abstract Optional<Id<Decision>> reopens();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableApplication.builder();
  }

  /** Collects the parts of an {@link Application}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableApplication.Builder {
    Builder id(Id<Application> id);

    Builder type(Id<MeasureType> type);

    Builder persons(Iterable<? extends Id<Person>> persons);

    Builder service(Id<Service> service);

    Builder decisionMaker(Id<Person> decisionMaker);

    Builder sentOn(LocalDate sentOn);

    Builder answerDueOn(LocalDate answerDueOn);

    Builder statusToldOn(LocalDate statusToldOn);

    Builder reopens(Id<Decision> reopens);

    /**
     * {@return the application}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Application build();
  }
}
