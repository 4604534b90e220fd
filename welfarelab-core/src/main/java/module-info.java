/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * The model of the welfare lab (<i>velferdslab</i>): immutable values, the verbs that edit them, and pure questions.
 *
 * <p>It reads no clock, no file and no locale, and knows neither JSON nor rules.
 *
 * <p>Sources are cited by a code and a section, element or heading:
 *
 * <ul>
 *   <li>PROBA: Proba samfunnsanalyse for Husbanken and IMDi, <i>Asker velferdslab – erfaringer</i>;
 *   <li>DOGA: Husbanken and DOGA, <i>Bolig for velferd – en innføring i tjenestedesign</i>, with Asker's case;
 *   <li>NTNU: NTNU Samfunnsforskning, <i>Bolig for velferd – følgestudie av læringsprosjekter i Midt-Norge</i>;
 *   <li>VP: Høgskolen i Østfold, the second report on <i>Velferdspiloten</i>;
 *   <li>norway.md: what this library gathered of Norwegian law and practice.
 * </ul>
 */
module no.welfarelab.core {
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports no.welfarelab.core;
  exports no.welfarelab.core.citizen;
  exports no.welfarelab.core.consent;
  exports no.welfarelab.core.effect;
  exports no.welfarelab.core.ground;
  exports no.welfarelab.core.intake;
  exports no.welfarelab.core.journey;
  exports no.welfarelab.core.lab;
  exports no.welfarelab.core.mandate;
  exports no.welfarelab.core.mapping;
  exports no.welfarelab.core.meeting;
  exports no.welfarelab.core.plan;
  exports no.welfarelab.core.service;
  exports no.welfarelab.core.team;
}
