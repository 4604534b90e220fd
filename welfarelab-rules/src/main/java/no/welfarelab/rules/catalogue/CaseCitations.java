/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Guardianship;
import no.welfarelab.core.citizen.Home;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Relation;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.Disclosure;
import no.welfarelab.core.consent.Hearing;
import no.welfarelab.core.consent.Information;
import no.welfarelab.core.consent.Refusal;
import no.welfarelab.core.consent.Review;
import no.welfarelab.core.effect.Effect;
import no.welfarelab.core.effect.Experience;
import no.welfarelab.core.effect.GoalEffect;
import no.welfarelab.core.effect.Reading;
import no.welfarelab.core.intake.Adaptation;
import no.welfarelab.core.intake.Consideration;
import no.welfarelab.core.intake.GradeAssessment;
import no.welfarelab.core.intake.Intake;
import no.welfarelab.core.intake.IntakeDecision;
import no.welfarelab.core.intake.LeaderAppointment;
import no.welfarelab.core.intake.Referral;
import no.welfarelab.core.intake.TeamWish;
import no.welfarelab.core.intake.Told;
import no.welfarelab.core.journey.Closing;
import no.welfarelab.core.journey.Journey;
import no.welfarelab.core.journey.Observation;
import no.welfarelab.core.journey.SituationEntry;
import no.welfarelab.core.lab.Explanation;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.core.lab.Waiver;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Budget;
import no.welfarelab.core.mandate.CostLine;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.Disagreement;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.HomeVisit;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.meeting.AgendaTopic;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.plan.Gap;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.LinkedPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.team.Membership;

/** What a case cites, apart from its work: see {@link WorkCitations}. */
final class CaseCitations {
  /** What a waiver may be granted for. Life areas and the like are cited by a code or a day. */
  private static final Map<PartKind, Class<?>> WAIVED =
      Map.ofEntries(
          Map.entry(PartKind.CASE, InvestmentCase.class),
          Map.entry(PartKind.PERSON, Person.class),
          Map.entry(PartKind.RELATION, Relation.class),
          Map.entry(PartKind.HOME, Home.class),
          Map.entry(PartKind.GUARDIANSHIP, Guardianship.class),
          Map.entry(PartKind.CONSENT, Consent.class),
          Map.entry(PartKind.DISCLOSURE, Disclosure.class),
          Map.entry(PartKind.REFUSAL, Refusal.class),
          Map.entry(PartKind.MEMBERSHIP, Membership.class),
          Map.entry(PartKind.DELEGATION, Delegation.class),
          Map.entry(PartKind.APPLICATION, Application.class),
          Map.entry(PartKind.DECISION, Decision.class),
          Map.entry(PartKind.BUDGET, Budget.class),
          Map.entry(PartKind.COST_LINE, CostLine.class),
          Map.entry(PartKind.HAND_UP, HandUp.class),
          Map.entry(PartKind.DISAGREEMENT, Disagreement.class),
          Map.entry(PartKind.NEED, Need.class),
          Map.entry(PartKind.CLOTH, WorkCloth.class),
          Map.entry(PartKind.CLOTH_ENTRY, ClothEntry.class),
          Map.entry(PartKind.HOME_VISIT, HomeVisit.class),
          Map.entry(PartKind.PLAN, InvestmentPlan.class),
          Map.entry(PartKind.GOAL, Goal.class),
          Map.entry(PartKind.MEASURE, Measure.class),
          Map.entry(PartKind.TASK, Task.class),
          Map.entry(PartKind.LINKED_PLAN, LinkedPlan.class),
          Map.entry(PartKind.MEETING, Meeting.class),
          Map.entry(PartKind.TOPIC, AgendaTopic.class),
          Map.entry(PartKind.GAP, Gap.class),
          Map.entry(PartKind.OBSERVATION, Observation.class),
          Map.entry(PartKind.GOAL_EFFECT, GoalEffect.class),
          Map.entry(PartKind.EXPERIENCE, Experience.class),
          Map.entry(PartKind.EXPLANATION, Explanation.class),
          Map.entry(PartKind.WAIVER, Waiver.class));

  private CaseCitations() {}

