/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import java.time.LocalDate;
import java.util.function.Function;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.lab.InvestmentCase;

/**
 * A story of the handbook (<i>historie</i>) as a case, to be judged as of its own day.
 *
 * <p>Its people are synthetic. What they say is told in bokmål or English; ids, dates and figures
 * are the same.
 */
public final class Story {
  private final String key;
  private final Label title;
  private final String source;
  private final LocalDate asOf;
  private final Function<Words, InvestmentCase> telling;

  Story(
      String key,
      Label title,
      String source,
      LocalDate asOf,
      Function<Words, InvestmentCase> telling) {
    this.key = key;
    this.title = title;
    this.source = source;
    this.asOf = asOf;
    this.telling = telling;
  }

  /** {@return its key in the handbook, such as {@code car-and-home}} */
  public String key() {
    return key;
  }

  /** {@return what it is called} */
  public Label title() {
    return title;
  }

  /** {@return code and section of the document that tells it} */
  public String source() {
    return source;
  }

  /** {@return the day as of which it is told} */
  public LocalDate asOf() {
    return asOf;
  }

  /** {@return the case, told in English} */
  public InvestmentCase theCase() {
    return theCase(Language.EN);
  }

  /**
   * {@return the case}
   *
   * @param language the language of what people say in it; nynorsk is told in bokmål
   */
  public InvestmentCase theCase(Language language) {
    return telling.apply(new Words(language));
  }

  /** {@return the key} */
  @Override
  public String toString() {
    return key;
  }
}
