/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mandate;

import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.service.Service;
import org.junit.jupiter.api.Test;

class MandateTest {

  private static CostLine cost(String id, int year, long kroner) {
    return CostLine.builder().id(Id.of(id)).year(year).amount(Amount.ofKroner(kroner)).build();
  }

  private static CostLine paid(String id, Id<Service> payer, int year, long kroner) {
    return CostLine.builder()
        .id(Id.of(id))
        .year(year)
        .amount(Amount.ofKroner(kroner))
        .payer(payer)
        .build();
  }

  @Test
  void costsAreAddedByPayerAndYear() {
    Mandate mandate =
        Mandate.empty()
            .add(paid("a", NAV, 2026, 10_000))
            .add(paid("b", NAV, 2026, 2_500))
            .add(paid("c", NAV, 2027, 1_000))
            .add(paid("d", HOUSING_OFFICE, 2026, 400))
            .add(cost("nobody-pays", 2026, 99_999));
    assertThat(mandate.costsByPayerAndYear())
        .isEqualTo(
            Map.of(
                NAV, Map.of(2026, Amount.ofKroner(12_500), 2027, Amount.ofKroner(1_000)),
                HOUSING_OFFICE, Map.of(2026, Amount.ofKroner(400))));
    assertThat(Mandate.empty().costsByPayerAndYear()).isEmpty();
  }

  @Test
  void aBudgetOfSeveralOwnersIsPooled() {
    Budget own = Budget.builder().id(Id.of("own")).owners(List.of(NAV)).build();
    Budget pooled =
        Budget.builder().id(Id.of("pooled")).owners(List.of(NAV, HOUSING_OFFICE)).build();
    assertThat(own.pooled()).isFalse();
    assertThat(pooled.pooled()).isTrue();
  }

  @Test
  void aCommitmentDoesNotRunBackwards() {
    Commitment.Builder commitment = Commitment.builder().id(Id.of("c")).firstYear(2027);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> commitment.lastYear(2026).build())
        .withMessage("lastYear is before firstYear");
    assertThat(
            Commitment.builder().id(Id.of("c")).firstYear(2027).lastYear(2027).build().lastYear())
        .isEqualTo(2027);
  }

  @Test
  void aDisagreementIsSettledOnADayWithAnOutcome() {
    LocalDate day = LocalDate.of(2026, 3, 2);
    Mandate mandate = Mandate.empty().add(Disagreement.builder().id(Id.of("who-pays")).build());
    Disagreement settled =
        mandate.settle(Id.of("who-pays"), day, "NAV pays").disagreements().get(0);
    assertThat(settled.settledOn()).contains(day);
    assertThat(settled.outcome()).contains("NAV pays");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mandate.settle(Id.of("other"), day, "NAV pays"));
  }

  @Test
  void whatIsAddedStandsInItsList() {
    Mandate mandate =
        Mandate.empty()
            .add(Application.builder().id(Id.of("a")).type(Id.of("AAP")).build())
            .add(HandUp.builder().id(Id.of("h")).build())
            .add(Decision.builder().id(Id.of("d")).outcome(DecisionOutcome.REFUSED).build())
            .add(Budget.builder().id(Id.of("b")).build())
            .add(Commitment.builder().id(Id.of("c")).firstYear(2026).lastYear(2028).build());
    assertThat(mandate.applications()).hasSize(1);
    assertThat(mandate.handUps()).hasSize(1);
    assertThat(mandate.decisions()).hasSize(1);
    assertThat(mandate.budgets()).hasSize(1);
    assertThat(mandate.commitments()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mandate.add(Budget.builder().id(Id.of("b")).build()));
  }
}