  static void read(InvestmentCase it, Citing citing) {
    citing
        .isThere(InvestmentCase.class, it.id())
        .parts(
            Person.class,
            PartKind.PERSON,
            "persons",
            it.persons(),
            Citing::undated,
            (person, at) -> at.cites(Person.class, "agreedToBy", person.agreedToBy()));
    readFamily(it.family(), citing.at("family"));
    readIntake(it.intake(), citing.at("intake"));
    readConsents(it, citing);
    WorkCitations.readTeam(it.team(), citing.at("team"));
    WorkCitations.readMandate(it.mandate(), citing.at("mandate"));
    PlanCitations.readMapping(it.mapping(), citing.at("mapping"));
    it.plan().ifPresent(plan -> PlanCitations.readPlan(plan, it.id(), citing.at("plan")));
    readJourney(it.journey(), citing.at("journey"));
    readEffect(it.effect(), citing.at("effect"));
    WorkCitations.readMeetings(it.meetings(), citing);
    readExceptions(it, citing);
  }

  private static void readFamily(Family it, Citing citing) {
    citing
        .parts(
            "relations",
            it.relations(),
            Citing::undated,
            (relation, at) ->
                at.isThere(Relation.class, relation.person())
                    .as(PartKind.RELATION, relation.person())
                    .cites(Person.class, "person", relation.person())
                    .cites(Person.class, "relative", relation.relative()))
        .parts(
            Home.class,
            PartKind.HOME,
            "homes",
            it.homes(),
            Citing::undated,
            (home, at) ->
                at.parts(
                    "residents",
                    home.residents(),
                    Citing::undated,
                    (resident, in) -> in.cites(Person.class, "person", resident.person())))
        .parts(
            "parentalResponsibilities",
            it.parentalResponsibilities(),
            Citing::undated,
            (responsibility, at) ->
                at.cites(Person.class, "child", responsibility.child())
                    .cites(Person.class, "holders", responsibility.holders()))
        .parts(
            "careOrders",
            it.careOrders(),
            Citing::undated,
            (order, at) -> at.cites(Person.class, "child", order.child()))
        .parts(
            Guardianship.class,
            PartKind.GUARDIANSHIP,
            "guardianships",
            it.guardianships(),
            Citing::undated,
            (guardianship, at) ->
                at.cites(Person.class, "person", guardianship.person())
                    .cites(Person.class, "guardian", guardianship.guardian()));
  }

  private static void readIntake(Intake it, Citing citing) {
    citing
        .cites(Person.class, "earlierHandlers", it.earlierHandlers())
        .part(
            "referral",
            it.referral(),
            Referral::on,
            (referral, at) -> at.cites(Person.class, "referrer", referral.referrer()))
        .parts(
            "gradeAssessments",
            it.gradeAssessments(),
            GradeAssessment::on,
            (grade, at) -> at.cites(Person.class, "by", grade.by()))
        .parts("wishForChange", it.wishForChange(), Judgement::on, CaseCitations::readJudgement)
        .parts(
            "longTermPlanFits", it.longTermPlanFits(), Judgement::on, CaseCitations::readJudgement)
        .part(
            "decision",
            it.decision(),
            IntakeDecision::on,
            (decision, at) -> at.cites(Person.class, "by", decision.by()))
        .part(
            "leaderAppointment",
            it.leaderAppointment(),
            LeaderAppointment::on,
            (appointment, at) ->
                at.cites(Person.class, "leader", appointment.leader())
                    .cites(Person.class, "by", appointment.by()))
        .parts(
            "told",
            it.told(),
            Told::on,
            (told, at) ->
                at.cites(Person.class, "person", told.person())
                    .cites(Person.class, "by", told.by()))
        .parts(
            "considerations",
            it.considerations(),
            Consideration::on,
            (said, at) -> at.cites(Person.class, "person", said.person()))
        .parts(
            "teamWishes",
            it.teamWishes(),
            TeamWish::on,
            (wish, at) ->
                at.cites(Person.class, "person", wish.person())
                    .cites(Person.class, "persons", wish.persons()))
        .parts(
            "adaptations",
            it.adaptations(),
            Adaptation::on,
            (adaptation, at) -> at.cites(Person.class, "person", adaptation.person()));
  }

