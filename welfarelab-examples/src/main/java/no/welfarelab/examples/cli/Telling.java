/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.journey.SituationEntry;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.plan.Task;
import no.welfarelab.json.document.CaseDocument;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.report.Report;

/** Tells a case to people: intake, journey, plan, who does what by when, and what the rules say. */
final class Telling {
  private static final Label INTAKE =
      Label.of("Passer laben?", "Passar laben?", "Is the lab right here?");
  private static final Label JOURNEY = Label.of("Ferden", "Ferda", "The journey");
  private static final Label TARGET = Label.of("målet", "målet", "the target");
  private static final Label PLAN =
      Label.of("Planen, fase for fase", "Planen, fase for fase", "The plan, phase by phase");
  private static final Label TASKS =
      Label.of("Hvem gjør hva innen når", "Kven gjer kva innan når", "Who does what by when");
  private static final Label CHECK =
      Label.of("Hva reglene sier", "Kva reglane seier", "What the rules say");

  private final Answer answer;
  private final Language language;

  Telling(Answer answer, Language language) {
    this.answer = answer;
    this.language = language;
  }

  void tell(String title, CaseDocument document) {
    LocalDate asOf = document.asOf().orElseThrow();
    InvestmentCase theCase = document.theCase();
    Report report = Rulebook.handbook().check(theCase, asOf);
    answer.line("%s, %s", title, asOf);
    heading(INTAKE);
    answer.line("  %s", report.eligibility().message(language));
    report.eligibility().explanation(language).forEach(line -> answer.line("    %s", line));
    heading(JOURNEY);
    theCase.journey().situations().forEach(this::tell);
    theCase
        .journey()
        .target()
        .ifPresent(
            target -> answer.line("  %s: %s", TARGET.in(language), target.label().in(language)));
    theCase.plan().ifPresent(plan -> tell(plan, theCase.persons(), asOf));
    tellCheck(report);
  }

  void tellCheck(Report report) {
    heading(CHECK);
    new CheckText(answer, language).print(report.caseId().value(), Validation.valid(report));
  }

  private void heading(Label heading) {
    answer.line("\n%s", heading.in(language));
  }

  private void tell(SituationEntry entry) {
    answer.line(
        "  %s  %s",
        entry.on().map(LocalDate::toString).orElse("–"), entry.situation().label().in(language));
  }

  private void tell(InvestmentPlan plan, List<Person> persons, LocalDate asOf) {
    heading(PLAN);
    for (Phase phase : Phase.values()) {
      answer.line("  %s", phase.label().in(language));
      plan.measures().stream()
          .filter(measure -> measure.phase().equals(Optional.of(phase)))
          .forEach(this::tell);
    }
    heading(TASKS);
    Map<Id<Person>, Person> byId =
        persons.stream().collect(Collectors.toMap(Person::id, Function.identity()));
    plan.tasks().stream()
        .filter(task -> task.doneOn().filter(done -> !done.isAfter(asOf)).isEmpty())
        .sorted(Comparator.comparing(task -> task.dueOn().orElse(LocalDate.MAX)))
        .forEach(task -> tell(task, byId));
  }

  private void tell(Measure measure) {
    answer.line(
        "    %-12s %s",
        measure.status().map(status -> status.label().in(language)).orElse("–"), measure.text());
  }

  private void tell(Task task, Map<Id<Person>, Person> persons) {
    String who =
        task.responsible().stream()
            .map(persons::get)
            .flatMap(person -> person.name().stream())
            .collect(Collectors.joining(", "));
    answer.line(
        "  %s  %-8s %s", task.dueOn().map(LocalDate::toString).orElse("–"), who, task.text());
  }
}
