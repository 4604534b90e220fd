/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.service;

import static no.welfarelab.core.service.Authority.ADVISES;
import static no.welfarelab.core.service.Authority.ASSESSES;
import static no.welfarelab.core.service.Authority.DECIDES_OTHERS_EXECUTE;
import static no.welfarelab.core.service.KostraFunctions.ids;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Label;

/**
 * The handbook's types of measure (<i>tiltakstyper</i>), a catalogue that a municipality extends
 * with its own.
 *
 * <p>Each constant is the id by which a case cites the type. A service, an authority and whether
 * there is a claim stand where the documents tell them and municipalities do not differ; a function
 * of the accounts where its name names the measure, for what the municipality pays. The rest is
 * left open: a municipality fills it in for itself. So is the claim to financial assistance, which
 * is a claim in one part and judgement in another (sosialtjenesteloven § 18 and § 19).
 *
 * <p>Source: PROBA 5.1–5.3, 6.3, 6.4; NTNU; folketrygdloven chapters 11 and 12.
 */
public final class MeasureTypes {
  private static final List<MeasureType> ALL = new ArrayList<>();

  /** Financial assistance (<i>økonomisk sosialhjelp</i>). */
  public static final Id<MeasureType> FINANCIAL_ASSISTANCE =
      entry(
          type(
                  "FINANCIAL_ASSISTANCE",
                  "økonomisk sosialhjelp",
                  "økonomisk sosialhjelp",
                  "financial assistance")
              .service(Services.NAV)
              .usualAuthority(ASSESSES)
              .kostraFunctions(ids("281")));

  /** Work assessment allowance (<i>arbeidsavklaringspenger</i>). */
  public static final Id<MeasureType> AAP =
      entry(
          type(
                  "AAP",
                  "arbeidsavklaringspenger",
                  "arbeidsavklaringspengar",
                  "work assessment allowance")
              .service(Services.NAV)
              .rightsBased(true));

  /** Disability benefit (<i>uføretrygd</i>). */
  public static final Id<MeasureType> DISABILITY_BENEFIT =
      entry(
          type("DISABILITY_BENEFIT", "uføretrygd", "uføretrygd", "disability benefit")
              .service(Services.NAV)
              .rightsBased(true)
              .usualAuthority(ADVISES));

  /** Qualification programme (<i>kvalifiseringsprogram</i>). */
  public static final Id<MeasureType> KVP =
      entry(
          type("KVP", "kvalifiseringsprogram", "kvalifiseringsprogram", "qualification programme")
              .service(Services.NAV)
              .kostraFunctions(ids("276")));

  /** Debt counselling (<i>gjeldsrådgivning</i>). */
  public static final Id<MeasureType> DEBT_COUNSELLING =
      entry(
          type("DEBT_COUNSELLING", "gjeldsrådgivning", "gjeldsrådgiving", "debt counselling")
              .service(Services.DEBT_COUNSELLING));

  /** Guardian (<i>verge</i>). */
  public static final Id<MeasureType> GUARDIAN =
      entry(type("GUARDIAN", "verge", "verje", "guardian"));

  /** Economic guardian (<i>økonomisk verge</i>). */
  public static final Id<MeasureType> ECONOMIC_GUARDIAN =
      entry(type("ECONOMIC_GUARDIAN", "økonomisk verge", "økonomisk verje", "economic guardian"));

  /** Start-up loan (<i>startlån</i>). */
  public static final Id<MeasureType> START_UP_LOAN =
      entry(
          type("START_UP_LOAN", "startlån", "startlån", "start-up loan")
              .kostraFunctions(ids("283")));

  /** Interim financing (<i>mellomfinansiering</i>). */
  public static final Id<MeasureType> INTERIM_FINANCING =
      entry(
          type("INTERIM_FINANCING", "mellomfinansiering", "mellomfinansiering", "interim financing")
              .service(Services.HUSBANKEN));

  /** Housing allowance (<i>bostøtte</i>). */
  public static final Id<MeasureType> HOUSING_ALLOWANCE =
      entry(type("HOUSING_ALLOWANCE", "bostøtte", "bustøtte", "housing allowance"));

  /** Municipal rental housing (<i>kommunal utleiebolig</i>). */
  public static final Id<MeasureType> MUNICIPAL_RENTAL =
      entry(
          type(
                  "MUNICIPAL_RENTAL",
                  "kommunal utleiebolig",
                  "kommunal utleigebustad",
                  "municipal rental housing")
              .kostraFunctions(ids("265")));

  /** Adapted housing (<i>tilpasset bolig</i>). */
  public static final Id<MeasureType> ADAPTED_HOUSING =
      entry(type("ADAPTED_HOUSING", "tilpasset bolig", "tilpassa bustad", "adapted housing"));

  /** Housing follow-up (<i>oppfølging i bolig</i>). */
  public static final Id<MeasureType> HOUSING_FOLLOW_UP =
      entry(
          type(
              "HOUSING_FOLLOW_UP",
              "oppfølging i bolig",
              "oppfølging i bustad",
              "housing follow-up"));

  /** Respite care (<i>avlastning</i>). */
  public static final Id<MeasureType> RESPITE_CARE =
      entry(
          type("RESPITE_CARE", "avlastning", "avlasting", "respite care")
              .usualAuthority(DECIDES_OTHERS_EXECUTE));

  /** Support contact (<i>støttekontakt</i>). */
  public static final Id<MeasureType> SUPPORT_CONTACT =
      entry(type("SUPPORT_CONTACT", "støttekontakt", "støttekontakt", "support contact"));

