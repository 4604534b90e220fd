/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_AND_FAMILY;
import static no.welfarelab.core.service.Services.DEBT_COUNSELLING;
import static no.welfarelab.core.service.Services.EMPLOYER;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.YOUTH_FOLLOW_UP;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Home;
import no.welfarelab.core.citizen.Interpretation;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.RelationKind;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.citizen.Tenure;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.Disclosure;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.consent.Refusal;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.service.Service;

/**
 * Who is in {@link FragileYouth}: the people, where Mathias lives now, and what he lets be shared.
 */
final class FragileYouthPeople {
  static final Id<Person> MATHIAS = Id.of("mathias");
  static final Id<Person> MOTHER = Id.of("mother");
  static final Id<Person> LEADER = Id.of("leader");
  static final Id<Person> NAV_ADVISER = Id.of("nav-adviser");
  static final Id<Person> HOUSING_ADVISER = Id.of("housing-adviser");
  static final Id<Person> SUPPORT_WORKER = Id.of("support-worker");
  static final Id<Person> YOUTH_ADVISER = Id.of("youth-adviser");
  static final Id<Person> DEBT_COUNSELLOR = Id.of("debt-counsellor");
  static final Id<Person> FOREMAN = Id.of("foreman");
  static final Id<Person> CORE_TEAM_MEMBER = Id.of("core-team-member");
  static final Id<Person> NAV_MANAGER = Id.of("nav-manager");
  static final Id<Person> HOUSING_MANAGER = Id.of("housing-manager");
  static final Id<Person> HEALTH_MANAGER = Id.of("health-manager");
  static final Id<Person> FAMILY_UNIT_MANAGER = Id.of("family-unit-manager");
  static final Id<Person> YOUTH_MANAGER = Id.of("youth-manager");
  static final Id<Person> DEBT_MANAGER = Id.of("debt-manager");

  static final Id<Home> STUDIO = Id.of("studio");
  static final LocalDate MOVED_IN = LocalDate.of(2025, 9, 1);

  private static final Id<Consent> CONSENT = Id.of("mathias-consents");
  private static final Id<Consent> EMPLOYER_CONSENT = Id.of("employer-consent");

  private FragileYouthPeople() {}

  static List<Person> persons() {
    return List.of(
        Parts.citizen(MATHIAS, "Mathias", LocalDate.of(2005, 10, 3))
            .addressProtection(Parts.OPEN)
            .interpretation(
                Interpretation.builder().language("nb").interpreterNeeded(false).build())
            .build(),
        Parts.person(MOTHER, Standing.FAMILY, "Turid")
            .birthDate(LocalDate.of(1976, 2, 17))
            .takesPart(false)
            .build(),
        Parts.professional(LEADER, "Grete"),
        Parts.professional(NAV_ADVISER, "Rune"),
        Parts.professional(HOUSING_ADVISER, "Marit"),
        Parts.professional(SUPPORT_WORKER, "Ola"),
        Parts.professional(YOUTH_ADVISER, "Ingrid"),
        Parts.professional(DEBT_COUNSELLOR, "Pål"),
        Parts.professional(FOREMAN, "Stein"),
        Parts.professional(CORE_TEAM_MEMBER, "Lars"),
        Parts.professional(NAV_MANAGER, "Heidi"),
        Parts.professional(HOUSING_MANAGER, "Jan"),
        Parts.professional(HEALTH_MANAGER, "Astrid"),
        Parts.professional(FAMILY_UNIT_MANAGER, "Trine"),
        Parts.professional(YOUTH_MANAGER, "Knut"),
        Parts.professional(DEBT_MANAGER, "Berit"));
  }

  static Family family() {
    return Family.builder()
        .relations(List.of(Parts.relation(MOTHER, RelationKind.PARENT, MATHIAS)))
        .homes(
            List.of(
                Home.builder()
                    .id(STUDIO)
                    .rooms(1)
                    .bedrooms(0)
                    .areaInSquareMetres(27)
                    .tenure(Tenure.RENTED_FROM_MUNICIPALITY)
                    .residents(List.of(Parts.livesThere(MATHIAS)))
                    .build()))
        .build();
  }

  static List<Consent> consents() {
    return List.of(
        Parts.signed(CONSENT.value(), MATHIAS, List.of(MATHIAS))
            .services(
                List.of(
                    CHILD_AND_FAMILY,
                    NAV,
                    HOUSING_OFFICE,
                    MENTAL_HEALTH_AND_SUBSTANCE_USE,
                    YOUTH_FOLLOW_UP,
                    DEBT_COUNSELLING))
            .lifeAreas(
                List.of(
                    LifeArea.WORK,
                    LifeArea.HOUSING,
                    LifeArea.PHYSICAL_HEALTH,
                    LifeArea.MENTAL_HEALTH,
                    LifeArea.ECONOMY,
                    LifeArea.EDUCATION,
                    LifeArea.LEISURE,
                    LifeArea.VOLUNTARY_WORK))
            .excludedLifeAreas(List.of(LifeArea.FAMILY))
            .information(
                Parts.informed(MATHIAS, FragileYouth.TOLD, LEADER, LanguageHelp.PLAIN_LANGUAGE))
            .startInclusive(FragileYouth.SAID_YES.atTime(10, 30))
            .reviews(
                List.of(
                    Parts.reviewed(FragileYouth.FIRST, MATHIAS),
                    Parts.reviewed(FragileYouth.SECOND, MATHIAS),
                    Parts.reviewed(FragileYouth.SEVENTH, MATHIAS)))
            .build(),
        Parts.signed(EMPLOYER_CONSENT.value(), MATHIAS, List.of(MATHIAS))
            .services(List.of(EMPLOYER, NAV, CHILD_AND_FAMILY))
            .lifeAreas(List.of(LifeArea.WORK))
            .information(
                Parts.informed(MATHIAS, FragileYouth.THIRD, LEADER, LanguageHelp.PLAIN_LANGUAGE))
            .startInclusive(FragileYouth.THIRD.atTime(15, 0))
            .reviews(List.of(Parts.reviewed(FragileYouth.SEVENTH, MATHIAS)))
            .build());
  }

  static List<Refusal> refusals() {
    return List.of(
        Refusal.builder()
            .id(Id.of("no-to-family"))
            .person(MATHIAS)
            .at(FragileYouth.SAID_YES.atTime(10, 30))
            .lifeAreas(List.of(LifeArea.FAMILY))
            .build());
  }

  static List<Disclosure> disclosures() {
    return List.of(
        disclosure(
            "to-housing-office", HOUSING_OFFICE, FragileYouth.FIRST, LifeArea.HOUSING, CONSENT),
        disclosure("to-debt", DEBT_COUNSELLING, FragileYouth.SECOND, LifeArea.ECONOMY, CONSENT),
        disclosure(
            "to-employer", EMPLOYER, LocalDate.of(2025, 8, 22), LifeArea.WORK, EMPLOYER_CONSENT));
  }

  private static Disclosure disclosure(
      String id, Id<Service> recipient, LocalDate on, LifeArea area, Id<Consent> consent) {
    return Disclosure.builder()
        .id(Id.of(id))
        .persons(List.of(MATHIAS))
        .recipient(recipient)
        .at(on.atTime(16, 0))
        .lifeAreas(List.of(area))
        .purpose(Purpose.COORDINATION)
        .consent(consent)
        .build();
  }
}
