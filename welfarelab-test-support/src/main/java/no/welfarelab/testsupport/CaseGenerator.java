/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport;

import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.testsupport.chance.Draw;
import no.welfarelab.testsupport.mirror.ValueType;

/**
 * A source of arbitrary cases (<i>generator</i>): the same seed gives the same cases, in the same
 * order, on every JVM.
 *
 * <p>A case is whatever the model lets one build. Most references lead somewhere and some nowhere;
 * days lie around 2 March 2026; texts hold what breaks careless writers; identity numbers are
 * synthetic. A generator is not for several threads.
 */
public final class CaseGenerator {
  private final Fullness fullness;

  private CaseGenerator(Fullness fullness) {
    this.fullness = fullness;
  }

  /**
   * {@return a generator of cases in which every second optional part is there}
   *
   * @param seed which cases
   */
  public static CaseGenerator of(long seed) {
    return of(seed, 0.5);
  }

  /**
   * {@return a generator of fuller or sparser cases}
   *
   * @param seed which cases
   * @param fullness the share of the optional parts that are there, from 0 to 1; collections are
   *     empty less often than optional parts
   * @throws IllegalArgumentException if the share is not from 0 to 1
   */
  public static CaseGenerator of(long seed, double fullness) {
    return new CaseGenerator(new Fullness(Draw.of(seed), fullness));
  }

  /** {@return the next case} */
  public InvestmentCase next() {
    return next(InvestmentCase.class);
  }

  /**
   * {@return the next value of another type, whose references are as good as those of a case}
   *
   * @param type a value type
   * @param <T> the type
   * @throws IllegalArgumentException if it is no value type
   */
  public <T> T next(Class<T> type) {
    return type.cast(new Values(fullness).next(ValueType.of(type)));
  }
}
