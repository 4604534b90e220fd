/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.welfarelab.core.citizen.OvercrowdingMeasure;
import no.welfarelab.core.consent.ConsentAges;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.service.Catalogue;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.service.Services;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.policy.ConsentPolicy;
import no.welfarelab.rules.policy.IntakePolicy;
import no.welfarelab.rules.policy.MappingLimits;
import no.welfarelab.rules.policy.Policy;
import no.welfarelab.rules.policy.TeamLimits;
import no.welfarelab.rules.policy.WaiverPolicy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyJsonTest {
  private static final String HEAD =
      "{\"format\":\"welfarelab-policy\",\"version\":1,\"name\":\"ours\"";

  @Nested
  class ThePolicyOfVersion1 {
    private final byte[] golden = Golden.bytes(Golden.POLICY_1);
    private final Policy policy = PolicyJson.readOrThrow(golden);

    @Test
    void isReadForEver() {
      assertThat(policy.name()).isEqualTo("ours-2026");
      assertThat(policy.municipality().orElseThrow().numbers()).hasSize(3);
      assertThat(policy.intake().targetGroups())
          .extracting(group -> group.label().en())
          .containsExactly("youth", "single parents");
      assertThat(policy.consent().ages().otherwise()).isEqualTo(16);
      assertThat(policy.team().mostProfessionals()).isEqualTo(6);
      assertThat(policy.mapping().overcrowding().orElseThrow().mostPersonsPerRoom()).contains(1.5);
      assertThat(policy.meetings().longestGapAtFirstInDays()).isEqualTo(28);
      assertThat(policy.publication().legalBases()).hasSize(2);
      assertThat(policy.ownCatalogue().services()).hasSize(2);
    }

    @Test
    void isWrittenAsItWasRead() {
      assertThat(PolicyJson.print(policy)).isEqualTo(Golden.text(Golden.POLICY_1));
    }

    @Test
    void statesEverythingOtherwiseThanTheHandbook() {
      Policy handbook = Policy.handbook();
      assertThat(policy.intake()).isNotEqualTo(handbook.intake());
      assertThat(policy.consent()).isNotEqualTo(handbook.consent());
      assertThat(policy.team()).isNotEqualTo(handbook.team());
      assertThat(policy.waivers()).isNotEqualTo(handbook.waivers());
      assertThat(policy.checksum()).isNotEqualTo(handbook.checksum());
    }

    @Test
    void readsAlikeFromOneLineAndAfterAByteOrderMark() {
      assertThat(PolicyJson.readOrThrow(PolicyJson.write(policy))).isEqualTo(policy);
      byte[] marked = ("\uFEFF" + Golden.text(Golden.POLICY_1)).getBytes(UTF_8);
      assertThat(PolicyJson.readOrThrow(marked)).isEqualTo(policy);
    }

    @Test
    void isReadAndWrittenByManyThreads() {
      assertThat(
              IntStream.range(0, 200)
                  .parallel()
                  .mapToObj(i -> PolicyJson.print(PolicyJson.readOrThrow(golden)))
                  .distinct())
          .containsExactly(Golden.text(Golden.POLICY_1));
    }
  }

  @Nested
  class WhatIsNotStated {
    @Test
    void isAsInTheHandbook() {
      assertThat(read("}")).isEqualTo(Policy.builder().name("ours").build());
      assertThat(read("}").checksum()).isEqualTo(Policy.handbook().checksum());
    }

    @Test
    void isAsInTheHandbookLimitByLimit() {
      assertThat(read(",\"team\":{\"mostProfessionals\":6},\"consent\":{\"ages\":{\"heard\":5}}}"))
          .isEqualTo(
              Policy.builder()
                  .name("ours")
                  .team(TeamLimits.builder().mostProfessionals(6).build())
                  .consent(
                      ConsentPolicy.builder().ages(ConsentAges.builder().heard(5).build()).build())
                  .build());
    }

    @Test
    void isNotWritten() {
      assertThat(written(Policy.handbook()))
          .isEqualTo("{\"format\":\"welfarelab-policy\",\"version\":1,\"name\":\"handbook\"}");
      assertThat(
              written(
                  Policy.builder()
                      .name("ours")
                      .team(TeamLimits.builder().mostProfessionals(6).build())
                      .build()))
          .isEqualTo(HEAD + ",\"team\":{\"mostProfessionals\":6}}");
    }

    @Test
    void mayBeStatedAllTheSame() {
      String stated =
          ",\"team\":{\"mostProfessionals\":8},\"consent\":{\"ages\":{}},\"publication\":"
              + "{\"legalBases\":[],\"fewestPersonsInCell\":5},\"ownCatalogue\":{\"services\":[]},"
              + "\"waivers\":{\"roles\":[\"STEERING_GROUP\",\"CORE_TEAM\"]}}";
      assertThat(read(stated)).isEqualTo(Policy.builder().name("ours").build());
    }
  }

  @Nested
  class AListThatIsStated {
    @Test
    void isTheWholeList() {
      Policy policy = read(",\"waivers\":{\"roles\":[\"PROJECT_LEADER\"]}}");
      assertThat(policy.waivers().roles()).containsExactly(Role.PROJECT_LEADER);
    }

    @Test
    void mayBeEmptyWhichIsAnotherThanMissing() {
      Policy nobody =
          Policy.builder()
              .name("ours")
              .intake(IntakePolicy.of(List.of()))
              .waivers(WaiverPolicy.of(Set.of()))
              .build();
      assertThat(written(nobody))
          .isEqualTo(HEAD + ",\"intake\":{\"targetGroups\":[]},\"waivers\":{\"roles\":[]}}");
      assertThat(PolicyJson.readOrThrow(PolicyJson.write(nobody))).isEqualTo(nobody);
    }
  }

  @Nested
  class TheOwnCatalogue {
    private final Service beside = service("SENIOR_CENTRE");
    private final Service instead = service("NAV");
    private final Policy policy =
        Policy.builder()
            .name("ours")
            .ownCatalogue(Catalogue.builder().services(List.of(beside, instead)).build())
            .build();

    @Test
    void standsBesideTheHandbooksOrInItsPlace() {
      Policy read = PolicyJson.readOrThrow(PolicyJson.write(policy));
      assertThat(read.catalogue().service(Id.of("SENIOR_CENTRE"))).contains(beside);
      assertThat(read.catalogue().service(Services.NAV)).contains(instead);
      assertThat(read.catalogue().service(Services.HOUSING_OFFICE))
          .isEqualTo(Catalogue.handbook().service(Services.HOUSING_OFFICE));
      assertThat(read.catalogue().services()).hasSize(Services.all().size() + 1);
    }

    @Test
    void isWrittenAloneAndInItsOrder() {
      assertThat(written(policy))
          .startsWith(HEAD + ",\"ownCatalogue\":{\"services\":[{\"id\":\"SENIOR_CENTRE\",")
          .containsOnlyOnce("\"id\":\"NAV\"")
          .doesNotContain("HOUSING_OFFICE", "measureTypes");
    }

    @Test
    void mayRepeatWhatTheHandbookSaysAndKeepsIt() {
      Policy repeating =
          Policy.builder()
              .name("ours")
              .ownCatalogue(Catalogue.builder().services(Services.all().subList(0, 2)).build())
              .build();
      assertThat(PolicyJson.readOrThrow(PolicyJson.write(repeating))).isEqualTo(repeating);
      assertThat(repeating.checksum()).isEqualTo(Policy.handbook().checksum());
    }

    private static Service service(String id) {
      return Service.builder()
          .id(Id.of(id))
          .label(Label.of("Vår", "Vår", "Ours"))
          .municipal(true)
          .confidential(true)
          .build();
    }
  }

  @Nested
  class AFigure {
    @ParameterizedTest
    @ValueSource(strings = {"2", "2.0", "2e0", "20E-1", "0.2e1", "2.00000000000000000000000000001"})
    void isReadHoweverItIsWritten(String two) {
      Policy policy = read(",\"mapping\":{\"overcrowding\":{\"mostPersonsPerRoom\":" + two + "}}}");
      assertThat(policy.mapping().overcrowding().orElseThrow().mostPersonsPerRoom()).contains(2.0);
    }

    @Test
    void isWrittenAsShortAsItCanBe() {
      assertThat(figure(0.1 + 0.2)).isEqualTo("0.30000000000000004");
      assertThat(figure(20)).isEqualTo("20.0");
      assertThat(figure(2.0E-3)).isEqualTo("0.002");
      assertThat(figure(Double.parseDouble("2e23"))).isEqualTo("2.0E23");
      assertThat(figure(Double.MIN_VALUE)).isEqualTo("4.9E-324");
    }

    private static String figure(double figure) {
      String written =
          written(
              Policy.builder()
                  .name("ours")
                  .mapping(
                      MappingLimits.builder()
                          .overcrowding(
                              OvercrowdingMeasure.builder().mostPersonsPerRoom(figure).build())
                          .build())
                  .build());
      return written.replaceAll(".*:", "").replace("}", "");
    }
  }

  @Test
  void anyOrderIsReadAndTheCanonicalOneIsWritten() {
    String document =
        """
        {"team": {"fewestProfessionals": 2, "mostProfessionals": 6},
         "name": "ours", "version": 1, "format": "welfarelab-policy"}
        """;
    assertThat(written(PolicyJson.readOrThrow(document.getBytes(UTF_8))))
        .isEqualTo(HEAD + ",\"team\":{\"mostProfessionals\":6,\"fewestProfessionals\":2}}");
  }

  @Test
  void halfACharacterIsNotWritten() {
    Policy policy = Policy.builder().name("ours \uD83D").build();
    assertThatIllegalArgumentException().isThrownBy(() -> PolicyJson.write(policy));
    assertThatIllegalArgumentException().isThrownBy(() -> PolicyJson.print(policy));
  }

  @Test
  void anUnreadableDocumentThrowsAllItsProblems() {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(
            () -> PolicyJson.readOrThrow((HEAD + ",\n\"team\": 8, \"plan\": []}").getBytes(UTF_8)))
        .withMessage(
            "2 problem(s), the first in line 2, column 9, at \"/team\": An object belongs here.");
  }

  private static Policy read(String rest) {
    return PolicyJson.readOrThrow((HEAD + rest).getBytes(UTF_8));
  }

  private static String written(Policy policy) {
    return new String(PolicyJson.write(policy), UTF_8);
  }
}
