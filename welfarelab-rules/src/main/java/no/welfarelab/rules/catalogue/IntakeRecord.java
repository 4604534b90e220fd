/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.intake.GradeAssessment;
import no.welfarelab.core.intake.Intake;
import no.welfarelab.core.intake.IntakeDecision;
import no.welfarelab.core.intake.Referral;
import no.welfarelab.core.intake.ServiceGrade;
import no.welfarelab.core.intake.TargetGroup;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** What is on record of the way in: INTAKE-05, -09, -11 and -15. */
final class IntakeRecord {
  static final Path INTAKE = Path.ROOT.then("intake");

  private IntakeRecord() {}

  static Verdict belongsToTargetGroup(Placed<InvestmentCase> subject, CaseOnDay seen) {
    Set<Id<TargetGroup>> meant =
        seen.policy().intake().targetGroups().stream()
            .map(Identified::id)
            .collect(Collectors.toSet());
    Intake intake = subject.part().intake();
    if (meant.isEmpty()) {
      return Verdict.notApplicable();
    }
    if (intake.targetGroups().stream().anyMatch(meant::contains)) {
      return Verdict.satisfied(INTAKE.then("targetGroups"));
    }
    if (intake.targetGroupReason().isPresent()) {
      return Verdict.satisfied(INTAKE.then("targetGroupReason"));
    }
    return intake.targetGroups().isEmpty()
        ? Verdict.unknown("target-group", Role.CORE_TEAM, Path.ROOT)
        : Verdict.broken("no-reason", INTAKE.then("targetGroups"));
  }

  static Verdict referralIsComplete(Placed<InvestmentCase> subject, CaseOnDay seen) {
    return subject
        .part()
        .intake()
        .referral()
        .filter(referral -> seen.sees(referral.on()))
        .map(referral -> isComplete(referral, seen))
        .orElseGet(() -> Verdict.broken("no-referral", Path.ROOT));
  }

  private static Verdict isComplete(Referral referral, CaseOnDay seen) {
    Path place = INTAKE.then("referral");
    return referral
        .on()
        .map(on -> Verdict.satisfied(place, on))
        .orElseGet(() -> Verdict.broken("no-date", place))
        .and(told(referral.referrer(), "no-referrer", place))
        .and(
            isOwn(referral, seen)
                ? Verdict.notApplicable()
                : told(referral.service(), "no-way-in", place))
        .and(told(referral.reason(), "no-reason", place));
  }

  /** Who comes by themselves, or is brought by one of theirs, comes by no service's door. */
  private static boolean isOwn(Referral referral, CaseOnDay seen) {
    return referral
        .referrer()
        .flatMap(seen::person)
        .filter(person -> person.part().standing() != Standing.PROFESSIONAL)
        .isPresent();
  }

  private static Verdict told(Optional<?> fact, String otherwise, Path place) {
    return fact.isPresent() ? Verdict.notApplicable() : Verdict.broken(otherwise, place);
  }

  /** The grades of the latest day, of those of which it is known who saw them and when. */
  static Verdict gradeIsExplained(Placed<InvestmentCase> subject, CaseOnDay seen) {
    List<Placed<GradeAssessment>> seenGrades =
        seen.placed(
            subject.part().intake().gradeAssessments(),
            INTAKE.then("gradeAssessments"),
            GradeAssessment::on);
    List<Placed<GradeAssessment>> known =
        seenGrades.stream().filter(it -> it.part().by().isPresent()).toList();
    Optional<LocalDate> latest =
        known.stream().flatMap(it -> it.part().on().stream()).max(LocalDate::compareTo);
    return latest
        .map(
            on ->
                Verdict.all(
                    known.stream()
                        .filter(it -> it.part().on().equals(latest))
                        .map(it -> isExplained(it, on))))
        .orElseGet(
            () ->
                Verdict.all(
                    seenGrades.stream()
                        .map(it -> Verdict.unknown("grade-details", Role.REFERRER, it.place()))));
  }

  private static Verdict isExplained(Placed<GradeAssessment> grade, LocalDate on) {
    return grade.part().grade() == ServiceGrade.GRADE_1 && grade.part().reason().isEmpty()
        ? Verdict.broken("no-reason", grade.place(), on)
        : Verdict.satisfied(grade.place(), on);
  }

  static Verdict refusalShowsTheWay(Placed<InvestmentCase> subject, CaseOnDay seen) {
    Path place = INTAKE.then("decision");
    return decision(subject.part(), seen)
        .filter(decision -> !decision.takenIn())
        .map(
            no ->
                Verdict.satisfied(place)
                    .and(told(no.reason(), "no-reason", place))
                    .and(told(no.wayBack(), "no-way-back", place)))
        .orElseGet(Verdict::notApplicable);
  }

  static Optional<IntakeDecision> decision(InvestmentCase theCase, CaseOnDay seen) {
    return theCase.intake().decision().filter(decision -> seen.sees(decision.on()));
  }
}
