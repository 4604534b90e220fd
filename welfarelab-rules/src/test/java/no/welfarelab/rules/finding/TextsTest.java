/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.rule.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  private static Properties words(Language language) {
    Properties words = new Properties();
    Texts texts = Texts.in(language);
    texts.keys().forEach(key -> words.setProperty(key, texts.render(key)));
    return words;
  }

  private static Set<String> argumentsOf(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Nested
  class TheThreeLanguages {

    @ParameterizedTest
    @EnumSource
    void haveTheSameTexts(Language language) {
      assertThat(new TreeSet<>(words(language).stringPropertyNames()))
          .isEqualTo(new TreeSet<>(words(Language.EN).stringPropertyNames()));
    }

    @ParameterizedTest
    @EnumSource
    void leaveNoTextEmpty(Language language) {
      assertThat(words(language).values())
          .allSatisfy(text -> assertThat(text.toString()).isNotBlank().isEqualTo(text));
    }

    @ParameterizedTest
    @EnumSource
    void putTheSameArgumentsIntoEachText(Language language) {
      Properties english = words(Language.EN);
      Properties words = words(language);
      assertThat(english.stringPropertyNames())
          .allSatisfy(
              key ->
                  assertThat(argumentsOf(words.getProperty(key)))
                      .as(key)
                      .isEqualTo(argumentsOf(english.getProperty(key))));
    }
  }

  @Nested
  class TheTexts {

    @Test
    void giveEachRuleATitle() {
      Set<String> titled = new TreeSet<>();
      for (String key : words(Language.EN).stringPropertyNames()) {
        if (key.endsWith(".title")) {
          titled.add(key.substring(0, key.indexOf('.')));
        }
      }
      assertThat(titled)
          .containsExactlyInAnyOrderElementsOf(
              Rulebook.handbook().rules().stream().map(Rule::id).toList());
    }

    @Test
    void sayWhatToDoAboutEachBreachAndNothingAboutWhatIsKept() {
      Properties words = words(Language.EN);
      for (String key : words.stringPropertyNames()) {
        if (key.matches("[A-Z]+-\\d+\\.[^.]+") && !key.endsWith(".title")) {
          assertThat(words.containsKey(key + ".remedy"))
              .as(key)
              .isEqualTo(!key.endsWith(".satisfied"));
        }
      }
    }

    @Test
    void putArgumentsInTheirPlaces() {
      Reason reason =
          Reason.builder()
              .key("due-before-made")
              .place(Path.ROOT)
              .arguments(List.of("2026-01-01", "2026-01-02"))
              .build();
      assertThat(Texts.in(Language.EN).message("PLAN-18", reason))
          .isEqualTo("The due date is 2026-01-01, before the task was agreed on 2026-01-02.");
    }

    @Test
    void askWhoCanSay() {
      Reason reason =
          Reason.builder()
              .key("unknown")
              .place(Path.ROOT)
              .missing(Missing.of("birth-date", Role.CITIZEN))
              .build();
      assertThat(Texts.in(Language.EN).message("PLAN-10", reason))
          .isEqualTo("Not assessed: it is not known when the person was born.");
      assertThat(Texts.in(Language.NB).remedy("PLAN-10", reason))
          .contains("Spør innbyggeren når personen er født.");
    }

    @Test
    void sayWhatToDoAboutABreach() {
      Reason reason = Reason.builder().key("not-asked").place(Path.ROOT).build();
      assertThat(Texts.in(Language.EN).remedy("EFFECT-02", reason))
          .contains(
              "Ask the investment leader to ask the citizen how it is going, and to record the"
                  + " answer.");
    }

    @Test
    void nameEachOfSeveralServices() {
      Reason reason =
          Reason.builder()
              .key("flow")
              .place(Path.ROOT)
              .arguments(List.of("HOUSING_OFFICE", "NAV, CHILD_PROTECTION"))
              .build();
      assertThat(Texts.in(Language.NB).message("EFFECT-05", reason))
          .isEqualTo(
              "Boligkontoret betaler, og gevinsten ventes hos NAV, Barnevernstjenesten: en strøm"
                  + " mellom budsjetter.");
    }

    @Test
    void refuseAnUnknownKey() {
      assertThatThrownBy(() -> Texts.in(Language.EN).render("no-such-text"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("no-such-text");
    }
  }

  @Nested
  class APlace {

    @ParameterizedTest(name = "{0} is {1}, {2}, {3}")
    @CsvSource({
      "'', Saken, Saka, The case",
      "/plan, Plan, Plan, Plan",
      "/plan/measures/2/dueOn,"
          + " Plan › tiltak 3 › frist, Plan › tiltak 3 › frist, Plan › measure 3 › due date",
      "/plan/tasks/0/responsible, Plan › oppgave 1 › ansvarlig,"
          + " Plan › oppgåve 1 › ansvarleg, Plan › task 1 › person responsible",
      "/persons/11, Person 12, Person 12, Person 12",
      "/meetings/0/heldOn, Møte 1 › møtedato, Møte 1 › møtedato, Meeting 1 › date held",
    })
    void hasANameForPeople(String pointer, String nb, String nn, String en) {
      Path place = Path.parse(pointer);
      assertThat(Texts.in(Language.NB).place(place)).isEqualTo(nb);
      assertThat(Texts.in(Language.NN).place(place)).isEqualTo(nn);
      assertThat(Texts.in(Language.EN).place(place)).isEqualTo(en);
    }

    @Test
    void hasTheSameNameWhereverTheMachineStands() {
      Locale before = Locale.getDefault();
      Locale.setDefault(Locale.forLanguageTag("tr"));
      try {
        assertThat(Texts.in(Language.NB).place(Path.parse("/id"))).isEqualTo("Id");
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  @Test
  void whatANewerLibrarySaysIsToldByItsCode() {
    Texts texts = Texts.in(Language.EN);
    assertThat(texts.place(Path.parse("/0/wishes/2"))).isEqualTo("1 › wishes 3");
    assertThat(texts.message("PLAN-99", Reason.builder().key("new").place(Path.ROOT).build()))
        .isEqualTo("new");
    assertThat(Missing.of("newer-question", Role.CITIZEN).request(Language.EN))
        .isEqualTo("Ask the citizen newer-question.");
  }
}
