/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDateTime;
import java.util.List;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.service.Services;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConsentTest {
  private static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 9, 0);
  private static final LocalDateTime END = LocalDateTime.of(2026, 5, 4, 12, 30);
  private static final Consent PREPARED =
      Consent.builder().id(Id.of("consent")).person(Id.of("kari")).build();
  private static final Consent GIVEN = given().build();

  private static Consent.Builder given() {
    return Consent.builder().id(Id.of("consent")).person(Id.of("kari")).startInclusive(START);
  }

  @Nested
  class InForce {
    @Test
    void aConsentIsInForceFromItsStart() {
      assertThat(GIVEN.isInForce(START.minusNanos(1))).isFalse();
      assertThat(GIVEN.isInForce(START)).isTrue();
      assertThat(GIVEN.isInForce(LocalDateTime.MAX)).isTrue();
    }

    @Test
    void aWithdrawnConsentIsNotInForceFromItsWithdrawal() {
      Consent withdrawn = GIVEN.withdrawnAt(END);
      assertThat(withdrawn.isInForce(START)).isTrue();
      assertThat(withdrawn.isInForce(END.minusNanos(1))).isTrue();
      assertThat(withdrawn.isInForce(END)).isFalse();
    }

    @Test
    void aConsentWithdrawnAtItsStartIsNeverInForce() {
      assertThat(GIVEN.withdrawnAt(START).isInForce(START)).isFalse();
    }

    @Test
    void aConsentThatIsBeingPreparedIsNeverInForce() {
      assertThat(PREPARED.isInForce(START)).isFalse();
      assertThat(PREPARED.withdrawnAt(END).isInForce(START)).isFalse();
    }
  }

  @Nested
  class Withdrawal {
    @Test
    void nothingButTheWithdrawalChanges() {
      assertThat(GIVEN.withdrawnAt(END)).isEqualTo(given().withdrawnExclusive(END).build());
      assertThat(GIVEN.withdrawnExclusive()).isEmpty();
    }

    @Test
    void aWithdrawalBeforeTheStartIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> GIVEN.withdrawnAt(START.minusNanos(1)))
          .withMessage("withdrawnExclusive is before startInclusive");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> given().withdrawnExclusive(START.minusNanos(1)).build());
    }

    @Test
    void aSecondWithdrawalNeverRevivesTheConsent() {
      Consent twice = GIVEN.withdrawnAt(END).withdrawnAt(END.plusDays(1));
      assertThat(twice.isInForce(END)).isFalse();
      assertThat(twice.withdrawnExclusive()).contains(END);
    }

    @Test
    void anEarlierWithdrawalHolds() {
      Consent corrected = GIVEN.withdrawnAt(END).withdrawnAt(END.minusDays(1));
      assertThat(corrected.withdrawnExclusive()).contains(END.minusDays(1));
    }
  }

  @Nested
  class Building {
    @Test
    void idAndPersonMustBeThere() {
      assertThatIllegalStateException()
          .isThrownBy(() -> Consent.builder().person(Id.of("kari")).build());
      assertThatIllegalStateException()
          .isThrownBy(() -> Consent.builder().id(Id.of("consent")).build());
    }

    @Test
    void aPartIsSetOnce() {
      assertThatIllegalStateException().isThrownBy(() -> given().startInclusive(END));
    }

    @Test
    void whatIsNamedTwiceIsThereOnceInTheOrderGiven() {
      Consent consent =
          given().services(List.of(Services.NAV, Services.CHILD_PROTECTION, Services.NAV)).build();
      assertThat(consent.services()).containsExactly(Services.NAV, Services.CHILD_PROTECTION);
    }

    @Test
    void aConsentPrintsMasked() {
      assertThat(given().remark("secret").build()).hasToString("Consent[***]");
    }
  }
}
