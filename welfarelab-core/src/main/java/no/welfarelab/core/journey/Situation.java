/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.journey;

import java.util.Map;
import java.util.Optional;
import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** How life is (<i>situasjon</i>). Source: PROBA 2.1, 5.2. */
public enum Situation implements Coded {
  /** No suitable home, little network, poverty or debt, few or no services (<i>uholdbar</i>). */
  UNTENABLE(Label.of("uholdbar", "uhaldbar", "untenable")),
  /** Some things in place; economy, activity and a steadier home in focus (<i>utsatt</i>). */
  EXPOSED(Label.of("utsatt", "utsett", "exposed")),
  /** Suitable home, day activity, clarified health and economy, right follow-up (<i>stabil</i>). */
  STABLE(Label.of("stabil", "stabil", "stable")),
  /** Home, stable economy, network and activity with little follow-up (<i>bærekraftig</i>). */
  SUSTAINABLE(Label.of("bærekraftig", "berekraftig", "sustainable"));

  private final Label label;

  Situation(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }

  /**
   * {@return the situation that marks of life suggest (<i>det indikatorene tyder på</i>); empty
   * while too little is known}
   *
   * <p>It is the first of these whose column holds; a dash asks for nothing:
   *
   * <table>
   * <caption>From marks to situation</caption>
   * <thead>
   * <tr><th>Mark</th><th>Sustainable</th><th>Stable</th><th>Untenable</th><th>Exposed</th></tr>
   * </thead>
   * <tbody>
   * <tr><td>Suitable home</td><td>yes</td><td>yes</td>
   *     <td>lack of a home: no</td><td>–</td></tr>
   * <tr><td>Network</td><td>yes</td><td>–</td>
   *     <td>lack of a network: no</td><td>–</td></tr>
   * <tr><td>Debt under control</td><td>yes</td><td>yes</td>
   *     <td>lack of economy: no</td><td>–</td></tr>
   * <tr><td>Income above the low-income line</td><td>yes</td><td>yes, partly</td>
   *     <td>lack of economy: no</td><td>–</td></tr>
   * <tr><td>Health clarified or treated</td><td>yes</td><td>yes</td>
   *     <td>lack of health: no</td><td>–</td></tr>
   * <tr><td>Substance use under control</td><td>yes</td><td>yes, partly</td>
   *     <td>lack of health: no</td><td>–</td></tr>
   * <tr><td>Right follow-up in place</td><td>yes</td><td>yes</td>
   *     <td>lack of follow-up: no</td><td>–</td></tr>
   * <tr><td>Day activity</td><td>yes</td><td>yes</td><td>–</td><td>–</td></tr>
   * <tr><td>Follow-up only sporadic</td><td>yes</td><td>–</td><td>–</td><td>–</td></tr>
   * <tr><td>Asked for</td><td>all nine</td><td>all seven</td>
   *     <td>three or more of the five lacks</td><td>all else</td></tr>
   * </tbody>
   * </table>
   *
   * <p>Where marks are unknown a suggestion is made only if it is the same whatever they are. So a
   * better level never suggests a worse situation, and more knowledge never changes a suggestion.
   * It is advice: people assess how life is. The source names the marks of each situation; how many
   * of them it takes is this library's reading. Source: PROBA 2.1, 5.2.
   *
   * @param levels how far each mark is there; a mark that is left out is unknown
   */
  public static Optional<Situation> suggestedBy(Map<Indicator, Level> levels) {
    return Suggestion.of(levels);
  }
}
