/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.responsibility;

import static no.welfarelab.core.lab.PartKind.LAB;
import static no.welfarelab.core.lab.PartKind.MEASURE;
import static no.welfarelab.core.lab.PartKind.MEMBERSHIP;
import static no.welfarelab.core.lab.PartKind.PERSON;
import static no.welfarelab.core.lab.PartKind.SERVICE;
import static no.welfarelab.core.lab.PartKind.TASK;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.finding.Texts;

/**
 * A row of the responsibility matrix (<i>ansvarsmatrise</i>): who is accountable, does it, is
 * consulted and is informed.
 *
 * <p>The letters stand in the handbook's columns: citizen, support person, leader, core team,
 * member, contact person, coordinator, unit manager, project leader, steering group. Source: PROBA
 * 6.3.
 */
public enum Responsibility implements Coded {
  /** Decide intake (<i>inntak</i>). */
  DECIDE_INTAKE(PartKind.CASE, "- - - A - - - - I -"),
  /** Appoint the investment leader (<i>utpeke investeringsleder</i>). */
  APPOINT_LEADER(PartKind.CASE, "- - - A - - - I I -"),
  /** Say yes or no to taking part (<i>svare</i>). */
  ANSWER(PartKind.CASE, "A C R - - - - - - -"),
  /** Compose and adjust the team (<i>sette sammen teamet</i>). */
  COMPOSE_TEAM(PartKind.CASE, "C - A C C - C I - -"),
  /** Offer a support person (<i>tilby støtteperson</i>). */
  OFFER_SUPPORT_PERSON(PartKind.CASE, "- - A - - - - - - -"),
  /** Obtain and review consent (<i>innhente og gjennomgå samtykke</i>). */
  OBTAIN_CONSENT(PartKind.CASE, "R C A - - R - - - -"),
  /** Explain rights, obligations and choices (<i>forklare</i>). */
  EXPLAIN_RIGHTS(PartKind.CASE, "C C A - R - - - - -"),
  /** Convene and chair meetings, agenda (<i>innkalle og lede møter</i>). */
  CHAIR_MEETINGS(PartKind.CASE, "C I A - I - R - - -"),
  /** Describe own situation, needs and dreams (<i>fortelle</i>). */
  DESCRIBE_SITUATION(PERSON, "A C R - - C - - - -"),
  /** 360° mapping (<i>kartlegging</i>). */
  MAP(PartKind.CASE, "R C A - R C - - - -"),
  /** Keep, bring and store the cloth (<i>arbeidsduken</i>). */
  KEEP_CLOTH(PartKind.CASE, "- - A - - - - - - -"),
  /** Write the investment plan (<i>skrive planen</i>). */
  WRITE_PLAN(PartKind.CASE, "R C A - C - - - - -"),
  /** Set goals (<i>sette mål</i>). */
  SET_GOALS(PERSON, "A C R - C C - - - -"),
  /** Find possibilities and solutions across services (<i>finne løsninger</i>). */
  FIND_SOLUTIONS(PartKind.CASE, "C C A - R - - - - -"),
  /** Propose measures and alternatives of one's service (<i>foreslå tiltak</i>). */
  PROPOSE_MEASURES(SERVICE, "C C R - A - - - - -"),
  /** Decide a measure within mandate (<i>vedtak</i>). */
  DECIDE_MEASURE(MEASURE, "C - - - A:DECIDES - - I - -"),
  /** Delegate mandate, or attend (<i>delegere</i>). */
  DELEGATE(SERVICE, "- - C - I - - A - -"),
  /** Carry out own agreed tasks in time and report (<i>egne oppgaver</i>). */
  CARRY_OUT_TASKS(TASK, "A:OWN - I - A:OWN - - - - -"),
  /** Follow up tasks, ensure progress and goal attainment (<i>følge opp</i>). */
  FOLLOW_UP(PartKind.CASE, "I - A - R R R - I -"),
  /** Summarise and explain in the meeting, ensure participation (<i>oppsummere</i>). */
  SUMMARISE(PartKind.CASE, "C C A - C - - - - -"),
  /** Dialogue with the citizen between meetings (<i>dialog</i>). */
  KEEP_DIALOGUE(PartKind.CASE, "C C I - C A - - - -"),
  /** Interplay between services and team (<i>samspill</i>). */
  ENSURE_INTERPLAY(PartKind.CASE, "- - A - R C R - - -"),
  /** Brief a substitute or successor (<i>sette inn vikar og etterfølger</i>). */
  BRIEF_SUCCESSOR(MEMBERSHIP, "- - C - A - - - - -"),
  /** Document in own case system (<i>dokumentere</i>). */
  DOCUMENT(SERVICE, "- - I - A - - - - -"),
  /** Settle disagreement and payment between services (<i>løse uenighet</i>). */
  SETTLE_DISAGREEMENT(LAB, "I - R - C - - A I -"),
  /** Assess the journey situation (<i>vurdere situasjonen</i>). */
  ASSESS_SITUATION(PartKind.CASE, "C C A - C C - - - -"),
  /** Report effect for the portfolio (<i>rapportere effekt</i>). */
  REPORT_EFFECT(LAB, "- - R R - - - I A I"),
  /** Inform and train staff (<i>informere og lære opp</i>). */
  TRAIN_STAFF(LAB, "- - - R - - - R A -"),
  /** Choose target groups, team and budget model (<i>retningsvalg</i>). */
  CHOOSE_DIRECTION(LAB, "- - - C - - - C R A");

