/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Language;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Missing;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.finding.Texts;
import org.immutables.value.Value;

/**
 * What the four criteria for intake suggest, explained (<i>egnethet</i>): a recommendation, never a
 * decision.
 *
 * <p>The criteria are the rules INTAKE-01 to -04. The explanation is a tree: the recommendation
 * rests on the criteria, each criterion on its reasons. Waivers do not change it: a criterion that
 * is waived is not met. Source: PROBA 2.2.
 */
@Value.Immutable
public abstract sealed class Eligibility permits ImmutableEligibility {
  Eligibility() {}

  /** The ids of the criteria, in the handbook's order. */
  public static final List<String> CRITERIA =
      List.of("INTAKE-01", "INTAKE-02", "INTAKE-03", "INTAKE-04");

  /** {@return what each criterion says, in the handbook's order} */
  public abstract List<Finding> criteria();

  /**
   * {@return the recommendation: a criterion that is not met settles it, then one that is not
   * known}
   */
  public Recommendation recommendation() {
    return switch (Outcome.all(criteria().stream().map(Finding::outcome))) {
      case SATISFIED -> Recommendation.RECOMMENDED;
      case NOT_SATISFIED -> Recommendation.NOT_RECOMMENDED;
      case NOT_ASSESSED, NOT_APPLICABLE -> Recommendation.NOT_YET_CLEAR;
    };
  }

  /** {@return what nobody has told, each thing once} */
  public List<Missing> missing() {
    return criteria().stream()
        .flatMap(criterion -> criterion.missing().stream())
        .distinct()
        .toList();
  }

  /**
   * {@return the recommendation in words; where it is not yet clear, with whom to ask what}
   *
   * @param language the language asked for
   */
  public String message(Language language) {
    String said = recommendation().label().in(language);
    return recommendation() == Recommendation.NOT_YET_CLEAR && !missing().isEmpty()
        ? missing().stream()
            .map(missing -> missing.request(language))
            .collect(Collectors.joining(" ", said + " – ", ""))
        : said;
  }

  /**
   * {@return the whole explanation, a line a criterion}
   *
   * @param language the language asked for
   */
  public List<String> explanation(Language language) {
    return criteria().stream()
        .map(
            criterion ->
                Stream.of(Texts.in(language).title(criterion.rule()), criterion.message(language))
                    .filter(said -> !said.isEmpty())
                    .collect(
                        Collectors.joining(
                            " – ", criterion.outcome().label().in(language) + ": ", "")))
        .toList();
  }

  /**
   * {@return the eligibility that rests on these criteria}
   *
   * @param criteria what each criterion says
   */
  public static Eligibility of(List<Finding> criteria) {
    return ImmutableEligibility.builder().criteria(criteria).build();
  }
}
