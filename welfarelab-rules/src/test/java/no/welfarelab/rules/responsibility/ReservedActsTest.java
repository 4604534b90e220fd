/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.responsibility;

import static no.welfarelab.rules.responsibility.Answering.ADVISER;
import static no.welfarelab.rules.responsibility.Answering.DAY;
import static no.welfarelab.rules.responsibility.Answering.LEADER;
import static no.welfarelab.rules.responsibility.Answering.MANAGER;
import static no.welfarelab.rules.responsibility.Answering.membership;
import static no.welfarelab.testsupport.Sketch.citizen;
import static no.welfarelab.testsupport.Sketch.professional;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.CareOrder;
import no.welfarelab.core.citizen.ParentalResponsibility;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.ResponsibilityKind;
import no.welfarelab.core.consent.ConsentAges;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.WelfareLab;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.service.Services;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReservedActsTest {
  private static final Id<Person> MOTHER = Id.of("mother");
  private static final Id<Person> CHILD = Id.of("child");
  private static final Id<Person> CASEWORKER = Id.of("caseworker");

  private static final InvestmentCase CASE =
      InvestmentCase.builder()
          .id(Id.of("case"))
          .build()
          .add(citizen(MOTHER).birthDate(LocalDate.of(1990, 5, 17)).build())
          .add(citizen(CHILD).birthDate(LocalDate.of(2018, 5, 17)).build())
          .withFamily(
              family ->
                  family.add(
                      ParentalResponsibility.builder()
                          .child(CHILD)
                          .kind(ResponsibilityKind.MOTHER)
                          .holders(List.of(MOTHER))
                          .build()))
          .add(membership("core", LEADER, Role.CORE_TEAM).period(until(DAY)).build())
          .add(membership("leads", LEADER, Role.INVESTMENT_LEADER).period(from(DAY)).build())
          .add(
              membership("nav", ADVISER, Role.MEMBER)
                  .service(Services.NAV)
                  .period(from(DAY))
                  .build())
          .add(
              membership("nav-manager", MANAGER, Role.UNIT_MANAGER)
                  .service(Services.NAV)
                  .period(from(DAY))
                  .build())
          .add(membership("some-time", ADVISER, Role.CORE_TEAM).build());

  private final ReservedActs acts = ReservedActs.of(CASE, ConsentAges.handbook());

  private static Membership there(
      String id, Id<Person> person, Id<Service> service, Period period) {
    return membership(id, person, Role.MEMBER).service(service).period(period).build();
  }

  private static Period from(LocalDate day) {
    return Period.from(day);
  }

  private static Period until(LocalDate day) {
    return Period.of(day.minusYears(1), day);
  }

  @Nested
  class AnActOfOneRole {

    @Test
    void isForWhoHasTheRoleOnTheDay() {
      assertThat(acts.may(LEADER, ReservedAct.WRITE_PLAN, DAY).answer()).isEqualTo(May.YES);
      assertThat(acts.may(LEADER, ReservedAct.WRITE_PLAN, DAY.minusDays(1)).answer())
          .isEqualTo(May.NO);
      assertThat(acts.may(LEADER, ReservedAct.DECIDE_INTAKE, DAY).answer()).isEqualTo(May.NO);
      assertThat(acts.may(LEADER, ReservedAct.APPOINT_LEADER, DAY.minusDays(1)).answer())
          .isEqualTo(May.YES);
    }

    @Test
    void isNotKnownToBeForWhoHasTheRoleAtAnUnknownTime() {
      assertThat(acts.may(ADVISER, ReservedAct.DECIDE_INTAKE, DAY).answer())
          .isEqualTo(May.NOT_KNOWN);
    }

    @Test
    void saysWhoMay() {
      Entitlement entitlement = acts.may(MOTHER, ReservedAct.WRITE_PLAN, DAY);
      assertThat(entitlement.whoMay()).containsExactly(LEADER);
      assertThat(entitlement.message(Language.EN))
          .isEqualTo(
              "No: only the investment leader may write the investment plan, and the person does"
                  + " not have that role on the day.");
    }

    @Test
    void mayStandInTheLabAlone() {
      assertThat(acts.may(LEADER, ReservedAct.SET_POLICY, DAY).answer()).isEqualTo(May.NOT_KNOWN);
      ReservedActs ofLab =
          ReservedActs.of(
              WelfareLab.builder()
                  .id(Id.of("lab"))
                  .memberships(
                      List.of(
                          membership("steers", MANAGER, Role.STEERING_GROUP)
                              .period(from(DAY))
                              .build()))
                  .build());
      assertThat(ofLab.may(MANAGER, ReservedAct.SET_POLICY, DAY).answer()).isEqualTo(May.YES);
      assertThat(ofLab.may(LEADER, ReservedAct.SET_POLICY, DAY).answer()).isEqualTo(May.NO);
      assertThat(ofLab.may(LEADER, ReservedAct.WRITE_PLAN, DAY).answer()).isEqualTo(May.NOT_KNOWN);
    }
  }

  @Nested
  class AFormalDecision {

    @Test
    void isForWhoWorksForTheService() {
      assertThat(decision(ADVISER)).isEqualTo(May.YES);
      assertThat(decision(MANAGER)).isEqualTo(May.YES);
    }

    @Test
    void isNotForLeaderOrFamily() {
      assertThat(decision(LEADER)).isEqualTo(May.NO);
      assertThat(decision(MOTHER)).isEqualTo(May.NO);
    }

    @Test
    void mayBeForSomeoneTheCaseDoesNotKnow() {
      assertThat(decision(CASEWORKER)).isEqualTo(May.NOT_KNOWN);
      assertThat(decision(CASEWORKER, CASE.add(professional(CASEWORKER).build())))
          .isEqualTo(May.NOT_KNOWN);
    }

    @Test
    void isForWhoeverHoldsADelegationFromTheService() {
      Delegation delegation =
          Delegation.builder()
              .id(Id.of("given"))
              .representative(LEADER)
              .service(Services.NAV)
              .period(from(DAY))
              .build();
      assertThat(decision(LEADER, CASE.add(delegation))).isEqualTo(May.YES);
    }

    @Test
    void isForWhomAnApplicationToTheServiceNamesOrWasHandedUpTo() {
      Application application =
          Application.builder()
              .id(Id.of("support"))
              .type(Id.of("QUALIFICATION_PROGRAMME"))
              .service(Services.NAV)
              .decisionMaker(CASEWORKER)
              .build();
      HandUp handUp =
          HandUp.builder().id(Id.of("up")).application(Id.of("support")).to(Id.of("chief")).build();
      InvestmentCase appliedFor = CASE.withMandate(mandate -> mandate.add(application).add(handUp));
      assertThat(decision(CASEWORKER, appliedFor)).isEqualTo(May.YES);
      assertThat(decision(Id.of("chief"), appliedFor)).isEqualTo(May.YES);
    }

    @Test
    void isNotForWhoLeftTheServiceForAnother() {
      InvestmentCase moved =
          CASE.add(there("then", CASEWORKER, Services.NAV, until(DAY)))
              .add(there("now", CASEWORKER, Services.SCHOOL, from(DAY)));
      assertThat(decision(CASEWORKER, moved)).isEqualTo(May.NO);
    }

    @Test
    void mayBeForWhoOnlyWorkedElsewhereBeforeOrForNoServiceAtAll() {
      InvestmentCase before = CASE.add(there("then", CASEWORKER, Services.SCHOOL, until(DAY)));
      assertThat(decision(CASEWORKER, before)).isEqualTo(May.NOT_KNOWN);
      InvestmentCase ofCoreTeam =
          CASE.add(membership("too", CASEWORKER, Role.CORE_TEAM).period(from(DAY)).build());
      assertThat(decision(CASEWORKER, ofCoreTeam)).isEqualTo(May.NOT_KNOWN);
    }

    @Test
    void mayBeForTheLeaderIfTheyAreInTheServiceAtAnUnknownTime() {
      InvestmentCase fromTheService =
          CASE.add(membership("some-days", LEADER, Role.MEMBER).service(Services.NAV).build());
      assertThat(decision(LEADER, fromTheService)).isEqualTo(May.NOT_KNOWN);
    }

    private May decision(Id<Person> who) {
      return decision(who, CASE);
    }

    private May decision(Id<Person> who, InvestmentCase theCase) {
      return ReservedActs.of(theCase, ConsentAges.handbook())
          .may(who, ReservedAct.MAKE_FORMAL_DECISION, Services.NAV, DAY)
          .answer();
    }
  }

  @Test
  void aDelegationIsForTheServicesManager() {
    assertThat(acts.may(MANAGER, ReservedAct.DELEGATE, Services.NAV, DAY).answer())
        .isEqualTo(May.YES);
    assertThat(acts.may(MANAGER, ReservedAct.DELEGATE, Services.SCHOOL, DAY).answer())
        .isEqualTo(May.NO);
    assertThat(acts.may(ADVISER, ReservedAct.DELEGATE, Services.NAV, DAY).answer())
        .isEqualTo(May.NO);
  }

  @Nested
  class AConsent {

    @Test
    void isForThePersonOrWhoConsentsForThem() {
      assertThat(consent(MOTHER, MOTHER)).isEqualTo(May.YES);
      assertThat(consent(MOTHER, CHILD)).isEqualTo(May.YES);
      assertThat(consent(CHILD, CHILD)).isEqualTo(May.NO);
      assertThat(consent(LEADER, CHILD)).isEqualTo(May.NO);
      assertThat(consent(LEADER, MOTHER)).isEqualTo(May.NO);
    }

    @Test
    void ofSomeoneWhoseAgeIsUnknownIsNotKnownToBeForAnyone() {
      assertThat(consent(MOTHER, Id.of("stranger"))).isEqualTo(May.NOT_KNOWN);
    }

    @Test
    void ofAChildWhoseParentsAreNotToldIsNotTheChildsAndMayBeAnyonesElse() {
      Id<Person> cousin = Id.of("cousin");
      InvestmentCase withCousin =
          CASE.add(citizen(cousin).birthDate(LocalDate.of(2018, 5, 17)).build())
              .withFamily(
                  family ->
                      family.add(
                          ParentalResponsibility.builder()
                              .child(cousin)
                              .kind(ResponsibilityKind.MOTHER)
                              .build()));
      assertThat(consent(cousin, cousin, withCousin)).isEqualTo(May.NO);
      assertThat(consent(MOTHER, cousin, withCousin)).isEqualTo(May.NOT_KNOWN);
    }

    @Test
    void ofAChildInCareIsForWhoIsInTheChildProtectionServiceOnTheDay() {
      CareOrder order = CareOrder.builder().child(CHILD).build();
      InvestmentCase inCare =
          CASE.withFamily(family -> family.add(order))
              .add(there("now", CASEWORKER, Services.CHILD_PROTECTION, from(DAY)))
              .add(there("then", Id.of("former"), Services.CHILD_PROTECTION, until(DAY)))
              .add(
                  membership("some-days", Id.of("someday"), Role.MEMBER)
                      .service(Services.CHILD_PROTECTION)
                      .build());
      assertThat(consent(CASEWORKER, CHILD, inCare)).isEqualTo(May.YES);
      assertThat(consent(Id.of("former"), CHILD, inCare)).isEqualTo(May.NO);
      assertThat(consent(Id.of("someday"), CHILD, inCare)).isEqualTo(May.NOT_KNOWN);
      assertThat(consent(MANAGER, CHILD, inCare)).isEqualTo(May.NO);
      assertThat(consent(MOTHER, CHILD, inCare)).isEqualTo(May.NO);
    }

    private May consent(Id<Person> who, Id<Person> whose) {
      return consent(who, whose, CASE);
    }

    private May consent(Id<Person> who, Id<Person> whose, InvestmentCase theCase) {
      return ReservedActs.of(theCase, ConsentAges.handbook())
          .maySignConsent(who, whose, LifeArea.HOUSING, DAY)
          .answer();
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachActIsAskedAboutInItsOwnWay(ReservedAct act) {
    boolean ofWhole = act.role().isPresent() && act != ReservedAct.DELEGATE;
    if (ofWhole) {
      assertThatThrownBy(() -> acts.may(LEADER, act, Services.NAV, DAY))
          .isInstanceOf(IllegalArgumentException.class);
    } else {
      assertThatThrownBy(() -> acts.may(LEADER, act, DAY))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(act.whoMay().en()).isNotBlank();
  }
}
