/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import no.welfarelab.core.citizen.Home;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.CostLine;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.ExistingHelp;
import no.welfarelab.core.mapping.HomeVisit;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.mapping.NotRelevant;
import no.welfarelab.core.mapping.SecondLook;
import no.welfarelab.core.mapping.Stance;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.plan.Contribution;
import no.welfarelab.core.plan.Gap;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.HistoryEntry;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.LinkedPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;

/** What mapping and plan cite. */
final class PlanCitations {
  private PlanCitations() {}

  static void readMapping(Mapping it, Citing citing) {
    citing
        .parts(
            Need.class,
            PartKind.NEED,
            "needs",
            it.needs(),
            Citing::undated,
            (need, at) -> at.cites(Person.class, "persons", need.persons()))
        .parts(
            WorkCloth.class,
            PartKind.CLOTH,
            "cloths",
            it.cloths(),
            WorkCloth::on,
            PlanCitations::readCloth)
        .parts(
            "existingHelp",
            it.existingHelp(),
            ExistingHelp::since,
            (help, at) ->
                at.cites(Person.class, "persons", help.persons())
                    .cites(Person.class, "saidBy", help.saidBy()))
        .cites(Person.class, "askedAbout", it.askedAbout())
        .parts(
            HomeVisit.class,
            PartKind.HOME_VISIT,
            "homeVisits",
            it.homeVisits(),
            HomeVisit::on,
            (visit, at) ->
                at.cites(Home.class, "home", visit.home())
                    .cites(Person.class, "visitors", visit.visitors()))
        .parts(
            "secondLooks",
            it.secondLooks(),
            SecondLook::on,
            (look, at) ->
                at.cites(Decision.class, "decision", look.decision())
                    .cites(Person.class, "by", look.by()));
  }

  private static void readCloth(WorkCloth it, Citing citing) {
    citing
        .cites(Person.class, "persons", it.persons())
        .cites(Person.class, "present", it.present())
        .parts(
            ClothEntry.class,
            PartKind.CLOTH_ENTRY,
            "entries",
            it.entries(),
            Citing::undated,
            PlanCitations::readEntry)
        .parts(
            "notRelevant",
            it.notRelevant(),
            NotRelevant::on,
            (area, at) -> at.cites(Person.class, "saidBy", area.saidBy()))
        .parts(
            "removals",
            it.removals(),
            Citing::undated,
            (removal, at) ->
                at.cites(ClothEntry.class, "entry", removal.entry())
                    .cites(Person.class, "saidBy", removal.saidBy()));
  }

  private static void readEntry(ClothEntry it, Citing citing) {
    citing
        .cites(Person.class, "persons", it.persons())
        .cites(Person.class, "saidBy", it.saidBy())
        .cites(Person.class, "responsible", it.responsible())
        .parts(
            "causes",
            it.causes(),
            Citing::undated,
            (cause, at) -> at.cites(Person.class, "saidBy", cause.saidBy()))
        .parts("stances", it.stances(), Stance::on, PlanCitations::readStance);
  }

  private static void readStance(Stance stance, Citing citing) {
    citing.cites(Person.class, "person", stance.person());
  }

  static void readPlan(InvestmentPlan it, Id<InvestmentCase> id, Citing citing) {
    citing
        .isThere(InvestmentPlan.class, id)
        .as(PartKind.PLAN, id)
        .cites(Person.class, "writtenBy", it.writtenBy())
        .parts(Goal.class, PartKind.GOAL, "goals", it.goals(), Goal::setOn, PlanCitations::readGoal)
        .parts(
            Measure.class,
            PartKind.MEASURE,
            "measures",
            it.measures(),
            Citing::undated,
            PlanCitations::readMeasure)
        .parts(
            Task.class, PartKind.TASK, "tasks", it.tasks(), Task::madeOn, PlanCitations::readTask)
        .parts(
            "contributions",
            it.contributions(),
            Contribution::on,
            (contribution, at) -> at.cites(Person.class, "person", contribution.person()))
        .parts(
            Gap.class,
            PartKind.GAP,
            "gaps",
            it.gaps(),
            Gap::on,
            (gap, at) -> at.cites(Need.class, "need", gap.need()))
        .parts(
            LinkedPlan.class,
            PartKind.LINKED_PLAN,
            "linkedPlans",
            it.linkedPlans(),
            LinkedPlan::since,
            (plan, at) ->
                at.cites(Person.class, "persons", plan.persons())
                    .cites(Person.class, "contact", plan.contact())
                    .cites(Measure.class, "measures", plan.measures()))
        .parts(
            "individualPlans",
            it.individualPlans(),
            Citing::undated,
            (plan, at) ->
                at.cites(Person.class, "person", plan.person())
                    .cites(Person.class, "coordinator", plan.coordinator()));
  }

  private static void readGoal(Goal it, Citing citing) {
    citing
        .cites(Person.class, "saidBy", it.saidBy())
        .cites(Person.class, "confirmedBy", it.confirmedBy())
        .cites(Person.class, "persons", it.persons())
        .cites(Goal.class, "leadsTo", it.leadsTo())
        .parts("stances", it.stances(), Stance::on, PlanCitations::readStance)
        .parts("history", it.history(), HistoryEntry::on, PlanCitations::readHistory);
  }

  private static void readHistory(HistoryEntry entry, Citing citing) {
    citing.cites(Person.class, "by", entry.by());
  }

  private static void readMeasure(Measure it, Citing citing) {
    citing
        .cites(Person.class, "persons", it.persons())
        .cites(Goal.class, "goals", it.goals())
        .cites(ClothEntry.class, "answers", it.answers())
        .cites(Measure.class, "after", it.after())
        .cites(Measure.class, "together", it.together())
        .cites(Person.class, "executors", it.executors())
        .cites(Application.class, "application", it.application())
        .cites(Decision.class, "decision", it.decision())
        .cites(CostLine.class, "costLines", it.costLines())
        .parts("childsBest", it.childsBest(), Judgement::on, CaseCitations::readJudgement)
        .parts("outsideLab", it.outsideLab(), Judgement::on, CaseCitations::readJudgement)
        .parts("stances", it.stances(), Stance::on, PlanCitations::readStance);
  }

  private static void readTask(Task it, Citing citing) {
    citing
        .cites(Person.class, "responsible", it.responsible())
        .cites(Measure.class, "measure", it.measure())
        .cites(Task.class, "partOf", it.partOf())
        .parts("history", it.history(), HistoryEntry::on, PlanCitations::readHistory);
  }
}
