/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.WelfareLab;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.policy.Policy;
import no.welfarelab.rules.report.Eligibility;
import no.welfarelab.rules.report.Report;
import no.welfarelab.rules.report.RuleResult;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.LabOnDay;
import no.welfarelab.rules.rule.Rule;

/**
 * A catalogue of rules (<i>regelkatalog</i>), and the check of a case against all of them.
 *
 * <p>A check is pure and runs every rule; it reads no clock. Rulebooks are immutable and safe to
 * share between threads.
 */
public final class Rulebook {
  /** The version of the handbook's catalogue; it changes when a rule does. */
  public static final String VERSION = "1";

  private static final String LIBRARY = libraryVersion();

  private static final Rulebook HANDBOOK =
      of(
          Stream.of(
                  new IntakeRules(),
                  new ConsentRules(),
                  new FamilyRules(),
                  new TeamRules(),
                  new MandateRules(),
                  new MappingRules(),
                  new PlanRules(),
                  new JourneyRules(),
                  new MeetingRules(),
                  new RoleRules(),
                  new EffectRules())
              .flatMap(family -> family.rules().stream())
              .toList());

  private static final Pattern OWN_ID = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*-[0-9]+");
  private static final Pattern EDITION = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private final List<Rule> rules;
  private final String catalogue;

  /** The criteria for intake that are not among the rules, but asked all the same. */
  private final List<Rule> asked;

  private Rulebook(List<Rule> rules, String catalogue, List<Rule> asked) {
    this.rules = List.copyOf(rules);
    this.catalogue = catalogue;
    this.asked = List.copyOf(asked);
  }

