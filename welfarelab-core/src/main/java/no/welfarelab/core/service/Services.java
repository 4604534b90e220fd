/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.service;

import static no.welfarelab.core.service.Authority.OWN_TIME;
import static no.welfarelab.core.service.KostraFunctions.ids;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Label;

/**
 * The handbook's services and outside parties (<i>tjenester og eksterne parter</i>), a catalogue
 * that a municipality extends with its own.
 *
 * <p>Each constant is the id by which a case cites the service. An authority stands where PROBA
 * tells it; a function of the accounts where the function's name, or the group in which accounts
 * are compared (child welfare, social services, housing), names the service. The rest is left open:
 * a municipality fills it in for itself. Source: PROBA 2.2, 4.1, 6.4; DOGA; NTNU; Statistics
 * Norway.
 */
public final class Services {
  private static final List<Service> ALL = new ArrayList<>();

  /** NAV (<i>NAV</i>). */
  public static final Id<Service> NAV =
      entry(
          external("NAV", "NAV", "NAV", "NAV")
              .kostraFunctions(ids("242", "243", "273", "276", "281")));

  /** Child and family unit (<i>barn og familie</i>). */
  public static final Id<Service> CHILD_AND_FAMILY =
      entry(
          municipal(
                  "CHILD_AND_FAMILY", "Barn og familie", "Barn og familie", "Child and family unit")
              .usualAuthority(OWN_TIME));

  /** Child welfare service (<i>barnevernstjenesten</i>). */
  public static final Id<Service> CHILD_PROTECTION =
      entry(
          municipal(
                  "CHILD_PROTECTION",
                  "Barnevernstjenesten",
                  "Barnevernstenesta",
                  "Child welfare service")
              .kostraFunctions(ids("244", "251", "252")));

  /** Family counselling (<i>familievernet</i>). */
  public static final Id<Service> FAMILY_COUNSELLING =
      entry(external("FAMILY_COUNSELLING", "Familievernet", "Familievernet", "Family counselling"));

  /** Housing office (<i>boligkontoret</i>). */
  public static final Id<Service> HOUSING_OFFICE =
      entry(
          municipal("HOUSING_OFFICE", "Boligkontoret", "Bustadkontoret", "Housing office")
              .kostraFunctions(ids("265", "283")));

  /** Norwegian State Housing Bank (<i>Husbanken</i>). */
  public static final Id<Service> HUSBANKEN =
      entry(external("HUSBANKEN", "Husbanken", "Husbanken", "Norwegian State Housing Bank"));

  /** Refugee service (<i>flyktningtjenesten</i>). */
  public static final Id<Service> REFUGEE_SERVICE =
      entry(
          municipal(
              "REFUGEE_SERVICE", "Flyktningtjenesten", "Flyktningtenesta", "Refugee service"));

  /** Mental health and substance use unit (<i>psykisk helse og rus</i>). */
  public static final Id<Service> MENTAL_HEALTH_AND_SUBSTANCE_USE =
      entry(
          municipal(
                  "MENTAL_HEALTH_AND_SUBSTANCE_USE",
                  "Psykisk helse og rus",
                  "Psykisk helse og rus",
                  "Mental health and substance use unit")
              .usualAuthority(OWN_TIME)
              .kostraFunctions(ids("243")));

  /** General practitioner (<i>fastlegen</i>). */
  public static final Id<Service> GP =
      entry(external("GP", "Fastlegen", "Fastlegen", "General practitioner"));

  /** Physiotherapist (<i>fysioterapeut</i>). */
  public static final Id<Service> PHYSIOTHERAPIST =
      entry(municipal("PHYSIOTHERAPIST", "Fysioterapeut", "Fysioterapeut", "Physiotherapist"));

  /** Specialist health service (<i>spesialisthelsetjenesten</i>). */
  public static final Id<Service> SPECIALIST_HEALTH =
      entry(
          external(
              "SPECIALIST_HEALTH",
              "Spesialisthelsetjenesten",
              "Spesialisthelsetenesta",
              "Specialist health service"));

  /** Health visitor (<i>helsesykepleier</i>). */
  public static final Id<Service> HEALTH_VISITOR =
      entry(
          municipal("HEALTH_VISITOR", "Helsesykepleier", "Helsesjukepleiar", "Health visitor")
              .kostraFunctions(ids("232")));

  /** Kindergarten (<i>barnehagen</i>). */
  public static final Id<Service> KINDERGARTEN =
      entry(
          municipal("KINDERGARTEN", "Barnehagen", "Barnehagen", "Kindergarten")
              .kostraFunctions(ids("201")));

  /** School (<i>skolen</i>). */
  public static final Id<Service> SCHOOL =
      entry(municipal("SCHOOL", "Skolen", "Skulen", "School").kostraFunctions(ids("202")));