  static void readJudgement(Judgement judgement, Citing citing) {
    citing.cites(Person.class, "by", judgement.by());
  }

  private static void readConsents(InvestmentCase it, Citing citing) {
    citing
        .parts(
            Consent.class,
            PartKind.CONSENT,
            "consents",
            it.consents(),
            consent -> day(consent.startInclusive()),
            CaseCitations::readConsent)
        .parts(
            Refusal.class,
            PartKind.REFUSAL,
            "refusals",
            it.refusals(),
            refusal -> day(refusal.at()),
            (refusal, at) -> at.cites(Person.class, "person", refusal.person()))
        .parts(
            Disclosure.class,
            PartKind.DISCLOSURE,
            "disclosures",
            it.disclosures(),
            disclosure -> day(disclosure.at()),
            (disclosure, at) ->
                at.cites(Person.class, "persons", disclosure.persons())
                    .cites(Consent.class, "consent", disclosure.consent()));
  }

  private static void readConsent(Consent consent, Citing citing) {
    citing
        .cites(Person.class, "person", consent.person())
        .cites(Person.class, "givenBy", consent.givenBy())
        .cites(Person.class, "recordedBy", consent.recordedBy())
        .part(
            "information",
            consent.information(),
            Information::on,
            (information, at) ->
                at.cites(Person.class, "by", information.by())
                    .cites(Person.class, "recipients", information.recipients()))
        .parts(
            "hearings",
            consent.hearings(),
            Hearing::on,
            (hearing, at) -> at.cites(Person.class, "child", hearing.child()))
        .parts(
            "reviews",
            consent.reviews(),
            Review::on,
            (review, at) -> at.cites(Person.class, "with", review.with()));
  }

  private static Optional<LocalDate> day(Optional<LocalDateTime> instant) {
    return instant.map(LocalDateTime::toLocalDate);
  }

  private static void readJourney(Journey it, Citing citing) {
    citing
        .parts(
            "situations",
            it.situations(),
            SituationEntry::on,
            (entry, at) ->
                at.cites(Person.class, "persons", entry.persons())
                    .cites(Person.class, "assessedBy", entry.assessedBy())
                    .cites(Observation.class, "evidence", entry.evidence()))
        .parts(
            Observation.class,
            PartKind.OBSERVATION,
            "observations",
            it.observations(),
            Observation::on,
            (observation, at) ->
                at.cites(Person.class, "persons", observation.persons())
                    .cites(Person.class, "by", observation.by()))
        .part(
            "closing",
            it.closing(),
            Closing::on,
            (closing, at) ->
                at.cites(Person.class, "agreedBy", closing.agreedBy())
                    .cites(Person.class, "by", closing.by()));
  }

  private static void readEffect(Effect it, Citing citing) {
    citing
        .parts(
            GoalEffect.class,
            PartKind.GOAL_EFFECT,
            "goalEffects",
            it.goalEffects(),
            Citing::undated,
            (effect, at) ->
                at.cites(Goal.class, "goal", effect.goal())
                    .part("baseline", effect.baseline(), Reading::on, CaseCitations::readReading)
                    .parts("readings", effect.readings(), Reading::on, CaseCitations::readReading))
        .parts(
            Experience.class,
            PartKind.EXPERIENCE,
            "experiences",
            it.experiences(),
            Experience::askedOn,
            (experience, at) -> at.cites(Person.class, "person", experience.person()));
  }

  private static void readReading(Reading reading, Citing citing) {
    citing.cites(Person.class, "by", reading.by());
  }

  private static void readExceptions(InvestmentCase it, Citing citing) {
    citing
        .parts(
            Explanation.class,
            PartKind.EXPLANATION,
            "explanations",
            it.explanations(),
            Explanation::on,
            (explanation, at) ->
                at.cites(Person.class, "persons", explanation.persons())
                    .cites(Person.class, "by", explanation.by()))
        .parts(
            Waiver.class,
            PartKind.WAIVER,
            "waivers",
            it.waivers(),
            Citing::undated,
            (waiver, at) ->
                Optional.ofNullable(WAIVED.get(waiver.kind()))
                    .ifPresent(kind -> at.cites(kind, "part", waiver.part())));
  }
}
