/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Reason;
import no.welfarelab.rules.report.Report;
import no.welfarelab.testsupport.CaseGenerator;
import no.welfarelab.testsupport.cohort.RealisticCases;
import no.welfarelab.testsupport.mirror.Attribute;
import no.welfarelab.testsupport.mirror.ValueTypes;

/**
 * A reordering of any list that has no meaning in its order changes nothing but that order: the
 * document gives back the case in its new order, and the rules say the same of it.
 */
class ReorderProperties {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  /** The lists whose order means something, and what. */
  private static final Map<String, String> MEANT =
      Map.of(
          "Goal.history", "of two changes of one day the first was made first",
          "Task.history", "of two changes of one day the first was made first",
          "Meeting.agenda", "it is what is talked about first, and next",
          "Journey.situations", "JOURNEY-02 asks whether they stand in the order of their days",
          "Mapping.cloths", "a version that is not dated follows the one before it");

  private static final List<Attribute> LISTS =
      ValueTypes.reachableFrom(InvestmentCase.class).types().stream()
          .flatMap(type -> type.attributes().stream())
          .filter(ReorderProperties::isList)
          .toList();

  /** Sets too, which stand in a document as lists; those of codes stand in the codes' order. */
  private static boolean isList(Attribute attribute) {
    return attribute.kind() == Attribute.Kind.LIST
        || (attribute.kind() == Attribute.Kind.SET && !attribute.elementClass().isEnum());
  }

  @Property
  void aReorderedCaseIsReadBackInItsOrder(@ForAll long seed, @ForAll Random random) {
    InvestmentCase theCase = aCase(seed, random);
    CaseDocument document =
        CaseDocument.of(new Reordered(theCase, ReorderProperties::isList, random).theCase(), DAY);
    byte[] written = CaseJson.write(document);
    CaseDocument read = CaseJson.readOrThrow(written);
    assertThat(read).isEqualTo(document);
    assertThat(CaseJson.write(read)).isEqualTo(written);
  }

  @Property
  void theRulesSayTheSameOfACaseReordered(@ForAll long seed, @ForAll Random random) {
    InvestmentCase theCase = aCase(seed, random);
    List<Attribute> lists = LISTS.stream().filter(ReorderProperties::hasNoOrder).toList();
    Attribute list = lists.get(random.nextInt(lists.size()));
    assertThatTheSameIsSaid(theCase, new Reordered(theCase, list::equals, random), list.toString());
    assertThatTheSameIsSaid(
        theCase, new Reordered(theCase, ReorderProperties::hasNoOrder, random), "all lists");
  }

  private static boolean hasNoOrder(Attribute list) {
    return isList(list) && !MEANT.containsKey(list.toString());
  }

  private static void assertThatTheSameIsSaid(
      InvestmentCase theCase, Reordered reordered, String lists) {
    Report before = Rulebook.handbook().check(theCase, DAY);
    Report after = Rulebook.handbook().check(reordered.theCase(), DAY);
    assertThat(after.results()).as(lists).isEqualTo(before.results());
    Reordered still = new Reordered(theCase, list -> false, new Random());
    assertThat(told(after.findings(), reordered))
        .as(lists)
        .containsExactlyInAnyOrderElementsOf(told(before.findings(), still));
    assertThat(told(after.eligibility().criteria(), reordered))
        .as(lists)
        .containsExactlyInAnyOrderElementsOf(told(before.eligibility().criteria(), still));
  }

  /** Each finding as a text, with the place of its subject as it was before. */
  private static List<String> told(List<Finding> findings, Reordered reordered) {
    List<String> told = new ArrayList<>();
    for (Finding finding : findings) {
      told.add(
          "%s %s %s %s %s %s %s"
              .formatted(
                  finding.rule(),
                  finding.outcome(),
                  finding.subject().kind(),
                  finding.subject().id().value(),
                  place(finding, reordered),
                  finding.waiver(),
                  finding.reasons().stream()
                      .map(ReorderProperties::told)
                      .distinct()
                      .sorted()
                      .toList()));
    }
    return told;
  }

  /** What is gathered from several places is told in the first of them. */
  private static String place(Finding finding, Reordered reordered) {
    boolean gathered =
        switch (finding.subject().kind()) {
          case RELATION, SERVICE, SITUATION, TOPIC -> true;
          case PERSON -> !finding.place().toString().startsWith("/persons/");
          default -> false;
        };
    return gathered
        ? withoutPositions(finding.place())
        : reordered.before(finding.place()).toString();
  }

  private static String withoutPositions(Path place) {
    return place.toString().replaceAll("/[0-9]+", "");
  }

  /** Of several things that are as good, another may be told: its position is left out. */
  private static String told(Reason reason) {
    return "%s %s %s %s"
        .formatted(
            reason.key(),
            withoutPositions(reason.place()),
            reason.arguments(),
            reason.missing().map(missing -> missing.what() + missing.whoCanSay()));
  }

  /** An arbitrary case, or such a one with much on one day, or a realistic one with some flaws. */
  private static InvestmentCase aCase(long seed, Random random) {
    InvestmentCase arbitrary = CaseGenerator.of(seed, (3 + Math.floorMod(seed, 8)) / 10.0).next();
    return switch (random.nextInt(3)) {
      case 0 -> arbitrary;
      case 1 -> Reordered.crowded(arbitrary);
      default -> RealisticCases.of(seed).withDrawnFlaws(3).first().theCase();
    };
  }

  /** Else the properties would say little. */
  @Example
  void everyListIsReorderedInSomeCase() {
    Set<Attribute> reordered = new HashSet<>();
    Random random = new Random(1);
    for (int seed = 0; seed < 100; seed++) {
      InvestmentCase theCase = aCase(seed, random);
      for (Attribute list : LISTS) {
        if (new Reordered(theCase, list::equals, random).lists() > 0) {
          reordered.add(list);
        }
      }
    }
    assertThat(reordered).containsExactlyInAnyOrderElementsOf(LISTS);
  }

  @Example
  void whatHasAnOrderIsAList() {
    assertThat(LISTS).extracting(Attribute::toString).containsAll(MEANT.keySet());
  }

  @Example
  void aPlaceIsFoundAgainWhereItWas() {
    InvestmentCase theCase = RealisticCases.of(1).first().theCase();
    Reordered reordered =
        new Reordered(
            theCase, list -> list.toString().equals("InvestmentPlan.tasks"), new Random(1));
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < theCase.plan().orElseThrow().tasks().size(); i++) {
      int before = (int) reordered.before(tasks().then(i)).steps().get(2);
      positions.add(before);
      assertThat(reordered.theCase().plan().orElseThrow().tasks().get(i))
          .isEqualTo(theCase.plan().orElseThrow().tasks().get(before));
    }
    assertThat(positions)
        .doesNotHaveDuplicates()
        .isNotEqualTo(positions.stream().sorted().toList());
  }

  private static Path tasks() {
    return Path.ROOT.then("plan").then("tasks");
  }
}
