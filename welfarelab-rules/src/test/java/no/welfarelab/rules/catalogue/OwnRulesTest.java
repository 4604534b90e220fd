/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.RuleWords;
import no.welfarelab.rules.finding.Strength;
import no.welfarelab.rules.report.Report;
import no.welfarelab.rules.report.RuleResult;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.DecidedBy;
import no.welfarelab.rules.rule.IfMissing;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Rule;
import no.welfarelab.rules.rule.Verdict;
import no.welfarelab.testsupport.cohort.RealisticCase;
import no.welfarelab.testsupport.cohort.RealisticCases;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final InvestmentCase EMPTY = InvestmentCase.builder().id(Id.of("case")).build();
  private static final RuleWords WORDS =
      RuleWords.titled(Label.of("Tittel", "Tittelen", "Title"))
          .saying("satisfied", Label.of("Ja, {0}.", "Jau, {0}.", "Yes, {0}."))
          .saying(
              "no",
              Label.of("Nei, {0}.", "Nei nei, {0}.", "No, {0}."),
              Label.of("Be noen.", "Be nokon.", "Ask someone."))
          .asking(
              "weather", Label.of("hvordan været er", "korleis vêret er", "what the weather is"));

  private static Rule rule(String id) {
    return rule(id, (subject, seen) -> Verdict.broken("no", subject.place(), 7));
  }

  private static Rule rule(
      String id, BiFunction<Placed<InvestmentCase>, CaseOnDay, Verdict> judge) {
    return Rule.of(id, Strength.MUST, DecidedBy.DATA, IfMissing.BREACH, "our routine")
        .on(PartKind.CASE, CaseOnDay::whole, judge);
  }

  private static Rulebook with(Rule... own) {
    return Rulebook.handbook().and("ours-2026", List.of(own));
  }

  private static Rule ours(String id) {
    return rule(id).withWords(WORDS);
  }

  private static Finding finding(Rule rule) {
    return with(rule).only(rule.id()).check(EMPTY, DAY).findings().get(0);
  }

  @Nested
  class OwnRules {

    @Test
    void standAfterTheHandbooks() {
      assertThat(with(ours("OURS-02"), ours("OURS-01")).rules())
          .extracting(Rule::id)
          .containsExactlyElementsOf(
              Stream.concat(
                      Rulebook.handbook().rules().stream().map(Rule::id),
                      Stream.of("OURS-02", "OURS-01"))
                  .toList());
      assertThat(with(ours("OURS-01")).families()).endsWith("OURS");
      assertThat(Rulebook.handbook().families()).doesNotContain("OURS");
    }

    @Test
    void areNamedByTheReport() {
      assertThat(with(ours("OURS-01")).check(EMPTY, DAY).catalogue())
          .isEqualTo(Rulebook.VERSION + "+ours-2026");
      assertThat(
              with(ours("OURS-01"))
                  .and("theirs", List.of(ours("THEIRS-01")))
                  .check(EMPTY, DAY)
                  .catalogue())
          .isEqualTo(Rulebook.VERSION + "+ours-2026+theirs");
    }

    @Test
    void changeNothingInWhatTheHandbookSays() {
      RealisticCase made = RealisticCases.of(7).withDrawnFlaws(5).first();
      Report report = with(ours("OURS-01")).check(made.theCase(), made.asOf());
      Report handbooks = Rulebook.handbook().check(made.theCase(), made.asOf());
      assertThat(report.results()).startsWith(handbooks.results().toArray(RuleResult[]::new));
      assertThat(report.findings())
          .hasSize(handbooks.findings().size() + 1)
          .containsAll(handbooks.findings());
      assertThat(report.eligibility()).isEqualTo(handbooks.eligibility());
      assertThat(report.errors()).isEqualTo(handbooks.errors() + 1);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "PLAN-07",
          "PLAN-99",
          "INTAKE-01",
          "ours-01",
          "OURS",
          "OURS-",
          "-01",
          "",
          "A-B-1"
        })
    void areRefusedUnderAnIdOfTheHandbooksFamiliesOrOfAnotherForm(String id) {
      assertThatThrownBy(() -> with(ours(id)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("PLAN");
    }

    @Test
    void areRefusedWithoutWordsTwiceOrIfThereAreNone() {
      assertThatThrownBy(() -> with(rule("OURS-01")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("words");
      assertThatThrownBy(() -> with(ours("OURS-01"), ours("OURS-01")))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> with(ours("OURS-01")).and("x", List.of(ours("OURS-01"))))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(OwnRulesTest::with).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "å", "a+b", "a\n"})
    void areRefusedUnderAnEditionOfAnotherForm(String edition) {
      assertThatThrownBy(() -> Rulebook.handbook().and(edition, List.of(ours("OURS-01"))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("edition");
    }
  }

  @Nested
  class TheWordsOfAnOwnRule {

    @ParameterizedTest
    @CsvSource({
      "NB, Tittel,   'Nei, 7.',     Be noen.",
      "NN, Tittelen, 'Nei nei, 7.', Be nokon.",
      "EN, Title,    'No, 7.',      Ask someone."
    })
    void areToldInTheLanguageAskedFor(Language language, String title, String no, String remedy) {
      assertThat(ours("OURS-01").title().in(language)).isEqualTo(title);
      Finding finding = finding(ours("OURS-01"));
      assertThat(finding.message(language)).isEqualTo(no);
      assertThat(finding.remedy(language)).contains(remedy);
      assertThat(finding.source()).isEqualTo("our routine");
    }

    @ParameterizedTest
    @CsvSource({
      "NB, Ikke vurdert: det er ikke kjent hvordan været er.,  Spør innbyggeren hvordan været er.",
      "NN, Ikkje vurdert: det er ikkje kjent korleis vêret er., Spør innbyggjaren korleis vêret er.",
      "EN, Not assessed: it is not known what the weather is.,  Ask the citizen what the weather is."
    })
    void askAnOpenQuestion(Language language, String message, String request) {
      Finding finding =
          finding(
              rule(
                      "OURS-01",
                      (subject, seen) -> Verdict.unknown("weather", Role.CITIZEN, subject.place()))
                  .withWords(WORDS));
      assertThat(finding.message(language)).isEqualTo(message);
      assertThat(finding.remedy(language)).contains(request);
      assertThat(finding.missing().get(0).request(language)).isEqualTo(request);
    }

    @Test
    void mayAskAQuestionOfTheHandbook() {
      Finding finding =
          finding(
              rule(
                      "OURS-01",
                      (subject, seen) ->
                          Verdict.unknown("birth-date", Role.CITIZEN, subject.place()))
                  .withWords(WORDS));
      assertThat(finding.message(Language.EN))
          .isEqualTo("Not assessed: it is not known when the person was born.");
    }

    @Test
    void thatAreForgottenAreToldByTheirKey() {
      Finding finding =
          finding(
              rule("OURS-01", (subject, seen) -> Verdict.broken("forgotten", subject.place()))
                  .withWords(WORDS));
      assertThat(finding.message(Language.NB)).isEqualTo("forgotten");
      assertThat(finding.remedy(Language.NB)).isEmpty();
    }

    @Test
    void stayWhenTheRuleIsMadeNotWaivable() {
      Rule strict = ours("OURS-01").notWaivable();
      assertThat(strict.waivable()).isFalse();
      assertThat(strict.title().en()).isEqualTo("Title");
    }
  }
}
