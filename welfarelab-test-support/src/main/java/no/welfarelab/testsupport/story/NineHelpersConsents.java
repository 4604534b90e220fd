/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_PROTECTION;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.testsupport.story.NineHelpersDays.CHILDREN_HEARD;
import static no.welfarelab.testsupport.story.NineHelpersDays.INFORMED;
import static no.welfarelab.testsupport.story.NineHelpersDays.NATANS_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.PLAN_IN_FORCE;
import static no.welfarelab.testsupport.story.NineHelpersDays.REFERRED;
import static no.welfarelab.testsupport.story.NineHelpersDays.RUTAS_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.SIGNED;
import static no.welfarelab.testsupport.story.NineHelpersDays.THIRD_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ABEL;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ALL_FIVE;
import static no.welfarelab.testsupport.story.NineHelpersPeople.LEADER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.NATAN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.PARENTS;
import static no.welfarelab.testsupport.story.NineHelpersPeople.RUTA;
import static no.welfarelab.testsupport.story.NineHelpersPeople.SELAM;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TESFAY;
import static no.welfarelab.testsupport.story.NineHelpersTeam.BUP;
import static no.welfarelab.testsupport.story.NineHelpersTeam.FINANCIAL_ASSISTANCE;
import static no.welfarelab.testsupport.story.NineHelpersTeam.INTRODUCTION_PROGRAMME;
import static no.welfarelab.testsupport.story.NineHelpersTeam.KVP;
import static no.welfarelab.testsupport.story.NineHelpersTeam.THE_NINE;
import static no.welfarelab.testsupport.story.NineHelpersTeam.THE_TABLE;
import static no.welfarelab.testsupport.story.NineHelpersTeam.YOUTH_PSYCHIATRY_TEAM;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.Disclosure;
import no.welfarelab.core.consent.Hearing;
import no.welfarelab.core.consent.Information;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.consent.Refusal;
import no.welfarelab.core.consent.Review;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LawReference;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.service.Service;

/**
 * Who needs what information in {@link NineHelpers}: all nine may know of the family as a whole; of
 * each life area only those who need it.
 */
final class NineHelpersConsents {
  /** What lets the core team hear of Selam before anyone has consented. */
  static final LawReference BEFORE_CONSENT = Parts.law("lov-1967-02-10", "§ 13 b nr. 5");

  private static final LocalDateTime START = SIGNED.atTime(14, 0);

  private NineHelpersConsents() {}

  static List<Consent> consents() {
    List<Consent> consents = new ArrayList<>();
    ALL_FIVE.forEach(person -> consents.add(toTheFamilyAsAWhole(person)));
    PARENTS.forEach(parent -> consents.add(toDailyLife(parent)));
    consents.addAll(natans());
    consents.addAll(theYoungers());
    return consents;
  }

  private static Consent toTheFamilyAsAWhole(Id<Person> person) {
    return consent(person.value() + "-family", person)
        .services(THE_NINE)
        .lifeAreas(List.of(LifeArea.FAMILY))
        .build();
  }

  private static Consent toDailyLife(Id<Person> parent) {
    return consent(parent.value() + "-daily-life", parent)
        .services(and(THE_TABLE, FINANCIAL_ASSISTANCE))
        .lifeAreas(
            List.of(
                LifeArea.WORK,
                LifeArea.EDUCATION,
                LifeArea.ECONOMY,
                LifeArea.HOUSING,
                LifeArea.LEISURE,
                LifeArea.VOLUNTARY_WORK))
        .excludedLifeAreas(List.of(LifeArea.PHYSICAL_HEALTH, LifeArea.MENTAL_HEALTH))
        .build();
  }

  private static List<Consent> natans() {
    return List.of(
        consent("natan-treatment", NATAN)
            .services(List.of(NAV, YOUTH_PSYCHIATRY_TEAM, CHILD_PROTECTION, SCHOOL))
            .lifeAreas(List.of(LifeArea.MENTAL_HEALTH))
            .excludedServices(List.of(SCHOOL))
            .build(),
        consent("natan-school", NATAN)
            .services(List.of(NAV, SCHOOL))
            .lifeAreas(List.of(LifeArea.EDUCATION))
            .build(),
        consent("natan-room", NATAN)
            .services(THE_TABLE)
            .lifeAreas(List.of(LifeArea.HOUSING))
            .build());
  }

