/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_PROTECTION;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.testsupport.story.NineHelpersDays.HANDED_OVER;
import static no.welfarelab.testsupport.story.NineHelpersDays.SIGNED;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ABEL;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ALL_FIVE;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ASSISTANCE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.BUP_THERAPIST;
import static no.welfarelab.testsupport.story.NineHelpersPeople.CHILDREN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.CHILD_WELFARE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.FORMER_CHILD_WELFARE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HIWET;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HOUSING_ADVISER;
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
import static no.welfarelab.testsupport.story.NineHelpersTeam.INTRODUCTION_PROGRAMME;
import static no.welfarelab.testsupport.story.NineHelpersTeam.KVP;
import static no.welfarelab.testsupport.story.NineHelpersTeam.THE_NINE;
import static no.welfarelab.testsupport.story.NineHelpersTeam.YOUTH_PSYCHIATRY_TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.welfarelab.core.citizen.AddressProtection;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.Hearing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.meeting.AgendaTopic;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.service.Service;
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
  void theHelpThatWasThereListsAllNine() {
    assertThat(STORY.whole().mapping().existingHelp())
        .allSatisfy(it -> assertThat(it.since().orElseThrow()).isBefore(STORY.referred()))
        .allSatisfy(it -> assertThat(it.saidBy()).isPresent())
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
  void theChildrenAreAlwaysAskedAbout() {
    assertThat(STORY.whole().mapping().askedAbout()).containsExactlyElementsOf(ALL_FIVE);
    for (Id<Person> child : CHILDREN) {
      List<ClothEntry> entries =
          STORY.whole().mapping().cloths().stream()
              .flatMap(cloth -> cloth.entries().stream())
              .filter(entry -> entry.persons().equals(Set.of(child)))
              .toList();
      assertThat(entries)
          .anyMatch(it -> it.saidBy().equals(Optional.of(child)))
          .anyMatch(it -> PARENTS.contains(it.saidBy().orElseThrow()))
          .anyMatch(it -> it.service().isPresent());
    }
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
  void nineAtOnceAreTooMany() {
    Judgement judged = STORY.whole().team().meetingCapacity().get(0);
    assertThat(judged.complete()).isTrue();
    assertThat(judged.on().orElseThrow()).isBefore(NineHelpersDays.FIRST_MEETING);
    assertThat(STORY.whole().meetings())
        .allSatisfy(it -> assertThat(servicesAt(it)).hasSizeLessThanOrEqualTo(6));
  }

  @Test
  void fourComeWhenTheirTopicIsOn() {
    assertThat(STORY.membersAs(Role.CALLED_IN))
        .containsExactly(BUP_THERAPIST, YOUTH_THERAPIST, ASSISTANCE_OFFICER, TEACHER);
    assertThat(STORY.whole().team().memberships())
        .filteredOn(it -> it.role() == Role.CALLED_IN)
        .allSatisfy(
            it ->
                assertThat(STORY.whole().meetings())
                    .filteredOn(meeting -> meeting.present().contains(it.person()))
                    .singleElement()
                    .satisfies(
                        meeting ->
                            assertThat(meeting.agenda())
                                .extracting(AgendaTopic::text)
                                .contains(it.topic().orElseThrow())));
  }

  @Test
  void eachServiceKnowsOnlyWhatItNeeds() {
    assertThat(STORY.mayKnow(BUP, RUTA, LifeArea.MENTAL_HEALTH)).isTrue();
    assertThat(STORY.mayKnow(BUP, NATAN, LifeArea.MENTAL_HEALTH)).isFalse();
    assertThat(STORY.mayKnow(BUP, SELAM, LifeArea.ECONOMY)).isFalse();
    assertThat(STORY.mayKnow(FINANCIAL_ASSISTANCE, SELAM, LifeArea.ECONOMY)).isTrue();
    assertThat(CHILDREN)
        .noneMatch(child -> STORY.mayKnow(FINANCIAL_ASSISTANCE, child, LifeArea.MENTAL_HEALTH));
    assertThat(ALL_FIVE)
        .allMatch(one -> THE_NINE.stream().allMatch(it -> STORY.mayKnow(it, one, LifeArea.FAMILY)));
    assertThat(STORY.mayKnow(SCHOOL, RUTA, LifeArea.EDUCATION)).isTrue();
    assertThat(PARENTS).noneMatch(parent -> STORY.mayKnow(SCHOOL, parent, LifeArea.ECONOMY));
    assertThat(STORY.mayKnow(HOUSING_OFFICE, NATAN, LifeArea.HOUSING)).isTrue();
    assertThat(STORY.mayKnow(HOUSING_OFFICE, NATAN, LifeArea.MENTAL_HEALTH)).isFalse();
  }

  @Test
  void whatAMeetingSpeaksOfEveryServiceThereMayKnow() {
    for (Meeting meeting : STORY.whole().meetings()) {
      if (meeting.kind() == MeetingKind.INTRODUCTION) {
        continue;
      }
      for (AgendaTopic topic : meeting.agenda()) {
        for (Id<Person> person : topic.persons()) {
          assertThat(servicesAt(meeting))
              .as("%s: %s of %s", meeting.id().value(), topic.id().value(), person.value())
              .allMatch(
                  it ->
                      STORY.mayKnow(
                          it,
                          person,
                          topic.lifeArea().orElseThrow(),
                          meeting.heldOn().orElseThrow()));
        }
      }
    }
    assertThat(STORY.whole().mapping().cloths())
        .extracting(WorkCloth::persons)
        .contains(Set.of(RUTA), Set.of(NATAN));
  }

  private static Set<Id<Service>> servicesAt(Meeting meeting) {
    return STORY.whole().team().memberships().stream()
        .filter(it -> meeting.present().contains(it.person()))
        .filter(it -> it.heldOn(meeting.heldOn().orElseThrow()).orElseThrow())
        .flatMap(it -> it.service().stream())
        .collect(Collectors.toSet());
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
    assertThat(STORY.consent("natan-treatment").givenBy()).containsExactly(NATAN);
    for (Id<Person> child : List.of(RUTA, ABEL)) {
      assertThat(STORY.consenters(child, LifeArea.EDUCATION).persons())
          .containsExactlyInAnyOrderElementsOf(PARENTS);
      assertThat(STORY.consenters(child, LifeArea.EDUCATION).heard()).isTrue();
      assertThat(STORY.whole().consents())
          .filteredOn(it -> it.person().equals(child))
          .isNotEmpty()
          .allSatisfy(
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
    assertThat(STORY.consent("natan-treatment").excludedServices()).containsExactly(SCHOOL);
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
    assertThat(STORY.whole().meetings())
        .filteredOn(it -> it.kind() != MeetingKind.SERVICES)
        .allSatisfy(
            it ->
                assertThat(it.interpreterOffers())
                    .hasSizeBetween(1, 2)
                    .allMatch(offer -> offer.interpreter().equals(Optional.of(INTERPRETER))));
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
    assertThat(STORY.whole().mapping().cloths())
        .flatExtracting(WorkCloth::removals)
        .singleElement()
        .satisfies(it -> assertThat(it.entry()).isEqualTo(NineHelpersCloth.MARTE_ON_FRIDAYS))
        .satisfies(it -> assertThat(it.reason()).isPresent());
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
}
