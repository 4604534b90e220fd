/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Reason;
import no.welfarelab.rules.finding.RuleWords;
import no.welfarelab.rules.finding.Strength;
import no.welfarelab.rules.finding.Subject;
import no.welfarelab.rules.finding.Texts;

/**
 * A rule of the welfare lab (<i>regel</i>): the handbook's columns as data, and how each subject is
 * judged.
 *
 * <p>Judging is pure and total: it depends on the case, the day and the policy alone, and never
 * fails for what a case holds. Rules recommend and explain; a person decides.
 */
public final class Rule {
  private final String id;
  private final Strength strength;
  private final DecidedBy decidedBy;
  private final IfMissing ifMissing;
  private final boolean waivable;
  private final String source;
  private final List<Question<?, ?>> questions;
  private final Optional<RuleWords> words;

  /** What is asked of the parts of a whole, a case or a lab. */
  private record Question<W, T>(
      Class<W> whole,
      PartKind kind,
      Function<W, List<Placed<T>>> subjects,
      BiFunction<T, W, Id<?>> name,
      BiFunction<Placed<T>, W, Verdict> judge) {
    Question<W, T> judging(Function<Path, Verdict> other) {
      return new Question<>(
          whole, kind, subjects, name, (subject, seen) -> other.apply(subject.place()));
    }
  }

  private Rule(
      String id,
      Strength strength,
      DecidedBy decidedBy,
      IfMissing ifMissing,
      boolean waivable,
      String source,
      List<Question<?, ?>> questions,
      Optional<RuleWords> words) {
    this.id = id;
    this.strength = strength;
    this.decidedBy = decidedBy;
    this.ifMissing = ifMissing;
    this.waivable = waivable;
    this.source = source;
    this.questions = List.copyOf(questions);
    this.words = words;
  }

  /**
   * {@return a rule that can be waived and judges nothing yet: see {@link #on}}
   *
   * @param id its stable code, such as {@code PLAN-07}
   * @param strength what a breach means
   * @param decidedBy what decides it
   * @param ifMissing what it means that its record is not there
   * @param source code and section of the source; "–" where there is none
   */
  public static Rule of(
      String id, Strength strength, DecidedBy decidedBy, IfMissing ifMissing, String source) {
    return new Rule(id, strength, decidedBy, ifMissing, true, source, List.of(), Optional.empty());
  }

  /**
   * {@return this rule, judging one more kind of subject}
   *
   * @param kind the kind of subject
   * @param subjects the subjects of a case
   * @param judge what the rule says of one of them
   * @param <T> the subject's type: an identified part, or the plan
   */
  public <T> Rule on(
      PartKind kind,
      Function<CaseOnDay, List<Placed<T>>> subjects,
      BiFunction<Placed<T>, CaseOnDay, Verdict> judge) {
    return on(kind, subjects, Rule::nameOf, judge);
  }

  /**
   * {@return this rule, judging one more kind of subject, which has no id of its own}
   *
   * @param kind the kind of subject
   * @param subjects the subjects of a case
   * @param name the id by which a subject is named
   * @param judge what the rule says of one of them
   * @param <T> the subject's type
   */
  public <T> Rule on(
      PartKind kind,
      Function<CaseOnDay, List<Placed<T>>> subjects,
      BiFunction<T, CaseOnDay, Id<?>> name,
      BiFunction<Placed<T>, CaseOnDay, Verdict> judge) {
    return asking(new Question<>(CaseOnDay.class, kind, subjects, name, judge));
  }

  /**
   * {@return this rule, judging one more kind of subject of a lab}
   *
   * @param kind the kind of subject
   * @param subjects the subjects of a lab
   * @param name the id by which a subject is named
   * @param judge what the rule says of one of them
   * @param <T> the subject's type
   */
  public <T> Rule onLab(
      PartKind kind,
      Function<LabOnDay, List<Placed<T>>> subjects,
      BiFunction<T, LabOnDay, Id<?>> name,
      BiFunction<Placed<T>, LabOnDay, Verdict> judge) {
    return asking(new Question<>(LabOnDay.class, kind, subjects, name, judge));
  }

  private Rule asking(Question<?, ?> question) {
    List<Question<?, ?>> more = new ArrayList<>(questions);
    more.add(question);
    return new Rule(id, strength, decidedBy, ifMissing, waivable, source, more, words);
  }