  private static final List<Role> COLUMNS =
      List.of(
          Role.CITIZEN,
          Role.SUPPORT_PERSON,
          Role.INVESTMENT_LEADER,
          Role.CORE_TEAM,
          Role.MEMBER,
          Role.CONTACT_PERSON,
          Role.COORDINATOR,
          Role.UNIT_MANAGER,
          Role.PROJECT_LEADER,
          Role.STEERING_GROUP);

  private final PartKind oneFor;
  private final String letters;

  Responsibility(PartKind oneFor, String letters) {
    this.oneFor = oneFor;
    this.letters = letters;
  }

  /** {@return what it is called, such as "write the investment plan"} */
  @Override
  public Label label() {
    return Label.of(in(Language.NB), in(Language.NN), in(Language.EN));
  }

  private String in(Language language) {
    return Texts.in(language).name(code());
  }

  /** {@return where it lies} */
  public Level level() {
    return oneFor == LAB ? Level.MUNICIPALITY : Level.CASE;
  }

  /**
   * {@return for each of which kind of thing one holder is asked: the case, the lab, a person (each
   * adult), a service, a measure, a task, a membership (each member)}
   */
  public PartKind oneFor() {
    return oneFor;
  }

  /** {@return the roles that have to do with it, and how, in the handbook's order} */
  public Map<Role, Involvement> involved() {
    Map<Role, Involvement> involved = new EnumMap<>(Role.class);
    String[] cells = cells();
    for (int i = 0; i < cells.length; i++) {
      Optional<Involvement> letter = involvement(cells[i].charAt(0));
      if (letter.isPresent()) {
        involved.put(COLUMNS.get(i), letter.get());
      }
    }
    return Collections.unmodifiableMap(involved);
  }

  private String[] cells() {
    return letters.split(" ", -1);
  }

  private static Optional<Involvement> involvement(char letter) {
    return switch (letter) {
      case 'A' -> Optional.of(Involvement.ACCOUNTABLE);
      case 'R' -> Optional.of(Involvement.DOES);
      case 'C' -> Optional.of(Involvement.CONSULTED);
      case 'I' -> Optional.of(Involvement.INFORMED);
      default -> Optional.empty();
    };
  }

  /**
   * {@return on what condition a role is accountable; empty where it is without one, or not at all}
   *
   * @param role the role
   */
  public Optional<Condition> condition(Role role) {
    int column = COLUMNS.indexOf(role);
    String cell = column < 0 ? "" : cells()[column];
    if (cell.endsWith(":OWN")) {
      return Optional.of(Condition.OWN);
    }
    return cell.endsWith(":DECIDES")
        ? Optional.of(Condition.WITH_DECIDING_AUTHORITY)
        : Optional.empty();
  }

  /** {@return the roles that answer for it; more than one only where each answers for their own} */
  public Set<Role> accountable() {
    return with(Involvement.ACCOUNTABLE);
  }

  /** {@return the roles that do it: where the matrix names none, those that answer for it} */
  public Set<Role> doers() {
    Set<Role> named = with(Involvement.DOES);
    return named.isEmpty() ? accountable() : named;
  }

  private Set<Role> with(Involvement asked) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    involved()
        .forEach(
            (role, involvement) -> {
              if (involvement == asked) {
                roles.add(role);
              }
            });
    return Collections.unmodifiableSet(roles);
  }

  /**
   * {@return who has the part of a role in a case without anyone in it: the leader, where there is
   * no separate contact person or coordinator; empty for other roles}
   *
   * @param role the role that nobody holds
   */
  public static Optional<Role> insteadOf(Role role) {
    return role == Role.CONTACT_PERSON || role == Role.COORDINATOR
        ? Optional.of(Role.INVESTMENT_LEADER)
        : Optional.empty();
  }
}
