/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.lab.Choice;
import no.welfarelab.core.lab.ChoiceMatter;
import no.welfarelab.core.lab.WelfareLab;
import no.welfarelab.core.team.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LabJsonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final String HEAD =
      "{\"format\": \"welfarelab-lab\", \"version\": 1, \"id\": \"lab\"";

  private static List<String> told(String document) {
    return Told.problems(LabJson.read(document.getBytes(UTF_8))).stream().map(Told::told).toList();
  }

  @Nested
  class TheLabOfVersion1 {
    private final WelfareLab lab = LabJson.readOrThrow(Golden.bytes(Golden.LAB_1));

    @Test
    void isReadForEver() {
      assertThat(lab.municipality().orElseThrow().numberOn(DAY).orElseThrow().value())
          .isEqualTo("9903");
      assertThat(lab.holdersOf(Role.CORE_TEAM, DAY)).hasSize(2);
      assertThat(lab.shareOf(Id.of("lise"), DAY)).contains(45);
      assertThat(lab.caseloadsOn(DAY).get(Id.of("lise"))).hasSize(2);
      assertThat(lab.choiceOn(ChoiceMatter.TEAM_MODEL, DAY).flatMap(Choice::councilsHeard))
          .contains(true);
    }

    @Test
    void isWrittenAsItWasRead() {
      assertThat(LabJson.print(lab)).isEqualTo(Golden.text(Golden.LAB_1));
      assertThat(LabJson.readOrThrow(LabJson.write(lab))).isEqualTo(lab);
    }
  }

  @Test
  void whatIsEmptyIsLeftOut() {
    WelfareLab lab = WelfareLab.builder().id(Id.of("lab")).build();
    assertThat(new String(LabJson.write(lab), UTF_8))
        .isEqualTo("{\"format\":\"welfarelab-lab\",\"version\":1,\"id\":\"lab\"}");
    assertThat(LabJson.readOrThrow((HEAD + ", \"portfolio\": []}").getBytes(UTF_8))).isEqualTo(lab);
  }

  @Test
  void allProblemsAreToldAtTheirPlaces() {
    String document =
        HEAD
            + """
            ,
             "municipality": {"numbers": [{"value": "99", "period": {}},
               {"value": "9901", "period":
                 {"startInclusive": "2024-01-01", "endExclusive": "2020-01-01"}}]},
             "persons": [{"id": "p", "standing": "PROFESSIONAL"}, {"id": "p"}],
             "memberships": [{"id": "m", "person": "p", "role": "BOSS"}],
             "leaderPosts": [{"person": "p", "sharePercent": 101}],
             "choices": [{"id": "c", "matter": "POLICY", "by": ["p", "p"]}],
             "portfolio": [{"caseId": "10915596784"}, {"leader": "p"}],
             "cases": []}
            """;
    assertThat(told(document))
        .containsExactly(
            "MISSING_PROPERTY \"/municipality\" 2:18",
            "BAD_MUNICIPALITY_NUMBER \"/municipality/numbers/0/value\" 2:41",
            "MISSING_PROPERTY \"/municipality/numbers/0/period\" 2:57",
            "BACKWARD_PERIOD \"/municipality/numbers/1/period/endExclusive\" 4:55",
            "MISSING_PROPERTY \"/persons/1\" 5:55",
            "DUPLICATE_ID \"/persons/1\" 5:55",
            "UNKNOWN_CODE \"/memberships/0/role\" 6:53",
            "EXPECTED_NUMBER \"/leaderPosts/0/sharePercent\" 7:50",
            "DUPLICATE_VALUE \"/choices/0/by/1\" 8:58",
            "BAD_ID \"/portfolio/0/caseId\" 9:27",
            "MISSING_PROPERTY \"/portfolio/1\" 9:43",
            "UNKNOWN_PROPERTY \"\" 10:2");
  }

  @Test
  void aCaseIsNoLab() {
    assertThat(told("{\"format\": \"welfarelab-case\", \"version\": 1, \"id\": \"lab\"}"))
        .containsExactly("WRONG_FORMAT \"/format\" 1:12");
    assertThat(told(HEAD.replace("1", "2") + "}"))
        .containsExactly("UNKNOWN_VERSION \"/version\" 1:41");
  }

  @Test
  void anUnreadableDocumentThrowsAllItsProblems() {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> LabJson.readOrThrow((HEAD + ", \"persons\": 7}").getBytes(UTF_8)))
        .withMessage(
            "1 problem(s), the first in line 1, column 68, at \"/persons\": A list belongs here.");
  }

  @Test
  void halfACharacterIsNotWritten() {
    Choice half =
        Choice.builder().id(Id.of("c")).matter(ChoiceMatter.POLICY).text("\uD83D").build();
    WelfareLab lab = WelfareLab.builder().id(Id.of("lab")).choices(List.of(half)).build();
    assertThatIllegalArgumentException().isThrownBy(() -> LabJson.write(lab));
    assertThatIllegalArgumentException().isThrownBy(() -> LabJson.print(lab));
  }
}
