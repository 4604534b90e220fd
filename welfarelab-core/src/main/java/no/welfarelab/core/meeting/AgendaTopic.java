/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/** Something on the agenda of a meeting (<i>sak på dagsordenen</i>). Source: PROBA 4.4, 6.3. */
@Value.Immutable
public abstract sealed class AgendaTopic extends Masked implements Identified<AgendaTopic>
    permits ImmutableAgendaTopic {
  AgendaTopic() {}

  /** {@return its id, unique on the agenda} */
  @Override
  public abstract Id<AgendaTopic> id();

  /** {@return what it is about; personal data} */
  public abstract String text();

  /** {@return the life area} */
  public abstract Optional<LifeArea> lifeArea();

  /** {@return whom it concerns} */
  public abstract Set<Id<Person>> persons();

  /** {@return who spoke first; it is to be the citizen} */
  public abstract Optional<Id<Person>> firstSpeaker();

  /** {@return whether it is about care of, or contact with, a child under child protection} */
  public abstract Optional<Boolean> careOrContact();

  /** {@return judgements of whether it belongs to the competent service alone, not to the lab} */
  public abstract List<Judgement> outsideLab();

  /** {@return the competent service it was referred to} */
  public abstract Optional<Id<Service>> referredTo();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableAgendaTopic.builder();
  }

  /** Collects the parts of an {@link AgendaTopic}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableAgendaTopic.Builder {
    Builder id(Id<AgendaTopic> id);

    Builder text(String text);

    Builder lifeArea(LifeArea lifeArea);

    Builder persons(Iterable<? extends Id<Person>> persons);

    Builder firstSpeaker(Id<Person> firstSpeaker);

    Builder careOrContact(boolean careOrContact);

    Builder outsideLab(Iterable<? extends Judgement> outsideLab);

    Builder referredTo(Id<Service> referredTo);

    /**
     * {@return the agenda topic}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    AgendaTopic build();
  }
}
