/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.effect.Effect;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.journey.Closing;
import no.welfarelab.core.journey.Journey;
import no.welfarelab.core.journey.Observation;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.journey.SituationEntry;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.meeting.Meeting;

/**
 * How an investment case changes: each verb makes a new case, and leaves the old one and the
 * revision alone.
 */
abstract sealed class CaseVerbs extends WorkVerbs permits InvestmentCase {
  CaseVerbs() {}

  /**
   * {@return this case with its mapping changed}
   *
   * @param change what becomes of the mapping
   */
  public InvestmentCase withMapping(UnaryOperator<Mapping> change) {
    return generated().withMapping(change.apply(generated().mapping()));
  }

  /**
   * {@return this case with a next version of the work cloth; all that stands on the latest goes on
   * to it}
   *
   * @param id the id of the new version
   * @param day its day
   * @param present who was there
   * @param change what becomes of all that goes on to it
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase reviseCloth(
      Id<WorkCloth> id,
      LocalDate day,
      Iterable<? extends Id<Person>> present,
      UnaryOperator<WorkCloth> change) {
    return withMapping(mapping -> mapping.revise(id, day, present, change));
  }

  /**
   * {@return this case with its journey changed}
   *
   * @param change what becomes of the journey
   */
  public InvestmentCase withJourney(UnaryOperator<Journey> change) {
    return generated().withJourney(change.apply(generated().journey()));
  }

  /**
   * {@return this case with one more assessment of the family's situation}
   *
   * @param situation how life is
   * @param day the day it was assessed
   * @param assessedBy who assessed it
   * @param evidence the observations it rests on
   */
  public InvestmentCase moveTo(
      Situation situation,
      LocalDate day,
      Id<Person> assessedBy,
      Iterable<? extends Id<Observation>> evidence) {
    return withJourney(journey -> journey.moveTo(situation, day, assessedBy, evidence));
  }

  /**
   * {@return this case with one more assessment of someone's situation}
   *
   * @param entry the assessment to add
   */
  public InvestmentCase add(SituationEntry entry) {
    return withJourney(journey -> journey.add(entry));
  }

  /**
   * {@return this case with one more observation}
   *
   * @param observation the observation to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Observation observation) {
    return withJourney(journey -> journey.add(observation));
  }

  /**
   * {@return this case, closed}
   *
   * @param closing its end, decided by people
   */
  public InvestmentCase close(Closing closing) {
    return withJourney(journey -> journey.close(closing));
  }

  /**
   * {@return this case with its effect changed}
   *
   * @param change what becomes of the effect
   */
  public InvestmentCase withEffect(UnaryOperator<Effect> change) {
    return generated().withEffect(change.apply(generated().effect()));
  }

  /**
   * {@return this case with one more meeting}
   *
   * @param meeting the meeting to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Meeting meeting) {
    return generated().withMeetings(Identified.added(generated().meetings(), meeting));
  }

  /**
   * {@return this case with another meeting in the place of the one with its id}
   *
   * @param meeting the meeting to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public InvestmentCase replace(Meeting meeting) {
    return generated()
        .withMeetings(Identified.changed(generated().meetings(), meeting.id(), former -> meeting));
  }

  /**
   * {@return this case with a meeting changed}
   *
   * @param meeting which meeting
   * @param change what becomes of it
   * @throws IllegalArgumentException if the case has no such meeting
   */
  public InvestmentCase changeMeeting(Id<Meeting> meeting, UnaryOperator<Meeting> change) {
    return generated().withMeetings(Identified.changed(generated().meetings(), meeting, change));
  }

  /**
   * {@return this case with one more explanation}
   *
   * @param explanation the explanation to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Explanation explanation) {
    return generated().withExplanations(Identified.added(generated().explanations(), explanation));
  }

  /**
   * {@return this case with another explanation in the place of the one with its id}
   *
   * @param explanation the explanation to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public InvestmentCase replace(Explanation explanation) {
    return generated()
        .withExplanations(
            Identified.changed(
                generated().explanations(), explanation.id(), former -> explanation));
  }

  /**
   * {@return this case with one more waiver}
   *
   * @param waiver the waiver to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Waiver waiver) {
    return generated().withWaivers(Identified.added(generated().waivers(), waiver));
  }

  /**
   * {@return this case with another waiver in the place of the one with its id}
   *
   * @param waiver the waiver to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public InvestmentCase replace(Waiver waiver) {
    return generated()
        .withWaivers(Identified.changed(generated().waivers(), waiver.id(), former -> waiver));
  }

  /**
   * {@return this case under another revision}
   *
   * @param revision the number the host counts its stored versions by
   */
  public InvestmentCase withRevision(long revision) {
    return generated().withRevision(revision);
  }
}
