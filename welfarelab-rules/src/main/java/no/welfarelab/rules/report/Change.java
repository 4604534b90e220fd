/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.report;

import java.util.Optional;
import no.welfarelab.core.WrapperStyle;
import no.welfarelab.core.ground.Language;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Subject;
import no.welfarelab.rules.finding.WaiverStanding;
import org.immutables.value.Value;

/**
 * What became of one finding from one report to a later one (<i>endring</i>): a rule, a subject,
 * and what each report says of it.
 */
@Value.Immutable
@WrapperStyle
public abstract sealed class Change permits ImmutableChange {
  Change() {}

  /** {@return what became of it} */
  public abstract ChangeKind kind();

  /** {@return the finding of the earlier report; empty if it has none} */
  public abstract Optional<Finding> earlier();

  /** {@return the finding of the later report; empty if it has none} */
  public abstract Optional<Finding> later();

  static Change ofKind(ChangeKind kind, Optional<Finding> earlier, Optional<Finding> later) {
    return ImmutableChange.of(kind, earlier, later);
  }

  /** {@return the finding of the later report, else that of the earlier} */
  public Finding finding() {
    return later().or(this::earlier).orElseThrow();
  }

  /** {@return the id of the rule} */
  public String rule() {
    return finding().rule();
  }

  /** {@return what it is about} */
  public Subject subject() {
    return finding().subject();
  }

  /**
   * {@return how it changed, such as "not assessed → not satisfied"; empty if it did not}
   *
   * @param language the language asked for
   */
  public Optional<String> course(Language language) {
    return kind() == ChangeKind.CHANGED
        ? Optional.of(
            standing(earlier().orElseThrow(), language)
                + " → "
                + standing(later().orElseThrow(), language))
        : Optional.empty();
  }

  private static String standing(Finding finding, Language language) {
    String outcome = finding.outcome().label().in(language);
    return finding.waived()
        ? outcome + ", " + WaiverStanding.ACCEPTED.label().in(language)
        : outcome;
  }
}
