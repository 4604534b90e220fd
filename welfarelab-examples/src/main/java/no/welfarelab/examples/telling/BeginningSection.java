/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.intake.Consideration;
import no.welfarelab.core.intake.Intake;
import no.welfarelab.core.intake.IntakeDecision;
import no.welfarelab.core.intake.Referral;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.rules.report.Report;

/** How the case came in, and whether the lab is right for it. */
final class BeginningSection {
  private static final Label HEADING =
      Label.of("Slik kom saken inn", "Slik kom saka inn", "How the case came in");
  private static final Label REFERRED = Label.of("meldt inn", "meldt inn", "referred");
  private static final Label TAKEN_IN = Label.of("tatt inn", "teken inn", "taken in");
  private static final Label NOT_TAKEN_IN =
      Label.of("ikke tatt inn", "ikkje teken inn", "not taken in");
  private static final Label LEADER =
      Label.of(
          "investeringsleder utpekt", "investeringsleiar peikt ut", "investment leader appointed");
  private static final Label EARLIER = Label.of("avslag", "avslag", "refused");
  private static final Label FITS =
      Label.of("Passer laben?", "Passar laben?", "Is the lab right here?");

  private BeginningSection() {}

  private record Event(Optional<LocalDate> on, String words) {}

  static void tell(Tale tale, Report report) {
    Intake intake = tale.theCase().intake();
    List<Event> events = new ArrayList<>(refusedBefore(tale));
    intake.referral().ifPresent(referral -> events.add(referred(referral, tale)));
    intake.considerations().forEach(round -> events.add(considered(round, tale)));
    intake.decision().ifPresent(decision -> events.add(decided(decision, tale)));
    intake
        .leaderAppointment()
        .ifPresent(
            made ->
                events.add(
                    new Event(made.on(), tale.word(LEADER) + ": " + tale.name(made.leader()))));
    tale.heading(HEADING);
    events.stream()
        .filter(event -> tale.seen(event.on()))
        .sorted(Comparator.comparing(event -> event.on().orElse(LocalDate.MIN)))
        .forEach(event -> tale.line("%s  %s", tale.day(event.on()), event.words()));
    tale.heading(FITS);
    tale.line("%s", report.eligibility().message(tale.language()));
    report.eligibility().explanation(tale.language()).forEach(line -> tale.line("  %s", line));
  }

  private static Event referred(Referral referral, Tale tale) {
    return new Event(
        referral.on(),
        tale.word(REFERRED)
            + Tale.aside(referral.service().map(tale::service).orElse(""))
            + Tale.quoted(referral.reason()));
  }

  private static Event considered(Consideration round, Tale tale) {
    return new Event(round.on(), tale.name(round.person()) + ": " + tale.word(round.answer()));
  }

  private static Event decided(IntakeDecision decision, Tale tale) {
    return new Event(
        decision.on(),
        tale.word(decision.takenIn() ? TAKEN_IN : NOT_TAKEN_IN) + Tale.quoted(decision.reason()));
  }

  private static List<Event> refusedBefore(Tale tale) {
    Optional<LocalDate> referred = tale.theCase().intake().referral().flatMap(Referral::on);
    return tale.theCase().mandate().decisions().stream()
        .filter(decision -> decision.outcome() == DecisionOutcome.REFUSED)
        .filter(
            decision ->
                referred.isPresent()
                    && decision.on().filter(on -> on.isBefore(referred.get())).isPresent())
        .map(
            decision ->
                new Event(
                    decision.on(),
                    tale.word(EARLIER)
                        + ": "
                        + decision.type().map(tale::type).orElse("–")
                        + Tale.quoted(decision.reason())))
        .toList();
  }
}
