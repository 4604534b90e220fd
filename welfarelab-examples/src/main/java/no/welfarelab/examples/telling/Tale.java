/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.telling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.service.Catalogue;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.Service;

/** A case as of its day, and the words in which a telling speaks of it. */
record Tale(InvestmentCase theCase, LocalDate asOf, Language language, Answer answer) {
  void heading(Label heading) {
    answer.line("\n%s", word(heading));
  }

  void line(String pattern, Object... arguments) {
    answer.line("  " + pattern, arguments);
  }

  String word(Label label) {
    return label.in(language);
  }

  String word(Coded coded) {
    return word(coded.label());
  }

  String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("–");
  }

  boolean seen(Optional<LocalDate> day) {
    return day.filter(on -> on.isAfter(asOf)).isEmpty();
  }

  String name(Id<Person> person) {
    return Identified.find(theCase.persons(), person).map(this::name).orElse("–");
  }

  String name(Person person) {
    return person.name().orElseGet(() -> word(person.standing()));
  }

  String names(Collection<Id<Person>> persons) {
    return persons.stream().map(this::name).collect(Collectors.joining(", "));
  }

  /** The service's name in the handbook; a municipality's own by its code. */
  String service(Id<Service> service) {
    return Catalogue.handbook()
        .service(service)
        .map(known -> word(known.label()))
        .orElseGet(() -> spelled(service));
  }

  String services(Collection<Id<Service>> services) {
    return services.stream().map(this::service).collect(Collectors.joining(", "));
  }

  String type(Id<MeasureType> type) {
    return Catalogue.handbook()
        .measureType(type)
        .map(known -> word(known.label()))
        .orElseGet(() -> spelled(type));
  }

  private static String spelled(Id<?> code) {
    String words = code.value().replace('_', ' ').toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Words in brackets after others; nothing where there are none. */
  static String aside(String words) {
    return words.isEmpty() ? "" : " (" + words + ")";
  }

  static String quoted(Optional<String> words) {
    return words.map(said -> ": " + said).orElse("");
  }
}
