/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.welfarelab.core.citizen.Home;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Residence;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Label;

/** Who they are, and how they live. */
final class PeopleSection {
  private static final Label HEADING =
      Label.of("Hvem det gjelder", "Kven det gjeld", "Who they are");
  private static final Label YEARS = Label.of("%d år", "%d år", "%d years old");
  private static final Label INTERPRETER =
      Label.of("trenger tolk", "treng tolk", "needs an interpreter");
  private static final Label NO_PART = Label.of("deltar ikke", "deltek ikkje", "takes no part");
  private static final Label HOME = Label.of("Bolig", "Bustad", "Home");
  private static final Label SQUARE_METRES = Label.of("%d m²", "%d m²", "%d m²");
  private static final Label ROOMS = Label.of("%d rom", "%d rom", "%d rooms");
  private static final Label BEDROOMS = Label.of("%d soverom", "%d soverom", "%d bedrooms");
  private static final Label SHARE =
      Label.of("%d %% av tiden", "%d %% av tida", "%d %% of the time");

  private PeopleSection() {}

  static void tell(Tale tale) {
    tale.heading(HEADING);
    tale.theCase().persons().stream()
        .filter(person -> person.standing() != Standing.PROFESSIONAL)
        .forEach(person -> tell(person, tale));
    tale.theCase().family().homes().forEach(home -> tell(home, tale));
  }

  private static void tell(Person person, Tale tale) {
    List<String> facts = new ArrayList<>();
    facts.add(tale.word(person.standing()));
    person.ageOn(tale.asOf()).ifPresent(age -> facts.add(filled(YEARS, tale, age)));
    person
        .interpretation()
        .filter(language -> language.interpreterNeeded().orElse(false))
        .ifPresent(language -> facts.add(tale.word(INTERPRETER)));
    person
        .participates()
        .filter(part -> !part && person.standing() == Standing.FAMILY)
        .ifPresent(part -> facts.add(tale.word(NO_PART)));
    tale.line("%s (%s)", tale.name(person), String.join(", ", facts));
  }

  private static void tell(Home home, Tale tale) {
    List<String> facts = new ArrayList<>();
    home.tenure().ifPresent(tenure -> facts.add(tale.word(tenure)));
    home.areaInSquareMetres().ifPresent(area -> facts.add(filled(SQUARE_METRES, tale, area)));
    home.rooms().ifPresent(rooms -> facts.add(filled(ROOMS, tale, rooms)));
    home.bedrooms().ifPresent(rooms -> facts.add(filled(BEDROOMS, tale, rooms)));
    tale.line(
        "%s%s: %s",
        tale.word(HOME),
        Tale.aside(String.join(", ", facts)),
        home.residents().stream()
            .map(resident -> resident(resident, tale))
            .collect(Collectors.joining(", ")));
  }

  private static String resident(Residence residence, Tale tale) {
    return tale.name(residence.person())
        + residence.sharePercent().map(share -> " " + filled(SHARE, tale, share)).orElse("");
  }

  private static String filled(Label pattern, Tale tale, Object argument) {
    return Answer.filled(tale.word(pattern), argument);
  }
}
