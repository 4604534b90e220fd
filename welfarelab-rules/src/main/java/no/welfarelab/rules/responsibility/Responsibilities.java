/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.responsibility;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.WelfareLab;
import no.welfarelab.rules.policy.Policy;
import no.welfarelab.rules.rule.CaseOnDay;
import org.immutables.value.Value;

/**
 * Who is accountable for what in a case, or in the lab, at the end of a day (<i>plassert
 * ansvar</i>).
 *
 * <p>A case is asked who decides intake and appoints the leader from the first day; the rest from
 * the day there is a leader, a meeting with the citizen or a plan, until it is closed. Services are
 * those represented in the team, and those whose member left with a measure unfinished; measures,
 * those applied for and not decided; tasks, the open ones. A hand-over counts from the day it was
 * accepted; until then the former holder answers. A role whose days are unknown is held on no day.
 * Source: PROBA 6.3; the matrix in {@link Responsibility}.
 */
@Value.Immutable
public abstract sealed class Responsibilities permits ImmutableResponsibilities {
  Responsibilities() {}

  /** {@return the day} */
  public abstract LocalDate day();

  /** {@return what is asked on the day, row by row of the matrix and thing by thing} */
  public abstract List<Holding> holdings();

  /**
   * {@return who is accountable for what in a case}
   *
   * @param seen the case as it stands at the end of a day
   */
  public static Responsibilities of(CaseOnDay seen) {
    return of(seen.day(), new CaseHoldings(seen).all());
  }

  /**
   * {@return who is accountable for what in a case}
   *
   * @param theCase the case
   * @param day the day asked about
   */
  public static Responsibilities of(InvestmentCase theCase, LocalDate day) {
    return of(CaseOnDay.of(theCase, day, Policy.handbook()));
  }

  /**
   * {@return who is accountable for what in the municipality}
   *
   * @param lab its lab
   * @param day the day asked about
   */
  public static Responsibilities of(WelfareLab lab, LocalDate day) {
    return of(day, new LabHoldings(lab, day).all());
  }

  private static Responsibilities of(LocalDate day, List<Holding> holdings) {
    return ImmutableResponsibilities.builder().day(day).holdings(holdings).build();
  }

  /** {@return that for which nobody is accountable} */
  public List<Holding> gaps() {
    return holdings().stream().filter(Holding::gap).toList();
  }

  /** {@return that for which more than one is accountable} */
  public List<Holding> doubles() {
    return holdings().stream().filter(Holding::doubled).toList();
  }

  /**
   * {@return that for which a person is accountable, alone or in a body}
   *
   * @param person the person
   */
  public List<Holding> of(Id<Person> person) {
    return holdings().stream()
        .filter(
            holding ->
                holding.holders().stream().anyMatch(holder -> holder.persons().contains(person)))
        .toList();
  }
}
