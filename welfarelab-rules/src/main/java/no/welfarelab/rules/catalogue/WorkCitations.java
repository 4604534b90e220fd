/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.List;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Budget;
import no.welfarelab.core.mandate.Commitment;
import no.welfarelab.core.mandate.CostLine;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.Disagreement;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.meeting.AgendaTopic;
import no.welfarelab.core.meeting.Documentation;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.team.CoordinatorOffer;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.SupportOffer;
import no.welfarelab.core.team.Team;

/** What team, mandate and meetings cite. */
final class WorkCitations {
  private WorkCitations() {}

  static void readTeam(Team it, Citing citing) {
    citing
        .parts(
            Membership.class,
            PartKind.MEMBERSHIP,
            "memberships",
            it.memberships(),
            Citing::undated,
            (membership, at) -> at.cites(Person.class, "person", membership.person()))
        .parts(
            "supportOffers",
            it.supportOffers(),
            SupportOffer::offeredOn,
            (offer, at) ->
                at.cites(Person.class, "person", offer.person())
                    .cites(Person.class, "supportPerson", offer.supportPerson()))
        .parts(
            "coordinatorOffers",
            it.coordinatorOffers(),
            CoordinatorOffer::toldOn,
            (offer, at) ->
                at.cites(Person.class, "child", offer.child())
                    .cites(Person.class, "coordinator", offer.coordinator()))
        .parts(
            "representations",
            it.representations(),
            Citing::undated,
            (representation, at) -> at.cites(Person.class, "picker", representation.picker()))
        .parts(
            "meetingCapacity", it.meetingCapacity(), Judgement::on, CaseCitations::readJudgement);
  }

  static void readMandate(Mandate it, Citing citing) {
    it.budgets().forEach(budget -> citing.isThere(Budget.class, budget.id()));
    it.commitments().forEach(commitment -> citing.isThere(Commitment.class, commitment.id()));
    it.disagreements()
        .forEach(disagreement -> citing.isThere(Disagreement.class, disagreement.id()));
    citing
        .parts(
            Delegation.class,
            PartKind.DELEGATION,
            "delegations",
            it.delegations(),
            Citing::undated,
            (delegation, at) ->
                at.cites(Person.class, "representative", delegation.representative())
                    .cites(Person.class, "givenBy", delegation.givenBy())
                    .cites(Budget.class, "budget", delegation.budget()))
        .parts(
            Application.class,
            PartKind.APPLICATION,
            "applications",
            it.applications(),
            Application::sentOn,
            (application, at) ->
                at.cites(Person.class, "persons", application.persons())
                    .cites(Person.class, "decisionMaker", application.decisionMaker())
                    .cites(Decision.class, "reopens", application.reopens()))
        .parts(
            HandUp.class,
            PartKind.HAND_UP,
            "handUps",
            it.handUps(),
            HandUp::on,
            (handUp, at) ->
                at.cites(Application.class, "application", handUp.application())
                    .cites(Person.class, "from", handUp.from())
                    .cites(Person.class, "to", handUp.to()))
        .parts(
            Decision.class,
            PartKind.DECISION,
            "decisions",
            it.decisions(),
            Decision::on,
            (decision, at) ->
                at.cites(Application.class, "application", decision.application())
                    .cites(Person.class, "by", decision.by()))
        .parts(
            CostLine.class,
            PartKind.COST_LINE,
            "costLines",
            it.costLines(),
            Citing::undated,
            (line, at) ->
                at.cites(Budget.class, "budget", line.budget())
                    .cites(Decision.class, "decision", line.decision())
                    .cites(Commitment.class, "commitment", line.commitment()));
  }

  static void readMeetings(List<Meeting> meetings, Citing citing) {
    citing.parts(
        Meeting.class,
        PartKind.MEETING,
        "meetings",
        meetings,
        Citing::undated,
        WorkCitations::readMeeting);
  }

  private static void readMeeting(Meeting it, Citing citing) {
    citing
        .cites(Person.class, "present", it.present())
        .cites(Goal.class, "goals", it.goals())
        .cites(Measure.class, "measures", it.measures())
        .cites(Task.class, "tasks", it.tasks())
        .cites(Application.class, "applications", it.applications())
        .cites(Disagreement.class, "disagreements", it.disagreements())
        .cites(Disagreement.class, "outcomesTold", it.outcomesTold())
        .parts(
            AgendaTopic.class,
            PartKind.TOPIC,
            "agenda",
            it.agenda(),
            Citing::undated,
            (topic, at) ->
                at.cites(Person.class, "persons", topic.persons())
                    .cites(Person.class, "firstSpeaker", topic.firstSpeaker())
                    .parts(
                        "outsideLab",
                        topic.outsideLab(),
                        Judgement::on,
                        CaseCitations::readJudgement))
        .parts(
            "absences",
            it.absences(),
            Citing::undated,
            (absence, at) ->
                at.cites(Person.class, "person", absence.person())
                    .cites(Person.class, "substitute", absence.substitute()))
        .parts(
            "interpreterOffers",
            it.interpreterOffers(),
            Citing::undated,
            (offer, at) ->
                at.cites(Person.class, "person", offer.person())
                    .cites(Person.class, "interpreter", offer.interpreter()))
        .parts(
            "documentations",
            it.documentations(),
            Documentation::on,
            (documentation, at) -> at.cites(Person.class, "by", documentation.by()));
  }
}
