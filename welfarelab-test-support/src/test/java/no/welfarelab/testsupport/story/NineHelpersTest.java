/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_PROTECTION;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ABEL;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ALL_FIVE;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ASSISTANCE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.BUP_THERAPIST;
import static no.welfarelab.testsupport.story.NineHelpersPeople.CHILDREN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.CHILD_WELFARE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.FORMER_CHILD_WELFARE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HIWET;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HOUSING_MANAGER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.INTERPRETER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.KVP_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.LEADER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.NATAN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.PARENTS;
import static no.welfarelab.testsupport.story.NineHelpersPeople.PROGRAMME_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.RUTA;
import static no.welfarelab.testsupport.story.NineHelpersPeople.SELAM;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TEACHER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TESFAY;
import static no.welfarelab.testsupport.story.NineHelpersPeople.YOUTH_THERAPIST;
import static no.welfarelab.testsupport.story.NineHelpersTeam.BUP;
import static no.welfarelab.testsupport.story.NineHelpersTeam.FINANCIAL_ASSISTANCE;
import static no.welfarelab.testsupport.story.NineHelpersTeam.HANDED_OVER;
import static no.welfarelab.testsupport.story.NineHelpersTeam.INTRODUCTION_PROGRAMME;
import static no.welfarelab.testsupport.story.NineHelpersTeam.KVP;
import static no.welfarelab.testsupport.story.NineHelpersTeam.SIGNED;
import static no.welfarelab.testsupport.story.NineHelpersTeam.THE_NINE;
import static no.welfarelab.testsupport.story.NineHelpersTeam.YOUTH_PSYCHIATRY_TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.welfarelab.core.citizen.AddressProtection;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.Hearing;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mandate.Disagreement;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.SupportAnswer;
import no.welfarelab.core.team.SupportOffer;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class NineHelpersTest {
  private static final StoryOnDay STORY = StoryOnDay.of(Stories.NINE_HELPERS);

  @Test
  void nineServicesAreRoundTheFamily() {
    assertThat(THE_NINE)
        .hasSize(9)
        .contains(
            CHILD_PROTECTION,
            NAV,
            KVP,
            INTRODUCTION_PROGRAMME,
            BUP,
            YOUTH_PSYCHIATRY_TEAM,
            FINANCIAL_ASSISTANCE);
    assertThat(STORY.whole().team().membersOn(STORY.day()))
        .flatExtracting(it -> it.service().stream().toList())
        .containsExactlyInAnyOrderElementsOf(THE_NINE);
  }

  @Test
  void noServiceCouldTellAnotherBeforeTheConsents() {
    for (Id<Person> person : ALL_FIVE) {
      for (LifeArea area : LifeArea.values()) {
        assertThat(THE_NINE)
            .noneMatch(service -> STORY.mayKnow(service, person, area, SIGNED.minusDays(1)));
      }
    }
    assertThat(STORY.mayKnow(NAV, SELAM, LifeArea.WORK, SIGNED.plusDays(1))).isTrue();
  }

  @Test
  void fiveAreFixedAndOneOfTheNineLeads() {
    assertThat(STORY.membersAs(Role.INVESTMENT_LEADER)).containsExactly(LEADER);
    assertThat(THE_NINE).contains(STORY.membership("leads").service().orElseThrow());
    assertThat(STORY.membersAs(Role.MEMBER))
        .containsExactlyInAnyOrder(
            CHILD_WELFARE_OFFICER, KVP_ADVISER, PROGRAMME_ADVISER, HOUSING_ADVISER);
  }

  @Test
  void fourComeWhenTheirTopicIsOn() {
    assertThat(STORY.membersAs(Role.CALLED_IN))
        .containsExactly(BUP_THERAPIST, YOUTH_THERAPIST, ASSISTANCE_OFFICER, TEACHER);
    assertThat(STORY.whole().team().memberships())
        .filteredOn(it -> it.role() == Role.CALLED_IN)
        .allSatisfy(it -> assertThat(it.topic()).isPresent());
    assertThat(STORY.whole().meetings())
        .filteredOn(it -> it.present().contains(ASSISTANCE_OFFICER))
        .singleElement()
        .satisfies(it -> assertThat(it.id()).isEqualTo(Id.of("second")));
  }

  @Test
  void eachServiceKnowsOnlyWhatItNeeds() {
    assertThat(STORY.mayKnow(BUP, RUTA, LifeArea.MENTAL_HEALTH)).isTrue();
    assertThat(STORY.mayKnow(BUP, NATAN, LifeArea.MENTAL_HEALTH)).isFalse();
    assertThat(STORY.mayKnow(BUP, SELAM, LifeArea.ECONOMY)).isFalse();
    assertThat(STORY.mayKnow(FINANCIAL_ASSISTANCE, SELAM, LifeArea.ECONOMY)).isTrue();
    assertThat(CHILDREN)
        .noneMatch(child -> STORY.mayKnow(FINANCIAL_ASSISTANCE, child, LifeArea.MENTAL_HEALTH));
    assertThat(STORY.mayKnow(SCHOOL, RUTA, LifeArea.EDUCATION)).isTrue();
    assertThat(PARENTS).noneMatch(parent -> STORY.mayKnow(SCHOOL, parent, LifeArea.ECONOMY));
    assertThat(STORY.mayKnow(HOUSING_OFFICE, NATAN, LifeArea.HOUSING)).isTrue();
    assertThat(STORY.mayKnow(HOUSING_OFFICE, NATAN, LifeArea.MENTAL_HEALTH)).isFalse();
  }

  @Test
  void eachChildHasANeedOfItsOwn() {
    assertThat(CHILDREN)
        .allSatisfy(
            child ->
                assertThat(STORY.whole().mapping().needs())
                    .anyMatch(need -> need.persons().equals(Set.of(child))));
  }

  @Test
  void twoParentsHaveThreeChildren() {
    assertThat(CHILDREN)
        .hasSize(3)
        .allSatisfy(child -> assertThat(STORY.parentsOf(child)).containsExactlyElementsOf(PARENTS));
    assertThat(STORY.family().householdOf(SELAM)).containsExactlyElementsOf(ALL_FIVE);
  }

  @Test
  void theSonConsentsForHimselfAndTheYoungerAreHeard() {
    assertThat(STORY.consenters(NATAN, LifeArea.MENTAL_HEALTH).persons()).containsExactly(NATAN);
    assertThat(STORY.consent("natan-consents").givenBy()).containsExactly(NATAN);
    for (Id<Person> child : List.of(RUTA, ABEL)) {
      assertThat(STORY.consenters(child, LifeArea.EDUCATION).persons())
          .containsExactlyInAnyOrderElementsOf(PARENTS);
      assertThat(STORY.consenters(child, LifeArea.EDUCATION).heard()).isTrue();
      assertThat(STORY.whole().consents())
          .filteredOn(it -> it.person().equals(child))
          .singleElement()
          .satisfies(
              it -> {
                assertThat(it.givenBy()).containsExactlyElementsOf(PARENTS);
                assertThat(it.hearings()).extracting(Hearing::child).containsExactly(child);
              });
    }
    assertThat(STORY.consenters(RUTA, LifeArea.EDUCATION).greatWeight()).isTrue();
    assertThat(STORY.consenters(ABEL, LifeArea.EDUCATION).greatWeight()).isFalse();
  }

  @Test
  void theSonKeepsHisTreatmentFromTheSchool() {
    assertThat(STORY.consent("natan-consents").excludedServices()).containsExactly(SCHOOL);
    assertThat(STORY.mayKnow(SCHOOL, NATAN, LifeArea.MENTAL_HEALTH)).isFalse();
    assertThat(STORY.mayKnow(SCHOOL, NATAN, LifeArea.EDUCATION)).isTrue();
    assertThat(STORY.mayKnow(YOUTH_PSYCHIATRY_TEAM, NATAN, LifeArea.MENTAL_HEALTH)).isTrue();
  }

  @Test
  void theFathersHealthIsNotShared() {
    assertThat(STORY.whole().refusals())
        .singleElement()
        .satisfies(
            no -> {
              assertThat(no.person()).isEqualTo(TESFAY);
              assertThat(no.services()).isEmpty();
              assertThat(no.lifeAreas())
                  .containsExactly(LifeArea.PHYSICAL_HEALTH, LifeArea.MENTAL_HEALTH);
            });
    assertThat(THE_NINE)
        .noneMatch(service -> STORY.mayKnow(service, TESFAY, LifeArea.PHYSICAL_HEALTH))
        .noneMatch(service -> STORY.mayKnow(service, TESFAY, LifeArea.MENTAL_HEALTH));
  }

  @Test
  void theDaughtersGradeHoldsForTheWholeHousehold() {
    assertThat(STORY.person(TESFAY).addressProtection()).contains(AddressProtection.UNGRADED);
    assertThat(STORY.person(SELAM).addressProtection()).isEmpty();
    assertThat(ALL_FIVE)
        .allSatisfy(
            person ->
                assertThat(STORY.whole().addressProtectionOf(person))
                    .contains(AddressProtection.CONFIDENTIAL));
    assertThat(STORY.home("flat").address()).isEmpty();
  }

  @Test
  void fiveInFourRoomsIsNotOvercrowdedAtOneAndAHalfARoom() {
    assertThat(STORY.home("flat").isOvercrowded(StoryOnDay.personsARoom(1.5))).contains(false);
    assertThat(STORY.home("flat").isOvercrowded(StoryOnDay.personsARoom(1))).contains(true);
  }

  @Test
  void theInterpreterIsNoRelative() {
    assertThat(PARENTS)
        .allSatisfy(
            parent ->
                assertThat(STORY.person(parent).interpretation().orElseThrow().interpreterNeeded())
                    .contains(true));
    assertThat(STORY.membersAs(Role.INTERPRETER)).containsExactly(INTERPRETER);
    assertThat(STORY.family().relations())
        .noneMatch(it -> it.person().equals(INTERPRETER) || it.relative().equals(INTERPRETER));
    assertThat(STORY.whole().meetings()).allMatch(it -> it.present().contains(INTERPRETER));
  }

  @Test
  void childProtectionHandedOverToAnIntroducedSuccessor() {
    Membership former = STORY.membership("child-protection");
    Membership successor = STORY.membership("child-protection-since-january");
    assertThat(former.person()).isEqualTo(FORMER_CHILD_WELFARE_OFFICER);
    assertThat(former.heldOn(HANDED_OVER.minusDays(1))).contains(true);
    assertThat(former.heldOn(HANDED_OVER)).contains(false);
    assertThat(successor.person()).isEqualTo(CHILD_WELFARE_OFFICER);
    assertThat(successor.heldOn(HANDED_OVER)).contains(true);
    assertThat(successor.acceptedOn()).contains(HANDED_OVER);
    assertThat(successor.introduction().orElseThrow().toCaseOn().orElseThrow())
        .isBefore(HANDED_OVER);
    assertThat(STORY.whole().team().membersOn(HANDED_OVER.minusDays(1)))
        .filteredOn(it -> it.service().equals(Optional.of(CHILD_PROTECTION)))
        .containsExactly(former);
  }

  @Test
  void theMotherChoseASupportPersonAndTheFatherDeclined() {
    assertThat(STORY.whole().team().supportOffers())
        .extracting(SupportOffer::person, SupportOffer::answer, SupportOffer::supportPerson)
        .containsExactly(
            Tuple.tuple(SELAM, Optional.of(SupportAnswer.ACCEPTED), Optional.of(HIWET)),
            Tuple.tuple(TESFAY, Optional.of(SupportAnswer.DECLINED), Optional.empty()));
    assertThat(STORY.membersAs(Role.SUPPORT_PERSON)).containsExactly(HIWET);
  }

  @Test
  void theDisagreementOnTheAfterSchoolPlaceIsSettled() {
    assertThat(STORY.whole().mandate().disagreements())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.services()).containsExactly(CHILD_PROTECTION, FINANCIAL_ASSISTANCE);
              assertThat(it.settledOn().orElseThrow())
                  .isBeforeOrEqualTo(it.settleBy().orElseThrow());
            })
        .extracting(Disagreement::outcome)
        .isEqualTo(Optional.of("Both managers: a shared budget, half each, until he is ten."));
    assertThat(STORY.whole().mandate().budgets())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.pooled()).isTrue();
              assertThat(it.owners()).containsExactly(CHILD_PROTECTION, FINANCIAL_ASSISTANCE);
            });
    assertThat(STORY.whole().mandate().costLines())
        .filteredOn(it -> it.budget().equals(Optional.of(NineHelpersMandate.SHARED)))
        .flatExtracting(it -> it.payer().stream().toList())
        .containsOnly(CHILD_PROTECTION, FINANCIAL_ASSISTANCE);
    assertThat(STORY.answer(NineHelpersMandate.AFTER_SCHOOL_PLACE).flatMap(Decision::on))
        .contains(LocalDate.of(2026, 1, 21));
  }

  @Test
  void theFlatWasHandedUpAndGranted() {
    assertThat(STORY.whole().mandate().delegations())
        .filteredOn(it -> it.representative().equals(HOUSING_ADVISER))
        .noneMatch(it -> it.measureTypes().contains(MeasureTypes.MUNICIPAL_RENTAL));
    assertThat(STORY.whole().mandate().handUps())
        .singleElement()
        .extracting(HandUp::application, HandUp::from, HandUp::to)
        .containsExactly(
            Optional.of(NineHelpersMandate.LARGER_FLAT),
            Optional.of(HOUSING_ADVISER),
            Optional.of(HOUSING_MANAGER));
    Decision granted = STORY.answer(NineHelpersMandate.LARGER_FLAT).orElseThrow();
    assertThat(granted.outcome()).isEqualTo(DecisionOutcome.GRANTED);
    assertThat(granted.by()).contains(HOUSING_MANAGER);
  }

  @Test
  void whatEachPaysIsSeenYearByYear() {
    assertThat(STORY.whole().mandate().costsByPayerAndYear())
        .isEqualTo(
            Map.of(
                CHILD_PROTECTION, kroner(Map.of(2026, 17_000L, 2027, 17_000L)),
                FINANCIAL_ASSISTANCE, kroner(Map.of(2026, 17_000L, 2027, 17_000L)),
                INTRODUCTION_PROGRAMME, kroner(Map.of(2025, 6_400L, 2026, 12_800L)),
                NAV, kroner(Map.of(2026, 54_000L))));
  }

  private static Map<Integer, Amount> kroner(Map<Integer, Long> years) {
    Map<Integer, Amount> amounts = new TreeMap<>();
    years.forEach((year, kroner) -> amounts.put(year, Amount.ofKroner(kroner)));
    return amounts;
  }
}
