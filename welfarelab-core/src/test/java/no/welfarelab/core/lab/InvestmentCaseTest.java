/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import static no.welfarelab.core.lab.Parts.goal;
import static no.welfarelab.core.lab.Verb.FILLED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.plan.InvestmentPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvestmentCaseTest {
  static List<Verb> verbs() {
    return Stream.of(PeopleVerbsTable.verbs(), WorkVerbsTable.verbs(), CaseVerbsTable.verbs())
        .flatMap(List::stream)
        .toList();
  }

  static List<String> names() {
    return verbs().stream().map(Verb::name).toList();
  }

  private static Map<String, Object> lists(InvestmentCase aCase) {
    Map<String, Object> lists = new LinkedHashMap<>();
    lists.put("id", aCase.id());
    lists.put("revision", aCase.revision());
    lists.put("persons", aCase.persons());
    lists.put("family", aCase.family());
    lists.put("intake", aCase.intake());
    lists.put("consents", aCase.consents());
    lists.put("refusals", aCase.refusals());
    lists.put("disclosures", aCase.disclosures());
    lists.put("memberships", aCase.team().memberships());
    lists.put("supportOffers", aCase.team().supportOffers());
    lists.put("delegations", aCase.mandate().delegations());
    lists.put("needs", aCase.mapping().needs());
    lists.put("cloths", aCase.mapping().cloths());
    lists.put("inForceFrom", aCase.plan().flatMap(InvestmentPlan::inForceFrom));
    lists.put("writtenBy", aCase.plan().flatMap(InvestmentPlan::writtenBy));
    lists.put("goals", aCase.plan().map(InvestmentPlan::goals));
    lists.put("measures", aCase.plan().map(InvestmentPlan::measures));
    lists.put("tasks", aCase.plan().map(InvestmentPlan::tasks));
    lists.put("target", aCase.journey().target());
    lists.put("situations", aCase.journey().situations());
    lists.put("observations", aCase.journey().observations());
    lists.put("closing", aCase.journey().closing());
    lists.put("effect", aCase.effect());
    lists.put("meetings", aCase.meetings());
    lists.put("explanations", aCase.explanations());
    lists.put("waivers", aCase.waivers());
    return lists;
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void aVerbDoesWhatItSays(Verb verb) {
    assertThat(verb.list().apply(verb.verb().apply(FILLED))).isEqualTo(verb.expected());
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void aVerbChangesOneThingAndLeavesTheRevisionAlone(Verb verb) {
    Map<String, Object> before = lists(FILLED);
    Map<String, Object> after = lists(verb.verb().apply(FILLED));
    List<String> changed =
        before.keySet().stream().filter(part -> !before.get(part).equals(after.get(part))).toList();
    assertThat(changed).hasSize(1).doesNotContain("id", "revision");
    assertThat(lists(FILLED)).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void aTakenIdAndAnUnknownIdAreRefused(Verb verb) {
    assertThat(verb.refused())
        .allSatisfy(
            refused ->
                assertThatIllegalArgumentException().isThrownBy(() -> refused.apply(FILLED)));
  }

  @Test
  void everyVerbIsTried() {
    List<String> verbs =
        Arrays.stream(InvestmentCase.class.getMethods())
            .filter(
                method ->
                    method.getReturnType() == InvestmentCase.class
                        && Modifier.isPublic(method.getModifiers()))
            .map(InvestmentCaseTest::signature)
            .filter(signature -> !signature.equals("withRevision(long)"))
            .toList();
    assertThat(names()).containsExactlyInAnyOrderElementsOf(verbs);
  }

  private static String signature(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(Collectors.joining(", ", method.getName() + "(", ")"));
  }

  @Test
  void onlyTheHostChangesTheRevision() {
    InvestmentCase next = FILLED.withRevision(8);
    assertThat(next.revision()).isEqualTo(8);
    assertThat(next.withRevision(7)).isEqualTo(FILLED);
  }

  @Test
  void aCaseWithOnlyAnIdIsACase() {
    InvestmentCase empty = InvestmentCase.builder().id(Id.of("case")).build();
    assertThat(empty.revision()).isZero();
    assertThat(empty.plan()).isEmpty();
    assertThat(empty.team().memberships()).isEmpty();
    assertThatIllegalStateException().isThrownBy(() -> InvestmentCase.builder().build());
  }

  @Test
  void theFirstGoalBeginsThePlan() {
    InvestmentCase empty = InvestmentCase.builder().id(Id.of("case")).build();
    assertThat(empty.add(goal("a", "a goal")).plan())
        .contains(InvestmentPlan.builder().goals(List.of(goal("a", "a goal"))).build());
  }

  @Test
  void anEntryIsListedOnceOnACloth() {
    ClothEntry entry =
        ClothEntry.builder().id(Id.of("e")).box(ClothBox.DREAM).text("a boat").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkCloth.builder().id(Id.of("c")).entries(List.of(entry, entry)).build())
        .withMessage("an id stands twice in entries");
  }

  @Test
  void partsOfDifferentKindsMayShareAnId() {
    assertThat(Stream.of(FILLED.persons(), FILLED.consents(), FILLED.meetings()))
        .allSatisfy(parts -> assertThat(((Identified<?>) parts.get(0)).id()).isEqualTo(Id.of("a")));
  }

  @Test
  void aCasePrintsMasked() {
    assertThat(FILLED).hasToString("InvestmentCase[***]");
  }
}
