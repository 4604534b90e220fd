/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.LawReference;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * How a case came in and was found suitable (<i>inntak</i>).
 *
 * <p>Source: PROBA 2.2, 3; DOGA element 1.
 */
@Value.Immutable
public abstract sealed class Intake extends Masked permits ImmutableIntake {
  Intake() {}

  /** {@return how it came to the lab} */
  public abstract Optional<Referral> referral();

  /** {@return who handled the citizens' matters before} */
  public abstract Set<Id<Person>> earlierHandlers();

  /** {@return the law on which the core team treats the named case before there is any consent} */
  public abstract Optional<LawReference> basisBeforeConsent();

  /** {@return the target groups the case belongs to} */
  public abstract Set<Id<TargetGroup>> targetGroups();

  /** {@return why a case outside the target groups is considered; personal data} */
  public abstract Optional<String> targetGroupReason();

  /** {@return the service grades first-line staff saw} */
  public abstract List<GradeAssessment> gradeAssessments();

  /** {@return judgements of whether the person or family wants change and will commit to it} */
  public abstract List<Judgement> wishForChange();

  /** {@return judgements of whether working by a long-term plan is appropriate} */
  public abstract List<Judgement> longTermPlanFits();

  /** {@return what the core team decided} */
  public abstract Optional<IntakeDecision> decision();

  /** {@return whom the core team chose to lead} */
  public abstract Optional<LeaderAppointment> leaderAppointment();

  /** {@return what the citizens were told before they answered} */
  public abstract List<Told> told();

  /** {@return the rounds in which the citizens consider taking part} */
  public abstract List<Consideration> considerations();

  /** {@return whom the citizens want in the team} */
  public abstract List<TeamWish> teamWishes();

  /** {@return how the way of working is adapted} */
  public abstract List<Adaptation> adaptations();

  /** {@return an intake of which nothing is known} */
  public static Intake empty() {
    return builder().build();
  }

  /**
   * {@return this intake with one more assessment of the service grade}
   *
   * @param added the assessment of the service grade
   */
  public Intake add(GradeAssessment added) {
    return ((ImmutableIntake) this)
        .withGradeAssessments(Identified.added(gradeAssessments(), added));
  }

  /**
   * {@return this intake with one more round of considering}
   *
   * @param added the round of considering
   */
  public Intake add(Consideration added) {
    return ((ImmutableIntake) this).withConsiderations(Identified.added(considerations(), added));
  }

  /**
   * {@return this intake with one more record of what a citizen was told}
   *
   * @param added the record of what a citizen was told
   */
  public Intake add(Told added) {
    return ((ImmutableIntake) this).withTold(Identified.added(told(), added));
  }

  /**
   * {@return this intake, referred to the lab}
   *
   * @param made how it came to the lab
   */
  public Intake referred(Referral made) {
    return ((ImmutableIntake) this).withReferral(made);
  }

  /**
   * {@return this intake with one more judgement of the wish for change}
   *
   * @param added whether the person or family wants change and will commit to it
   */
  public Intake judgedWish(Judgement added) {
    return ((ImmutableIntake) this).withWishForChange(Identified.added(wishForChange(), added));
  }

  /**
   * {@return this intake with one more judgement of the way of working}
   *
   * @param added whether working by a long-term plan is appropriate
   */
  public Intake judgedFit(Judgement added) {
    return ((ImmutableIntake) this)
        .withLongTermPlanFits(Identified.added(longTermPlanFits(), added));
  }

  /**
   * {@return this intake, decided by the core team}
   *
   * @param made the decision
   */
  public Intake decided(IntakeDecision made) {
    return ((ImmutableIntake) this).withDecision(made);
  }

  /**
   * {@return this intake with an investment leader chosen}
   *
   * @param made the choice
   */
  public Intake appointed(LeaderAppointment made) {
    return ((ImmutableIntake) this).withLeaderAppointment(made);
  }

  /**
   * {@return this intake with one more team wish}
   *
   * @param added the team wish to add
   */
  public Intake add(TeamWish added) {
    return ((ImmutableIntake) this).withTeamWishes(Identified.added(teamWishes(), added));
  }

  /**
   * {@return this intake with one more adaptation}
   *
   * @param added the adaptation to add
   */
  public Intake add(Adaptation added) {
    return ((ImmutableIntake) this).withAdaptations(Identified.added(adaptations(), added));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableIntake.builder();
  }

  /** Collects the parts of an {@link Intake}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableIntake.Builder {
    Builder referral(Referral referral);

    Builder earlierHandlers(Iterable<? extends Id<Person>> earlierHandlers);

    Builder basisBeforeConsent(LawReference basisBeforeConsent);

    Builder targetGroups(Iterable<? extends Id<TargetGroup>> targetGroups);

    Builder targetGroupReason(String targetGroupReason);

    Builder gradeAssessments(Iterable<? extends GradeAssessment> gradeAssessments);

    Builder wishForChange(Iterable<? extends Judgement> wishForChange);

    Builder longTermPlanFits(Iterable<? extends Judgement> longTermPlanFits);

    Builder decision(IntakeDecision decision);

    Builder leaderAppointment(LeaderAppointment leaderAppointment);

    Builder told(Iterable<? extends Told> told);

    Builder considerations(Iterable<? extends Consideration> considerations);

    Builder teamWishes(Iterable<? extends TeamWish> teamWishes);

    Builder adaptations(Iterable<? extends Adaptation> adaptations);

    /** {@return the intake} */
    Intake build();
  }
}
