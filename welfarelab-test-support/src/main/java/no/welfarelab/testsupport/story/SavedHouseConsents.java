/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.ground.LifeArea.ECONOMY;
import static no.welfarelab.core.ground.LifeArea.EDUCATION;
import static no.welfarelab.core.ground.LifeArea.FAMILY;
import static no.welfarelab.core.ground.LifeArea.HOUSING;
import static no.welfarelab.core.ground.LifeArea.LEISURE;
import static no.welfarelab.core.ground.LifeArea.MENTAL_HEALTH;
import static no.welfarelab.core.ground.LifeArea.PHYSICAL_HEALTH;
import static no.welfarelab.core.ground.LifeArea.WORK;
import static no.welfarelab.core.service.Services.DEBT_COUNSELLING;
import static no.welfarelab.core.service.Services.HEALTH_VISITOR;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.PHYSIOTHERAPIST;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.testsupport.story.SavedHouse.INTRODUCED;
import static no.welfarelab.testsupport.story.SavedHouse.SEVENTH;
import static no.welfarelab.testsupport.story.SavedHousePeople.DANIEL;
import static no.welfarelab.testsupport.story.SavedHousePeople.LEADER;
import static no.welfarelab.testsupport.story.SavedHousePeople.MAJA;
import static no.welfarelab.testsupport.story.SavedHousePeople.NOAH;
import static no.welfarelab.testsupport.story.SavedHousePeople.PARENTS;
import static no.welfarelab.testsupport.story.SavedHousePeople.SOFIA;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.Disclosure;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.consent.Refusal;
import no.welfarelab.core.consent.Review;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.service.Service;

/** Who in {@link SavedHouse} lets which service know what. */
final class SavedHouseConsents {
  private static final LocalDateTime SIGNED = LocalDate.of(2024, 9, 17).atTime(13, 0);
  private static final LocalDate HEARD = LocalDate.of(2024, 9, 16);
  private static final LocalDate REVIEWED = SEVENTH;

  private static final List<Id<Service>> THOSE_WHO_KNOW_MONEY =
      List.of(NAV, HOUSING_OFFICE, DEBT_COUNSELLING, MENTAL_HEALTH_AND_SUBSTANCE_USE);
  private static final List<Id<Service>> THOSE_WHO_KNOW_NOAH =
      List.of(SCHOOL, SERVICE_AWARD_OFFICE, PHYSIOTHERAPIST);

  private SavedHouseConsents() {}

  static List<Consent> consents() {
    return List.of(
        signed("sofia-daily-life", SOFIA)
            .services(THOSE_WHO_KNOW_MONEY)
            .lifeAreas(List.of(HOUSING, ECONOMY, WORK, FAMILY))
            .build(),
        signed("sofia-health", SOFIA)
            .services(List.of(MENTAL_HEALTH_AND_SUBSTANCE_USE, NAV))
            .lifeAreas(List.of(MENTAL_HEALTH))
            .build(),
        signed("sofia-in-the-family", SOFIA)
            .services(THOSE_WHO_KNOW_NOAH)
            .lifeAreas(List.of(FAMILY, HOUSING))
            .excludedLifeAreas(List.of(MENTAL_HEALTH))
            .build(),
        signed("daniel-daily-life", DANIEL)
            .services(THOSE_WHO_KNOW_MONEY)
            .lifeAreas(List.of(HOUSING, ECONOMY, WORK, FAMILY))
            .build(),
        signed("daniel-health", DANIEL)
            .services(List.of(PHYSIOTHERAPIST, NAV, MENTAL_HEALTH_AND_SUBSTANCE_USE))
            .lifeAreas(List.of(PHYSICAL_HEALTH))
            .build(),
        signed("daniel-in-the-family", DANIEL)
            .services(THOSE_WHO_KNOW_NOAH)
            .lifeAreas(List.of(FAMILY, HOUSING))
            .build(),
        forChild("noah-days", NOAH)
            .services(
                List.of(
                    PHYSIOTHERAPIST,
                    SCHOOL,
                    SERVICE_AWARD_OFFICE,
                    MENTAL_HEALTH_AND_SUBSTANCE_USE,
                    HEALTH_VISITOR))
            .lifeAreas(List.of(PHYSICAL_HEALTH, EDUCATION, FAMILY, LEISURE, HOUSING))
            .build(),
        forChild("noah-in-the-family", NOAH)
            .services(List.of(NAV, HOUSING_OFFICE, DEBT_COUNSELLING))
            .lifeAreas(List.of(FAMILY, HOUSING))
            .build(),
        forChild("maja-days", MAJA)
            .services(List.of(SCHOOL, MENTAL_HEALTH_AND_SUBSTANCE_USE, HEALTH_VISITOR))
            .lifeAreas(List.of(EDUCATION, FAMILY, LEISURE, HOUSING))
            .build(),
        forChild("maja-in-the-family", MAJA)
            .services(
                List.of(
                    NAV, HOUSING_OFFICE, DEBT_COUNSELLING, PHYSIOTHERAPIST, SERVICE_AWARD_OFFICE))
            .lifeAreas(List.of(FAMILY, HOUSING, LEISURE))
            .build());
  }

  private static Consent.Builder signed(String id, Id<Person> person) {
    return started(Parts.signed(id, person, List.of(person)), List.of(person));
  }

  private static Consent.Builder forChild(String id, Id<Person> child) {
    return started(Parts.signed(id, child, PARENTS), PARENTS)
        .hearings(List.of(Parts.heard(child, HEARD)));
  }

  private static Consent.Builder started(Consent.Builder consent, List<Id<Person>> givenBy) {
    return consent
        .information(Parts.informed(INTRODUCED, LEADER, givenBy, LanguageHelp.NONE_NEEDED))
        .reviews(
            givenBy.stream()
                .map(person -> Review.builder().on(REVIEWED).with(person).build())
                .toList())
        .startInclusive(SIGNED);
  }

  static List<Refusal> refusals() {
    return List.of(
        Refusal.builder()
            .id(Id.of("not-the-school"))
            .person(SOFIA)
            .at(SIGNED)
            .services(List.of(SCHOOL))
            .lifeAreas(List.of(MENTAL_HEALTH))
            .build());
  }

  static List<Disclosure> disclosures() {
    return List.of(
        debtsInOrder("sofias-debts-in-order", SOFIA, "sofia-daily-life"),
        debtsInOrder("daniels-debts-in-order", DANIEL, "daniel-daily-life"));
  }

  private static Disclosure debtsInOrder(String id, Id<Person> person, String consent) {
    return Disclosure.builder()
        .id(Id.of(id))
        .persons(List.of(person))
        .recipient(HOUSING_OFFICE)
        .at(LocalDate.of(2025, 3, 7).atTime(9, 0))
        .lifeAreas(List.of(ECONOMY))
        .purpose(Purpose.COORDINATION)
        .consent(Id.of(consent))
        .build();
  }
}