  private static Id<?> nameOf(Object part, CaseOnDay seen) {
    return part instanceof Identified<?> identified ? identified.id() : seen.theCase().id();
  }

  /**
   * {@return this rule, asking of the same subjects and judging each of them otherwise}
   *
   * @param judge what it says of the subject at a place
   */
  public Rule judging(Function<Path, Verdict> judge) {
    return new Rule(
        id,
        strength,
        decidedBy,
        ifMissing,
        waivable,
        source,
        questions.stream().<Question<?, ?>>map(question -> question.judging(judge)).toList(),
        words);
  }

  /** {@return this rule, from which no waiver can be granted} */
  public Rule notWaivable() {
    return new Rule(id, strength, decidedBy, ifMissing, false, source, questions, words);
  }

  /**
   * {@return this rule with words of its own, for a rule that is not the handbook's}
   *
   * @param own its words
   */
  public Rule withWords(RuleWords own) {
    return new Rule(
        id, strength, decidedBy, ifMissing, waivable, source, questions, Optional.of(own));
  }

  /** {@return its stable code} */
  public String id() {
    return id;
  }

  /** {@return its family: what stands before the number in its id, such as {@code PLAN}} */
  public String family() {
    return id.substring(0, Math.max(0, id.lastIndexOf('-')));
  }

  /** {@return what a breach means} */
  public Strength strength() {
    return strength;
  }

  /** {@return what decides it} */
  public DecidedBy decidedBy() {
    return decidedBy;
  }

  /** {@return what it means that its record is not there} */
  public IfMissing ifMissing() {
    return ifMissing;
  }

  /** {@return whether it can be waived} */
  public boolean waivable() {
    return waivable;
  }

  /** {@return code and section of its source} */
  public String source() {
    return source;
  }

  /** {@return the kinds of subject it judges, in the handbook's order} */
  public List<PartKind> subjects() {
    return questions.stream().map(Question::kind).toList();
  }

  /** {@return the words it brings; empty for a rule of the handbook} */
  public Optional<RuleWords> words() {
    return words;
  }

  /** {@return its title} */
  public Label title() {
    return words
        .map(RuleWords::title)
        .orElseGet(
            () ->
                Label.of(
                    Texts.in(Language.NB).title(id),
                    Texts.in(Language.NN).title(id),
                    Texts.in(Language.EN).title(id)));
  }

  /**
   * {@return what it says of a case, a finding a subject, those it does not concern included}
   *
   * @param seen the case as it stands at the end of a day
   */
  public List<Finding> judge(CaseOnDay seen) {
    return judge(CaseOnDay.class, seen);
  }

  /**
   * {@return what it says of a lab, a finding a subject, those it does not concern included}
   *
   * @param seen the lab as it stands at the end of a day
   */
  public List<Finding> judge(LabOnDay seen) {
    return judge(LabOnDay.class, seen);
  }

  /** {@return whether it judges a lab, alone or beside a case} */
  public boolean judgesLab() {
    return questions.stream().anyMatch(question -> question.whole() == LabOnDay.class);
  }

  private <W> List<Finding> judge(Class<W> whole, W seen) {
    List<Finding> findings = new ArrayList<>();
    for (Question<?, ?> question : questions) {
      if (question.whole() == whole) {
        @SuppressWarnings("unchecked") // its whole is of this class
        Question<W, ?> asked = (Question<W, ?>) question;
        judge(asked, seen, findings);
      }
    }
    return findings;
  }

  private <W, T> void judge(Question<W, T> question, W seen, List<Finding> findings) {
    for (Placed<T> subject : question.subjects().apply(seen)) {
      Verdict verdict = question.judge().apply(subject, seen);
      Id<?> of = question.name().apply(subject.part(), seen);
      findings.add(
          Finding.builder()
              .rule(id)
              .outcome(verdict.outcome())
              .strength(strength)
              .subject(Subject.of(question.kind(), of))
              .place(subject.place())
              .reasons(said(verdict.reasons()))
              .source(source)
              .build());
    }
  }

  private List<Reason> said(List<Reason> reasons) {
    return words.map(own -> reasons.stream().map(own::of).toList()).orElse(reasons);
  }

  /** {@return the rule's id} */
  @Override
  public String toString() {
    return id;
  }
}
