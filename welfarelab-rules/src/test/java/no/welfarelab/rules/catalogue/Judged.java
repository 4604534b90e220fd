/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.policy.Policy;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Rule;

// All findings of the handbook on a case, kept ones included, by rule and subject.
final class Judged {
  private Judged() {}

  static Map<String, Finding> of(InvestmentCase theCase, LocalDate day) {
    CaseOnDay seen = CaseOnDay.of(theCase, day, Policy.handbook());
    Map<String, Finding> findings = new TreeMap<>();
    for (Rule rule : Rulebook.handbook().rules()) {
      for (Finding finding : rule.judge(seen)) {
        findings.put(key(finding), finding);
      }
    }
    return findings;
  }

  static String key(Finding finding) {
    return "%s %s %s"
        .formatted(finding.rule(), finding.subject().kind(), finding.subject().id().value());
  }
}
