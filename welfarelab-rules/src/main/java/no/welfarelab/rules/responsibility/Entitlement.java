/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.responsibility;

import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Language;
import no.welfarelab.rules.finding.Texts;
import org.immutables.value.Value;

/**
 * Whether someone may do a reserved act on a day (<i>adgang</i>), why, and who may.
 *
 * <p>It says what the handbook reserves to whom, and permits nothing by itself.
 */
@Value.Immutable
public abstract sealed class Entitlement permits ImmutableEntitlement {
  Entitlement() {}

  /** {@return the act} */
  public abstract ReservedAct act();

  /** {@return whether they may} */
  public abstract May answer();

  /** {@return the key of the text that says why, such as {@code role-held}} */
  public abstract String key();

  /** {@return those who may, as far as they are recorded} */
  public abstract Set<Id<Person>> whoMay();

  /**
   * {@return the answer in words, with who may}
   *
   * @param language the language asked for
   */
  public String message(Language language) {
    return Texts.in(language)
        .render("entitlement." + key(), act().label().in(language), act().whoMay().in(language));
  }

  static Entitlement of(ReservedAct act, May answer, String key, Set<Id<Person>> whoMay) {
    return ImmutableEntitlement.builder().act(act).answer(answer).key(key).whoMay(whoMay).build();
  }
}
