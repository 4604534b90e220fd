/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Set;
import no.welfarelab.core.consent.ConsentAges;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.intake.TargetGroup;
import no.welfarelab.core.intake.TargetGroups;
import no.welfarelab.core.service.Catalogue;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.service.Services;
import no.welfarelab.core.team.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {
  private static final Label SENIOR_CENTRE =
      Label.of("Seniorsenteret", "Seniorsenteret", "Senior centre");
  private static final Service BESIDE =
      Service.builder()
          .id(Id.of("SENIOR_CENTRE"))
          .label(SENIOR_CENTRE)
          .municipal(true)
          .confidential(true)
          .build();
  private static final Service INSTEAD =
      Service.builder()
          .id(Services.NAV)
          .label(Label.of("Nav Vår", "Nav Vår", "Nav Ours"))
          .municipal(true)
          .confidential(true)
          .build();
  private static final MeasureType TYPE_BESIDE =
      MeasureType.builder().id(Id.of("SENIOR_CAFE")).label(SENIOR_CENTRE).build();

  @Nested
  class TheHandbooks {
    private final Policy handbook = Policy.handbook();

    @Test
    void isForTheThreeGroupsOfThePilot() {
      assertThat(handbook.intake().targetGroups())
          .containsExactlyElementsOf(TargetGroups.all().subList(0, 3));
    }

    @Test
    void setsTheConsentAgesAndReviewsConsentWithinAYear() {
      assertThat(handbook.consent().ages()).isEqualTo(ConsentAges.handbook());
      assertThat(handbook.consent().reviewInMonths()).isEqualTo(12);
    }

    @Test
    void hasTeamsOfThreeToEightWhoseServicesChangeTwiceAYear() {
      assertThat(handbook.team().mostProfessionals()).isEqualTo(8);
      assertThat(handbook.team().fewestProfessionals()).isEqualTo(3);
      assertThat(handbook.team().mostChangesInTwelveMonths()).isEqualTo(2);
    }

    @Test
    void givesALeaderOfFortyFivePercentFiveCases() {
      assertThat(handbook.caseload().cases()).isEqualTo(5);
      assertThat(handbook.caseload().sharePercent()).isEqualTo(45);
    }

    @Test
    void asksForAStrengthAtEveryThirdChallengeAndHasNoOtherMeasure() {
      assertThat(handbook.mapping().challengesPerStrength()).isEqualTo(3);
      assertThat(handbook.mapping().overcrowding()).isEmpty();
      assertThat(handbook.mapping().lowIncomePerYear()).isEmpty();
    }

    @Test
    void asksForNotTooMuchAtOnce() {
      assertThat(handbook.plan().simultaneityInDays()).isEqualTo(14);
      assertThat(handbook.plan().mostOpenTasks()).isEqualTo(5);
      assertThat(handbook.plan().distantTaskInMonths()).isEqualTo(6);
    }

    @Test
    void expectsTwoToThreeYears() {
      assertThat(handbook.timeToStable().shortestInYears()).isEqualTo(2);
      assertThat(handbook.timeToStable().longestInYears()).isEqualTo(3);
    }

    @Test
    void meetsWithinSixWeeksDuringTheFirstHalfYear() {
      assertThat(handbook.meetings().longestGapAtFirstInDays()).isEqualTo(42);
      assertThat(handbook.meetings().atFirstInMonths()).isEqualTo(6);
      assertThat(handbook.meetings().longestGapLaterInDays()).isEqualTo(90);
    }

    @Test
    void setsTwoHoursAsideForEachOfTheFirstTwoMeetings() {
      assertThat(handbook.meetings().firstMeetings()).isEqualTo(2);
      assertThat(handbook.meetings().firstMeetingInMinutes()).isEqualTo(120);
    }

    @Test
    void hidesCellsOfFewerThanFiveAndGivesNothingOutUnasked() {
      assertThat(handbook.publication().fewestPersonsInCell()).isEqualTo(5);
      assertThat(handbook.publication().legalBases()).isEmpty();
    }

    @Test
    void letsCoreTeamAndSteeringGroupWaive() {
      assertThat(handbook.waivers().roles()).containsExactly(Role.CORE_TEAM, Role.STEERING_GROUP);
    }

    @Test
    void isNobodysInParticularAndHasTheHandbooksCatalogue() {
      assertThat(handbook.municipality()).isEmpty();
      assertThat(handbook.catalogue()).isEqualTo(Catalogue.handbook());
      assertThat(handbook.ownCatalogue().services()).isEmpty();
      assertThat(handbook.ownCatalogue().measureTypes()).isEmpty();
    }

    @Test
    void isWhatAPolicyIsThatSetsNothing() {
      assertThat(Policy.builder().name("handbook").build()).isEqualTo(handbook);
      assertThat(Policy.builder().name("ours").build().checksum()).isEqualTo(handbook.checksum());
    }
  }

  @Nested
  class TheCatalogue {
    private final Catalogue whole =
        Policy.builder()
            .name("ours")
            .ownCatalogue(
                Catalogue.builder()
                    .services(List.of(BESIDE, INSTEAD))
                    .measureTypes(List.of(TYPE_BESIDE))
                    .build())
            .build()
            .catalogue();

    @Test
    void isTheHandbooksWithTheMunicipalitysOwnBesideIt() {
      assertThat(whole.service(BESIDE.id())).contains(BESIDE);
      assertThat(whole.services()).hasSize(Services.all().size() + 1).endsWith(BESIDE);
      assertThat(whole.measureTypes())
          .hasSize(MeasureTypes.all().size() + 1)
          .startsWith(MeasureTypes.all().get(0))
          .endsWith(TYPE_BESIDE);
    }

    @Test
    void hasTheMunicipalitysOwnInThePlaceOfTheHandbooksOfTheSameId() {
      assertThat(whole.service(Services.NAV)).contains(INSTEAD);
      assertThat(whole.services().get(0)).isEqualTo(INSTEAD);
    }
  }

  @Test
  void aPolicyHasAName() {
    assertThatIllegalStateException().isThrownBy(() -> Policy.builder().build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Policy.builder().name(" \t").build())
        .withMessage("a policy has a name");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "2, 3", "7, 8"})
  void theMostProfessionalsAreNoFewerThanTheFewestAndAtLeastOne(int most, int fewest) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> TeamLimits.builder().mostProfessionals(most).fewestProfessionals(fewest).build());
  }

  @Test
  void theMostMayBeTheFewest() {
    assertThat(TeamLimits.builder().mostProfessionals(3).build().mostProfessionals()).isEqualTo(3);
    assertThat(ExpectedTime.builder().longestInYears(2).build().longestInYears()).isEqualTo(2);
  }

  @Test
  void theFewestThatIsNotSetIsComparedToo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TeamLimits.builder().mostProfessionals(2).build())
        .withMessage("mostProfessionals is less than fewestProfessionals");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExpectedTime.builder().shortestInYears(4).build())
        .withMessage("longestInYears is less than shortestInYears");
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 2})
  void noMunicipalityShowsCellsOfFewerThanThree(int fewest) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublicationPolicy.builder().fewestPersonsInCell(fewest).build())
        .withMessage("fewestPersonsInCell is less than 3");
  }

  @Test
  void theCellsOfThreeMayBeShown() {
    assertThat(PublicationPolicy.builder().fewestPersonsInCell(3).build().fewestPersonsInCell())
        .isEqualTo(3);
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Caseload.builder().sharePercent(101).build());
    assertThatIllegalArgumentException().isThrownBy(() -> Caseload.builder().cases(0).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeetingLimits.builder().longestGapLaterInDays(0).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeetingLimits.builder().firstMeetings(-1).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanLimits.builder().simultaneityInDays(-1).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConsentPolicy.builder().reviewInMonths(0).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MappingLimits.builder().challengesPerStrength(0).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MappingLimits.builder().lowIncomePerYear(Amount.ofOere(-1)).build());
  }

  @Test
  void aTargetGroupStandsOnce() {
    TargetGroup youth = TargetGroups.find(TargetGroups.YOUTH).orElseThrow();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IntakePolicy.of(List.of(youth, youth)))
        .withMessage("an id stands twice in targetGroups");
  }

  @Test
  void nobodyMayBeAllowedToWaive() {
    assertThat(WaiverPolicy.of(Set.of()).roles()).isEmpty();
  }
}
