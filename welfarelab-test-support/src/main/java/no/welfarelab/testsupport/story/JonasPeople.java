/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_AND_FAMILY;
import static no.welfarelab.core.service.Services.DEBT_COUNSELLING;
import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.YOUTH_FOLLOW_UP;
import static no.welfarelab.testsupport.story.Jonas.SAID_YES;
import static no.welfarelab.testsupport.story.Jonas.SECOND;
import static no.welfarelab.testsupport.story.Jonas.THIRD;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Home;
import no.welfarelab.core.citizen.Interpretation;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.RelationKind;
import no.welfarelab.core.citizen.Residence;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.citizen.Tenure;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.ConsentForm;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.consent.Refusal;
import no.welfarelab.core.consent.Review;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.service.Service;

/** Who is in {@link Jonas}: he, those round him, and what he lets the services know. */
final class JonasPeople {
  static final Id<Person> JONAS = Id.of("jonas");
  static final Id<Person> MOTHER = Id.of("mother");
  static final Id<Person> ANITA = Id.of("anita");
  static final Id<Person> LEADER = Id.of("leader");
  static final Id<Person> CORE_TEAM_MEMBER = Id.of("core-team-member");
  static final Id<Person> DESK_ADVISER = Id.of("desk-adviser");
  static final Id<Person> FORMER_OFFICER = Id.of("former-child-welfare-officer");
  static final Id<Person> NAV_ADVISER = Id.of("nav-adviser");
  static final Id<Person> NAV_MANAGER = Id.of("nav-manager");
  static final Id<Person> NAV_DECISION_MAKER = Id.of("nav-decision-maker");
  static final Id<Person> OUTREACH_WORKER = Id.of("outreach-worker");
  static final Id<Person> HEALTH_MANAGER = Id.of("health-manager");
  static final Id<Person> HOUSING_ADVISER = Id.of("housing-adviser");
  static final Id<Person> HOUSING_MANAGER = Id.of("housing-manager");
  static final Id<Person> CARETAKER = Id.of("caretaker");
  static final Id<Person> DEBT_COUNSELLOR = Id.of("debt-counsellor");
  static final Id<Person> YOUTH_ADVISER = Id.of("youth-adviser");
  static final Id<Person> DOCTOR = Id.of("doctor");

  static final Id<Home> SOFA = Id.of("sofa");
  static final Id<Consent> HEALTH = Id.of("jonas-health");

  private static final LocalDate AT_THE_OFFICE = LocalDate.of(2025, 12, 8);
  private static final LocalDate ON_THE_PHONE = LocalDate.of(2025, 12, 10);
  private static final LocalDate AT_THE_CAFE = LocalDate.of(2026, 1, 14);

  private JonasPeople() {}

  static List<Person> persons() {
    return List.of(
        Parts.citizen(JONAS, "Jonas", LocalDate.of(2004, 6, 2))
            .addressProtection(Parts.OPEN)
            .interpretation(Interpretation.builder().interpreterNeeded(false).build())
            .build(),
        Parts.person(MOTHER, Standing.FAMILY, "Hege")
            .birthDate(LocalDate.of(1981, 10, 20))
            .takesPart(false)
            .build(),
        Parts.person(ANITA, Standing.NETWORK, "Anita").build(),
        Parts.professional(LEADER, "Ragnhild"),
        Parts.professional(CORE_TEAM_MEMBER, "Kari"),
        Parts.professional(DESK_ADVISER, "Bente"),
        Parts.professional(FORMER_OFFICER, "Trude"),
        Parts.professional(NAV_ADVISER, "Jakob"),
        Parts.professional(NAV_MANAGER, "Magne"),
        Parts.professional(NAV_DECISION_MAKER, "Oda"),
        Parts.professional(OUTREACH_WORKER, "Stein"),
        Parts.professional(HEALTH_MANAGER, "Berit"),
        Parts.professional(HOUSING_ADVISER, "Hanne"),
        Parts.professional(HOUSING_MANAGER, "Unni"),
        Parts.professional(CARETAKER, "Per"),
        Parts.professional(DEBT_COUNSELLOR, "Georg"),
        Parts.professional(YOUTH_ADVISER, "Line"),
        Parts.professional(DOCTOR, "Dagny"));
  }

