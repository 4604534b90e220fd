/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.welfarelab.core.team.Role;
import org.junit.jupiter.api.Test;

class PolicyTest {

  private static Policy policy(String name, Role... waiverRoles) {
    return Policy.builder().name(name).waiverRoles(List.of(waiverRoles)).build();
  }

  @Test
  void theHandbooksLetsCoreTeamAndSteeringGroupWaive() {
    assertThat(Policy.handbook().waiverRoles())
        .containsExactlyInAnyOrder(Role.CORE_TEAM, Role.STEERING_GROUP);
  }

  @Test
  void theHandbooksHasAChecksumThatStays() {
    assertThat(Policy.handbook().checksum())
        .isEqualTo("aa8d0ef99d17c9384f061c1b66d37cf9c38bb954e0f4ed3391d3e2d6c987f86c");
  }

  @Test
  void neitherNameNorOrderMattersToTheChecksum() {
    assertThat(policy("ours", Role.STEERING_GROUP, Role.CORE_TEAM).checksum())
        .isEqualTo(policy("theirs", Role.CORE_TEAM, Role.STEERING_GROUP).checksum())
        .isEqualTo(Policy.handbook().checksum());
  }

  @Test
  void contentMattersToTheChecksum() {
    assertThat(
            List.of(
                Policy.handbook().checksum(),
                policy("ours").checksum(),
                policy("ours", Role.CORE_TEAM).checksum(),
                policy("ours", Role.STEERING_GROUP).checksum(),
                policy("ours", Role.CORE_TEAM, Role.PROJECT_LEADER).checksum()))
        .doesNotHaveDuplicates()
        .allMatch(checksum -> checksum.matches("[0-9a-f]{64}"));
  }

  @Test
  void aPolicyHasAName() {
    assertThatThrownBy(() -> Policy.builder().build()).isInstanceOf(IllegalStateException.class);
  }
}
