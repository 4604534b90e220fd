/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.welfarelab.core.lab.WelfareLab;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.finding.Reason;
import no.welfarelab.rules.policy.Policy;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.LabOnDay;
import no.welfarelab.rules.rule.Rule;

// A document in rules/<rule>, and what its rule is expected to say of it: of a case, or of a lab
// for a rule that judges one. The file expectations.txt beside it tells that in words: a line for
// the document with the outcome of the whole, a line for each subject, a line for each reason
// ("key at place: arguments", or for an open question "unknown at place: what? who can say"). Lines
// that begin with # are for readers only. A document is judged by the handbook's policy, or by that
// of a file beside it: satisfied.json by satisfied.policy.json.
record RuleDocument(String rule, String file, String text, String expected) {
  static final LocalDate AS_OF = LocalDate.of(2026, 3, 2);

  private static final Path FOLDER = folder();
  private static final String POLICY = ".policy.json";
  private static final List<RuleDocument> ALL =
      Rulebook.handbook().rules().stream().flatMap(rule -> of(rule.id()).stream()).toList();

  /** Read once, however often they are asked for. */
  static List<RuleDocument> all() {
    return ALL;
  }

  static List<RuleDocument> of(String rule) {
    List<RuleDocument> documents = new ArrayList<>();
    for (String block : read(FOLDER.resolve(rule).resolve("expectations.txt")).split("\n\n")) {
      String expected =
          block.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
      String file = expected.substring(0, expected.indexOf(':'));
      documents.add(
          new RuleDocument(rule, file, read(FOLDER.resolve(rule).resolve(file)), expected));
    }
    return documents;
  }

  static List<String> filesOf(String rule) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(rule))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".json") && !file.endsWith(POLICY))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(String file) {
    return read(FOLDER.resolve(file));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Path.of(RuleDocument.class.getResource("/rules").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static String word(Outcome outcome) {
    return outcome.code().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Policy policy() {
    Path beside = FOLDER.resolve(rule).resolve(file.replace(".json", POLICY));
    return Files.exists(beside)
        ? PolicyJson.readOrThrow(read(beside).getBytes(StandardCharsets.UTF_8))
        : Policy.handbook();
  }

  private boolean isOfLab() {
    return text.contains(LabJson.FORMAT);
  }

  private CaseDocument document() {
    return CaseJson.readOrThrow(text.getBytes(StandardCharsets.UTF_8));
  }

  private WelfareLab lab() {
    return LabJson.readOrThrow(text.getBytes(StandardCharsets.UTF_8));
  }

  // A lab is judged as of the day that the cases say; its document says none.
  Optional<LocalDate> asOf() {
    return isOfLab() ? Optional.of(AS_OF) : document().asOf();
  }

  String printed() {
    return isOfLab() ? LabJson.print(lab()) : CaseJson.print(document());
  }

  // What the name of the file promises: satisfied, not-satisfied, not-assessed or not-applicable.
  Outcome promised() {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> file.matches(word(outcome) + "(-.*)?\\.json"))
        .findAny()
        .orElseThrow(() -> new AssertionError(this + " promises no outcome"));
  }

  Outcome expectedOutcome() {
    String first = expected.lines().findFirst().orElseThrow();
    return Outcome.valueOf(first.substring(first.indexOf(": ") + 2));
  }

  // Writes the document anew as cases are written.
  void rewrite() throws IOException {
    Files.writeString(Path.of("src", "test", "resources", "rules", rule, file), printed());
  }

  List<Finding> findings(Rule judge) {
    return isOfLab()
        ? judge.judge(LabOnDay.of(lab(), AS_OF, policy()))
        : judge.judge(CaseOnDay.of(document().theCase(), asOf().orElseThrow(), policy()));
  }

  Optional<String> failure(Rule judge) {
    List<Finding> findings = findings(judge);
    Outcome outcome = Outcome.all(findings.stream().map(Finding::outcome));
    String told =
        Stream.concat(
                Stream.of(file + ": " + outcome), findings.stream().flatMap(RuleDocument::lines))
            .collect(Collectors.joining("\n"));
    return told.equals(expected)
        ? Optional.empty()
        : Optional.of("%s expected:%n%s%nbut was:%n%s".formatted(this, expected, told));
  }

  private static Stream<String> lines(Finding finding) {
    return Stream.concat(
        Stream.of(
            "  %s %s: %s"
                .formatted(
                    finding.subject().kind(), finding.subject().id().value(), finding.outcome())),
        finding.reasons().stream().map(reason -> "    " + line(reason)));
  }

  private static String line(Reason reason) {
    String place = reason.place().toString();
    String said = reason.key() + " at " + (place.isEmpty() ? "the case" : place);
    String arguments =
        reason.arguments().isEmpty() ? "" : ": " + String.join(", ", reason.arguments());
    return said
        + arguments
        + reason
            .missing()
            .map(missing -> ": " + missing.what() + "? " + missing.whoCanSay())
            .orElse("");
  }

  @Override
  public String toString() {
    return rule + " " + file;
  }
}
