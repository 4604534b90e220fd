/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Interpretation;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.ConsentForm;
import no.welfarelab.core.consent.Information;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Whether a consent can be shown, and was understood: CONSENT-03 and -07. */
final class ConsentRecord {
  private static final Set<LanguageHelp> ACROSS_LANGUAGES =
      Set.of(LanguageHelp.INTERPRETER, LanguageHelp.OWN_LANGUAGE);

  private ConsentRecord() {}

  static Verdict saysAll(Placed<Consent> consent, CaseOnDay seen) {
    Consent it = consent.part();
    Set<Id<Service>> services = new HashSet<>(it.services());
    services.removeAll(it.excludedServices());
    return Verdict.all(
        Stream.of(
            has(!services.isEmpty(), "no-services", consent),
            has(!it.purposes().isEmpty(), "no-purpose", consent),
            has(it.startInclusive().isPresent(), "no-start", consent),
            has(it.form().isPresent(), "no-form", consent),
            has(
                it.form().filter(form -> form == ConsentForm.ORAL_RECORDED).isEmpty()
                    || it.recordedBy().isPresent(),
                "no-recorder",
                consent),
            informed(consent, seen)));
  }

  private static Verdict has(boolean so, String otherwise, Placed<Consent> consent) {
    return so ? Verdict.satisfied(consent.place()) : Verdict.broken(otherwise, consent.place());
  }

  private static Verdict informed(Placed<Consent> consent, CaseOnDay seen) {
    Consent it = consent.part();
    Optional<LocalDate> informed =
        it.information().flatMap(Information::on).filter(on -> !on.isAfter(seen.day()));
    if (informed.isEmpty()) {
      return Verdict.broken("no-information", consent.place());
    }
    Optional<LocalDate> given = it.startInclusive().map(LocalDateTime::toLocalDate);
    if (given.filter(informed.get()::isAfter).isPresent()) {
      return Verdict.broken("informed-late", consent.place(), informed.get(), given.get());
    }
    // That the wrong person gave it is told by CONSENT-01 and -02.
    Set<Id<Person>> told = it.information().map(Information::recipients).orElse(Set.of());
    return has(
        !told.isEmpty() && (told.containsAll(it.givenBy()) || Consents.of(seen).isKnownInvalid(it)),
        "giver-not-informed",
        consent);
  }

  static Verdict isUnderstood(Placed<Consent> consent, CaseOnDay seen) {
    Consent it = consent.part();
    Set<Id<Person>> concerned = new HashSet<>(it.givenBy());
    concerned.add(it.person());
    List<Optional<Boolean>> needs =
        concerned.stream()
            .map(
                person ->
                    seen.person(person)
                        .flatMap(known -> known.part().interpretation())
                        .flatMap(Interpretation::interpreterNeeded))
            .toList();
    boolean needed = needs.contains(Optional.of(true));
    if (!needed && !needs.contains(Optional.<Boolean>empty())) {
      return Verdict.notApplicable();
    }
    Optional<LanguageHelp> help = it.information().flatMap(Information::languageHelp);
    if (help.filter(ACROSS_LANGUAGES::contains).isPresent()) {
      return Verdict.satisfied(consent.place());
    }
    if (needed) {
      return help.isPresent()
          ? Verdict.broken("no-interpreter", consent.place())
          : Verdict.unknown("language-help", Role.INVESTMENT_LEADER, consent.place());
    }
    return help.equals(Optional.of(LanguageHelp.NONE_NEEDED))
        ? Verdict.notApplicable()
        : Verdict.unknown("interpreter-need", Role.CITIZEN, consent.place());
  }
}
