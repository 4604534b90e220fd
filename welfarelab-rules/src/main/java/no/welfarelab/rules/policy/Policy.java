/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import no.welfarelab.core.service.Catalogue;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.Municipality;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/**
 * What a municipality sets for itself (<i>kommunens retningslinjer</i>): data, no program.
 *
 * <p>What is not set is as in the handbook, so a municipality states only what it does otherwise:
 *
 * <pre>{@code
 * Policy ours =
 *     Policy.builder()
 *         .name("ours-2026")
 *         .team(TeamLimits.builder().mostProfessionals(6).build())
 *         .build();
 * }</pre>
 *
 * <p>Where a later version of the library has another default, such a policy follows it, and its
 * {@link #checksum()} tells. Source: the policy table of the handbook; PROBA 2.2, 4, 5.2.
 */
@Value.Immutable
public abstract sealed class Policy permits ImmutablePolicy {
  Policy() {}

  /** {@return what the policy is called, such as {@code handbook}; not blank} */
  public abstract String name();

  /** {@return the municipality whose policy it is; empty where it is nobody's in particular} */
  public abstract Optional<Municipality> municipality();

  /** {@return whom the lab is for} */
  @Value.Default
  public IntakePolicy intake() {
    return IntakePolicy.handbook();
  }

  /** {@return who consents, and when a consent is looked at again} */
  @Value.Default
  public ConsentPolicy consent() {
    return ConsentPolicy.handbook();
  }

  /** {@return how large and how steady a team is} */
  @Value.Default
  public TeamLimits team() {
    return TeamLimits.handbook();
  }

  /** {@return how many cases an investment leader has} */
  @Value.Default
  public Caseload caseload() {
    return Caseload.handbook();
  }

  /** {@return by what a situation that was mapped is measured} */
  @Value.Default
  public MappingLimits mapping() {
    return MappingLimits.handbook();
  }

  /** {@return how much a plan asks for at once, and how far ahead} */
  @Value.Default
  public PlanLimits plan() {
    return PlanLimits.handbook();
  }

  /** {@return how long it is expected to take until a situation is stable or sustainable} */
  @Value.Default
  public ExpectedTime timeToStable() {
    return ExpectedTime.handbook();
  }

  /** {@return how often the team meets, and for how long} */
  @Value.Default
  public MeetingLimits meetings() {
    return MeetingLimits.handbook();
  }

  /** {@return what may be counted and given out} */
  @Value.Default
  public PublicationPolicy publication() {
    return PublicationPolicy.handbook();
  }

  /** {@return who may waive a rule} */
  @Value.Default
  public WaiverPolicy waivers() {
    return WaiverPolicy.handbook();
  }

  /**
   * {@return the municipality's own services and types of measure: beside the handbook's, or in the
   * place of the one of the same id}
   */
  @Value.Default
  public Catalogue ownCatalogue() {
    return Catalogue.builder().build();
  }

  @Value.Check
  void check() {
    if (name().isBlank()) {
      throw new IllegalArgumentException("a policy has a name");
    }
  }

  /** {@return the handbook's policy, called {@code handbook}} */
  public static Policy handbook() {
    return Handbook.POLICY;
  }

  /** {@return the whole catalogue: the handbook's with the municipality's own} */
  @Value.Lazy
  public Catalogue catalogue() {
    Catalogue whole = Catalogue.handbook();
    for (Service service : ownCatalogue().services()) {
      whole = whole.with(service);
    }
    for (MeasureType measureType : ownCatalogue().measureTypes()) {
      whole = whole.with(measureType);
    }
    return whole;
  }

  /**
   * {@return the SHA-256 checksum of the policy's content, 64 hexadecimal digits}
   *
   * <p>The content is all that is in force under the policy, set or by default, the whole catalogue
   * included. The name does not count, nor does an order that means nothing.
   */
  @Value.Lazy
  public String checksum() {
    try {
      byte[] content = PolicyText.of(this).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** {@return a new builder; what it is not given is as in the handbook} */
  public static Builder builder() {
    return ImmutablePolicy.builder();
  }

  /** Collects the parts of a {@link Policy}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutablePolicy.Builder {
    Builder name(String name);

    Builder municipality(Municipality municipality);

    Builder intake(IntakePolicy intake);

    Builder consent(ConsentPolicy consent);

    Builder team(TeamLimits team);

    Builder caseload(Caseload caseload);

    Builder mapping(MappingLimits mapping);

    Builder plan(PlanLimits plan);

    Builder timeToStable(ExpectedTime timeToStable);

    Builder meetings(MeetingLimits meetings);

    Builder publication(PublicationPolicy publication);

    Builder waivers(WaiverPolicy waivers);

    Builder ownCatalogue(Catalogue ownCatalogue);

    /**
     * {@return the policy}
     *
     * @throws IllegalStateException if the name is missing
     * @throws IllegalArgumentException if the name is blank
     */
    Policy build();
  }

  /** Made once, so that its checksum is. */
  private static final class Handbook {
    private static final Policy POLICY = builder().name("handbook").build();
  }
}
