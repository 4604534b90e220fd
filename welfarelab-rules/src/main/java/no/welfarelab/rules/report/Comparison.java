/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.report;

import java.util.ArrayList;
import java.util.List;
import no.welfarelab.core.WrapperStyle;
import org.immutables.value.Value;

/**
 * What changed from one report to a later one (<i>sammenlikning</i>), for what needs attention:
 * what is new, resolved, changed and unchanged.
 *
 * <p>Findings are the same when rule and subject are, wherever the subject stands in the case. What
 * a rule said that only one of the reports ran is neither new nor resolved: it is not compared. Any
 * two reports can be compared; the caveats say why the answer may tell of something else than the
 * work in the case.
 */
@Value.Immutable
@WrapperStyle
public abstract sealed class Comparison permits ImmutableComparison {
  Comparison() {}

  /** {@return the earlier report} */
  public abstract Report earlier();

  /** {@return the later report} */
  public abstract Report later();

  static Comparison of(Report earlier, Report later) {
    return ImmutableComparison.of(earlier, later);
  }

  /**
   * {@return what became of each finding: those of the later report in its order, then those that
   * the earlier alone has, in its order}
   */
  @Value.Lazy
  public List<Change> changes() {
    return new Pairing(earlier(), later()).changes();
  }

  /**
   * {@return the changes of a kind}
   *
   * @param kind the kind
   */
  public List<Change> changes(ChangeKind kind) {
    return changes().stream().filter(change -> change.kind() == kind).toList();
  }

  /** {@return whether nothing is new, resolved or changed, and all could be compared} */
  public boolean unchanged() {
    return changes().stream().allMatch(change -> change.kind() == ChangeKind.UNCHANGED);
  }

  /** {@return why the reports may differ for another reason than what was done in the case} */
  public List<Caveat> caveats() {
    List<Caveat> caveats = new ArrayList<>();
    if (!later().caseId().equals(earlier().caseId())
        || !later().labId().equals(earlier().labId())) {
      caveats.add(Caveat.OTHER_CASE);
    }
    if (later().asOf().isBefore(earlier().asOf())) {
      caveats.add(Caveat.BACKWARDS);
    }
    if (!later().policyChecksum().equals(earlier().policyChecksum())) {
      caveats.add(Caveat.OTHER_POLICY);
    }
    if (!later().catalogue().equals(earlier().catalogue())) {
      caveats.add(Caveat.OTHER_CATALOGUE);
    }
    if (!later().library().equals(earlier().library())) {
      caveats.add(Caveat.OTHER_LIBRARY);
    }
    return caveats;
  }
}
