/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import static no.welfarelab.core.ground.LifeArea.ECONOMY;
import static no.welfarelab.core.ground.LifeArea.EDUCATION;
import static no.welfarelab.core.ground.LifeArea.FAMILY;
import static no.welfarelab.core.ground.LifeArea.HOUSING;
import static no.welfarelab.core.ground.LifeArea.LEISURE;
import static no.welfarelab.core.ground.LifeArea.MENTAL_HEALTH;
import static no.welfarelab.core.ground.LifeArea.PHYSICAL_HEALTH;
import static no.welfarelab.core.ground.LifeArea.SUBSTANCE_USE;
import static no.welfarelab.core.ground.LifeArea.WORK;
import static no.welfarelab.core.service.Authority.ADVISES;
import static no.welfarelab.core.service.Authority.ASSESSES;
import static no.welfarelab.core.service.Authority.DECIDES;
import static no.welfarelab.core.service.Authority.DECIDES_OTHERS_EXECUTE;
import static no.welfarelab.core.service.Authority.OWN_TIME;

import java.util.Arrays;
import java.util.List;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.service.Services;

/** Something that people need, the service that has a measure for it, and what it costs. */
enum Theme {
  INCOME(
      ECONOMY,
      Services.NAV,
      MeasureTypes.FINANCIAL_ASSISTANCE,
      ASSESSES,
      60_000,
      "Pengene er brukt opp før måneden er slutt.",
      "Søke om økonomisk hjelp mens andre ytelser avklares."),
  HOME(
      HOUSING,
      Services.HOUSING_OFFICE,
      MeasureTypes.MUNICIPAL_RENTAL,
      DECIDES,
      96_000,
      "Vi bor trangt, og kontrakten går ut.",
      "Søke om kommunal bolig med ett rom til."),
  HOME_LIFE(
      FAMILY,
      Services.CHILD_AND_FAMILY,
      MeasureTypes.HOME_VISIT,
      OWN_TIME,
      0,
      "Det blir fort krangel hjemme.",
      "Besøk hjemme annenhver uke, med råd om hverdagen."),
  MIND(
      MENTAL_HEALTH,
      Services.MENTAL_HEALTH_AND_SUBSTANCE_USE,
      MeasureTypes.TREATMENT,
      OWN_TIME,
      0,
      "Jeg sover dårlig og grubler mye.",
      "Samtaler hver uke."),
  DEBT(
      ECONOMY,
      Services.DEBT_COUNSELLING,
      MeasureTypes.DEBT_COUNSELLING,
      OWN_TIME,
      0,
      "Regningene har hopet seg opp.",
      "Få oversikt over gjelden og lage en nedbetalingsplan."),
  BODY(
      PHYSICAL_HEALTH,
      Services.GP,
      MeasureTypes.GP_FOLLOW_UP,
      OWN_TIME,
      0,
      "Ryggen er vond, og jeg er alltid trøtt.",
      "Time hos fastlegen hver måned."),
  RELIEF(
      FAMILY,
      Services.SERVICE_AWARD_OFFICE,
      MeasureTypes.RESPITE_CARE,
      DECIDES_OTHERS_EXECUTE,
      120_000,
      "Vi trenger å hvile innimellom.",
      "Avlastning én helg i måneden."),
  SCHOOL(
      EDUCATION,
      Services.SCHOOL,
      MeasureTypes.ASSISTANT,
      DECIDES,
      80_000,
      "Skolen er tung å komme seg til.",
      "Assistent i de første timene på skolen."),
  SOBER(
      SUBSTANCE_USE,
      Services.SPECIALIST_HEALTH,
      MeasureTypes.TREATMENT,
      ADVISES,
      0,
      "Jeg vil holde meg unna rusen.",
      "Oppfølging etter behandling."),
  COMPANY(
      LEISURE,
      Services.VOLUNTARY_ORGANISATION,
      MeasureTypes.LEISURE_ACTIVITY,
      OWN_TIME,
      0,
      "Jeg kjenner nesten ingen her.",
      "Bli med på turgruppe og fotball."),
  JOB(
      WORK,
      Services.NAV,
      MeasureTypes.WORK_TRAINING,
      ASSESSES,
      30_000,
      "Jeg har vært lenge uten jobb.",
      "Arbeidstrening tre dager i uken."),
  FOLLOW_UP(
      HOUSING,
      Services.HOUSING_OFFICE,
      MeasureTypes.HOUSING_FOLLOW_UP,
      DECIDES,
      40_000,
      "Det er mye å holde styr på i en bolig.",
      "Oppfølging i boligen hver uke.");

  private static final List<Theme> OF_CHILDREN = List.of(HOME_LIFE, RELIEF, SCHOOL);

  private final LifeArea area;
  private final Id<Service> service;
  private final Id<MeasureType> type;
  private final Authority authority;
  private final int kroner;
  private final String need;
  private final String measure;

  Theme(
      LifeArea area,
      Id<Service> service,
      Id<MeasureType> type,
      Authority authority,
      int kroner,
      String need,
      String measure) {
    this.area = area;
    this.service = service;
    this.type = type;
    this.authority = authority;
    this.kroner = kroner;
    this.need = need;
    this.measure = measure;
  }

  static List<Theme> all() {
    return Arrays.asList(values());
  }

  LifeArea area() {
    return area;
  }

  Id<Service> service() {
    return service;
  }

  Id<MeasureType> type() {
    return type;
  }

  /** What the service's representative may say of it at the table. */
  Authority authority() {
    return authority;
  }

  /** What it costs in a year; what costs nothing is not decided on either. */
  int kroner() {
    return kroner;
  }

  boolean decidedOn() {
    return kroner > 0;
  }

  /** Whether it is about children. */
  boolean ofChildren() {
    return OF_CHILDREN.contains(this);
  }

  Phase phase() {
    return switch (this) {
      case HOME_LIFE, COMPANY -> Phase.PREVENTION;
      case INCOME, HOME, MIND, DEBT, BODY, SOBER -> Phase.STABILISATION;
      case RELIEF, SCHOOL, JOB -> Phase.DEVELOPMENT;
      case FOLLOW_UP -> Phase.SUSTAINABLE;
    };
  }

  /** The law that its decisions rest on, and the section. */
  List<String> law() {
    return switch (service.value()) {
      case "NAV" -> List.of("lov-2009-12-18-131", "§ 18");
      case "HOUSING_OFFICE" -> List.of("lov-2022-12-20-121", "§ 6");
      case "SCHOOL" -> List.of("lov-2023-06-09-30", "§ 11-4");
      default -> List.of("lov-2011-06-24-30", "§ 3-6");
    };
  }

  String need() {
    return need;
  }

  String measure() {
    return measure;
  }
}
