/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static no.welfarelab.core.lab.PartKind.CASE;
import static no.welfarelab.core.lab.PartKind.MEETING;
import static no.welfarelab.core.lab.PartKind.MEMBERSHIP;
import static no.welfarelab.core.lab.PartKind.PERSON;
import static no.welfarelab.core.lab.PartKind.SERVICE;
import static no.welfarelab.rules.finding.Strength.MUST;
import static no.welfarelab.rules.finding.Strength.NOTE;
import static no.welfarelab.rules.finding.Strength.SHOULD;
import static no.welfarelab.rules.rule.DecidedBy.DATA;
import static no.welfarelab.rules.rule.DecidedBy.JUDGEMENT;
import static no.welfarelab.rules.rule.DecidedBy.POLICY;
import static no.welfarelab.rules.rule.IfMissing.BREACH;
import static no.welfarelab.rules.rule.IfMissing.NOTHING;
import static no.welfarelab.rules.rule.IfMissing.NOT_ASSESSED;

import java.util.List;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.service.Service;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Rule;

/** Rules about those who work together (<i>investeringsteam</i>): handbook section Team. */
final class TeamRules implements RuleFamily {

  /** Without someone who leads, nobody holds the threads; with two, nobody knows who does. */
  static final Rule ONE_LEADER_EVERY_DAY =
      Rule.of("TEAM-01", MUST, DATA, BREACH, "PROBA 2.1")
          .on(CASE, CaseOnDay::whole, TeamLeadership::oneLeader);

  /** A citizen cannot talk to a crowd. */
  static final Rule TEAM_IS_NOT_TOO_LARGE =
      Rule.of("TEAM-02", SHOULD, POLICY, NOT_ASSESSED, "PROBA 4.1")
          .on(CASE, CaseOnDay::whole, TeamSize::isWithinLimits);

  /** Nobody sits in a team only to listen. */
  static final Rule MEMBER_HAS_A_PART =
      Rule.of("TEAM-03", SHOULD, DATA, BREACH, "PROBA 2.2")
          .on(MEMBERSHIP, Seats::memberships, TeamPart::hasAPart);

  /** Nobody has to sit alone among professionals. */
  static final Rule SUPPORT_PERSON_IS_OFFERED =
      Rule.of("TEAM-04", MUST, DATA, BREACH, "PROBA 4.1; DOGA element 6")
          .on(CASE, CaseOnDay::whole, TeamOffers::supportWasOffered);

  /** Who knows the citizen from before is not lost on the way in. */
  static final Rule EARLIER_HANDLER_IS_IN =
      Rule.of("TEAM-05", SHOULD, DATA, NOT_ASSESSED, "PROBA 2.1")
          .on(CASE, CaseOnDay::whole, TeamPart::earlierHandlersAreIn);

  /** A need that is seen asks for someone who can meet it. */
  static final Rule SERVICE_CALLED_FOR_IS_THERE =
      Rule.of("TEAM-06", SHOULD, DATA, BREACH, "PROBA 6.3")
          .on(SERVICE, TeamPart::servicesCalledFor, TeamRules::named, TeamPart::isThere);

  /** The citizen does not have to tell it all again to whoever is new. */
  static final Rule NEW_MEMBER_IS_INTRODUCED =
      Rule.of("TEAM-07", SHOULD, DATA, BREACH, "PROBA 6.3, 6.8")
          .on(MEMBERSHIP, Seats::memberships, TeamAtTable::wasIntroduced);

  /** Trust is in persons, and grows anew with each of them. */
  static final Rule REPRESENTATIVES_STAY =
      Rule.of("TEAM-08", SHOULD, POLICY, NOTHING, "PROBA 6.3, 6.8")
          .on(SERVICE, TeamPeriods::represented, TeamRules::named, TeamPeriods::changesSeldom);

  /** Who has no business at the table need not hear what is said there. */
  static final Rule PRESENT_BELONG_THERE =
      Rule.of("TEAM-09", SHOULD, DATA, NOTHING, "PROBA 6.3, 7.1")
          .on(MEETING, CaseOnDay::meetings, TeamAtTable::belong);

  /** Help is not the services' alone to give. */
  static final Rule OTHERS_ARE_CONSIDERED =
      Rule.of("TEAM-10", NOTE, DATA, NOT_ASSESSED, "PROBA 2.4.2, 7.1")
          .on(CASE, CaseOnDay::whole, TeamOffers::othersWereConsidered);

