/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Whether confidentiality is lifted: INTAKE-02. */
final class IntakeConsent {
  private IntakeConsent() {}

  static Verdict confidentialityIsLifted(Placed<InvestmentCase> subject, CaseOnDay seen) {
    boolean met =
        seen.meetings().stream()
            .map(Placed::part)
            .anyMatch(
                meeting ->
                    meeting.kind() == MeetingKind.INVESTMENT && seen.happened(meeting.heldOn()));
    if (!met) {
      return Verdict.unknown("first-meeting", Role.INVESTMENT_LEADER, Path.ROOT);
    }
    List<Placed<Person>> possible =
        seen.persons().stream()
            .filter(person -> person.part().participates().orElse(true))
            .toList();
    return possible.isEmpty()
        ? Verdict.unknown("participants", Role.INVESTMENT_LEADER, Path.ROOT)
        : Verdict.all(possible.stream().map(person -> hasConsented(person, subject.part(), seen)));
  }

  private static Verdict hasConsented(
      Placed<Person> person, InvestmentCase theCase, CaseOnDay seen) {
    Optional<Boolean> adult = person.part().isAdultOn(seen.day());
    if (adult.equals(Optional.of(false))) {
      return Verdict.notApplicable();
    }
    if (person.part().participates().isEmpty()) {
      return Verdict.unknown("takes-part", Role.CITIZEN, person.place());
    }
    if (adult.isEmpty()) {
      return Verdict.unknown("birth-date", Role.CITIZEN, person.place());
    }
    Set<Id<Service>> certain = new HashSet<>();
    Set<Id<Service>> byGuardian = new HashSet<>();
    Set<Id<Service>> byUnknown = new HashSet<>();
    for (Consent consent : theCase.consents()) {
      if (!consent.person().equals(person.part().id()) || !isValid(consent, seen.day())) {
        continue;
      }
      if (consent.givenBy().contains(person.part().id())) {
        certain.addAll(consent.services());
      } else if (consent.givenBy().isEmpty()) {
        byUnknown.addAll(consent.services());
      } else if (consent.givenBy().stream().anyMatch(giver -> isGuardian(giver, seen))) {
        byGuardian.addAll(consent.services());
      }
    }
    Path consents = Path.ROOT.then("consents");
    if (certain.size() >= 2) {
      return Verdict.satisfied(consents, certain.size());
    }
    byUnknown.addAll(certain);
    if (byUnknown.size() >= 2) {
      return Verdict.unknown("consent-giver", Role.INVESTMENT_LEADER, consents);
    }
    byGuardian.addAll(byUnknown);
    if (byGuardian.size() >= 2) {
      return Verdict.unknown("guardian-mandate", Role.GUARDIAN, consents);
    }
    return byGuardian.isEmpty()
        ? Verdict.broken("no-consent", person.place())
        : Verdict.broken("too-few-services", person.place(), byGuardian.size());
  }

  /** In force at the end of the day, for working together, in a form that can be shown. */
  private static boolean isValid(Consent consent, LocalDate day) {
    return consent.isInForce(day.atTime(LocalTime.MAX))
        && consent.purposes().contains(Purpose.COORDINATION)
        && consent.form().isPresent();
  }

  private static boolean isGuardian(Id<Person> person, CaseOnDay seen) {
    return seen.membershipsOf(person).stream()
        .anyMatch(
            membership ->
                membership.role() == Role.GUARDIAN && membership.heldOn(seen.day()).orElse(true));
  }
}
