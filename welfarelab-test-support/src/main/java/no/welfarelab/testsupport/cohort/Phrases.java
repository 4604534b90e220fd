/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import java.util.List;

/** What people in made-up cases are called and say; nobody is meant. */
final class Phrases {
  /** First names that people of any gender bear. */
  static final List<String> NAMES =
      List.of(
          "Kim", "Robin", "Alex", "Mika", "Sasha", "Noor", "Eli", "Charlie", "Jo", "Sam", "Ari",
          "Bo", "Dani", "Emery", "Iman", "Jules", "Kai", "Lo", "Noa", "Rene", "Sky", "Tobi",
          "Vanja", "Åsne");

  static final List<String> TASKS =
      List.of(
          "Ringe og avtale tid.",
          "Samle papirene som trengs.",
          "Sende søknaden.",
          "Forklare vilkårene en gang til.",
          "Bli med på første time.");

  static final List<String> FEEDBACK =
      List.of("Det er gjort.", "Gikk fint, vi tar det videre.", "Gjort, med litt hjelp.");

  static final List<String> DREAMS =
      List.of("Et sted å bo som er vårt.", "En jobb å gå til.", "Rolige dager.", "Ferie sammen.");

  static final List<String> STRENGTHS =
      List.of(
          "Lager god mat.",
          "Gir seg ikke.",
          "Flink med hendene.",
          "God til å lytte.",
          "Kan mange språk.");

  static final List<String> LANGUAGES = List.of("ar", "so", "ti", "uk", "pl", "ku");

  private Phrases() {}
}
