/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Disagreement;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;
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

  /** {@return how long it was to last, in minutes} */
  public abstract Optional<Integer> durationInMinutes();

  /** {@return the day the citizen knew the agenda} */
  public abstract Optional<LocalDate> agendaKnownOn();

  /** {@return what was to be talked about, in order} */
  public abstract List<AgendaTopic> agenda();

  /** {@return who was there} */
  public abstract Set<Id<Person>> present();

  /** {@return why a child was there; personal data} */
  public abstract Optional<String> childReason();

  /** {@return who was not there} */
  public abstract List<Absence> absences();

  /** {@return who was offered an interpreter} */
  public abstract List<InterpreterOffer> interpreterOffers();

  /** {@return the goals set or changed there} */
  public abstract Set<Id<Goal>> goals();

  /** {@return the measures agreed or changed there} */
  public abstract Set<Id<Measure>> measures();

  /** {@return the tasks agreed there} */
  public abstract Set<Id<Task>> tasks();

  /** {@return the applications taken along from it} */
  public abstract Set<Id<Application>> applications();

  /** {@return the disagreements between services that were dealt with there} */
  public abstract Set<Id<Disagreement>> disagreements();

  /** {@return the disagreements whose outcome the citizen was told there} */
  public abstract Set<Id<Disagreement>> outcomesTold();

  /** {@return how it was summed up: who does what until when; personal data} */
  public abstract Optional<String> summary();

  /** {@return the day a short record reached the citizen} */
  public abstract Optional<LocalDate> recordReachedOn();

  /** {@return which services documented it in their own systems} */
  public abstract List<Documentation> documentations();

  /** {@return the day agreed for the next meeting} */
  public abstract Optional<LocalDate> nextOn();

  @Value.Check
  void check() {
    Identified.requireDistinct(agenda(), "agenda");
  }

  /**
   * {@return this meeting, held}
   *
   * @param day the day it was held
   * @param attendees who was there
   */
  public Meeting heldAt(LocalDate day, Iterable<? extends Id<Person>> attendees) {
    return ((ImmutableMeeting) this).withHeldOn(day).withPresent(attendees);
  }

  /**
   * {@return this meeting, summed up at its end}
   *
   * @param words who does what until when
   * @param next the day agreed for the next meeting
   */
  public Meeting summedUp(String words, LocalDate next) {
    return ((ImmutableMeeting) this).withSummary(words).withNextOn(next);
  }

  /**
   * {@return this meeting with one more service that documented it in its own system}
   *
   * @param added which service, and when
   */
  public Meeting add(Documentation added) {
    return ((ImmutableMeeting) this).withDocumentations(Identified.added(documentations(), added));
  }

  /**
   * {@return this meeting, a short record of which reached the citizen}
   *
   * @param day the day it reached them
   */
  public Meeting recordedAt(LocalDate day) {
    return ((ImmutableMeeting) this).withRecordReachedOn(day);
  }

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

    Builder durationInMinutes(int durationInMinutes);

    Builder agendaKnownOn(LocalDate agendaKnownOn);

    Builder agenda(Iterable<? extends AgendaTopic> agenda);

    Builder present(Iterable<? extends Id<Person>> present);

    Builder childReason(String childReason);

    Builder absences(Iterable<? extends Absence> absences);

    Builder interpreterOffers(Iterable<? extends InterpreterOffer> interpreterOffers);

    Builder goals(Iterable<? extends Id<Goal>> goals);

    Builder measures(Iterable<? extends Id<Measure>> measures);

    Builder tasks(Iterable<? extends Id<Task>> tasks);

    Builder applications(Iterable<? extends Id<Application>> applications);

    Builder disagreements(Iterable<? extends Id<Disagreement>> disagreements);

    Builder outcomesTold(Iterable<? extends Id<Disagreement>> outcomesTold);

    Builder summary(String summary);

    Builder recordReachedOn(LocalDate recordReachedOn);

    Builder documentations(Iterable<? extends Documentation> documentations);

    Builder nextOn(LocalDate nextOn);

    /**
     * {@return the meeting}
     *
     * @throws IllegalStateException if a mandatory part is missing
     * @throws IllegalArgumentException if the parts contradict each other
     */
    Meeting build();
  }
}
