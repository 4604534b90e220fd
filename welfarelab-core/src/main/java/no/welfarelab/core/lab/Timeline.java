/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import static no.welfarelab.core.lab.Route.CASE;
import static no.welfarelab.core.lab.Routes.CARE_ORDERS;
import static no.welfarelab.core.lab.Routes.CLOSING;
import static no.welfarelab.core.lab.Routes.CLOTHS;
import static no.welfarelab.core.lab.Routes.CONSENTS;
import static no.welfarelab.core.lab.Routes.CONTRIBUTIONS;
import static no.welfarelab.core.lab.Routes.COORDINATOR_OFFERS;
import static no.welfarelab.core.lab.Routes.DECISIONS;
import static no.welfarelab.core.lab.Routes.DELEGATIONS;
import static no.welfarelab.core.lab.Routes.DISAGREEMENTS;
import static no.welfarelab.core.lab.Routes.EFFECT;
import static no.welfarelab.core.lab.Routes.GOALS;
import static no.welfarelab.core.lab.Routes.GOAL_EFFECTS;
import static no.welfarelab.core.lab.Routes.GOAL_HISTORY;
import static no.welfarelab.core.lab.Routes.GUARDIANSHIPS;
import static no.welfarelab.core.lab.Routes.INDIVIDUAL_PLANS;
import static no.welfarelab.core.lab.Routes.INTAKE;
import static no.welfarelab.core.lab.Routes.JOURNEY;
import static no.welfarelab.core.lab.Routes.MANDATE;
import static no.welfarelab.core.lab.Routes.MAPPING;
import static no.welfarelab.core.lab.Routes.MEASURES;
import static no.welfarelab.core.lab.Routes.MEETINGS;
import static no.welfarelab.core.lab.Routes.MEMBERSHIPS;
import static no.welfarelab.core.lab.Routes.PLAN;
import static no.welfarelab.core.lab.Routes.TASKS;
import static no.welfarelab.core.lab.Routes.TASK_HISTORY;
import static no.welfarelab.core.lab.Routes.TEAM;
import static no.welfarelab.core.lab.Routes.WAIVERS;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.CareOrder;
import no.welfarelab.core.citizen.Guardianship;
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
import no.welfarelab.core.ground.Period;
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
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.Disagreement;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.mapping.HomeVisit;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.mapping.SecondLook;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.plan.Contribution;
import no.welfarelab.core.plan.Gap;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.HistoryEntry;
import no.welfarelab.core.plan.IndividualPlan;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Prerequisite;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.team.CoordinatorOffer;
import no.welfarelab.core.team.Introduction;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.SupportOffer;
import no.welfarelab.core.team.Team;