  /** Kindergarten adaptation (<i>tilrettelegging i barnehage</i>). */
  public static final Id<MeasureType> KINDERGARTEN_ADAPTATION =
      entry(
          type(
                  "KINDERGARTEN_ADAPTATION",
                  "tilrettelegging i barnehage",
                  "tilrettelegging i barnehage",
                  "kindergarten adaptation")
              .service(Services.KINDERGARTEN)
              .kostraFunctions(ids("211")));

  /** After-school place (<i>plass i skolefritidsordning</i>). */
  public static final Id<MeasureType> AFTER_SCHOOL_PLACE =
      entry(
          type(
                  "AFTER_SCHOOL_PLACE",
                  "plass i skolefritidsordning",
                  "plass i skulefritidsordning",
                  "after-school place")
              .kostraFunctions(ids("215")));

  /** Special education (<i>spesialundervisning</i>). */
  public static final Id<MeasureType> SPECIAL_EDUCATION =
      entry(
          type(
              "SPECIAL_EDUCATION",
              "spesialundervisning",
              "spesialundervisning",
              "special education"));

  /** Assistant (<i>assistent</i>). */
  public static final Id<MeasureType> ASSISTANT =
      entry(type("ASSISTANT", "assistent", "assistent", "assistant"));

  /** School or apprenticeship place (<i>skole- eller læreplass</i>). */
  public static final Id<MeasureType> SCHOOL_OR_APPRENTICESHIP =
      entry(
          type(
              "SCHOOL_OR_APPRENTICESHIP",
              "skole- eller læreplass",
              "skule- eller læreplass",
              "school or apprenticeship place"));

  /** Norwegian course (<i>norskkurs</i>). */
  public static final Id<MeasureType> NORWEGIAN_COURSE =
      entry(type("NORWEGIAN_COURSE", "norskkurs", "norskkurs", "Norwegian course"));

  /** Work training (<i>arbeidstrening</i>). */
  public static final Id<MeasureType> WORK_TRAINING =
      entry(
          type("WORK_TRAINING", "arbeidstrening", "arbeidstrening", "work training")
              .service(Services.NAV)
              .kostraFunctions(ids("273")));

  /** Treatment (<i>behandling</i>). */
  public static final Id<MeasureType> TREATMENT =
      entry(type("TREATMENT", "behandling", "behandling", "treatment"));

  /** Day activity (<i>dagaktivitet</i>). */
  public static final Id<MeasureType> DAY_ACTIVITY =
      entry(type("DAY_ACTIVITY", "dagaktivitet", "dagaktivitet", "day activity"));

  /** Leisure activity (<i>fritidsaktivitet</i>). */
  public static final Id<MeasureType> LEISURE_ACTIVITY =
      entry(type("LEISURE_ACTIVITY", "fritidsaktivitet", "fritidsaktivitet", "leisure activity"));

  /** Practical help in the home (<i>praktisk hjelp i hjemmet</i>). */
  public static final Id<MeasureType> PRACTICAL_HELP =
      entry(
          type(
                  "PRACTICAL_HELP",
                  "praktisk hjelp i hjemmet",
                  "praktisk hjelp i heimen",
                  "practical help in the home")
              .kostraFunctions(ids("254", "257", "258")));

  /** Home visit (<i>hjemmebesøk</i>). */
  public static final Id<MeasureType> HOME_VISIT =
      entry(type("HOME_VISIT", "hjemmebesøk", "heimebesøk", "home visit"));

  /** Driving licence support (<i>støtte til førerkort</i>). */
  public static final Id<MeasureType> DRIVING_LICENCE =
      entry(
          type(
                  "DRIVING_LICENCE",
                  "støtte til førerkort",
                  "støtte til førarkort",
                  "driving licence support")
              .rightsBased(false));

  /** Follow-up by the general practitioner (<i>oppfølging hos fastlege</i>). */
  public static final Id<MeasureType> GP_FOLLOW_UP =
      entry(
          type(
                  "GP_FOLLOW_UP",
                  "oppfølging hos fastlege",
                  "oppfølging hos fastlege",
                  "follow-up by the general practitioner")
              .service(Services.GP));

  /** Family counselling (<i>familierådgivning</i>). */
  public static final Id<MeasureType> FAMILY_COUNSELLING =
      entry(
          type("FAMILY_COUNSELLING", "familierådgivning", "familierådgiving", "family counselling")
              .service(Services.FAMILY_COUNSELLING));

  /** Interpreter (<i>tolk</i>). */
  public static final Id<MeasureType> INTERPRETER =
      entry(type("INTERPRETER", "tolk", "tolk", "interpreter"));

  private MeasureTypes() {}

  private static MeasureType.Builder type(String code, String nb, String nn, String en) {
    return MeasureType.builder().id(Id.of(code)).label(Label.of(nb, nn, en));
  }

  private static Id<MeasureType> entry(MeasureType.Builder row) {
    MeasureType type = row.build();
    ALL.add(type);
    return type.id();
  }

  /** {@return the handbook's types of measure, in its order} */
  public static List<MeasureType> all() {
    return List.copyOf(ALL);
  }

  /**
   * {@return what the handbook says of a type; empty if it does not know it}
   *
   * @param id the type asked about
   */
  public static Optional<MeasureType> find(Id<MeasureType> id) {
    return Catalogue.handbook().measureType(id);
  }
}
