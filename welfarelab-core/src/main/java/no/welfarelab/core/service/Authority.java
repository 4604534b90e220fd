/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.service;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** What a representative's authority amounts to (<i>myndighet</i>). Source: PROBA 6.4. */
public enum Authority implements Coded {
  /** Decides alone within the delegation, and the service itself carries it out. */
  DECIDES(Label.of("bestemmer", "avgjer", "decides")),
  /** No formal decision at the table, but the assessment of need is decisive. */
  ASSESSES(Label.of("vurderer", "vurderer", "assesses")),
  /** Decides, but carrying it out depends on others. */
  DECIDES_OTHERS_EXECUTE(
      Label.of("bestemmer, andre utfører", "avgjer, andre utfører", "decides, others execute")),
  /** Explains the terms and assesses whether they are met; the decision is made elsewhere. */
  ADVISES(Label.of("gir råd", "gir råd", "advises")),
  /** Disposes of own working time and carries out what others decided. */
  OWN_TIME(Label.of("rår over egen tid", "rår over eiga tid", "own time"));

  private final Label label;

  Authority(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