/** Which date of which part is an event: one table, in the order of {@link EventKind}. */
final class Timeline {
  private static final List<Row<?>> TABLE =
      List.of(
          row(EventKind.GUARDIANSHIP_BEGUN, GUARDIANSHIPS, first(Guardianship::period)),
          row(EventKind.GUARDIANSHIP_ENDED, GUARDIANSHIPS, end(Guardianship::period)),
          row(EventKind.CARE_ORDER_BEGUN, CARE_ORDERS, first(CareOrder::period)),
          row(EventKind.CARE_ORDER_ENDED, CARE_ORDERS, end(CareOrder::period)),
          row(EventKind.REFERRAL, INTAKE.perhaps("referral", Intake::referral), Referral::on),
          row(
              EventKind.GRADE_ASSESSED,
              INTAKE.each("gradeAssessments", Intake::gradeAssessments),
              GradeAssessment::on),
          row(
              EventKind.INTAKE_DECIDED,
              INTAKE.perhaps("decision", Intake::decision),
              IntakeDecision::on),
          row(
              EventKind.LEADER_APPOINTED,
              INTAKE.perhaps("leaderAppointment", Intake::leaderAppointment),
              LeaderAppointment::on),
          row(EventKind.TOLD, INTAKE.each("told", Intake::told), Told::on),
          row(
              EventKind.CONSIDERATION,
              INTAKE.each("considerations", Intake::considerations),
              Consideration::on),
          row(EventKind.TEAM_WISH, INTAKE.each("teamWishes", Intake::teamWishes), TeamWish::on),
          row(
              EventKind.ADAPTATION,
              INTAKE.each("adaptations", Intake::adaptations),
              Adaptation::on),
          row(
              EventKind.CONSENT_INFORMATION,
              CONSENTS.perhaps("information", Consent::information),
              Information::on),
          row(EventKind.CONSENT_GIVEN, CONSENTS, day(Consent::startInclusive)),
          row(EventKind.CHILD_HEARD, CONSENTS.each("hearings", Consent::hearings), Hearing::on),
          row(EventKind.CONSENT_REVIEWED, CONSENTS.each("reviews", Consent::reviews), Review::on),
          row(EventKind.CONSENT_WITHDRAWN, CONSENTS, day(Consent::withdrawnExclusive)),
          row(
              EventKind.CONSENT_REFUSED,
              CASE.each("refusals", PartKind.REFUSAL, InvestmentCase::refusals),
              day(Refusal::at)),
          row(
              EventKind.DISCLOSURE,
              CASE.each("disclosures", PartKind.DISCLOSURE, InvestmentCase::disclosures),
              day(Disclosure::at)),
          row(EventKind.MEMBERSHIP_BEGUN, MEMBERSHIPS, first(Membership::period)),
          row(EventKind.MEMBERSHIP_ACCEPTED, MEMBERSHIPS, Membership::acceptedOn),
          row(
              EventKind.MEMBER_INTRODUCED,
              MEMBERSHIPS.perhaps("introduction", Membership::introduction),
              Introduction::toCaseOn),
          row(EventKind.MEMBERSHIP_ENDED, MEMBERSHIPS, end(Membership::period)),
          row(
              EventKind.SUPPORT_OFFERED,
              TEAM.each("supportOffers", Team::supportOffers),
              SupportOffer::offeredOn),
          row(EventKind.CHILD_COORDINATOR_TOLD, COORDINATOR_OFFERS, CoordinatorOffer::toldOn),
          row(EventKind.DELEGATION_BEGUN, DELEGATIONS, first(Delegation::period)),
          row(EventKind.DELEGATION_ENDED, DELEGATIONS, end(Delegation::period)),
          row(
              EventKind.APPLICATION_SENT,
              MANDATE.each("applications", PartKind.APPLICATION, Mandate::applications),
              Application::sentOn),
          row(
              EventKind.HANDED_UP,
              MANDATE.each("handUps", PartKind.HAND_UP, Mandate::handUps),
              HandUp::on),
          row(EventKind.DECISION_MADE, DECISIONS, Decision::on),
          row(EventKind.DECISION_EXPIRED, DECISIONS, Decision::endOn),
          row(EventKind.DISAGREEMENT_RAISED, DISAGREEMENTS, Disagreement::raisedOn),
          row(EventKind.DISAGREEMENT_SETTLED, DISAGREEMENTS, Disagreement::settledOn),
          row(EventKind.CLOTH_VERSION, CLOTHS, WorkCloth::on),
          row(
              EventKind.HOME_VISIT,
              MAPPING.each("homeVisits", PartKind.HOME_VISIT, Mapping::homeVisits),
              HomeVisit::on),
          row(
              EventKind.SECOND_LOOK,
              MAPPING.each("secondLooks", Mapping::secondLooks),
              SecondLook::on),
          row(EventKind.PLAN_IN_FORCE, PLAN, InvestmentPlan::inForceFrom),
          row(EventKind.GOAL_SET, GOALS, Goal::setOn),
          row(
              EventKind.GOAL_RESCHEDULED,
              GOAL_HISTORY,
              when(entry -> entry.formerDate().isPresent())),
          row(EventKind.GOAL_REWORDED, GOAL_HISTORY, when(entry -> entry.formerText().isPresent())),
          row(EventKind.GOAL_REPORTED, GOAL_HISTORY, when(entry -> !entry.changed())),
          row(EventKind.GOAL_REACHED, GOALS, Goal::reachedOn),
          row(EventKind.GOAL_GIVEN_UP, GOALS, Goal::givenUpOn),
          row(
              EventKind.PREREQUISITE_MET,
              MEASURES.each("prerequisites", Measure::prerequisites),
              Prerequisite::metOn),
          row(EventKind.MEASURE_STARTED, MEASURES, Measure::startedOn),
          row(EventKind.MEASURE_DONE, MEASURES, Measure::doneOn),
          row(EventKind.MEASURE_STOPPED, MEASURES, Measure::stoppedOn),
          row(EventKind.TASK_MADE, TASKS, Task::madeOn),
          row(EventKind.TASK_CONFIRMED, TASKS, Task::confirmedOn),
          row(
              EventKind.TASK_RESCHEDULED,
              TASK_HISTORY,
              when(entry -> entry.formerDate().isPresent())),
          row(EventKind.TASK_REWORDED, TASK_HISTORY, when(entry -> entry.formerText().isPresent())),
          row(EventKind.TASK_REPORTED, TASK_HISTORY, when(entry -> !entry.changed())),
          row(EventKind.TASK_DONE, TASKS, Task::doneOn),
          row(EventKind.TASK_DROPPED, TASKS, Task::droppedOn),
          row(EventKind.CONTRIBUTION, CONTRIBUTIONS, Contribution::on),
          row(EventKind.GAP, PLAN.each("gaps", PartKind.GAP, InvestmentPlan::gaps), Gap::on),
          row(EventKind.INDIVIDUAL_PLAN_CONSENT, INDIVIDUAL_PLANS, IndividualPlan::consentedOn),
          row(
              EventKind.INDIVIDUAL_PLAN_ACCESS,
              INDIVIDUAL_PLANS,
              IndividualPlan::accessConsentedOn),
          row(
              EventKind.SITUATION,
              JOURNEY.each("situations", Journey::situations),
              SituationEntry::on),
          row(
              EventKind.OBSERVATION,
              JOURNEY.each("observations", PartKind.OBSERVATION, Journey::observations),
              Observation::on),
          row(EventKind.ADAPTED_OFFER, CLOSING, Closing::adaptationOfferedOn),
          row(EventKind.CLOSING, CLOSING, Closing::on),
          row(
              EventKind.BASELINE,
              GOAL_EFFECTS.perhaps("baseline", GoalEffect::baseline),
              Reading::on),
          row(EventKind.READING, GOAL_EFFECTS.each("readings", GoalEffect::readings), Reading::on),
          row(EventKind.OWN_ASSESSMENT_ASKED, GOAL_EFFECTS, GoalEffect::askedOn),
          row(
              EventKind.EXPERIENCE_ASKED,
              EFFECT.each("experiences", PartKind.EXPERIENCE, Effect::experiences),
              Experience::askedOn),
          row(
              EventKind.MEETING_PLANNED,
              MEETINGS,
              meeting -> meeting.plannedOn().filter(planned -> meeting.heldOn().isEmpty())),
          row(EventKind.AGENDA_KNOWN, MEETINGS, Meeting::agendaKnownOn),
          row(EventKind.MEETING_HELD, MEETINGS, Meeting::heldOn),
          row(EventKind.RECORD_REACHED, MEETINGS, Meeting::recordReachedOn),
          row(
              EventKind.EXPLANATION,
              CASE.each("explanations", PartKind.EXPLANATION, InvestmentCase::explanations),
              Explanation::on),
          row(EventKind.WAIVER_BEGUN, WAIVERS, first(Waiver::period)),
          row(EventKind.WAIVER_ENDED, WAIVERS, end(Waiver::period)));

