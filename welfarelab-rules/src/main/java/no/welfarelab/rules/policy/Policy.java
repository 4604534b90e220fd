/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.team.Role;
import org.immutables.value.Value;

/** What a municipality sets for itself (<i>kommunens valg</i>): data, no program. */
@Value.Immutable
public abstract sealed class Policy permits ImmutablePolicy {
  Policy() {}

  /** {@return what the policy is called, such as {@code handbook}} */
  public abstract String name();

  /** {@return the roles that may waive a rule} */
  public abstract Set<Role> waiverRoles();

  /** {@return the handbook's policy: the core team and the steering group may waive} */
  public static Policy handbook() {
    return builder()
        .name("handbook")
        .waiverRoles(List.of(Role.CORE_TEAM, Role.STEERING_GROUP))
        .build();
  }

  /**
   * {@return the SHA-256 checksum of the policy's content, 64 hexadecimal digits; the name does not
   * count}
   */
  public String checksum() {
    String content =
        waiverRoles().stream()
            .map(Coded::code)
            .sorted()
            .collect(Collectors.joining(",", "waiverRoles=", "\n"));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutablePolicy.builder();
  }

  /** Collects the parts of a {@link Policy}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutablePolicy.Builder {
    Builder name(String name);

    Builder waiverRoles(Iterable<Role> waiverRoles);

    /**
     * {@return the policy}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Policy build();
  }
}
