/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Label;

/**
 * The handbook's services and outside parties (<i>tjenester og eksterne parter</i>), a catalogue
 * that a municipality extends with its own.
 *
 * <p>Each constant is the id by which a case cites the service. Source: PROBA 2.2, 4.1; DOGA; NTNU.
 */
public final class Services {
  private static final List<Service> ALL = new ArrayList<>();

  /** NAV (<i>NAV</i>). */
  public static final Id<Service> NAV = external("NAV", "NAV", "NAV", "NAV");

  /** Child and family unit (<i>barn og familie</i>). */
  public static final Id<Service> CHILD_AND_FAMILY =
      municipal("CHILD_AND_FAMILY", "Barn og familie", "Barn og familie", "Child and family unit");

  /** Child welfare service (<i>barnevernstjenesten</i>). */
  public static final Id<Service> CHILD_PROTECTION =
      municipal(
          "CHILD_PROTECTION", "Barnevernstjenesten", "Barnevernstenesta", "Child welfare service");

  /** Family counselling (<i>familievernet</i>). */
  public static final Id<Service> FAMILY_COUNSELLING =
      external("FAMILY_COUNSELLING", "Familievernet", "Familievernet", "Family counselling");

  /** Housing office (<i>boligkontoret</i>). */
  public static final Id<Service> HOUSING_OFFICE =
      municipal("HOUSING_OFFICE", "Boligkontoret", "Bustadkontoret", "Housing office");

  /** Norwegian State Housing Bank (<i>Husbanken</i>). */
  public static final Id<Service> HUSBANKEN =
      external("HUSBANKEN", "Husbanken", "Husbanken", "Norwegian State Housing Bank");

  /** Refugee service (<i>flyktningtjenesten</i>). */
  public static final Id<Service> REFUGEE_SERVICE =
      municipal("REFUGEE_SERVICE", "Flyktningtjenesten", "Flyktningtenesta", "Refugee service");

  /** Mental health and substance use unit (<i>psykisk helse og rus</i>). */
  public static final Id<Service> MENTAL_HEALTH_AND_SUBSTANCE_USE =
      municipal(
          "MENTAL_HEALTH_AND_SUBSTANCE_USE",
          "Psykisk helse og rus",
          "Psykisk helse og rus",
          "Mental health and substance use unit");

  /** General practitioner (<i>fastlegen</i>). */
  public static final Id<Service> GP =
      external("GP", "Fastlegen", "Fastlegen", "General practitioner");

  /** Physiotherapist (<i>fysioterapeut</i>). */
  public static final Id<Service> PHYSIOTHERAPIST =
      municipal("PHYSIOTHERAPIST", "Fysioterapeut", "Fysioterapeut", "Physiotherapist");

  /** Specialist health service (<i>spesialisthelsetjenesten</i>). */
  public static final Id<Service> SPECIALIST_HEALTH =
      external(
          "SPECIALIST_HEALTH",
          "Spesialisthelsetjenesten",
          "Spesialisthelsetenesta",
          "Specialist health service");

  /** Health visitor (<i>helsesykepleier</i>). */
  public static final Id<Service> HEALTH_VISITOR =
      municipal("HEALTH_VISITOR", "Helsesykepleier", "Helsesjukepleiar", "Health visitor");

  /** Kindergarten (<i>barnehagen</i>). */
  public static final Id<Service> KINDERGARTEN =
      municipal("KINDERGARTEN", "Barnehagen", "Barnehagen", "Kindergarten");

  /** School (<i>skolen</i>). */
  public static final Id<Service> SCHOOL = municipal("SCHOOL", "Skolen", "Skulen", "School");

  /** Educational-psychological service (<i>pedagogisk-psykologisk tjeneste</i>). */
  public static final Id<Service> PPT =
      municipal(
          "PPT",
          "Pedagogisk-psykologisk tjeneste",
          "Pedagogisk-psykologisk teneste",
          "Educational-psychological service");

  /** Follow-up service for youth (<i>oppfølgingstjenesten</i>). */
  public static final Id<Service> YOUTH_FOLLOW_UP =
      external(
          "YOUTH_FOLLOW_UP",
          "Oppfølgingstjenesten",
          "Oppfølgingstenesta",
          "Follow-up service for youth");