  private static List<Consent> theYoungers() {
    return List.of(
        consent("ruta-assessment", RUTA)
            .services(List.of(NAV, BUP, CHILD_PROTECTION, SCHOOL))
            .lifeAreas(List.of(LifeArea.MENTAL_HEALTH, LifeArea.EDUCATION))
            .build(),
        consent("abel-school", ABEL)
            .services(List.of(NAV, CHILD_PROTECTION, SCHOOL))
            .lifeAreas(List.of(LifeArea.EDUCATION))
            .build(),
        consent("abel-afternoons", ABEL)
            .services(and(and(THE_TABLE, FINANCIAL_ASSISTANCE), SCHOOL))
            .lifeAreas(List.of(LifeArea.LEISURE))
            .build());
  }

  private static List<Id<Service>> and(List<Id<Service>> services, Id<Service> one) {
    List<Id<Service>> more = new ArrayList<>(services);
    more.add(one);
    return more;
  }

  private static Consent.Builder consent(String id, Id<Person> person) {
    boolean byParents = person.equals(RUTA) || person.equals(ABEL);
    List<Id<Person>> givers = byParents ? PARENTS : List.of(person);
    return Parts.signed(id, person, givers)
        .information(information(person, givers))
        .hearings(byParents ? List.of(agrees(person)) : List.of())
        .reviews(givers.stream().map(NineHelpersConsents::review).toList())
        .startInclusive(START);
  }

  private static Information information(Id<Person> person, List<Id<Person>> givers) {
    boolean natan = person.equals(NATAN);
    return Information.builder()
        .on(natan ? CHILDREN_HEARD : INFORMED)
        .by(LEADER)
        .recipients(givers)
        .languageHelp(natan ? LanguageHelp.NONE_NEEDED : LanguageHelp.INTERPRETER)
        .build();
  }

  private static Hearing agrees(Id<Person> child) {
    return Hearing.builder().child(child).on(CHILDREN_HEARD).agrees(true).build();
  }

  private static Review review(Id<Person> giver) {
    return Review.builder()
        .on(giver.equals(NATAN) ? NATANS_MEETING : THIRD_MEETING)
        .with(giver)
        .build();
  }

  static List<Refusal> refusals() {
    return List.of(
        Refusal.builder()
            .id(Id.of("tesfay-keeps-his-health"))
            .person(TESFAY)
            .at(START)
            .lifeAreas(List.of(LifeArea.PHYSICAL_HEALTH, LifeArea.MENTAL_HEALTH))
            .build());
  }

  static List<Disclosure> disclosures() {
    return List.of(
        disclosure("selams-classes-to-nav", SELAM, LifeArea.EDUCATION, NAV, REFERRED)
            .statute(BEFORE_CONSENT)
            .build(),
        disclosure("natans-room", NATAN, LifeArea.HOUSING, HOUSING_OFFICE, PLAN_IN_FORCE)
            .consent(Id.of("natan-room"))
            .build(),
        disclosure("selams-money", SELAM, LifeArea.ECONOMY, KVP, PLAN_IN_FORCE)
            .consent(Id.of("selam-daily-life"))
            .build(),
        disclosure("tesfays-hours", TESFAY, LifeArea.WORK, INTRODUCTION_PROGRAMME, PLAN_IN_FORCE)
            .consent(Id.of("tesfay-daily-life"))
            .build(),
        disclosure("rutas-days", RUTA, LifeArea.EDUCATION, BUP, RUTAS_MEETING)
            .consent(Id.of("ruta-assessment"))
            .build());
  }

  private static Disclosure.Builder disclosure(
      String id, Id<Person> person, LifeArea area, Id<Service> recipient, LocalDate on) {
    return Disclosure.builder()
        .id(Id.of(id))
        .persons(List.of(person))
        .lifeAreas(List.of(area))
        .recipient(recipient)
        .purpose(Purpose.COORDINATION)
        .at(on.atTime(13, 0));
  }
}
