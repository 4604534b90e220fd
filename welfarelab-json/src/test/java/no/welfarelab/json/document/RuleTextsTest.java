/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Language;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Reason;
import no.welfarelab.rules.finding.Texts;
import no.welfarelab.rules.rule.Rule;
import org.junit.jupiter.api.Test;

class RuleTextsTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "rule-texts.txt");

  @Test
  void whatTheRulesSayOfTheDocumentsIsWordedAsAgreed() throws IOException {
    String worded =
        Rulebook.handbook().rules().stream()
            .flatMap(RuleTextsTest::texts)
            .collect(Collectors.joining("\n"));
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(GOLDEN, worded);
    }
    assertThat(worded)
        .as(
            "the texts in %s; if the new ones are meant, write them there with"
                + " mvn test -pl welfarelab-json -am -Dgolden.write=true, and read the difference",
            GOLDEN)
        .isEqualTo(Files.readString(GOLDEN));
  }

  // The title, and each reason once, as first met in the documents: message, arrow, remedy.
  private static Stream<String> texts(Rule rule) {
    Map<String, Reason> reasons = new LinkedHashMap<>();
    for (RuleDocument document : RuleDocument.of(rule.id())) {
      for (Finding finding : document.findings(rule)) {
        finding.reasons().forEach(reason -> reasons.putIfAbsent(name(reason), reason));
      }
    }
    return Stream.concat(
        Stream.of(rule.id() + "\n" + inEach(language -> rule.title().in(language))),
        reasons.entrySet().stream()
            .map(
                entry ->
                    rule.id()
                        + " "
                        + entry.getKey()
                        + "\n"
                        + inEach(language -> words(rule, entry.getValue(), language))));
  }

  private static String name(Reason reason) {
    return reason
        .missing()
        .map(missing -> missing.what() + "? " + missing.whoCanSay())
        .orElse(reason.key());
  }

  private static String words(Rule rule, Reason reason, Language language) {
    Texts texts = Texts.in(language);
    return texts.message(rule.id(), reason)
        + texts.remedy(rule.id(), reason).map(remedy -> "\n     → " + remedy).orElse("");
  }

  private static String inEach(Function<Language, String> words) {
    return Stream.of(Language.values())
        .map(language -> "  " + language.tag() + " " + words.apply(language) + "\n")
        .collect(Collectors.joining());
  }
}
