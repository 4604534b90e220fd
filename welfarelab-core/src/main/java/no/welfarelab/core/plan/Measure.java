/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.CostLine;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DenialReason;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.Stance;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/**
 * Something that is done to reach a goal (<i>tiltak</i>): for whom, by which service, after what.
 *
 * <p>Source: PROBA 4.2, 5.1; DOGA element 7.
 */
@Value.Immutable
public abstract sealed class Measure extends Masked implements Identified<Measure>
    permits ImmutableMeasure {
  Measure() {}

  /** {@return its id, unique among the measures of the plan} */
  @Override
  public abstract Id<Measure> id();

  /** {@return what is done; personal data} */
  public abstract String text();

  /** {@return its type in the catalogue} */
  public abstract Optional<Id<MeasureType>> type();

  /** {@return whether those who meet the law's terms have a claim to it} */
  public abstract Optional<Boolean> rightsBased();

  /** {@return whether it is not usually given} */
  public abstract Optional<Boolean> notUsuallyGiven();

  /** {@return why it is given though it is not usual; personal data} */
  public abstract Optional<String> exceptionReason();

  /** {@return whom it concerns; empty while unknown} */
  public abstract Set<Id<Person>> persons();

  /** {@return the life area it works in} */
  public abstract Optional<LifeArea> lifeArea();

  /** {@return the phase of the journey it belongs to} */
  public abstract Optional<Phase> phase();

  /** {@return the working principles it reflects} */
  public abstract Set<Principle> principles();

  /** {@return the service that provides it} */
  public abstract Optional<Id<Service>> service();

  /** {@return the goals it serves} */
  public abstract Set<Id<Goal>> goals();

  /** {@return the challenges on the cloth that it answers} */
  public abstract Set<Id<ClothEntry>> answers();

  /** {@return the measures that must come first} */
  public abstract Set<Id<Measure>> after();

  /** {@return the measures it only works together with} */
  public abstract Set<Id<Measure>> together();

  /** {@return what else must be so before it starts} */
  public abstract List<Prerequisite> prerequisites();

  /** {@return whether it is urgent, or needs time to think, or neither} */
  public abstract Optional<Urgency> urgency();

  /** {@return the last day of the time to think that was asked for} */
  public abstract Optional<LocalDate> thinkUntil();

  /** {@return what it was chosen among} */
  public abstract List<Alternative> alternatives();

  /** {@return judgements of whether it is in the best interests of the child it touches} */
  public abstract List<Judgement> childsBest();

  /** {@return whether it is about care of, or contact with, a child under child protection} */
  public abstract Optional<Boolean> careOrContact();

  /** {@return judgements of whether it belongs to the competent service alone, not to the lab} */
  public abstract List<Judgement> outsideLab();

  /** {@return the competent service it was referred to} */
  public abstract Optional<Id<Service>> referredTo();

  /** {@return how those it concerns, and the team, stand to it, now and before} */
  public abstract List<Stance> stances();

  /** {@return who carries it out, where that is not the team or the family} */
  public abstract Set<Id<Person>> executors();

  /** {@return the application for it} */
  public abstract Optional<Id<Application>> application();

  /** {@return the service's decision on it} */
  public abstract Optional<Id<Decision>> decision();

  /** {@return what it costs} */
  public abstract Set<Id<CostLine>> costLines();

  /** {@return the units expected to gain from it} */
  public abstract Set<Id<Service>> expectedGainers();

  /** {@return how far it has come, as last told} */
  public abstract Optional<MeasureStatus> status();

  /** {@return the day the status was last told} */
  public abstract Optional<LocalDate> statusToldOn();

  /** {@return the day on which it is to start} */
  public abstract Optional<LocalDate> plannedStartOn();

  /** {@return the day it started} */
  public abstract Optional<LocalDate> startedOn();

  /** {@return the day it was carried out} */
  public abstract Optional<LocalDate> doneOn();

  /** {@return the day it was given up} */
  public abstract Optional<LocalDate> stoppedOn();

  /** {@return why it was given up} */
  public abstract Optional<DenialReason> stopReason();

  /**
   * {@return whether it has started: by the day it started, else by the day it was done or its
   * status}
   *
   * @param day the day asked about; what is dated later is not seen
   */
  public boolean isStartedOn(LocalDate day) {
    return Known.at(day)
        .happened(startedOn())
        .orElseGet(() -> isDoneOn(day) || Known.at(day).isTold(this, MeasureStatus.STARTED));
  }

  /**
   * {@return whether it is carried out: by the day it was done, else by its status}
   *
   * @param day the day asked about; what is dated later is not seen
   */
  public boolean isDoneOn(LocalDate day) {
    return Known.at(day)
        .happened(doneOn())
        .orElseGet(() -> Known.at(day).isTold(this, MeasureStatus.DONE));
  }

  /**
   * {@return whether it is given up: by the day it was stopped, else by its status}
   *
   * @param day the day asked about; what is dated later is not seen
   */
  public boolean isStoppedOn(LocalDate day) {
    return Known.at(day)
        .happened(stoppedOn())
        .orElseGet(() -> Known.at(day).isTold(this, MeasureStatus.STOPPED));
  }

  /**
   * {@return the prerequisites that are not known to be met by the end of the day}
   *
   * @param day the day asked about
   */
  public List<Prerequisite> unmetOn(LocalDate day) {
    return prerequisites().stream()
        .filter(it -> !Known.at(day).happened(it.metOn()).orElse(false))
        .toList();
  }

  /**
   * {@return whether its time to think still runs: the last day of it is not past, or it needs time
   * to think and no last day is known}
   *
   * @param day the day asked about
   */
  public boolean hasTimeToThinkOn(LocalDate day) {
    return thinkUntil()
        .map(last -> !day.isAfter(last))
        .orElse(urgency().equals(Optional.of(Urgency.TIME_TO_THINK)));
  }

  /**
   * {@return this measure, which now waits for one more}
   *
   * @param first the measure that must come first
   */
  public Measure comingAfter(Id<Measure> first) {
    return ((ImmutableMeasure) this)
        .withAfter(Stream.concat(after().stream(), Stream.of(first)).toList());
  }

  /**
   * {@return this measure, started}
   *
   * @param day the day it started
   */
  public Measure startedAt(LocalDate day) {
    return told(MeasureStatus.STARTED, day).withStartedOn(day);
  }

  /**
   * {@return this measure, carried out}
   *
   * @param day the day it was carried out
   */
  public Measure finishedAt(LocalDate day) {
    return told(MeasureStatus.DONE, day).withDoneOn(day);
  }

  /**
   * {@return this measure, given up; to be taken up again it is put into the plan anew}
   *
   * @param day the day it was given up
   * @param reason why
   */
  public Measure stoppedAt(LocalDate day, DenialReason reason) {
    return told(MeasureStatus.STOPPED, day).withStoppedOn(day).withStopReason(reason);
  }

  /**
   * {@return this measure, of which is told how far it has come; the days on which it started, was
   * carried out or stopped are left as they are}
   *
   * @param reached how far it has come
   * @param day the day it was told
   */
  public Measure toldAt(MeasureStatus reached, LocalDate day) {
    return told(reached, day);
  }

  private ImmutableMeasure told(MeasureStatus reached, LocalDate day) {
    return ((ImmutableMeasure) this).withStatus(reached).withStatusToldOn(day);
  }

  /**
   * {@return this measure with a prerequisite met}
   *
   * @param prerequisite one of its prerequisites
   * @param day since when it is so
   * @throws IllegalArgumentException if it is none of its prerequisites
   */
  public Measure met(Prerequisite prerequisite, LocalDate day) {
    if (!prerequisites().contains(prerequisite)) {
      throw new IllegalArgumentException("the measure has no such prerequisite");
    }
    return ((ImmutableMeasure) this)
        .withPrerequisites(
            prerequisites().stream()
                .map(it -> it.equals(prerequisite) ? it.metAt(day) : it)
                .toList());
  }

  /**
   * {@return this measure with one more stance to it}
   *
   * @param added the stance to add
   */
  public Measure add(Stance added) {
    return ((ImmutableMeasure) this).withStances(Identified.added(stances(), added));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableMeasure.builder();
  }

  /** Collects the parts of a {@link Measure}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableMeasure.Builder {
    Builder id(Id<Measure> id);

    Builder text(String text);

    Builder type(Id<MeasureType> type);

    Builder rightsBased(boolean rightsBased);

    Builder notUsuallyGiven(boolean notUsuallyGiven);

    Builder exceptionReason(String exceptionReason);

    Builder persons(Iterable<? extends Id<Person>> persons);

    Builder lifeArea(LifeArea lifeArea);

    Builder phase(Phase phase);

    Builder principles(Iterable<Principle> principles);

    Builder service(Id<Service> service);

    Builder goals(Iterable<? extends Id<Goal>> goals);

    Builder answers(Iterable<? extends Id<ClothEntry>> answers);

    Builder after(Iterable<? extends Id<Measure>> after);

    Builder together(Iterable<? extends Id<Measure>> together);

    Builder prerequisites(Iterable<? extends Prerequisite> prerequisites);

    Builder urgency(Urgency urgency);

    Builder thinkUntil(LocalDate thinkUntil);

    Builder alternatives(Iterable<? extends Alternative> alternatives);

    Builder childsBest(Iterable<? extends Judgement> childsBest);

    Builder careOrContact(boolean careOrContact);

    Builder outsideLab(Iterable<? extends Judgement> outsideLab);

    Builder referredTo(Id<Service> referredTo);

    Builder stances(Iterable<? extends Stance> stances);

    Builder executors(Iterable<? extends Id<Person>> executors);

    Builder application(Id<Application> application);

    Builder decision(Id<Decision> decision);

    Builder costLines(Iterable<? extends Id<CostLine>> costLines);

    Builder expectedGainers(Iterable<? extends Id<Service>> expectedGainers);

    Builder status(MeasureStatus status);

    Builder statusToldOn(LocalDate statusToldOn);

    Builder plannedStartOn(LocalDate plannedStartOn);

    Builder startedOn(LocalDate startedOn);

    Builder doneOn(LocalDate doneOn);

    Builder stoppedOn(LocalDate stoppedOn);

    Builder stopReason(DenialReason stopReason);

    /**
     * {@return the measure}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Measure build();
  }
}
