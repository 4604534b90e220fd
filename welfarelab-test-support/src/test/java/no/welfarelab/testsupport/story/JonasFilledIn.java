/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_AND_FAMILY;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.testsupport.story.JonasPeople.ANITA;
import static no.welfarelab.testsupport.story.JonasPeople.HEALTH_MANAGER;
import static no.welfarelab.testsupport.story.JonasPeople.JONAS;
import static no.welfarelab.testsupport.story.JonasPeople.LEADER;
import static no.welfarelab.testsupport.story.JonasPeople.NAV_DECISION_MAKER;
import static no.welfarelab.testsupport.story.JonasPeople.OUTREACH_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.welfarelab.core.citizen.Tenure;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.mapping.PlanKind;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.SupportAnswer;
import org.junit.jupiter.api.Test;

/** What is filled in where the source of {@link Jonas} is silent. */
abstract class JonasFilledIn {
  static final StoryOnDay STORY = StoryOnDay.of(Stories.JONAS);

  private static InvestmentPlan plan() {
    return STORY.whole().plan().orElseThrow();
  }

  @Test
  void heConsentedBeforeAServiceCame() {
    assertThat(STORY.whole().consents()).hasSize(5);
    StoryLaws.everyoneConsentedBeforeAServiceCame(STORY, List.of(JONAS));
  }

  @Test
  void navDoesNotKnowOfHisSubstanceUse() {
    assertThat(STORY.mayKnow(NAV, JONAS, LifeArea.SUBSTANCE_USE)).isFalse();
    assertThat(STORY.mayKnow(NAV, JONAS, LifeArea.MENTAL_HEALTH)).isTrue();
    assertThat(STORY.mayKnow(MENTAL_HEALTH_AND_SUBSTANCE_USE, JONAS, LifeArea.SUBSTANCE_USE))
        .isTrue();
    assertThat(STORY.whole().refusals())
        .singleElement()
        .satisfies(it -> assertThat(it.lifeAreas()).containsExactly(LifeArea.SUBSTANCE_USE));
  }

  @Test
  void whatWasSharedRestsOnTheLawOrAConsent() {
    assertThat(STORY.disclosure("desk-to-core-team").at().orElseThrow())
        .isBefore(Jonas.SAID_YES.atStartOfDay());
    assertThat(STORY.disclosure("desk-to-core-team").recipient()).isEqualTo(CHILD_AND_FAMILY);
    assertThat(STORY.disclosure("desk-to-core-team").statute()).isPresent();
    assertThat(STORY.restsOnItsConsent("unit-to-gp")).isTrue();
  }

  @Test
  void threeAreFixedAndFourAreCalledIn() {
    assertThat(STORY.membersAs(Role.INVESTMENT_LEADER)).containsExactly(LEADER);
    assertThat(STORY.membersAs(Role.MEMBER)).hasSize(2);
    assertThat(STORY.membersAs(Role.CALLED_IN)).hasSize(4);
    assertThat(STORY.whole().team().memberships())
        .filteredOn(it -> it.role() == Role.CALLED_IN)
        .allMatch(it -> it.topic().isPresent());
  }

  @Test
  void aFriendsMotherIsAtHisSide() {
    assertThat(STORY.whole().team().supportOffers())
        .extracting(it -> it.answer().orElseThrow())
        .containsExactly(SupportAnswer.THINKING, SupportAnswer.ACCEPTED);
    assertThat(STORY.whole().team().supportOffers().get(1).supportPerson()).contains(ANITA);
    assertThat(STORY.membersAs(Role.SUPPORT_PERSON)).containsExactly(ANITA);
  }

  @Test
  void heHasTheContactPersonHePrefers() {
    assertThat(STORY.whole().team().membersOn(STORY.day()))
        .filteredOn(it -> it.role() == Role.CONTACT_PERSON)
        .singleElement()
        .extracting(Membership::person, Membership::preferred)
        .containsExactly(OUTREACH_WORKER, Optional.of(true));
    assertThat(STORY.whole().intake().teamWishes().get(0).persons())
        .containsExactly(OUTREACH_WORKER);
  }