  /** Taking part takes understanding and being understood. */
  static final Rule INTERPRETER_IS_OFFERED =
      Rule.of("TEAM-11", SHOULD, DATA, BREACH, "PROBA 4.4, 7.1; norway.md 4g")
          .on(MEETING, CaseOnDay::meetings, TeamInterpreting::wasOffered);

  /** Who leads too many leads none. */
  static final Rule LEADER_HAS_NOT_TOO_MANY_CASES =
      Rule.of("TEAM-12", SHOULD, POLICY, NOT_ASSESSED, "PROBA 2.4, 6.3")
          .onLab(PERSON, TeamCaseload::leaders, TeamCaseload::name, TeamCaseload::withinLimit);

  /** The citizen turns to whom they trust, and to one. */
  static final Rule ONE_CONTACT_PERSON =
      Rule.of("TEAM-13", SHOULD, DATA, NOTHING, "DOGA element 5; PROBA 2.4.3")
          .on(CASE, CaseOnDay::whole, TeamLeadership::oneContactPerson);

  /** The lab works unlike the services, which has to be learnt. */
  static final Rule WAY_OF_WORKING_IS_KNOWN =
      Rule.of("TEAM-14", NOTE, DATA, NOT_ASSESSED, "PROBA 2.2, 6.1")
          .on(MEMBERSHIP, Seats::memberships, TeamOffers::knowsTheWayOfWorking);

  /** A role is held once at a time, and as long as there is a case. */
  static final Rule PERIODS_HANG_TOGETHER =
      Rule.of("TEAM-15", SHOULD, DATA, NOTHING, "–")
          .on(MEMBERSHIP, Seats::memberships, TeamPeriods::isInTheCase);

  /** Nobody answers for what they have not taken on. */
  static final Rule ROLE_COUNTS_FROM_ACCEPTANCE =
      Rule.of("TEAM-16", SHOULD, DATA, NOT_ASSESSED, "PROBA 6.3")
          .on(MEMBERSHIP, Seats::memberships, TeamPeriods::countsFromAcceptance);

  /** A family is one, though services for children and for adults are two worlds. */
  static final Rule CHILDREN_AND_ADULTS_HAVE_A_SERVICE =
      Rule.of("TEAM-17", SHOULD, DATA, BREACH, "DOGA case 6")
          .on(CASE, CaseOnDay::whole, TeamServices::bothWorldsSit);

  /** How many a citizen can face is settled before they face them. */
  static final Rule MEETING_CAPACITY_IS_JUDGED =
      Rule.of("TEAM-18", SHOULD, JUDGEMENT, NOT_ASSESSED, "PROBA 2.2, 7.1")
          .on(CASE, CaseOnDay::whole, TeamOffers::capacityWasJudged);

  /** A service of many units has one who finds the right person. */
  static final Rule ONE_PICKS_THE_REPRESENTATIVE =
      Rule.of("TEAM-19", SHOULD, DATA, NOT_ASSESSED, "PROBA 6.3")
          .on(SERVICE, TeamServices::choosing, TeamRules::named, TeamServices::hasOneWhoPicks);

  private static Id<?> named(Id<Service> service, CaseOnDay seen) {
    return service;
  }

  @Override
  public List<Rule> rules() {
    return List.of(
        ONE_LEADER_EVERY_DAY,
        TEAM_IS_NOT_TOO_LARGE,
        MEMBER_HAS_A_PART,
        SUPPORT_PERSON_IS_OFFERED,
        EARLIER_HANDLER_IS_IN,
        SERVICE_CALLED_FOR_IS_THERE,
        NEW_MEMBER_IS_INTRODUCED,
        REPRESENTATIVES_STAY,
        PRESENT_BELONG_THERE,
        OTHERS_ARE_CONSIDERED,
        INTERPRETER_IS_OFFERED,
        LEADER_HAS_NOT_TOO_MANY_CASES,
        ONE_CONTACT_PERSON,
        WAY_OF_WORKING_IS_KNOWN,
        PERIODS_HANG_TOGETHER,
        ROLE_COUNTS_FROM_ACCEPTANCE,
        CHILDREN_AND_ADULTS_HAVE_A_SERVICE,
        MEETING_CAPACITY_IS_JUDGED,
        ONE_PICKS_THE_REPRESENTATIVE);
  }
}
