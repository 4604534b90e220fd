/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.EMPLOYER;
import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.core.service.Services.USER_DESK;

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
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.NationalId;
import no.welfarelab.core.service.Service;

/** Who is in {@link CarAndHome}: the people, how they belong together, and their consents. */
final class CarAndHomePeople {
  static final Id<Person> EMIL = Id.of("emil");
  static final Id<Person> FATHER = Id.of("father");
  static final Id<Person> AUNT = Id.of("aunt");
  static final Id<Person> LEADER = Id.of("leader");
  static final Id<Person> NAV_ADVISER = Id.of("nav-adviser");
  static final Id<Person> HOUSING_ADVISER = Id.of("housing-adviser");
  static final Id<Person> AWARD_OFFICER = Id.of("award-officer");
  static final Id<Person> DESK_ADVISER = Id.of("desk-adviser");
  static final Id<Person> CORE_TEAM_MEMBER = Id.of("core-team-member");
  static final Id<Person> NAV_MANAGER = Id.of("nav-manager");
  static final Id<Person> HOUSING_MANAGER = Id.of("housing-manager");
  static final Id<Person> AWARD_MANAGER = Id.of("award-manager");
  static final Id<Person> DESK_MANAGER = Id.of("desk-manager");
  static final Id<Person> GUARDIANSHIP_OFFICER = Id.of("guardianship-officer");
  static final Id<Person> SUPPORT_CONTACT = Id.of("support-contact");
  static final Id<Person> HOME_HELP = Id.of("home-help");

  static final Id<Home> FATHERS_HOUSE = Id.of("fathers-house");

  private static final Id<Consent> EMIL_CONSENTS = Id.of("emil-consents");
  private static final Id<Consent> GARAGE_CONSENT = Id.of("emil-garage");
  private static final LocalDate TOLD = LocalDate.of(2025, 12, 15);
  private static final LocalDate SIGNED = LocalDate.of(2026, 1, 8);
  private static final LocalDate FIRST_MEETING = LocalDate.of(2026, 1, 22);

  private CarAndHomePeople() {}

  static List<Person> persons() {
    return List.of(
        Parts.citizen(EMIL, "Emil", LocalDate.of(2003, 9, 14))
            .nationalId(NationalId.of("10915596784"))
            .seriousCondition(true)
            .addressProtection(Parts.OPEN)
            .interpretation(speaksNorwegian())
            .build(),
        Parts.person(FATHER, Standing.FAMILY, "Geir")
            .birthDate(LocalDate.of(1968, 4, 2))
            .takesPart(true)
            .addressProtection(Parts.OPEN)
            .interpretation(speaksNorwegian())
            .build(),
        Parts.person(AUNT, Standing.NETWORK, "Tone").build(),
        Parts.professional(LEADER, "Siri"),
        Parts.professional(NAV_ADVISER, "Nils"),
        Parts.professional(HOUSING_ADVISER, "Hanne"),
        Parts.professional(AWARD_OFFICER, "Anders"),
        Parts.professional(DESK_ADVISER, "Bodil"),
        Parts.professional(CORE_TEAM_MEMBER, "Kari"),
        Parts.professional(NAV_MANAGER, "Frode"),
        Parts.professional(HOUSING_MANAGER, "Vidar"),
        Parts.professional(AWARD_MANAGER, "Unni"),
        Parts.professional(DESK_MANAGER, "Randi"),
        Parts.professional(GUARDIANSHIP_OFFICER, "Eva"),
        Parts.professional(SUPPORT_CONTACT, "Markus"),
        Parts.professional(HOME_HELP, "Liv"));
  }

  private static Interpretation speaksNorwegian() {
    return Interpretation.builder().language("nb").interpreterNeeded(false).build();
  }

  static Family family() {
    return Family.builder()
        .relations(
            List.of(
                Parts.relation(FATHER, RelationKind.PARENT, EMIL),
                Parts.relation(AUNT, RelationKind.OTHER_RELATIVE, EMIL)))
        .homes(
            List.of(
                Home.builder()
                    .id(FATHERS_HOUSE)
                    .rooms(4)
                    .bedrooms(2)
                    .areaInSquareMetres(98)
                    .tenure(Tenure.OWNED)
                    .residents(List.of(Parts.livesThere(EMIL), Parts.livesThere(FATHER)))
                    .build()))
        .build();
  }

  static List<Consent> consents() {
    return List.of(
        Parts.signed(EMIL_CONSENTS.value(), EMIL, List.of(EMIL))
            .services(List.of(USER_DESK, NAV, HOUSING_OFFICE, SERVICE_AWARD_OFFICE, GP))
            .lifeAreas(
                List.of(
                    LifeArea.HOUSING,
                    LifeArea.WORK,
                    LifeArea.LEISURE,
                    LifeArea.FAMILY,
                    LifeArea.ECONOMY,
                    LifeArea.PHYSICAL_HEALTH,
                    LifeArea.MENTAL_HEALTH))
            .information(Parts.informed(EMIL, TOLD, LEADER, LanguageHelp.PLAIN_LANGUAGE))
            .startInclusive(SIGNED.atTime(13, 30))
            .reviews(List.of(Parts.reviewed(FIRST_MEETING, EMIL)))
            .build(),
        Parts.signed("father-consents", FATHER, List.of(FATHER))
            .services(List.of(USER_DESK, NAV, HOUSING_OFFICE, SERVICE_AWARD_OFFICE))
            .lifeAreas(List.of(LifeArea.HOUSING, LifeArea.FAMILY, LifeArea.ECONOMY))
            .information(Parts.informed(FATHER, TOLD, LEADER, LanguageHelp.NONE_NEEDED))
            .startInclusive(SIGNED.atTime(13, 30))
            .reviews(List.of(Parts.reviewed(FIRST_MEETING, FATHER)))
            .build(),
        Parts.signed(GARAGE_CONSENT.value(), EMIL, List.of(EMIL))
            .services(List.of(EMPLOYER, NAV))
            .lifeAreas(List.of(LifeArea.WORK))
            .information(
                Parts.informed(
                    EMIL, LocalDate.of(2026, 2, 12), NAV_ADVISER, LanguageHelp.PLAIN_LANGUAGE))
            .startInclusive(LocalDate.of(2026, 2, 12).atTime(14, 0))
            .build());
  }

  static List<Disclosure> disclosures() {
    return List.of(
        disclosure("to-award-office", SERVICE_AWARD_OFFICE, FIRST_MEETING, EMIL_CONSENTS)
            .lifeAreas(List.of(LifeArea.HOUSING, LifeArea.LEISURE))
            .build(),
        disclosure("to-nav", NAV, FIRST_MEETING, EMIL_CONSENTS)
            .lifeAreas(List.of(LifeArea.WORK, LifeArea.ECONOMY))
            .build(),
        disclosure("to-garage", EMPLOYER, LocalDate.of(2026, 2, 17), GARAGE_CONSENT)
            .lifeAreas(List.of(LifeArea.WORK))
            .build());
  }

  private static Disclosure.Builder disclosure(
      String id, Id<Service> recipient, LocalDate on, Id<Consent> consent) {
    return Disclosure.builder()
        .id(Id.of(id))
        .persons(List.of(EMIL))
        .recipient(recipient)
        .at(on.atTime(13, 0))
        .purpose(Purpose.COORDINATION)
        .consent(consent);
  }
}
