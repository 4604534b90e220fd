/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KostraFunctionsTest {
  private static final LocalDate NEW_YEAR_2024 = LocalDate.of(2024, 1, 1);

  private static KostraFunction.Builder function() {
    return KostraFunction.builder().id(Id.of("999")).label(Label.of("prøve", "prøve", "trial"));
  }

  private static List<String> codesOn(LocalDate day) {
    return KostraFunctions.on(day).stream().map(function -> function.id().value()).toList();
  }

  @Test
  void everyFunctionStandsOnceAndIsFound() {
    assertThat(KostraFunctions.all())
        .hasSize(34)
        .allMatch(
            function -> KostraFunctions.find(function.id()).filter(function::equals).isPresent())
        .extracting(function -> function.id().value())
        .isSorted()
        .allMatch(code -> code.matches("[0-9]{3}"));
    assertThat(Identified.repeated(KostraFunctions.all())).isEmpty();
    assertThat(KostraFunctions.find(Id.of("255"))).isEmpty();
  }

  @Test
  void namesAreCleanAndTellTheFunctionsApart() {
    for (Language language : Language.values()) {
      assertThat(KostraFunctions.all())
          .extracting(function -> function.label().in(language))
          .doesNotHaveDuplicates()
          .allMatch(name -> name.equals(name.strip()) && !name.contains("|"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "242, 'Råd, veiledning og sosialt forebyggende arbeid'",
    "254, Helse- og omsorgstjenester til hjemmeboende",
    "281, Ytelse til livsopphold",
    "850, Generelt statstilskudd vedrørende flyktninger m.v."
  })
  void aFunctionHasItsNameInBokmaal(String code, String name) {
    assertThat(KostraFunctions.find(Id.of(code)).orElseThrow().label().nb()).isEqualTo(name);
  }

  @Test
  void homeCareWasDividedAtNewYear2024() {
    assertThat(codesOn(NEW_YEAR_2024.minusDays(1))).contains("254").doesNotContain("257", "258");
    assertThat(codesOn(NEW_YEAR_2024)).contains("257", "258").doesNotContain("254");
  }

  @Test
  void financialAssistanceHasHadItsNameSince2016() {
    LocalDate start = LocalDate.of(2016, 1, 1);
    assertThat(codesOn(start.minusDays(1))).doesNotContain("281");
    assertThat(codesOn(start)).contains("281");
  }

  @Test
  void aFunctionThatIsGoneIsStillFound() {
    assertThat(KostraFunctions.find(Id.of("254")).flatMap(KostraFunction::endExclusive))
        .contains(NEW_YEAR_2024);
  }

  @Test
  void theTableCannotBeChanged() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> KostraFunctions.all().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> KostraFunctions.on(NEW_YEAR_2024).clear());
  }

  @Nested
  class IsValidOn {
    private final LocalDate start = LocalDate.of(2020, 1, 1);
    private final LocalDate end = LocalDate.of(2021, 1, 1);

    @Test
    void fromTheFirstDayUntilTheEnd() {
      KostraFunction function = function().startInclusive(start).endExclusive(end).build();
      assertThat(function.isValidOn(start.minusDays(1))).isFalse();
      assertThat(function.isValidOn(start)).isTrue();
      assertThat(function.isValidOn(end.minusDays(1))).isTrue();
      assertThat(function.isValidOn(end)).isFalse();
    }

    @Test
    void anUnknownStartOrEndShutsNoDayOut() {
      assertThat(function().build().isValidOn(LocalDate.MIN)).isTrue();
      assertThat(function().build().isValidOn(LocalDate.MAX)).isTrue();
      assertThat(function().endExclusive(end).build().isValidOn(LocalDate.MIN)).isTrue();
      assertThat(function().startInclusive(start).build().isValidOn(LocalDate.MAX)).isTrue();
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> function().startInclusive(end).endExclusive(start).build())
          .withMessage("endExclusive is before startInclusive");
      KostraFunction never = function().startInclusive(start).endExclusive(start).build();
      assertThat(never.isValidOn(start)).isFalse();
    }
  }
}
