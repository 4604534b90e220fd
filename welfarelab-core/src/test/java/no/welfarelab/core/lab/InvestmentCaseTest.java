/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import static no.welfarelab.core.lab.Parts.DAY;
import static no.welfarelab.core.lab.Parts.NOON;
import static no.welfarelab.core.lab.Parts.cloth;
import static no.welfarelab.core.lab.Parts.consent;
import static no.welfarelab.core.lab.Parts.considering;
import static no.welfarelab.core.lab.Parts.delegation;
import static no.welfarelab.core.lab.Parts.disclosure;
import static no.welfarelab.core.lab.Parts.goal;
import static no.welfarelab.core.lab.Parts.home;
import static no.welfarelab.core.lab.Parts.measure;
import static no.welfarelab.core.lab.Parts.meeting;
import static no.welfarelab.core.lab.Parts.membership;
import static no.welfarelab.core.lab.Parts.need;
import static no.welfarelab.core.lab.Parts.person;
import static no.welfarelab.core.lab.Parts.refusal;
import static no.welfarelab.core.lab.Parts.situation;
import static no.welfarelab.core.lab.Parts.task;
import static no.welfarelab.core.lab.Parts.waiver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.team.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvestmentCaseTest {
  private static final InvestmentCase FILLED =
      InvestmentCase.builder()
          .id(Id.of("case"))
          .revision(7)
          .build()
          .add(person("a", "Kari"))
          .add(person("b", "Ola"))
          .add(consent("a"))
          .add(refusal("a"))
          .add(disclosure("a"))
          .add(membership("a", Role.MEMBER))
          .add(delegation("a"))
          .withMapping(mapping -> mapping.add(need("a")).add(cloth("a")))
          .add(goal("a", "a goal"))
          .add(measure("a", "a measure"))
          .add(task("a", "a task"))
          .withJourney(journey -> journey.add(situation()))
          .add(meeting("a", DAY))
          .add(waiver("a"));

  /** What a verb does to a case: to which list, what is then in it, and how it is refused. */
  private record Verb(
      String name,
      UnaryOperator<InvestmentCase> verb,
      Function<InvestmentCase, List<?>> list,
      List<?> expected,
      List<UnaryOperator<InvestmentCase>> refused) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Verb add(
      String type,
      Function<String, UnaryOperator<InvestmentCase>> adding,
      Function<InvestmentCase, List<?>> list,
      Object added) {
    List<Object> expected = Stream.concat(list.apply(FILLED).stream(), Stream.of(added)).toList();
    return new Verb(
        "add(" + type + ")", adding.apply("new"), list, expected, List.of(adding.apply("a")));
  }

  private static Verb replace(
      String type,
      Function<String, UnaryOperator<InvestmentCase>> replacing,
      Function<InvestmentCase, List<?>> list,
      Object replaced) {
    List<Object> expected =
        Stream.concat(Stream.of(replaced), list.apply(FILLED).stream().skip(1)).toList();
    return new Verb(
        "replace(" + type + ")",
        replacing.apply("a"),
        list,
        expected,
        List.of(replacing.apply("new")));
  }

  static List<Verb> verbs() {
    Function<InvestmentCase, List<?>> persons = InvestmentCase::persons;
    Function<InvestmentCase, List<?>> consents = InvestmentCase::consents;
    Function<InvestmentCase, List<?>> memberships = c -> c.team().memberships();
    Function<InvestmentCase, List<?>> goals = c -> c.plan().orElseThrow().goals();
    Function<InvestmentCase, List<?>> measures = c -> c.plan().orElseThrow().measures();
    Function<InvestmentCase, List<?>> tasks = c -> c.plan().orElseThrow().tasks();
    Function<InvestmentCase, List<?>> situations = c -> c.journey().situations();
    return List.of(
        add("Person", id -> c -> c.add(person(id, "Liv")), persons, person("new", "Liv")),
        replace("Person", id -> c -> c.replace(person(id, "Liv")), persons, person("a", "Liv")),
        add("Consent", id -> c -> c.add(consent(id)), consents, consent("new")),
        new Verb(
            "withdrawConsent(Id, LocalDateTime)",
            c -> c.withdrawConsent(Id.of("a"), NOON),
            consents,
            List.of(consent("a").withdrawnAt(NOON)),
            List.of(
                c -> c.withdrawConsent(Id.of("new"), NOON),
                c -> c.withdrawConsent(Id.of("a"), NOON.minusNanos(1)))),
        add(
            "Membership",
            id -> c -> c.add(membership(id, Role.MEMBER)),
            memberships,
            membership("new", Role.MEMBER)),
        new Verb(
            "withTeam(UnaryOperator)",
            c -> c.withTeam(team -> team.replace(membership("a", Role.COORDINATOR))),
            memberships,
            List.of(membership("a", Role.COORDINATOR)),
            List.of(c -> c.withTeam(team -> team.replace(membership("new", Role.MEMBER))))),
        new Verb(
            "handOverLeadership(Membership)",
            c -> c.handOverLeadership(membership("new", Role.INVESTMENT_LEADER)),
            memberships,
            List.of(membership("a", Role.MEMBER), membership("new", Role.INVESTMENT_LEADER)),
            List.of(
                c -> c.handOverLeadership(membership("a", Role.INVESTMENT_LEADER)),
                c -> c.handOverLeadership(membership("new", Role.MEMBER)))),
        add(
            "Delegation",
            id -> c -> c.add(delegation(id)),
            c -> c.mandate().delegations(),
            delegation("new")),
        add("Refusal", id -> c -> c.add(refusal(id)), InvestmentCase::refusals, refusal("new")),
        add(
            "Disclosure",
            id -> c -> c.add(disclosure(id)),
            InvestmentCase::disclosures,
            disclosure("new")),
        replace(
            "Consent",
            id -> c -> c.replace(consent(id).withdrawnAt(NOON)),
            consents,
            consent("a").withdrawnAt(NOON)),
        new Verb(
            "handOver(Id, Membership)",
            c -> c.handOver(Id.of("a"), membership("new", Role.MEMBER)),
            memberships,
            List.of(membership("a", Role.MEMBER).endingAt(DAY), membership("new", Role.MEMBER)),
            List.of(
                c -> c.handOver(Id.of("new"), membership("b", Role.MEMBER)),
                c -> c.handOver(Id.of("a"), membership("a", Role.MEMBER)))),
        new Verb(
            "withFamily(UnaryOperator)",
            c -> c.withFamily(family -> family.add(home("a"))),
            c -> c.family().homes(),
            List.of(home("a")),
            List.of(c -> c.withFamily(family -> family.add(home("a")).add(home("a"))))),
        new Verb(
            "withIntake(UnaryOperator)",
            c -> c.withIntake(intake -> intake.add(considering())),
            c -> c.intake().considerations(),
            List.of(considering()),
            List.of()),
        new Verb(
            "withMandate(UnaryOperator)",
            c -> c.withMandate(mandate -> mandate.add(delegation("new"))),
            c -> c.mandate().delegations(),
            List.of(delegation("a"), delegation("new")),
            List.of(c -> c.withMandate(mandate -> mandate.add(delegation("a"))))),
        new Verb(
            "withMapping(UnaryOperator)",
            c -> c.withMapping(mapping -> mapping.add(need("new"))),
            c -> c.mapping().needs(),
            List.of(need("a"), need("new")),
            List.of(c -> c.withMapping(mapping -> mapping.add(cloth("a"))))),
        add("Goal", id -> c -> c.add(goal(id, "new")), goals, goal("new", "new")),
        add("Measure", id -> c -> c.add(measure(id, "new")), measures, measure("new", "new")),
        add("Task", id -> c -> c.add(task(id, "new")), tasks, task("new", "new")),
        new Verb(
            "finishTask(Id, LocalDate, String)",
            c -> c.finishTask(Id.of("a"), DAY, "fine"),
            tasks,
            List.of(task("a", "a task").finishedAt(DAY, "fine")),
            List.of(c -> c.finishTask(Id.of("new"), DAY, "fine"))),
        new Verb(
            "startMeasure(Id, LocalDate)",
            c -> c.startMeasure(Id.of("a"), DAY),
            measures,
            List.of(measure("a", "a measure").startedAt(DAY)),
            List.of(c -> c.startMeasure(Id.of("new"), DAY))),
        new Verb(
            "finishMeasure(Id, LocalDate)",
            c -> c.finishMeasure(Id.of("a"), DAY),
            measures,
            List.of(measure("a", "a measure").finishedAt(DAY)),
            List.of(c -> c.finishMeasure(Id.of("new"), DAY))),
        new Verb(
            "withPlan(UnaryOperator)",
            c -> c.withPlan(plan -> plan.add(goal("new", "new"))),
            goals,
            List.of(goal("a", "a goal"), goal("new", "new")),
            List.of(c -> c.withPlan(plan -> plan.add(goal("a", "new"))))),
        new Verb(
            "withJourney(UnaryOperator)",
            c -> c.withJourney(journey -> journey.add(situation())),
            situations,
            List.of(situation(), situation()),
            List.of()),
        add(
            "Meeting",
            id -> c -> c.add(meeting(id, DAY)),
            InvestmentCase::meetings,
            meeting("new", DAY)),
        replace(
            "Meeting",
            id -> c -> c.replace(meeting(id, DAY.plusDays(1))),
            InvestmentCase::meetings,
            meeting("a", DAY.plusDays(1))),
        add("Waiver", id -> c -> c.add(waiver(id)), InvestmentCase::waivers, waiver("new")));
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
    lists.put("meetings", aCase.meetings());
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
    assertThat(verbs()).extracting(Verb::name).containsExactlyInAnyOrderElementsOf(verbs);
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
