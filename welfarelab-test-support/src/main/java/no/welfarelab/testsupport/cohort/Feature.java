/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import java.util.List;

/**
 * Something that a case may hold (<i>kjennetegn</i>) and that breaks no rule.
 *
 * <p>Asked for, it is there; not asked for, it is drawn.
 */
public enum Feature {
  /** One to five children (<i>barn</i>). */
  CHILDREN(0.8),
  /** Two adults who live together (<i>par</i>). */
  COUPLE(0.5),
  /** The second adult takes no part, for a reason (<i>partner deltar ikke</i>). */
  PARTNER_STAYS_OUT(0.1, COUPLE),
  /**
   * A child of parents apart lives half of the time with the other (<i>delt bosted</i>); without
   * {@link #COUPLE} or with, since a partner may be another.
   */
  SPLIT_RESIDENCE(0.2, CHILDREN),
  /** A child has reduced functional ability (<i>nedsatt funksjonsevne</i>). */
  SERIOUS_CONDITION(0.25, CHILDREN),
  /** An adult speaks another language and meets with an interpreter (<i>tolk</i>). */
  INTERPRETER(0.25),
  /** An adult has a guardian, who acts beside them (<i>verge</i>). */
  GUARDIAN(0.1),
  /** The family's address is protected (<i>adressebeskyttelse</i>). */
  PROTECTED_ADDRESS(0.1),
  /** A support person comes along (<i>støtteperson</i>). */
  SUPPORT_PERSON(0.3),
  /** The citizen thought it over for a while before the yes (<i>betenkning</i>). */
  SLOW_YES(0.3),
  /** Someone under no confidentiality by law is in the team (<i>ekstern part</i>). */
  OUTSIDE_PARTY(0.3),
  /** A person said no to sharing with some party (<i>nei til deling</i>). */
  REFUSED_SHARING(0.2),
  /** Something was reported to the child welfare service, by law (<i>bekymringsmelding</i>). */
  STATUTORY_DISCLOSURE(0.1, CHILDREN),
  /** The investment leader changed on the way (<i>lederbytte</i>). */
  NEW_LEADER(0.15),
  /** A service changed its representative on the way (<i>bytte av deltaker</i>). */
  REPLACED_MEMBER(0.2),
  /** A member is the citizen's contact person too (<i>kontaktperson</i>). */
  CONTACT_PERSON(0.3),
  /** A measure was handed up to who may decide it (<i>løftet sak</i>). */
  HANDED_UP(0.25),
  /** A benefit was refused before, and is looked at again (<i>tidligere avslag</i>). */
  EARLIER_REFUSAL(0.25),
  /** A measure not usually given is given for a reason (<i>unntak</i>). */
  EXCEPTIONAL_MEASURE(0.2),
  /** Two services share a budget (<i>felles budsjett</i>). */
  POOLED_BUDGET(0.2),
  /** Services did not agree on who pays, and settled it (<i>uenighet</i>). */
  DISAGREEMENT(0.2),
  /** There is a plan beside the investment plan (<i>tilknyttet plan</i>). */
  LINKED_PLAN(0.3),
  /** The plan serves as an adult's individual plan too (<i>individuell plan</i>). */
  INDIVIDUAL_PLAN(0.2),
  /** A goal was postponed for a reason (<i>utsatt mål</i>). */
  POSTPONED_GOAL(0.3),
  /** A need that no service has a measure for was recorded (<i>hull i tilbudet</i>). */
  GAP(0.2),
  /** The target is reached, the citizens agree, and the case is closed (<i>avsluttet</i>). */
  CLOSED(0.1);

  private final double share;
  private final List<Feature> implied;

  Feature(double share, Feature... implied) {
    this.share = share;
    this.implied = List.of(implied);
  }

  /** {@return the features without which it cannot be} */
  public List<Feature> implied() {
    return implied;
  }

  /** The share of the cases that have it, where what it implies is there. */
  double share() {
    return share;
  }
}
