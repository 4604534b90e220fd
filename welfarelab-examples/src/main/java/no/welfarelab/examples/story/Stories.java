/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.story;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.welfarelab.json.document.CaseDocument;

/** The stories by their key. */
public final class Stories {
  private static final Map<String, Supplier<CaseDocument>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("dana-shamiran", DanaShamiran::document);
    ALL.put("bunk-bed", BunkBed::document);
    ALL.put("car-and-home", CarAndHome::document);
    ALL.put("nine-helpers", NineHelpers::document);
  }

  private Stories() {}

  /** {@return the keys, in the handbook's order} */
  public static Set<String> keys() {
    return ALL.keySet();
  }

  /**
   * {@return the story of a key; empty if there is none}
   *
   * @param key the key asked for
   */
  public static Optional<CaseDocument> find(String key) {
    return Optional.ofNullable(ALL.get(key)).map(Supplier::get);
  }
}