  @Test
  void theSofaWasSeen() {
    assertThat(STORY.family().homes())
        .singleElement()
        .satisfies(it -> assertThat(it.tenure()).contains(Tenure.OTHER));
    assertThat(STORY.whole().mapping().homeVisits())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.home()).contains(JonasPeople.SOFA);
              assertThat(it.visitors()).containsExactly(OUTREACH_WORKER);
            });
  }

  @Test
  void heChoseAmongAlternatives() {
    assertThat(STORY.measure(JonasMeasures.FLAT).alternatives())
        .hasSize(2)
        .allMatch(it -> it.explainedOn().equals(Optional.of(Jonas.FIRST)));
    assertThat(STORY.measure(JonasMeasures.FLAT).alternatives().get(0).consequences().orElseThrow())
        .contains("chooses the sofa until the flat is ready");
  }

  @Test
  void flatAndFollowUpStartTogether() {
    assertThat(STORY.measure(JonasMeasures.FLAT).together())
        .containsExactly(JonasMeasures.FOLLOW_UP);
    assertThat(STORY.measure(JonasMeasures.FOLLOW_UP).together())
        .containsExactly(JonasMeasures.FLAT);
    assertThat(STORY.measure(JonasMeasures.FLAT).plannedStartOn())
        .isEqualTo(STORY.measure(JonasMeasures.FOLLOW_UP).plannedStartOn())
        .contains(JonasMandate.MOVES_IN);
  }

  @Test
  void moneyIsDecidedWithinTheDelegation() {
    Amount limit = STORY.delegation("nav-assesses").limit().orElseThrow();
    assertThat(STORY.decisions(MeasureTypes.FINANCIAL_ASSISTANCE))
        .hasSize(2)
        .allSatisfy(
            it -> {
              assertThat(it.amount().orElseThrow()).isLessThanOrEqualTo(limit);
              assertThat(STORY.delegation("nav-assesses").period().orElseThrow())
                  .matches(period -> period.contains(it.on().orElseThrow()));
            });
    assertThat(STORY.whole().mandate().costsByPayerAndYear().get(NAV))
        .containsExactly(
            Map.entry(2025, Amount.ofKroner(10_800)), Map.entry(2026, Amount.ofKroner(24_600)));
  }

  @Test
  void twoMattersWereHandedUp() {
    assertThat(STORY.whole().mandate().handUps())
        .extracting(HandUp::to)
        .containsExactly(Optional.of(NAV_DECISION_MAKER), Optional.of(HEALTH_MANAGER));
    assertThat(STORY.answer(JonasMandate.FOLLOW_UP).orElseThrow().by()).contains(HEALTH_MANAGER);
    assertThat(STORY.answer(JonasMandate.AAP).orElseThrow().by()).contains(NAV_DECISION_MAKER);
    assertThat(STORY.delegation("nav-decides").representative()).isEqualTo(NAV_DECISION_MAKER);
    assertThat(STORY.delegation("nav-decides").byPosition()).contains(true);
  }

  @Test
  void theApprenticeshipIsPutOffUntilHeSleeps() {
    assertThat(STORY.goal(JonasPlan.THROUGH_TRAINING).history())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.formerDate()).contains(LocalDate.of(2027, 6, 30));
              assertThat(it.text().orElseThrow()).contains("sleep");
            });
    assertThat(STORY.measure(JonasMeasures.TRAINING).thinkUntil()).contains(Jonas.NEXT);
  }

  @Test
  void noServiceHasEveningsForHim() {
    assertThat(plan().gaps())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.need()).contains(JonasMapping.EVENINGS);
              assertThat(it.alternatives().orElseThrow()).contains("boxing club");
            });
    assertThat(plan().measures())
        .noneMatch(it -> it.lifeArea().equals(Optional.of(LifeArea.LEISURE)));
  }

  @Test
  void theDebtPlanStandsBesideThePlan() {
    assertThat(plan().linkedPlans())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.kind()).isEqualTo(PlanKind.DEBT_PLAN);
              assertThat(it.measures()).containsExactly(JonasMeasures.DEBT);
            });
  }

  @Test
  void heDoesNotWantAnIndividualPlan() {
    assertThat(plan().individualPlans())
        .singleElement()
        .satisfies(it -> assertThat(it.wanted()).contains(false));
  }

  @Test
  void noEntryOfTheClothIsLost() {
    StoryLaws.noEntryOfTheClothIsLost(STORY, 3);
  }

  @Test
  void everyLifeAreaIsConsidered() {
    StoryLaws.everyLifeAreaIsConsidered(STORY);
  }

  @Test
  void heSpeaksFirst() {
    assertThat(STORY.whole().meetings())
        .allSatisfy(
            it ->
                assertThat(it.agenda())
                    .isNotEmpty()
                    .allMatch(topic -> topic.firstSpeaker().equals(Optional.of(JONAS))));
  }

  @Test
  void everyEffectGoalIsFollowedAndHeIsAsked() {
    StoryLaws.everyEffectGoalIsFollowed(STORY);
    assertThat(STORY.whole().effect().experiences())
        .singleElement()
        .satisfies(it -> assertThat(it.person()).isEqualTo(JONAS));
  }

  @Test
  void everyCostHasAPayerAndABudget() {
    StoryLaws.everyCostHasAPayerAndABudget(STORY);
  }

  @Test
  void isToldInBokmalToo() {
    StoryLaws.isToldInBokmalToo(
        Stories.JONAS,
        JonasPlan.A_KEY,
        "Jeg har en nøkkel til egen dør.",
        "I have a key to a door of my own.");
  }
}