  /** Service-award office (<i>tjenestetildelingen</i>). */
  public static final Id<Service> SERVICE_AWARD_OFFICE =
      municipal(
          "SERVICE_AWARD_OFFICE",
          "Tjenestetildelingen",
          "Tenestetildelinga",
          "Service-award office");

  /** User desk (<i>brukertorget</i>). */
  public static final Id<Service> USER_DESK =
      municipal("USER_DESK", "Brukertorget", "Brukartorget", "User desk");

  /** Debt counselling (<i>gjeldsrådgivningen</i>). */
  public static final Id<Service> DEBT_COUNSELLING =
      municipal("DEBT_COUNSELLING", "Gjeldsrådgivningen", "Gjeldsrådgivinga", "Debt counselling");

  /** Measure organiser (<i>tiltaksarrangør</i>). */
  public static final Id<Service> MEASURE_ORGANISER =
      external("MEASURE_ORGANISER", "Tiltaksarrangør", "Tiltaksarrangør", "Measure organiser");

  /** Correctional service (<i>kriminalomsorgen</i>). */
  public static final Id<Service> CORRECTIONAL_SERVICE =
      external(
          "CORRECTIONAL_SERVICE", "Kriminalomsorgen", "Kriminalomsorga", "Correctional service");

  /** Police (<i>politiet</i>). */
  public static final Id<Service> POLICE = external("POLICE", "Politiet", "Politiet", "Police");

  /** Employer (<i>arbeidsgiver</i>). */
  public static final Id<Service> EMPLOYER =
      party("EMPLOYER", "Arbeidsgiver", "Arbeidsgivar", "Employer");

  /** Sports leader (<i>idrettsleder</i>). */
  public static final Id<Service> SPORTS_LEADER =
      party("SPORTS_LEADER", "Idrettsleder", "Idrettsleiar", "Sports leader");

  /** Voluntary organisation (<i>frivillig organisasjon</i>). */
  public static final Id<Service> VOLUNTARY_ORGANISATION =
      party(
          "VOLUNTARY_ORGANISATION",
          "Frivillig organisasjon",
          "Frivillig organisasjon",
          "Voluntary organisation");

  /** Healthy-life centre (<i>friskvernklinikk</i>). */
  public static final Id<Service> HEALTHY_LIFE_CENTRE =
      party("HEALTHY_LIFE_CENTRE", "Friskvernklinikk", "Friskvernklinikk", "Healthy-life centre");

  /** Faith community (<i>trossamfunn</i>). */
  public static final Id<Service> FAITH_COMMUNITY =
      party("FAITH_COMMUNITY", "Trossamfunn", "Trussamfunn", "Faith community");

  /** Business (<i>næringsliv</i>). */
  public static final Id<Service> BUSINESS =
      party("BUSINESS", "Næringsliv", "Næringsliv", "Business");

  /** Social entrepreneur (<i>sosial entreprenør</i>). */
  public static final Id<Service> SOCIAL_ENTREPRENEUR =
      party(
          "SOCIAL_ENTREPRENEUR", "Sosial entreprenør", "Sosial entreprenør", "Social entrepreneur");

  private Services() {}

  private static Id<Service> municipal(String code, String nb, String nn, String en) {
    return entry(code, nb, nn, en, true, true);
  }

  private static Id<Service> external(String code, String nb, String nn, String en) {
    return entry(code, nb, nn, en, false, true);
  }

  private static Id<Service> party(String code, String nb, String nn, String en) {
    return entry(code, nb, nn, en, false, false);
  }

  private static Id<Service> entry(
      String code, String nb, String nn, String en, boolean municipal, boolean confidential) {
    Id<Service> id = Id.of(code);
    ALL.add(
        Service.builder()
            .id(id)
            .label(Label.of(nb, nn, en))
            .municipal(municipal)
            .confidential(confidential)
            .build());
    return id;
  }

  /** {@return the handbook's services and outside parties, in its order} */
  public static List<Service> all() {
    return List.copyOf(ALL);
  }

  /**
   * {@return what the handbook says of a service; empty if it does not know it}
   *
   * @param id the service asked about
   */
  public static Optional<Service> find(Id<Service> id) {
    return ALL.stream().filter(service -> service.id().equals(id)).findAny();
  }
}