  private static String libraryVersion() {
    try (InputStream version = Rulebook.class.getResourceAsStream("version.txt")) {
      return new String(Objects.requireNonNull(version).readAllBytes(), StandardCharsets.UTF_8)
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the handbook's rules} */
  public static Rulebook handbook() {
    return HANDBOOK;
  }

  /**
   * {@return a rulebook of these rules}
   *
   * @param rules the rules, in the order in which they are to be run
   * @throws IllegalArgumentException if there is none, or an id stands twice
   */
  static Rulebook of(List<Rule> rules) {
    Set<String> ids = new HashSet<>();
    if (rules.isEmpty() || !rules.stream().map(Rule::id).allMatch(ids::add)) {
      throw new IllegalArgumentException("a rulebook has at least one rule, and each id once");
    }
    return new Rulebook(rules, VERSION, List.of());
  }

  /**
   * {@return these rules, and a municipality's own after them}
   *
   * <p>An own rule has an id of a family that is none of the handbook's, such as {@code OURS-01},
   * and brings its words: see {@link Rule#withWords}.
   *
   * @param edition what the own rules are called, to change when they do; reports name it after the
   *     version of the catalogue, as in {@code 1+ours-2026}
   * @param own the own rules, in the order in which they are to be run
   * @throws IllegalArgumentException if there is none, an id is not of that form, stands twice or
   *     is of one of the handbook's families, a rule brings no words, or the edition is not 1 to 64
   *     letters, digits, points, hyphens or underscores of ASCII
   */
  public Rulebook and(String edition, List<Rule> own) {
    List<String> taken = HANDBOOK.families();
    if (own.isEmpty()
        || own.stream()
            .anyMatch(
                rule ->
                    !OWN_ID.matcher(rule.id()).matches()
                        || taken.contains(rule.family())
                        || rule.words().isEmpty())) {
      throw new IllegalArgumentException(
          "an own rule has an id such as OURS-01, of a family that is none of the handbook's ("
              + String.join(", ", taken)
              + "), and brings its words");
    }
    if (!EDITION.matcher(edition).matches()) {
      throw new IllegalArgumentException("an edition is a name such as ours-2026");
    }
    List<Rule> all = Stream.concat(rules.stream(), own.stream()).toList();
    return new Rulebook(of(all).rules, catalogue + "+" + edition, asked);
  }

  /**
   * {@return those of these rules that are named, in the same order}
   *
   * <p>A report then tells of them alone, whether it is valid and complete included. But the
   * recommendation on intake always rests on all its criteria.
   *
   * @param names ids, such as {@code PLAN-07}, and families, such as {@code PLAN}
   * @throws IllegalArgumentException if there is none, or one names neither a rule nor a family
   */
  public Rulebook only(String... names) {
    Set<String> wanted = Set.copyOf(Arrays.asList(names));
    if (wanted.isEmpty()
        || !wanted.stream().allMatch(it -> find(it).isPresent() || families().contains(it))) {
      throw new IllegalArgumentException(
          "a name is the id of a rule, or one of the families " + String.join(", ", families()));
    }
    Predicate<Rule> named = rule -> wanted.contains(rule.id()) || wanted.contains(rule.family());
    return new Rulebook(
        rules.stream().filter(named).toList(),
        catalogue,
        Stream.concat(asked.stream(), rules.stream().filter(named.negate()))
            .filter(rule -> Eligibility.CRITERIA.contains(rule.id()))
            .toList());
  }

  /** {@return its rules, in the handbook's order} */
  public List<Rule> rules() {
    return rules;
  }

  /** {@return the families of its rules, in the handbook's order, such as {@code PLAN}} */
  public List<String> families() {
    return rules.stream().map(Rule::family).distinct().toList();
  }

  /**
   * {@return the rule of this id; empty if there is none}
   *
   * @param id the id, such as {@code PLAN-07}
   */
  public Optional<Rule> find(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findAny();
  }

  /**
   * {@return what the rules say of a case, under the handbook's policy}
   *
   * @param theCase the case
   * @param asOf the day at whose end it is judged
   */
  public Report check(InvestmentCase theCase, LocalDate asOf) {
    return check(theCase, asOf, Policy.handbook());
  }

  /**
   * {@return what the rules say of a case}
   *
   * @param theCase the case
   * @param asOf the day at whose end it is judged
   * @param policy what the municipality sets
   */
  public Report check(InvestmentCase theCase, LocalDate asOf, Policy policy) {
    CaseOnDay seen = CaseOnDay.of(theCase, asOf, policy);
    Waivers waivers = new Waivers(theCase.waivers(), asOf, policy);
    List<Finding> criteria = new ArrayList<>();
    Report.Builder report =
        told(
            rules,
            rule -> {
              List<Finding> findings = rule.judge(seen);
              if (Eligibility.CRITERIA.contains(rule.id())) {
                criteria.addAll(findings);
              }
              return findings;
            },
            waivers);
    asked.forEach(rule -> criteria.addAll(rule.judge(seen)));
    criteria.sort(comparing(finding -> Eligibility.CRITERIA.indexOf(finding.rule())));
    return judged(report, asOf, policy)
        .caseId(theCase.id())
        .eligibility(Eligibility.of(criteria))
        .build();
  }

  /**
   * {@return what the rules that judge a lab say of one}
   *
   * @param lab the lab
   * @param asOf the day at whose end it is judged
   * @param policy what the municipality sets
   */
  public Report check(WelfareLab lab, LocalDate asOf, Policy policy) {
    LabOnDay seen = LabOnDay.of(lab, asOf, policy);
    List<Rule> ofLab = rules.stream().filter(Rule::judgesLab).toList();
    Waivers none = new Waivers(List.of(), asOf, policy);
    return judged(told(ofLab, rule -> rule.judge(seen), none), asOf, policy)
        .labId(lab.id())
        .eligibility(Eligibility.of(List.of()))
        .build();
  }

  private Report.Builder judged(Report.Builder report, LocalDate asOf, Policy policy) {
    return report
        .asOf(asOf)
        .library(LIBRARY)
        .catalogue(catalogue)
        .policy(policy.name())
        .policyChecksum(policy.checksum());
  }

  private static Report.Builder told(
      List<Rule> rules, Function<Rule, List<Finding>> judge, Waivers waivers) {
    List<RuleResult> results = new ArrayList<>();
    List<Finding> attention = new ArrayList<>();
    for (Rule rule : rules) {
      List<Finding> findings = judge.apply(rule);
      results.add(result(rule, findings));
      findings.stream()
          .filter(
              finding ->
                  finding.outcome() == Outcome.NOT_SATISFIED
                      || finding.outcome() == Outcome.NOT_ASSESSED)
          .forEach(finding -> attention.add(waivers.appliedTo(finding, rule)));
    }
    return Report.builder().results(results).findings(attention);
  }

  private static RuleResult result(Rule rule, List<Finding> findings) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    findings.forEach(finding -> counts.merge(finding.outcome(), 1, Integer::sum));
    return RuleResult.builder()
        .rule(rule.id())
        .outcome(Outcome.all(counts.keySet().stream()))
        .satisfied(counts.getOrDefault(Outcome.SATISFIED, 0))
        .notSatisfied(counts.getOrDefault(Outcome.NOT_SATISFIED, 0))
        .notAssessed(counts.getOrDefault(Outcome.NOT_ASSESSED, 0))
        .notApplicable(counts.getOrDefault(Outcome.NOT_APPLICABLE, 0))
        .build();
  }
}