  /** Educational-psychological service (<i>pedagogisk-psykologisk tjeneste</i>). */
  public static final Id<Service> PPT =
      entry(
          municipal(
              "PPT",
              "Pedagogisk-psykologisk tjeneste",
              "Pedagogisk-psykologisk teneste",
              "Educational-psychological service"));

  /** Follow-up service for youth (<i>oppfølgingstjenesten</i>). */
  public static final Id<Service> YOUTH_FOLLOW_UP =
      entry(
          external(
              "YOUTH_FOLLOW_UP",
              "Oppfølgingstjenesten",
              "Oppfølgingstenesta",
              "Follow-up service for youth"));

  /** Service-award office (<i>tjenestetildelingen</i>). */
  public static final Id<Service> SERVICE_AWARD_OFFICE =
      entry(
          municipal(
              "SERVICE_AWARD_OFFICE",
              "Tjenestetildelingen",
              "Tenestetildelinga",
              "Service-award office"));

  /** User desk (<i>brukertorget</i>). */
  public static final Id<Service> USER_DESK =
      entry(municipal("USER_DESK", "Brukertorget", "Brukartorget", "User desk"));

  /** Debt counselling (<i>gjeldsrådgivningen</i>). */
  public static final Id<Service> DEBT_COUNSELLING =
      entry(
          municipal(
              "DEBT_COUNSELLING", "Gjeldsrådgivningen", "Gjeldsrådgivinga", "Debt counselling"));

  /** Measure organiser (<i>tiltaksarrangør</i>). */
  public static final Id<Service> MEASURE_ORGANISER =
      entry(
          external("MEASURE_ORGANISER", "Tiltaksarrangør", "Tiltaksarrangør", "Measure organiser"));

  /** Correctional service (<i>kriminalomsorgen</i>). */
  public static final Id<Service> CORRECTIONAL_SERVICE =
      entry(
          external(
              "CORRECTIONAL_SERVICE",
              "Kriminalomsorgen",
              "Kriminalomsorga",
              "Correctional service"));

  /** Police (<i>politiet</i>). */
  public static final Id<Service> POLICE =
      entry(external("POLICE", "Politiet", "Politiet", "Police"));

  /** Employer (<i>arbeidsgiver</i>). */
  public static final Id<Service> EMPLOYER =
      entry(party("EMPLOYER", "Arbeidsgiver", "Arbeidsgivar", "Employer"));

  /** Sports leader (<i>idrettsleder</i>). */
  public static final Id<Service> SPORTS_LEADER =
      entry(party("SPORTS_LEADER", "Idrettsleder", "Idrettsleiar", "Sports leader"));

  /** Voluntary organisation (<i>frivillig organisasjon</i>). */
  public static final Id<Service> VOLUNTARY_ORGANISATION =
      entry(
          party(
              "VOLUNTARY_ORGANISATION",
              "Frivillig organisasjon",
              "Frivillig organisasjon",
              "Voluntary organisation"));

  /** Healthy-life centre (<i>friskvernklinikk</i>). */
  public static final Id<Service> HEALTHY_LIFE_CENTRE =
      entry(
          party(
              "HEALTHY_LIFE_CENTRE",
              "Friskvernklinikk",
              "Friskvernklinikk",
              "Healthy-life centre"));

  /** Faith community (<i>trossamfunn</i>). */
  public static final Id<Service> FAITH_COMMUNITY =
      entry(party("FAITH_COMMUNITY", "Trossamfunn", "Trussamfunn", "Faith community"));

  /** Business (<i>næringsliv</i>). */
  public static final Id<Service> BUSINESS =
      entry(party("BUSINESS", "Næringsliv", "Næringsliv", "Business"));

  /** Social entrepreneur (<i>sosial entreprenør</i>). */
  public static final Id<Service> SOCIAL_ENTREPRENEUR =
      entry(
          party(
              "SOCIAL_ENTREPRENEUR",
              "Sosial entreprenør",
              "Sosial entreprenør",
              "Social entrepreneur"));

  private Services() {}

  private static Service.Builder municipal(String code, String nb, String nn, String en) {
    return service(code, nb, nn, en).municipal(true).confidential(true);
  }

  private static Service.Builder external(String code, String nb, String nn, String en) {
    return service(code, nb, nn, en).municipal(false).confidential(true);
  }

  private static Service.Builder party(String code, String nb, String nn, String en) {
    return service(code, nb, nn, en).municipal(false).confidential(false);
  }

  private static Service.Builder service(String code, String nb, String nn, String en) {
    return Service.builder().id(Id.of(code)).label(Label.of(nb, nn, en));
  }

  private static Id<Service> entry(Service.Builder row) {
    Service service = row.build();
    ALL.add(service);
    return service.id();
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
    return Catalogue.handbook().service(id);
  }
}
