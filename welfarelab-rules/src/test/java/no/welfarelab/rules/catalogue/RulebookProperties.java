/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.Waiver;
import no.welfarelab.rules.catalogue.Rebuilding.Gap;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.report.Report;
import no.welfarelab.testsupport.CaseGenerator;
import no.welfarelab.testsupport.mirror.ValueType;

class RulebookProperties {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Set<Outcome> KNOWN = Set.of(Outcome.SATISFIED, Outcome.NOT_SATISFIED);

  private static InvestmentCase aCase(long seed) {
    return CaseGenerator.of(seed, (3 + Math.floorMod(seed, 8)) / 10.0).next();
  }

  private static LocalDate aDay(long seed) {
    return TODAY.plusDays(Math.floorMod(seed, 121) - 60);
  }

  @Property
  void theSameCaseIsJudgedAlike(@ForAll long seed) {
    Report report = Rulebook.handbook().check(aCase(seed), aDay(seed));
    assertThat(Rulebook.handbook().check(aCase(seed), aDay(seed))).isEqualTo(report);
  }

  @Property
  void noCaseIsTooOddToBeJudgedAndExplained(@ForAll long seed) {
    List<LocalDate> days = List.of(aDay(seed), LocalDate.MIN, LocalDate.MAX);
    LocalDate day = days.get(Math.floorMod(seed, days.size()));
    Report report = Rulebook.handbook().check(aCase(seed), day);
    for (Language language : Language.values()) {
      assertThat(report.eligibility().message(language)).isNotBlank();
      assertThat(report.eligibility().explanation(language)).hasSize(4);
      for (Finding finding : report.findings()) {
        assertThat(finding.message(language)).isNotBlank().doesNotContain("{");
        assertThat(finding.remedy(language)).isPresent();
        assertThat(finding.placeName(language)).isNotBlank();
      }
    }
  }

  @Property
  void theOrderOfListsDoesNotMatter(@ForAll long seed, @ForAll Random random) {
    LocalDate day = aDay(seed);
    InvestmentCase theCase = withWaivers(aCase(seed), day, seed);
    InvestmentCase shuffled = Rebuilding.shuffled(theCase, random);
    assertThat(told(shuffled, day)).isEqualTo(told(theCase, day));
    Report report = Rulebook.handbook().check(theCase, day);
    Report ofShuffled = Rulebook.handbook().check(shuffled, day);
    assertThat(ofShuffled.results()).isEqualTo(report.results());
    assertThat(waivers(ofShuffled)).isEqualTo(waivers(report));
    assertThat(ofShuffled.eligibility().recommendation())
        .isEqualTo(report.eligibility().recommendation());
  }

  private static List<String> told(InvestmentCase theCase, LocalDate day) {
    return Judged.of(theCase, day).entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue().outcome())
        .toList();
  }

  private static List<String> waivers(Report report) {
    return report.findings().stream()
        .map(finding -> Judged.key(finding) + " " + finding.outcome() + " " + finding.waiver())
        .sorted()
        .toList();
  }

  // Several waivers for some findings and none for others, good ones and bad.
  private static InvestmentCase withWaivers(InvestmentCase theCase, LocalDate day, long seed) {
    CaseGenerator generator = CaseGenerator.of(seed, 0.9);
    List<Waiver> waivers = new ArrayList<>();
    List<Finding> findings = Rulebook.handbook().check(theCase, day).findings();
    for (int i = 0; i < findings.size(); i++) {
      Map<String, Object> parts = ValueType.of(Waiver.class).parts(generator.next(Waiver.class));
      Finding finding = findings.get(i - i % 4 / 2);
      parts.put("id", Id.of("waiver-" + i));
      parts.put("rule", finding.rule());
      parts.put("kind", finding.subject().kind());
      parts.put("part", finding.subject().id());
      waivers.add((Waiver) ValueType.of(Waiver.class).build(parts));
    }
    return ValueType.of(InvestmentCase.class).with(theCase, "waivers", waivers);
  }

  @Property
  void oneMoreFactRaisesNoDoubtButForGoodReason(@ForAll long seed, @ForAll Random random) {
    InvestmentCase fuller = aCase(seed);
    LocalDate day = aDay(seed);
    Gap gap = Rebuilding.gapIn(fuller, random);
    Map<String, Finding> before = Judged.of(gap.theCase(), day);
    Judged.of(fuller, day)
        .forEach(
            (key, now) -> {
              Finding then = before.get(key);
              if (then != null
                  && KNOWN.contains(then.outcome())
                  && now.outcome() == Outcome.NOT_ASSESSED
                  && !NewDoubt.isRightOf(now.rule(), gap.fact())) {
                throw new AssertionError(
                    "%s: told %s, %s became %s"
                        .formatted(key, gap.fact(), then.reasons(), now.reasons()));
              }
            });
  }
}
