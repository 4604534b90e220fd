/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.ground.LifeArea.ECONOMY;
import static no.welfarelab.core.ground.LifeArea.EDUCATION;
import static no.welfarelab.core.ground.LifeArea.FAMILY;
import static no.welfarelab.core.ground.LifeArea.HOUSING;
import static no.welfarelab.core.ground.LifeArea.LEISURE;
import static no.welfarelab.core.ground.LifeArea.MENTAL_HEALTH;
import static no.welfarelab.core.ground.LifeArea.PHYSICAL_HEALTH;
import static no.welfarelab.core.ground.LifeArea.VOLUNTARY_WORK;
import static no.welfarelab.core.ground.LifeArea.WORK;
import static no.welfarelab.core.service.Services.CHILD_AND_FAMILY;
import static no.welfarelab.core.service.Services.EMPLOYER;
import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.KINDERGARTEN;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.PPT;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.testsupport.story.DanaShamiran.INTRODUCED;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.DANA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ELIAS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.LARA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.LEADER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.PARENTS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ROJIN;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.SAMI;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.SHAMIRAN;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.Disclosure;
import no.welfarelab.core.consent.Information;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.consent.Refusal;
import no.welfarelab.core.consent.Review;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.service.Service;

/** Who in {@link DanaShamiran} lets which service know what. */
final class DanaShamiranConsents {
  private static final LocalDateTime SIGNED = LocalDate.of(2025, 11, 12).atTime(10, 0);
  private static final LocalDate HEARD = LocalDate.of(2025, 11, 11);
  private static final LocalDate REVIEWED = LocalDate.of(2026, 1, 14);

  private static final Id<Consent> DAILY_LIFE = Id.of("dana-daily-life");
  private static final Id<Consent> MENTAL = Id.of("dana-mental-health");

  private static final List<Id<Service>> THOSE_WHO_TREAT =
      List.of(MENTAL_HEALTH_AND_SUBSTANCE_USE, GP);

  private static final List<Id<Service>> THE_REST_OF_THE_TABLE =
      List.of(NAV, SERVICE_AWARD_OFFICE, KINDERGARTEN, MENTAL_HEALTH_AND_SUBSTANCE_USE, GP);

  private DanaShamiranConsents() {}

  static List<Consent> consents() {
    return List.of(
        danasDailyLife(),
        danasMentalHealth(),
        shamirans(),
        onlyHowTheFamilyIs(SHAMIRAN, List.of(SHAMIRAN), THOSE_WHO_TREAT),
        rojins(),
        onlyHowTheFamilyIs(ROJIN, List.of(ROJIN), THE_REST_OF_THE_TABLE),
        forChild(SAMI).hearings(List.of(Parts.heard(SAMI, HEARD))).build(),
        onlyHowTheFamilyIs(SAMI, PARENTS, THE_REST_OF_THE_TABLE),
        forChild(LARA).hearings(List.of(Parts.heard(LARA, HEARD))).build(),
        onlyHowTheFamilyIs(LARA, PARENTS, THE_REST_OF_THE_TABLE),
        eliass(),
        onlyHowTheFamilyIs(
            ELIAS, PARENTS, List.of(HOUSING_OFFICE, NAV, MENTAL_HEALTH_AND_SUBSTANCE_USE, GP)));
  }

  private static Consent danasDailyLife() {
    return signed(DAILY_LIFE, DANA)
        .services(
            List.of(HOUSING_OFFICE, NAV, CHILD_AND_FAMILY, SERVICE_AWARD_OFFICE, KINDERGARTEN))
        .lifeAreas(List.of(HOUSING, WORK, ECONOMY, EDUCATION, FAMILY, LEISURE))
        .excludedLifeAreas(List.of(MENTAL_HEALTH))
        .information(told(List.of(DANA), LanguageHelp.INTERPRETER))
        .build();
  }

  private static Consent danasMentalHealth() {
    return signed(MENTAL, DANA)
        .services(List.of(NAV, GP, MENTAL_HEALTH_AND_SUBSTANCE_USE, CHILD_AND_FAMILY))
        .lifeAreas(List.of(MENTAL_HEALTH))
        .information(told(List.of(DANA), LanguageHelp.INTERPRETER))
        .build();
  }

