/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.responsibility;

import java.util.Optional;
import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.team.Role;

/**
 * Something that only one role may do (<i>det bare én rolle kan gjøre</i>). Source: PROBA 2.1, 2.2,
 * 7.1.
 */
public enum ReservedAct implements Coded {
  /** To decide whether a case is taken in (<i>avgjøre inntak</i>): the core team. */
  DECIDE_INTAKE(
      Optional.of(Role.CORE_TEAM),
      Label.of("avgjøre inntak", "avgjere inntak", "decide intake"),
      Role.CORE_TEAM.label()),
  /** To appoint the investment leader (<i>utpeke investeringsleder</i>): the core team. */
  APPOINT_LEADER(
      Optional.of(Role.CORE_TEAM),
      Label.of(
          "utpeke investeringsleder",
          "peike ut investeringsleiar",
          "appoint the investment leader"),
      Role.CORE_TEAM.label()),
  /** To sign a consent (<i>samtykke</i>): the person, or who consents for them. */
  SIGN_CONSENT(
      Optional.empty(),
      Label.of("samtykke", "samtykkje", "sign a consent"),
      Label.of(
          "personen selv, eller de som samtykker for personen",
          "personen sjølv, eller dei som samtykkjer for personen",
          "the person, or those who consent for them")),
  /** To make a formal decision (<i>vedtak</i>): the competent service. */
  MAKE_FORMAL_DECISION(
      Optional.empty(),
      Label.of("fatte vedtak", "gjere vedtak", "make a formal decision"),
      Label.of(
          "tjenesten med vedtaksmyndighet",
          "tenesta med vedtaksmyndigheit",
          "the competent service")),
  /** To delegate authority (<i>delegere</i>): the unit manager. */
  DELEGATE(
      Optional.of(Role.UNIT_MANAGER),
      Label.of("delegere myndighet", "delegere myndigheit", "delegate authority"),
      Label.of(
          "virksomhetslederen i tjenesten",
          "verksemdsleiaren i tenesta",
          "the service's unit manager")),
  /** To write the investment plan (<i>skrive planen</i>): the leader. */
  WRITE_PLAN(
      Optional.of(Role.INVESTMENT_LEADER),
      Label.of(
          "skrive investeringsplanen", "skrive investeringsplanen", "write the investment plan"),
      Role.INVESTMENT_LEADER.label()),
  /** To set the policy (<i>velge retning</i>): the steering group. */
  SET_POLICY(
      Optional.of(Role.STEERING_GROUP),
      Label.of("velge retning", "velje retning", "set the policy"),
      Role.STEERING_GROUP.label());

  private final Optional<Role> role;
  private final Label label;
  private final Label whoMay;

  ReservedAct(Optional<Role> role, Label label, Label whoMay) {
    this.role = role;
    this.label = label;
    this.whoMay = whoMay;
  }

  @Override
  public Label label() {
    return label;
  }

  /** {@return who alone may do it, such as "the core team"} */
  public Label whoMay() {
    return whoMay;
  }

  /** {@return the role that may do it; empty where it depends on person or service} */
  public Optional<Role> role() {
    return role;
  }
}
