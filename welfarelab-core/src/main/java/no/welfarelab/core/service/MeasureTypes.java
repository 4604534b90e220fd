/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Label;

/**
 * The handbook's types of measure (<i>tiltakstyper</i>), a catalogue that a municipality extends
 * with its own.
 *
 * <p>Each constant is the id by which a case cites the type. Source: PROBA 5.1–5.3; NTNU.
 */
public final class MeasureTypes {
  private static final List<MeasureType> ALL = new ArrayList<>();

  /** Financial assistance (<i>økonomisk sosialhjelp</i>). */
  public static final Id<MeasureType> FINANCIAL_ASSISTANCE =
      entry(
          "FINANCIAL_ASSISTANCE",
          "økonomisk sosialhjelp",
          "økonomisk sosialhjelp",
          "financial assistance");

  /** Work assessment allowance (<i>arbeidsavklaringspenger</i>). */
  public static final Id<MeasureType> AAP =
      entry(
          "AAP", "arbeidsavklaringspenger", "arbeidsavklaringspengar", "work assessment allowance");

  /** Disability benefit (<i>uføretrygd</i>). */
  public static final Id<MeasureType> DISABILITY_BENEFIT =
      entry("DISABILITY_BENEFIT", "uføretrygd", "uføretrygd", "disability benefit");

  /** Qualification programme (<i>kvalifiseringsprogram</i>). */
  public static final Id<MeasureType> KVP =
      entry("KVP", "kvalifiseringsprogram", "kvalifiseringsprogram", "qualification programme");

  /** Debt counselling (<i>gjeldsrådgivning</i>). */
  public static final Id<MeasureType> DEBT_COUNSELLING =
      entry("DEBT_COUNSELLING", "gjeldsrådgivning", "gjeldsrådgiving", "debt counselling");

  /** Guardian (<i>verge</i>). */
  public static final Id<MeasureType> GUARDIAN = entry("GUARDIAN", "verge", "verje", "guardian");

  /** Economic guardian (<i>økonomisk verge</i>). */
  public static final Id<MeasureType> ECONOMIC_GUARDIAN =
      entry("ECONOMIC_GUARDIAN", "økonomisk verge", "økonomisk verje", "economic guardian");

  /** Start-up loan (<i>startlån</i>). */
  public static final Id<MeasureType> START_UP_LOAN =
      entry("START_UP_LOAN", "startlån", "startlån", "start-up loan");

  /** Interim financing (<i>mellomfinansiering</i>). */
  public static final Id<MeasureType> INTERIM_FINANCING =
      entry("INTERIM_FINANCING", "mellomfinansiering", "mellomfinansiering", "interim financing");

  /** Housing allowance (<i>bostøtte</i>). */
  public static final Id<MeasureType> HOUSING_ALLOWANCE =
      entry("HOUSING_ALLOWANCE", "bostøtte", "bustøtte", "housing allowance");

  /** Municipal rental housing (<i>kommunal utleiebolig</i>). */
  public static final Id<MeasureType> MUNICIPAL_RENTAL =
      entry(
          "MUNICIPAL_RENTAL",
          "kommunal utleiebolig",
          "kommunal utleigebustad",
          "municipal rental housing");

  /** Adapted housing (<i>tilpasset bolig</i>). */
  public static final Id<MeasureType> ADAPTED_HOUSING =
      entry("ADAPTED_HOUSING", "tilpasset bolig", "tilpassa bustad", "adapted housing");

  /** Housing follow-up (<i>oppfølging i bolig</i>). */
  public static final Id<MeasureType> HOUSING_FOLLOW_UP =
      entry("HOUSING_FOLLOW_UP", "oppfølging i bolig", "oppfølging i bustad", "housing follow-up");

  /** Respite care (<i>avlastning</i>). */
  public static final Id<MeasureType> RESPITE_CARE =
      entry("RESPITE_CARE", "avlastning", "avlasting", "respite care");

  /** Support contact (<i>støttekontakt</i>). */
  public static final Id<MeasureType> SUPPORT_CONTACT =
      entry("SUPPORT_CONTACT", "støttekontakt", "støttekontakt", "support contact");