  /** The sofa is where he sleeps most nights; he has no home. */
  static Family family() {
    return Family.builder()
        .relations(List.of(Parts.relation(MOTHER, RelationKind.PARENT, JONAS)))
        .homes(
            List.of(
                Home.builder()
                    .id(SOFA)
                    .tenure(Tenure.OTHER)
                    .residents(List.of(Residence.builder().person(JONAS).sharePercent(70).build()))
                    .build()))
        .build();
  }

  static List<Consent> consents(Words words) {
    return List.of(
        signed(
                Id.of("jonas-consents"),
                List.of(CHILD_AND_FAMILY, NAV, HOUSING_OFFICE, MENTAL_HEALTH_AND_SUBSTANCE_USE),
                SAID_YES)
            .lifeAreas(
                List.of(
                    LifeArea.HOUSING,
                    LifeArea.ECONOMY,
                    LifeArea.WORK,
                    LifeArea.EDUCATION,
                    LifeArea.LEISURE,
                    LifeArea.FAMILY))
            .reviews(reviews())
            .build(),
        signed(HEALTH, List.of(CHILD_AND_FAMILY, MENTAL_HEALTH_AND_SUBSTANCE_USE, GP), SAID_YES)
            .lifeAreas(
                List.of(LifeArea.MENTAL_HEALTH, LifeArea.PHYSICAL_HEALTH, LifeArea.SUBSTANCE_USE))
            .reviews(reviews())
            .build(),
        onThePhone(words),
        signed(Id.of("jonas-debt"), List.of(DEBT_COUNSELLING), AT_THE_OFFICE)
            .lifeAreas(List.of(LifeArea.ECONOMY, LifeArea.HOUSING))
            .reviews(reviews())
            .build(),
        signed(Id.of("jonas-training"), List.of(YOUTH_FOLLOW_UP), AT_THE_CAFE)
            .lifeAreas(List.of(LifeArea.EDUCATION, LifeArea.WORK))
            .reviews(List.of(Parts.reviewed(THIRD, JONAS)))
            .build());
  }

  private static Consent.Builder signed(Id<Consent> id, List<Id<Service>> services, LocalDate on) {
    return Parts.signed(id.value(), JONAS, List.of(JONAS))
        .services(services)
        .information(Parts.informed(on, LEADER, List.of(JONAS), LanguageHelp.NONE_NEEDED))
        .startInclusive(afternoon(on));
  }

  /** What NAV must know of his health to judge AAP, and no more. */
  private static Consent onThePhone(Words words) {
    return Consent.builder()
        .id(Id.of("jonas-health-for-nav"))
        .person(JONAS)
        .givenBy(List.of(JONAS))
        .services(List.of(NAV))
        .lifeAreas(List.of(LifeArea.MENTAL_HEALTH, LifeArea.PHYSICAL_HEALTH))
        .excludedLifeAreas(List.of(LifeArea.SUBSTANCE_USE))
        .purposes(List.of(Purpose.COORDINATION))
        .form(ConsentForm.ORAL_RECORDED)
        .recordedBy(LEADER)
        .information(Parts.informed(ON_THE_PHONE, LEADER, List.of(JONAS), LanguageHelp.NONE_NEEDED))
        .startInclusive(afternoon(ON_THE_PHONE))
        .reviews(reviews())
        .remark(
            words.say(
                "På telefon: NAV får vite det legen skriver, ikke mer.",
                "On the phone: NAV is to know what the doctor writes, no more."))
        .build();
  }

  private static LocalDateTime afternoon(LocalDate day) {
    return day.atTime(13, 30);
  }

  /** Each time a service was new at the table. */
  private static List<Review> reviews() {
    return List.of(Parts.reviewed(SECOND, JONAS), Parts.reviewed(THIRD, JONAS));
  }

  static List<Refusal> refusals() {
    return List.of(
        Refusal.builder()
            .id(Id.of("not-to-nav"))
            .person(JONAS)
            .at(afternoon(SAID_YES))
            .services(List.of(NAV))
            .lifeAreas(List.of(LifeArea.SUBSTANCE_USE))
            .build());
  }
}
