/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.citizen;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/**
 * How closely an address is protected (<i>adressebeskyttelse</i>), from the least to the most; the
 * grade itself is sensitive. Source: folkeregisterloven § 10-4.
 */
public enum AddressProtection implements Coded {
  /** Not protected (<i>ugradert</i>). */
  UNGRADED(Label.of("ugradert", "ugradert", "unclassified")),
  /** The address would reveal an institution (<i>klientadresse</i>). */
  CLIENT_ADDRESS(Label.of("klientadresse", "klientadresse", "client address")),
  /** May go to public bodies with a legal basis, never to private ones (<i>fortrolig</i>). */
  CONFIDENTIAL(Label.of("fortrolig", "fortruleg", "confidential")),
  /** Not to other public bodies either (<i>strengt fortrolig</i>). */
  STRICTLY_CONFIDENTIAL(
      Label.of("strengt fortrolig", "strengt fortruleg", "strictly confidential")),
  /** As strictly confidential, for one who lives abroad (<i>strengt fortrolig utland</i>). */
  STRICTLY_CONFIDENTIAL_ABROAD(
      Label.of(
          "strengt fortrolig utland", "strengt fortruleg utland", "strictly confidential abroad"));

  private final Label label;

  AddressProtection(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
