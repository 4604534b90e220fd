/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Label;

/**
 * The target groups the documents name (<i>målgrupper</i>); the steering group sets the
 * municipality's own list.
 *
 * <p>Each constant is the id by which a case cites the group. Source: PROBA 2.2; DOGA case 6.
 */
public final class TargetGroups {
  private static final List<TargetGroup> ALL = new ArrayList<>();

  /**
   * Families with children with reduced functional ability (<i>barn med funksjonsnedsettelse</i>).
   */
  public static final Id<TargetGroup> FAMILIES_WITH_REDUCED_ABILITY =
      entry(
          "FAMILIES_WITH_REDUCED_ABILITY",
          "familier med barn med nedsatt funksjonsevne",
          "familiar med barn med nedsett funksjonsevne",
          "families with children with reduced functional ability");

  /** Families with living-condition challenges (<i>levekårsutfordringer</i>). */
  public static final Id<TargetGroup> FAMILIES_WITH_LIVING_CONDITION_CHALLENGES =
      entry(
          "FAMILIES_WITH_LIVING_CONDITION_CHALLENGES",
          "familier med levekårsutfordringer",
          "familiar med levekårsutfordringar",
          "families with living-condition challenges");

  /** Youth (<i>ungdom</i>). */
  public static final Id<TargetGroup> YOUTH = entry("YOUTH", "ungdom", "ungdom", "youth");

  /** Exposed children and youth and their families (<i>utsatte barn og unge</i>). */
  public static final Id<TargetGroup> EXPOSED_CHILDREN_AND_YOUTH =
      entry(
          "EXPOSED_CHILDREN_AND_YOUTH",
          "utsatte barn og unge og familiene deres",
          "utsette barn og unge og familiane deira",
          "exposed children and youth and their families");

  /** Homeless youth (<i>bostedsløse unge</i>). */
  public static final Id<TargetGroup> HOMELESS_YOUTH =
      entry("HOMELESS_YOUTH", "bostedsløse unge", "bustadlause unge", "homeless youth");

  private TargetGroups() {}

  private static Id<TargetGroup> entry(String code, String nb, String nn, String en) {
    TargetGroup group = TargetGroup.of(Id.of(code), Label.of(nb, nn, en));
    ALL.add(group);
    return group.id();
  }

  /** {@return the documents' target groups: the pilot's three, then those of phase 2} */
  public static List<TargetGroup> all() {
    return List.copyOf(ALL);
  }

  /**
   * {@return what the documents call a group; empty if they do not name it}
   *
   * @param id the group asked about
   */
  public static Optional<TargetGroup> find(Id<TargetGroup> id) {
    return Identified.find(ALL, id);
  }
}