  /** The parts that tell of events of a kind, and the day on which it happened to one of them. */
  private static final class Row<T> {
    private final EventKind kind;
    private final Route<T> parts;
    private final Function<T, Optional<LocalDate>> day;

    Row(EventKind kind, Route<T> parts, Function<T, Optional<LocalDate>> day) {
      this.kind = kind;
      this.parts = parts;
      this.day = day;
    }

    Stream<CaseEvent> eventsIn(InvestmentCase theCase) {
      return parts
          .in(theCase)
          .flatMap(spot -> day.apply(spot.part()).stream().map(on -> event(spot, on)));
    }

    private CaseEvent event(Spot<T> spot, LocalDate on) {
      return ImmutableCaseEvent.builder()
          .day(on)
          .kind(kind)
          .place(spot.place())
          .partKind(spot.kind())
          .part(spot.id())
          .build();
    }
  }

  private Timeline() {}

  static List<CaseEvent> of(InvestmentCase theCase) {
    return TABLE.stream()
        .flatMap(row -> row.eventsIn(theCase))
        .sorted(Comparator.comparing(CaseEvent::day))
        .toList();
  }

  private static <T> Row<T> row(
      EventKind kind, Route<T> parts, Function<T, Optional<LocalDate>> day) {
    return new Row<>(kind, parts, day);
  }

  private static <T> Function<T, Optional<LocalDate>> day(
      Function<T, Optional<LocalDateTime>> instant) {
    return part -> instant.apply(part).map(LocalDateTime::toLocalDate);
  }

  private static <T> Function<T, Optional<LocalDate>> first(Function<T, Optional<Period>> period) {
    return part -> period.apply(part).map(Period::startInclusive);
  }

  private static <T> Function<T, Optional<LocalDate>> end(Function<T, Optional<Period>> period) {
    return part -> period.apply(part).flatMap(Period::endExclusive);
  }

  private static Function<HistoryEntry, Optional<LocalDate>> when(Predicate<HistoryEntry> told) {
    return entry -> entry.on().filter(on -> told.test(entry));
  }
}
