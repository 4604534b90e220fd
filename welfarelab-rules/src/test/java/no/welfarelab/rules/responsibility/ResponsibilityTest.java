/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.team.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResponsibilityTest {
  // The handbook's matrix: citizen, support person, leader, core team, member, contact person,
  // coordinator, unit manager, project leader, steering group.
  private static final String HANDBOOK =
      """
          DECIDE_INTAKE | c | – | – | – | A | – | – | – | – | I | –
          APPOINT_LEADER | c | – | – | – | A | – | – | – | I | I | –
          ANSWER | c | A | C | R | – | – | – | – | – | – | –
          COMPOSE_TEAM | c | C | – | A | C | C | – | C | I | – | –
          OFFER_SUPPORT_PERSON | c | – | – | A | – | – | – | – | – | – | –
          OBTAIN_CONSENT | c | R | C | A | – | – | R | – | – | – | –
          EXPLAIN_RIGHTS | c | C | C | A | – | R | – | – | – | – | –
          CHAIR_MEETINGS | c | C | I | A | – | I | – | R | – | – | –
          DESCRIBE_SITUATION | c, per adult | A | C | R | – | – | C | – | – | – | –
          MAP | c | R | C | A | – | R | C | – | – | – | –
          KEEP_CLOTH | c | – | – | A | – | – | – | – | – | – | –
          WRITE_PLAN | c | R | C | A | – | C | – | – | – | – | –
          SET_GOALS | c, per adult | A | C | R | – | C | C | – | – | – | –
          FIND_SOLUTIONS | c | C | C | A | – | R | – | – | – | – | –
          PROPOSE_MEASURES | c, per service | C | C | R | – | A | – | – | – | – | –
          DECIDE_MEASURE | c, per measure | C | – | – | – | A (deciding) | – | – | I | – | –
          DELEGATE | c, per service | – | – | C | – | I | – | – | A | – | –
          CARRY_OUT_TASKS | c, per task | A (own) | – | I | – | A (own) | – | – | – | – | –
          FOLLOW_UP | c | I | – | A | – | R | R | R | – | I | –
          SUMMARISE | c | C | C | A | – | C | – | – | – | – | –
          KEEP_DIALOGUE | c | C | C | I | – | C | A | – | – | – | –
          ENSURE_INTERPLAY | c | – | – | A | – | R | C | R | – | – | –
          BRIEF_SUCCESSOR | c, per member | – | – | C | – | A | – | – | – | – | –
          DOCUMENT | c, per service | – | – | I | – | A | – | – | – | – | –
          SETTLE_DISAGREEMENT | m | I | – | R | – | C | – | – | A | I | –
          ASSESS_SITUATION | c | C | C | A | – | C | C | – | – | – | –
          REPORT_EFFECT | m | – | – | R | R | – | – | – | I | A | I
          TRAIN_STAFF | m | – | – | – | R | – | – | – | R | A | –
          CHOOSE_DIRECTION | m | – | – | – | C | – | – | – | C | R | A
      """;

  private static final List<Role> COLUMNS =
      List.of(
          Role.CITIZEN,
          Role.SUPPORT_PERSON,
          Role.INVESTMENT_LEADER,
          Role.CORE_TEAM,
          Role.MEMBER,
          Role.CONTACT_PERSON,
          Role.COORDINATOR,
          Role.UNIT_MANAGER,
          Role.PROJECT_LEADER,
          Role.STEERING_GROUP);

  @Test
  void theMatrixIsTheHandbooks() {
    assertThat(Arrays.stream(Responsibility.values()).map(ResponsibilityTest::row))
        .containsExactlyElementsOf(HANDBOOK.lines().map(String::strip).toList());
  }

  private static String row(Responsibility responsibility) {
    List<String> cells = new ArrayList<>(List.of(responsibility.code(), level(responsibility)));
    COLUMNS.forEach(role -> cells.add(cell(responsibility, role)));
    return String.join(" | ", cells);
  }

  private static String level(Responsibility responsibility) {
    return switch (responsibility.oneFor()) {
      case CASE -> "c";
      case LAB -> "m";
      case PERSON -> "c, per adult";
      case MEMBERSHIP -> "c, per member";
      default -> "c, per " + responsibility.oneFor().code().toLowerCase(Locale.ROOT);
    };
  }

  private static String cell(Responsibility responsibility, Role role) {
    Involvement involvement = responsibility.involved().get(role);
    if (involvement == null) {
      return "–";
    }
    String letter =
        switch (involvement) {
          case ACCOUNTABLE -> "A";
          case DOES -> "R";
          case CONSULTED -> "C";
          case INFORMED -> "I";
        };
    return letter
        + responsibility
            .condition(role)
            .map(condition -> condition == Condition.OWN ? " (own)" : " (deciding)")
            .orElse("");
  }

  @ParameterizedTest
  @EnumSource
  void oneRoleAnswersForItOrEachForTheirOwn(Responsibility responsibility) {
    assertThat(responsibility.accountable()).isNotEmpty();
    if (responsibility != Responsibility.CARRY_OUT_TASKS) {
      assertThat(responsibility.accountable()).hasSize(1);
    }
  }

  @Test
  void whereNobodyIsSaidToDoItTheAccountableDoes() {
    assertThat(Responsibility.KEEP_CLOTH.doers()).containsExactly(Role.INVESTMENT_LEADER);
    assertThat(Responsibility.DECIDE_INTAKE.doers()).containsExactly(Role.CORE_TEAM);
    assertThat(Responsibility.MAP.doers()).containsExactlyInAnyOrder(Role.CITIZEN, Role.MEMBER);
  }

  @Test
  void aRoleThatIsNotInTheMatrixIsAccountableForNothing() {
    assertThat(Responsibility.DECIDE_MEASURE.condition(Role.INTERPRETER)).isEmpty();
  }

  @Test
  void theLeaderStandsInForAContactPersonAndACoordinatorOnly() {
    assertThat(
            Arrays.stream(Role.values())
                .filter(role -> Responsibility.insteadOf(role).isPresent())
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Role.CONTACT_PERSON, Role.COORDINATOR);
    assertThat(Responsibility.insteadOf(Role.CONTACT_PERSON)).contains(Role.INVESTMENT_LEADER);
  }

  @ParameterizedTest
  @EnumSource
  void eachIsCalledSomethingOfItsOwn(Language language) {
    assertThat(
            Arrays.stream(Responsibility.values())
                .map(responsibility -> responsibility.label().in(language)))
        .doesNotHaveDuplicates()
        .noneMatch(name -> name.matches("[A-Z_]+"));
  }

  @Test
  void itLiesInTheCaseOrInTheMunicipality() {
    assertThat(
            Arrays.stream(Responsibility.values())
                .filter(responsibility -> responsibility.level() == Level.MUNICIPALITY))
        .containsExactly(
            Responsibility.SETTLE_DISAGREEMENT,
            Responsibility.REPORT_EFFECT,
            Responsibility.TRAIN_STAFF,
            Responsibility.CHOOSE_DIRECTION);
  }
}
