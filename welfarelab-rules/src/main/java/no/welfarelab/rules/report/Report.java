/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.report;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.WelfareLab;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.finding.Strength;
import org.immutables.value.Value;

/**
 * What a check says of a case, or of a lab, as of a day (<i>rapport</i>): every rule's outcome,
 * what needs attention, and whether the case is valid and complete.
 *
 * <p>The findings are those that are not satisfied or not assessed; the results count the others
 * too. The same case, day, catalogue and policy always give an equal report.
 */
@Value.Immutable
public abstract sealed class Report permits ImmutableReport {
  Report() {}

  /** {@return the case that was checked; empty if it was a lab} */
  public abstract Optional<Id<InvestmentCase>> caseId();

  /** {@return the lab that was checked; empty if it was a case} */
  public abstract Optional<Id<WelfareLab>> labId();

  /** {@return the day at whose end the case was judged} */
  public abstract LocalDate asOf();

  /** {@return the version of the library} */
  public abstract String library();

  /** {@return the version of the catalogue} */
  public abstract String catalogue();

  /** {@return the name of the policy} */
  public abstract String policy();

  /** {@return the checksum of the policy's content} */
  public abstract String policyChecksum();

  /** {@return what each rule says, in the handbook's order} */
  public abstract List<RuleResult> results();

  /** {@return what is not satisfied or not assessed, in the order of the rules and the case} */
  public abstract List<Finding> findings();

  /** {@return the recommendation on intake; without criteria if it was a lab} */
  public abstract Eligibility eligibility();

  /** {@return whether no MUST is broken, waived ones aside} */
  public boolean valid() {
    return errors() == 0;
  }

  /** {@return whether the case is valid and no MUST is left unjudged, waived ones aside} */
  public boolean complete() {
    return valid() && count(Outcome.NOT_ASSESSED, Strength.MUST) == 0;
  }

  /** {@return the number of broken MUSTs, waived ones aside} */
  public int errors() {
    return count(Outcome.NOT_SATISFIED, Strength.MUST);
  }

  /** {@return the number of broken SHOULDs, waived ones aside} */
  public int warnings() {
    return count(Outcome.NOT_SATISFIED, Strength.SHOULD);
  }

  /** {@return the number of NOTEs that fire, waived ones aside} */
  public int advice() {
    return count(Outcome.NOT_SATISFIED, Strength.NOTE);
  }

  /** {@return the number of findings that could not be assessed, waived ones aside} */
  public int notAssessed() {
    return (int)
        findings().stream()
            .filter(finding -> finding.outcome() == Outcome.NOT_ASSESSED && !finding.waived())
            .count();
  }

  private int count(Outcome outcome, Strength strength) {
    return (int)
        findings().stream()
            .filter(
                finding ->
                    finding.outcome() == outcome
                        && finding.strength() == strength
                        && !finding.waived())
            .count();
  }

  /** {@return this report if the case is valid, else the errors} */
  public Validation<Seq<Finding>, Report> validation() {
    return valid()
        ? Validation.valid(this)
        : Validation.invalid(
            Vector.ofAll(
                findings().stream()
                    .filter(
                        finding ->
                            finding.outcome() == Outcome.NOT_SATISFIED
                                && finding.strength() == Strength.MUST
                                && !finding.waived())));
  }

  /**
   * {@return what changed since an earlier report}
   *
   * @param earlier the earlier report; of another case, policy or catalogue too, which is then said
   */
  public Comparison comparedWith(Report earlier) {
    return Comparison.of(earlier, this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableReport.builder();
  }

  /** Collects the parts of a {@link Report}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableReport.Builder {
    Builder caseId(Id<InvestmentCase> caseId);

    Builder labId(Id<WelfareLab> labId);

    Builder asOf(LocalDate asOf);

    Builder library(String library);

    Builder catalogue(String catalogue);

    Builder policy(String policy);

    Builder policyChecksum(String policyChecksum);

    Builder results(Iterable<? extends RuleResult> results);

    Builder findings(Iterable<? extends Finding> findings);

    Builder eligibility(Eligibility eligibility);

    /**
     * {@return the report}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Report build();
  }
}
