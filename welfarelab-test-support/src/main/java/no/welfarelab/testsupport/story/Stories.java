/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import java.util.List;
import java.util.Optional;
import no.welfarelab.core.ground.Label;

/** The stories of the handbook (<i>historiene</i>), in its order. */
public final class Stories {
  /** A family of six in a small flat, whose loan waits for the mother's income. */
  public static final Story DANA_SHAMIRAN =
      new Story(
          "dana-shamiran",
          Label.of("Dana og Shamiran", "Dana og Shamiran", "Dana and Shamiran"),
          "PROBA 3, example 1",
          DanaShamiran.AS_OF,
          DanaShamiran::theCase);

  /** A youth without home, income or services, who is asked until he says yes. */
  public static final Story JONAS =
      new Story(
          "jonas",
          Label.of("Jonas", "Jonas", "Jonas"),
          "PROBA 3, example 2",
          Jonas.AS_OF,
          Jonas::theCase);

  /** Four people in one bed, found out by a visit. */
  public static final Story BUNK_BED =
      new Story(
          "bunk-bed",
          Label.of("Køyesengen", "Køyesenga", "The bunk bed"),
          "PROBA 5.1, example 3",
          BunkBed.AS_OF,
          BunkBed::theCase);

  /** A family whose refused loan is opened again when the rest of its life is in place. */
  public static final Story SAVED_HOUSE =
      new Story(
          "saved-house",
          Label.of("Huset som ble reddet", "Huset som vart berga", "The saved house"),
          "PROBA 5.3, example 4",
          SavedHouse.AS_OF,
          SavedHouse::theCase);

  /** A young man who wants a home of his own, and must not lose his car. */
  public static final Story CAR_AND_HOME =
      new Story(
          "car-and-home",
          Label.of("Bilen og boligen", "Bilen og bustaden", "The car and the home"),
          "DOGA element 7",
          CarAndHome.AS_OF,
          CarAndHome::theCase);

  /** A young man with a home and a job, but next to nobody around him; the lab stays. */
  public static final Story FRAGILE_YOUTH =
      new Story(
          "fragile-youth",
          Label.of("Skjørt, men stabilt", "Skjørt, men stabilt", "Stable but fragile"),
          "PROBA 5.2",
          FragileYouth.AS_OF,
          FragileYouth::theCase);

  /** A family with nine helpers who do not talk together. */
  public static final Story NINE_HELPERS =
      new Story(
          "nine-helpers",
          Label.of("De ni hjelperne", "Dei ni hjelparane", "The nine helpers"),
          "NTNU challenge 4",
          NineHelpers.AS_OF,
          NineHelpers::theCase);

  private static final List<Story> ALL =
      List.of(
          DANA_SHAMIRAN, JONAS, BUNK_BED, SAVED_HOUSE, CAR_AND_HOME, FRAGILE_YOUTH, NINE_HELPERS);

  private Stories() {}

  /** {@return all stories} */
  public static List<Story> all() {
    return ALL;
  }

  /**
   * {@return the story of a key; empty if there is none}
   *
   * @param key the key, such as {@code car-and-home}
   */
  public static Optional<Story> find(String key) {
    return ALL.stream().filter(story -> story.key().equals(key)).findAny();
  }
}
