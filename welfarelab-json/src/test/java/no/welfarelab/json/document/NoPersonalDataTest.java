/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.WelfareLab;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Missing;
import no.welfarelab.rules.finding.Reason;
import no.welfarelab.rules.report.Report;
import no.welfarelab.testsupport.CaseGenerator;
import no.welfarelab.testsupport.mirror.Attribute;
import no.welfarelab.testsupport.mirror.Canaries;
import no.welfarelab.testsupport.mirror.ValueTypes;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text and every id is a canary; none of them comes out where it should not. */
class NoPersonalDataTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final List<Report> REPORTS = reports();
  private static final List<Planted> PLANTED =
      List.of(
          Planted.of(
              InvestmentCase.class,
              CaseJson::read,
              planted -> CaseJson.write(CaseDocument.of(planted, DAY))),
          Planted.of(WelfareLab.class, LabJson::read, LabJson::write));

  /** A document of a type, in which every text and id is a canary. */
  private record Planted(
      Class<?> type,
      Canaries canaries,
      byte[] document,
      Function<byte[], Validation<Seq<Problem>, ?>> read) {

    /** A value that has everything, but not much of it. */
    static <T> Planted of(
        Class<T> type,
        Function<byte[], Validation<Seq<Problem>, ?>> read,
        Function<T, byte[]> write) {
      CaseGenerator generator = CaseGenerator.of(1, 1);
      T full =
          Stream.generate(() -> generator.next(type))
              .limit(100)
              .min(Comparator.comparing(value -> ValueTypes.valuesIn(value).size()))
              .orElseThrow();
      Canaries canaries = Canaries.unique();
      return new Planted(type, canaries, write.apply(canaries.plantedIn(full)), read);
    }

    @Override
    public String toString() {
      return type.getSimpleName();
    }
  }

  static List<Planted> planted() {
    return PLANTED;
  }

  private static List<Report> reports() {
    List<Report> reports = new ArrayList<>();
    for (int seed = 0; seed < 60; seed++) {
      InvestmentCase aCase = CaseGenerator.of(seed, seed % 5 / 4.0).next();
      for (Canaries canaries : List.of(Canaries.unique(), Canaries.keepingReferences())) {
        reports.add(Rulebook.handbook().check(canaries.plantedIn(aCase), DAY));
      }
    }
    return reports;
  }

  @ParameterizedTest
  @MethodSource("planted")
  void everyTextAndIdOfTheModelIsACanaryInTheDocument(Planted planted) {
    Set<Attribute> sensitive =
        ValueTypes.reachableFrom(planted.type()).types().stream()
            .flatMap(type -> type.attributes().stream())
            .filter(Canaries::belongIn)
            .collect(Collectors.toSet());
    List<String> canaries = planted.canaries().canaries();
    System.out.printf(
        "No personal data: %d canaries in %d texts and ids of %s%n",
        canaries.size(), planted.canaries().attributes().size(), planted);
    assertThat(planted.canaries().attributes()).containsExactlyInAnyOrderElementsOf(sensitive);
    assertThat(canaries).hasSizeGreaterThanOrEqualTo(sensitive.size()).doesNotHaveDuplicates();
    Set<Object> written =
        Tree.of(planted.document()).slots().stream()
            .map(Tree.Slot::value)
            .collect(Collectors.toSet());
    assertThat(written).containsAll(canaries);
  }

  @Nested
  class AProblem {
    @Test
    void holdsNoneWhereAValueIsOfAnotherType() {
      Object[] others = {null, -7L, "canary here", "canary\uD83D", canaryNode(), canaryList()};
      for (Object other : others) {
        setEach(value -> Tree.copy(other));
      }
    }

    private static Object canaryNode() {
      return new Tree.Node(List.of(new Tree.Property("canary", "canary")));
    }

    private static Object canaryList() {
      return List.of("canary", List.of("canary"), "canary");
    }

    @Test
    void holdsNoneWhereADateIsABadOne() {
      for (String bad : List.of("2026-02-30 canary", "canary-02-30T09:30")) {
        setEach(value -> value instanceof String text && text.startsWith("20") ? bad : value);
      }
    }

    @Test
    void holdsNoneWhereANameIsUnknown() {
      spoilEach(
          (slots, i) -> {
            if (slots.get(i).isProperty()) {
              slots.get(i).rename("canary \n" + i);
            }
          });
    }

    @Test
    void holdsNoneWhereSomethingStandsTwice() {
      spoilEach((slots, i) -> slots.get(i).repeatAt(slots.get(i).holder().size()));
    }

    @Test
    void holdsNoneWhereTwoValuesHaveChangedPlaces() {
      spoilEach(
          (slots, i) -> {
            Tree.Slot other = slots.get((i * 31 + 7) % slots.size());
            Object value = Tree.copy(slots.get(i).value());
            slots.get(i).set(Tree.copy(other.value()));
            other.set(value);
          });
    }

    @Test
    void holdsNoneWhereSomethingIsLost() {
      spoilEach((slots, i) -> slots.get(i).remove());
    }

    @ParameterizedTest
    @MethodSource("no.welfarelab.json.document.NoPersonalDataTest#planted")
    void holdsNoneWhereTheDocumentIsCutOff(Planted planted) {
      for (int length = 0; length < planted.document().length; length += 97) {
        assertTellsNone(planted, Arrays.copyOf(planted.document(), length));
      }
    }

    @ParameterizedTest
    @MethodSource("no.welfarelab.json.document.NoPersonalDataTest#planted")
    void holdsNoneWhereTheDocumentIsNoJson(Planted planted) {
      for (int at = 0; at < planted.document().length; at += 197) {
        for (byte bad : new byte[] {'x', '"', '\\', '\n', '}', (byte) 0xFF}) {
          byte[] spoiled = planted.document().clone();
          spoiled[at] = bad;
          assertTellsNone(planted, spoiled);
        }
      }
    }

    @ParameterizedTest
    @MethodSource("no.welfarelab.json.document.NoPersonalDataTest#planted")
    void holdsNoneWhereEverythingIsWrongAtOnce(Planted planted) {
      Tree tree = Tree.of(planted.document());
      List<Tree.Slot> texts =
          tree.slots().stream().filter(slot -> slot.value() instanceof String).toList();
      for (Tree.Slot slot : texts) {
        if (!slot.value().equals(CaseJson.FORMAT) && !slot.value().equals(LabJson.FORMAT)) {
          slot.set("canary at large");
        }
      }
      assertThat(assertTellsNone(planted, tree.written())).isGreaterThan(texts.size() / 2);
    }
  }

  /** Spoils the documents in each of their places in turn. */
  private static void spoilEach(ObjIntConsumer<List<Tree.Slot>> spoiling) {
    spoil(
        slots ->
            IntStream.range(0, slots.size())
                .<Consumer<List<Tree.Slot>>>mapToObj(i -> now -> spoiling.accept(now, i))
                .toList());
  }

  /**
   * Puts another value into each of the places: one that holds others is alone in its turn; of the
   * rest, where nothing hides anything, every tenth is.
   */
  private static void setEach(UnaryOperator<Object> other) {
    Consumer<Tree.Slot> set = slot -> slot.set(other.apply(slot.value()));
    spoil(
        slots ->
            Stream.concat(
                    IntStream.range(0, slots.size())
                        .filter(i -> slots.get(i).isWhole())
                        .<Consumer<List<Tree.Slot>>>mapToObj(i -> now -> set.accept(now.get(i))),
                    IntStream.range(0, 10)
                        .mapToObj(
                            turn ->
                                now ->
                                    IntStream.range(0, now.size())
                                        .filter(i -> i % 10 == turn && !now.get(i).isWhole())
                                        .forEach(i -> set.accept(now.get(i)))))
                .toList());
  }

  private static void spoil(Function<List<Tree.Slot>, List<Consumer<List<Tree.Slot>>>> turns) {
    for (Planted planted : PLANTED) {
      int problems =
          turns.apply(Tree.of(planted.document()).slots()).parallelStream()
              .mapToInt(
                  turn -> {
                    Tree tree = Tree.of(planted.document());
                    turn.accept(tree.slots());
                    return assertTellsNone(planted, tree.written());
                  })
              .sum();
      assertThat(problems).as("problems told of %s", planted).isPositive();
    }
  }

  private static int assertTellsNone(Planted planted, byte[] spoiled) {
    Validation<Seq<Problem>, ?> read = planted.read().apply(spoiled);
    StringBuilder told = new StringBuilder(read.map(Object::toString).toString());
    if (read.isInvalid()) {
      for (Problem problem : read.getError()) {
        told.append(problem).append(problem.pointer()).append(problem.arguments());
        for (Language language : Language.values()) {
          told.append(problem.message(language));
        }
      }
      UnreadableDocumentException thrown = new UnreadableDocumentException(read.getError());
      StringWriter stack = new StringWriter();
      thrown.printStackTrace(new PrintWriter(stack));
      told.append(thrown.getMessage()).append(thrown).append(stack);
      assertThat(thrown).hasNoCause().hasNoSuppressedExceptions();
    }
    assertThat(told.indexOf(Canaries.MARK)).as("a canary in what is told").isNegative();
    assertThat(told.indexOf("10915596784")).as("an identity number in it").isNegative();
    return read.isValid() ? 0 : read.getError().size();
  }

  /**
   * A subject's id is personal data that a finding has to hold, or nobody would know what it is
   * about: it is got by subject().id().value(), like the case's by caseId().value(), and stands as
   * such in the document. It is nowhere else.
   */
  @Nested
  class AReport {
    @Test
    void isOfManyRules() {
      assertThat(
              REPORTS.stream()
                  .flatMap(report -> report.findings().stream())
                  .map(Finding::rule)
                  .distinct())
          .hasSizeGreaterThan(Rulebook.handbook().rules().size() / 2);
    }

    @Test
    void printsNone() {
      for (Report report : REPORTS) {
        assertNone(report);
        assertNone(report.validation());
        assertNone(report.eligibility());
        report.results().forEach(NoPersonalDataTest::assertNone);
        for (Finding finding : findings(report)) {
          assertNone(finding);
          assertNone(finding.subject());
          assertNone(finding.places());
          for (Reason reason : finding.reasons()) {
            assertNone(reason);
            assertNone(reason.key());
            assertNone(reason.arguments());
          }
          for (Missing missing : finding.missing()) {
            assertNone(missing);
            assertNone(missing.what());
          }
        }
      }
    }

    @Test
    void saysNoneInAnyLanguage() {
      for (Report report : REPORTS) {
        for (Language language : Language.values()) {
          assertNone(report.eligibility().message(language));
          assertNone(report.eligibility().explanation(language));
          for (Finding finding : findings(report)) {
            assertNone(finding.message(language));
            assertNone(finding.remedy(language));
            assertNone(finding.placeName(language));
            finding.missing().forEach(missing -> assertNone(missing.request(language)));
          }
        }
      }
    }

    @Test
    void holdsThemAsIdsOfItsCaseAndSubjectsOnly() {
      for (Report report : REPORTS) {
        Tree tree = Tree.of(ReportJson.write(report, Language.NB));
        List<String> holders =
            tree.slots().stream()
                .filter(slot -> String.valueOf(slot.value()).startsWith(Canaries.MARK))
                .map(slot -> slot.isProperty() ? slot.name() : "an element")
                .toList();
        assertThat(holders).containsOnly("caseId", "id").contains("caseId");
        for (Tree.Slot slot : tree.slots()) {
          if (slot.isProperty() && Set.of("subject", "caseId").contains(slot.name())) {
            slot.set("");
          }
        }
        assertNone(new String(tree.written(), UTF_8));
      }
    }

    private static List<Finding> findings(Report report) {
      return Stream.concat(report.findings().stream(), report.eligibility().criteria().stream())
          .toList();
    }
  }

  private static void assertNone(Object printed) {
    assertThat(printed.toString()).doesNotContain(Canaries.MARK);
  }
}
