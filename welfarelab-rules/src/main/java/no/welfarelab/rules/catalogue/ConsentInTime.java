/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.consent.Review;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LawReference;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.intake.Intake;
import no.welfarelab.core.intake.IntakeDecision;
import no.welfarelab.core.intake.Referral;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Membership;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** What comes before a consent, and what comes after: CONSENT-11 and -14. */
final class ConsentInTime {
  private static final Path BASIS = Path.ROOT.then("intake").then("basisBeforeConsent");

  private final Map<Id<Service>, LocalDate> firstDays = new HashMap<>();

  private ConsentInTime(CaseOnDay seen) {
    for (Placed<Membership> membership : Seats.memberships(seen)) {
      Membership it = membership.part();
      if (it.role().inTeam() && it.service().isPresent() && it.period().isPresent()) {
        firstDays.merge(
            it.service().get(),
            it.period().get().startInclusive(),
            (a, b) -> a.isBefore(b) ? a : b);
      }
    }
  }

  static Verdict isReviewed(Placed<Consent> consent, CaseOnDay seen) {
    Consent it = consent.part();
    if (!it.isInForce(seen.day().atTime(LocalTime.MAX)) || seen.closing().isPresent()) {
      return Verdict.notApplicable();
    }
    LocalDate looked =
        it.reviews().stream()
            .filter(review -> isWithThem(review, it))
            .flatMap(review -> review.on().stream())
            .filter(on -> !on.isAfter(seen.day()))
            .max(LocalDate::compareTo)
            .orElseGet(() -> it.startInclusive().orElseThrow().toLocalDate());
    int months = seen.policy().consent().reviewInMonths();
    if (looked.isBefore(seen.before(Period.ofMonths(months)))) {
      return Verdict.broken("overdue", consent.place(), looked, months);
    }
    Optional<LocalDate> came =
        seen.shared(ConsentInTime.class, ConsentInTime::new).newService(it, looked);
    return came.isPresent()
        ? Verdict.broken("new-service", consent.place(), came.get(), looked)
        : Verdict.satisfied(consent.place(), looked);
  }

  private static boolean isWithThem(Review review, Consent consent) {
    return review
        .with()
        .filter(with -> with.equals(consent.person()) || consent.givenBy().contains(with))
        .isPresent();
  }

  /** A service that the consent has no word on, and that came after it was last looked at. */
  private Optional<LocalDate> newService(Consent consent, LocalDate looked) {
    return consent.purposes().contains(Purpose.COORDINATION)
        ? firstDays.entrySet().stream()
            .filter(
                it ->
                    it.getValue().isAfter(looked)
                        && !consent.services().contains(it.getKey())
                        && !consent.excludedServices().contains(it.getKey()))
            .map(Map.Entry::getValue)
            .min(LocalDate::compareTo)
        : Optional.empty();
  }

  static Verdict hasBasisBefore(Placed<InvestmentCase> subject, CaseOnDay seen) {
    Intake intake = subject.part().intake();
    Optional<LocalDate> treated =
        Stream.of(
                intake.referral().flatMap(Referral::on),
                intake.decision().flatMap(IntakeDecision::on))
            .flatMap(Optional::stream)
            .filter(on -> !on.isAfter(seen.day()))
            .min(LocalDate::compareTo);
    Optional<LocalDate> consented =
        Consents.all(seen).stream()
            .flatMap(consent -> consent.part().startInclusive().stream())
            .map(LocalDateTime::toLocalDate)
            .min(LocalDate::compareTo);
    boolean consentedFirst =
        treated.flatMap(on -> consented.map(given -> !given.isAfter(on))).orElse(false);
    if (!isNamed(seen) || consentedFirst) {
      return Verdict.notApplicable();
    }
    Optional<LawReference> basis = intake.basisBeforeConsent();
    if (basis.isEmpty()) {
      return Verdict.broken("no-basis", Path.ROOT);
    }
    return basis
            .flatMap(LawReference::period)
            .flatMap(period -> treated.map(period::contains))
            .orElse(true)
        ? Verdict.satisfied(BASIS)
        : Verdict.broken("law-not-in-force", BASIS, treated.get());
  }

  private static boolean isNamed(CaseOnDay seen) {
    return seen.persons().stream()
        .map(Placed::part)
        .anyMatch(
            person ->
                People.isFamily(person)
                    && (person.name().isPresent() || person.nationalId().isPresent()));
  }
}