  private static Consent shamirans() {
    return signed(Id.of("shamiran-consents"), SHAMIRAN)
        .services(
            List.of(HOUSING_OFFICE, NAV, CHILD_AND_FAMILY, SERVICE_AWARD_OFFICE, KINDERGARTEN))
        .lifeAreas(
            List.of(HOUSING, WORK, ECONOMY, FAMILY, LEISURE, PHYSICAL_HEALTH, VOLUNTARY_WORK))
        .excludedServices(List.of(EMPLOYER))
        .information(told(List.of(SHAMIRAN), LanguageHelp.NONE_NEEDED))
        .build();
  }

  private static Consent rojins() {
    return signed(Id.of("rojin-consents"), ROJIN)
        .services(List.of(HOUSING_OFFICE, CHILD_AND_FAMILY, SCHOOL))
        .lifeAreas(List.of(HOUSING, FAMILY, EDUCATION, LEISURE))
        .information(told(List.of(ROJIN), LanguageHelp.NONE_NEEDED))
        .build();
  }

  private static Consent.Builder forChild(Id<Person> child) {
    return Parts.signed(child.value() + "-consent", child, PARENTS)
        .services(List.of(HOUSING_OFFICE, CHILD_AND_FAMILY, SCHOOL))
        .lifeAreas(List.of(HOUSING, FAMILY, EDUCATION, LEISURE))
        .information(told(PARENTS, LanguageHelp.INTERPRETER))
        .reviews(List.of(reviewedWith(DANA), reviewedWith(SHAMIRAN)))
        .startInclusive(SIGNED);
  }

  private static Consent eliass() {
    return Parts.signed("elias-consent", ELIAS, PARENTS)
        .services(List.of(KINDERGARTEN, PPT, CHILD_AND_FAMILY, SERVICE_AWARD_OFFICE))
        .lifeAreas(List.of(EDUCATION, FAMILY, HOUSING, LEISURE, MENTAL_HEALTH))
        .information(told(PARENTS, LanguageHelp.INTERPRETER))
        .reviews(List.of(reviewedWith(DANA), reviewedWith(SHAMIRAN)))
        .startInclusive(SIGNED)
        .build();
  }

  private static Consent.Builder signed(Id<Consent> id, Id<Person> person) {
    return Parts.signed(id.value(), person, List.of(person))
        .reviews(List.of(reviewedWith(person)))
        .startInclusive(SIGNED);
  }

  /** They hear of the family at the table, and need to know no more. */
  private static Consent onlyHowTheFamilyIs(
      Id<Person> person, List<Id<Person>> givenBy, List<Id<Service>> services) {
    return Parts.signed(person.value() + "-in-the-family", person, givenBy)
        .services(services)
        .lifeAreas(List.of(FAMILY, HOUSING))
        .information(
            told(
                givenBy,
                givenBy.contains(DANA) ? LanguageHelp.INTERPRETER : LanguageHelp.NONE_NEEDED))
        .hearings(
            List.of(SAMI, LARA).contains(person) ? List.of(Parts.heard(person, HEARD)) : List.of())
        .reviews(givenBy.stream().map(DanaShamiranConsents::reviewedWith).toList())
        .startInclusive(SIGNED)
        .build();
  }

  private static Information told(List<Id<Person>> recipients, LanguageHelp help) {
    return Parts.informed(INTRODUCED, LEADER, recipients, help);
  }

  private static Review reviewedWith(Id<Person> person) {
    return Review.builder().on(REVIEWED).with(person).build();
  }

  static List<Refusal> refusals() {
    return List.of(
        Refusal.builder()
            .id(Id.of("dana-keeps-her-health"))
            .person(DANA)
            .at(SIGNED)
            .services(List.of(KINDERGARTEN, HOUSING_OFFICE))
            .lifeAreas(List.of(MENTAL_HEALTH))
            .build());
  }

  static List<Disclosure> disclosures() {
    return List.of(
        disclosed("what-the-housing-office-knew", NAV, LocalDate.of(2025, 11, 17))
            .lifeAreas(List.of(HOUSING, ECONOMY))
            .consent(DAILY_LIFE)
            .build(),
        disclosed("the-certificate", NAV, LocalDate.of(2026, 1, 12))
            .lifeAreas(List.of(MENTAL_HEALTH))
            .consent(MENTAL)
            .build());
  }

  private static Disclosure.Builder disclosed(String id, Id<Service> recipient, LocalDate on) {
    return Disclosure.builder()
        .id(Id.of(id))
        .persons(List.of(DANA))
        .recipient(recipient)
        .at(on.atTime(9, 0))
        .purpose(Purpose.COORDINATION);
  }
}
