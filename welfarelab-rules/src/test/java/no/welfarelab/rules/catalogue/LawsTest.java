/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import no.welfarelab.core.ground.LawReference;
import no.welfarelab.core.ground.Period;
import no.welfarelab.rules.rule.Rule;
import org.junit.jupiter.api.Test;

class LawsTest {

  @Test
  void aRuleThatRestsOnLawNamesIt() {
    assertThat(Laws.behind("FAMILY-08"))
        .extracting(LawReference::law, LawReference::section)
        .containsExactly(
            tuple("lov-1999-07-02-63", "§ 2-5 c"), tuple("lov-2011-06-24-30", "§ 7-2 a"));
  }

  @Test
  void aSectionIsDatedWhereItIsKnownSinceWhenItStood() {
    assertThat(Laws.behind("TEAM-11"))
        .singleElement()
        .satisfies(it -> assertThat(it.period()).contains(Period.from(LocalDate.of(2022, 1, 1))));
    assertThat(Laws.behind("CONSENT-01"))
        .singleElement()
        .satisfies(it -> assertThat(it.period()).isEmpty());
  }

  @Test
  void aRuleThatRestsOnNoLawNamesNone() {
    assertThat(Laws.behind("PLAN-07")).isEmpty();
  }

  @Test
  void everyLawBehindARuleHasATitle() {
    for (Rule rule : Rulebook.handbook().rules()) {
      assertThat(Laws.behind(rule.id()))
          .allSatisfy(it -> assertThat(Laws.title(it.law())).isPresent());
    }
    assertThat(Laws.title("lov-1967-02-10").orElseThrow().nb()).isEqualTo("forvaltningsloven");
    assertThat(Laws.title("lov-0000-00-00")).isEmpty();
  }
}