  /** Kindergarten adaptation (<i>tilrettelegging i barnehage</i>). */
  public static final Id<MeasureType> KINDERGARTEN_ADAPTATION =
      entry(
          "KINDERGARTEN_ADAPTATION",
          "tilrettelegging i barnehage",
          "tilrettelegging i barnehage",
          "kindergarten adaptation");

  /** After-school place (<i>plass i skolefritidsordning</i>). */
  public static final Id<MeasureType> AFTER_SCHOOL_PLACE =
      entry(
          "AFTER_SCHOOL_PLACE",
          "plass i skolefritidsordning",
          "plass i skulefritidsordning",
          "after-school place");

  /** Special education (<i>spesialundervisning</i>). */
  public static final Id<MeasureType> SPECIAL_EDUCATION =
      entry("SPECIAL_EDUCATION", "spesialundervisning", "spesialundervisning", "special education");

  /** Assistant (<i>assistent</i>). */
  public static final Id<MeasureType> ASSISTANT =
      entry("ASSISTANT", "assistent", "assistent", "assistant");

  /** School or apprenticeship place (<i>skole- eller læreplass</i>). */
  public static final Id<MeasureType> SCHOOL_OR_APPRENTICESHIP =
      entry(
          "SCHOOL_OR_APPRENTICESHIP",
          "skole- eller læreplass",
          "skule- eller læreplass",
          "school or apprenticeship place");

  /** Norwegian course (<i>norskkurs</i>). */
  public static final Id<MeasureType> NORWEGIAN_COURSE =
      entry("NORWEGIAN_COURSE", "norskkurs", "norskkurs", "Norwegian course");

  /** Work training (<i>arbeidstrening</i>). */
  public static final Id<MeasureType> WORK_TRAINING =
      entry("WORK_TRAINING", "arbeidstrening", "arbeidstrening", "work training");

  /** Treatment (<i>behandling</i>). */
  public static final Id<MeasureType> TREATMENT =
      entry("TREATMENT", "behandling", "behandling", "treatment");

  /** Day activity (<i>dagaktivitet</i>). */
  public static final Id<MeasureType> DAY_ACTIVITY =
      entry("DAY_ACTIVITY", "dagaktivitet", "dagaktivitet", "day activity");

  /** Leisure activity (<i>fritidsaktivitet</i>). */
  public static final Id<MeasureType> LEISURE_ACTIVITY =
      entry("LEISURE_ACTIVITY", "fritidsaktivitet", "fritidsaktivitet", "leisure activity");

  /** Practical help in the home (<i>praktisk hjelp i hjemmet</i>). */
  public static final Id<MeasureType> PRACTICAL_HELP =
      entry(
          "PRACTICAL_HELP",
          "praktisk hjelp i hjemmet",
          "praktisk hjelp i heimen",
          "practical help in the home");

  /** Home visit (<i>hjemmebesøk</i>). */
  public static final Id<MeasureType> HOME_VISIT =
      entry("HOME_VISIT", "hjemmebesøk", "heimebesøk", "home visit");

  /** Driving licence support (<i>støtte til førerkort</i>). */
  public static final Id<MeasureType> DRIVING_LICENCE =
      entry(
          "DRIVING_LICENCE",
          "støtte til førerkort",
          "støtte til førarkort",
          "driving licence support");

  /** Follow-up by the general practitioner (<i>oppfølging hos fastlege</i>). */
  public static final Id<MeasureType> GP_FOLLOW_UP =
      entry(
          "GP_FOLLOW_UP",
          "oppfølging hos fastlege",
          "oppfølging hos fastlege",
          "follow-up by the general practitioner");

  /** Family counselling (<i>familierådgivning</i>). */
  public static final Id<MeasureType> FAMILY_COUNSELLING =
      entry("FAMILY_COUNSELLING", "familierådgivning", "familierådgiving", "family counselling");

  /** Interpreter (<i>tolk</i>). */
  public static final Id<MeasureType> INTERPRETER =
      entry("INTERPRETER", "tolk", "tolk", "interpreter");

  private MeasureTypes() {}

  private static Id<MeasureType> entry(String code, String nb, String nn, String en) {
    MeasureType type = MeasureType.of(Id.of(code), Label.of(nb, nn, en));
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
    return ALL.stream().filter(type -> type.id().equals(id)).findAny();
  }
}
