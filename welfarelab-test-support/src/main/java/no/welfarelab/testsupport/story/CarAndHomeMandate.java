/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.testsupport.story.CarAndHomePeople.AWARD_MANAGER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.AWARD_OFFICER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.DESK_ADVISER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.EMIL;
import static no.welfarelab.testsupport.story.CarAndHomePeople.GUARDIANSHIP_OFFICER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.HOUSING_MANAGER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.NAV_MANAGER;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Budget;
import no.welfarelab.core.mandate.Commitment;
import no.welfarelab.core.mandate.CostLine;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.MeasureTypes;

/** What the representatives in {@link CarAndHome} may decide, what was decided, and who pays. */
final class CarAndHomeMandate {
  static final Id<Application> SUPPORT_CONTACT = Id.of("support-contact");
  static final Id<Application> HELP_WITH_HOME = Id.of("help-with-home");
  static final Id<Application> GUARDIAN = Id.of("guardian");
  static final Id<Decision> SUPPORT_CONTACT_GRANTED = Id.of("support-contact-granted");
  static final Id<Decision> HELP_GRANTED = Id.of("help-granted");
  static final Id<CostLine> SUPPORT_CONTACT_2026 = Id.of("support-contact-2026");
  static final Id<CostLine> SUPPORT_CONTACT_2027 = Id.of("support-contact-2027");
  static final Id<CostLine> HELP_2026 = Id.of("help-2026");
  static final Id<CostLine> HELP_2027 = Id.of("help-2027");

  private static final Id<Budget> HOME_SERVICES = Id.of("home-services");
  private static final Id<Commitment> TWO_YEARS = Id.of("two-years");
  private static final LocalDate FIRST_MEETING = LocalDate.of(2026, 1, 22);
  private static final LocalDate DECIDED = LocalDate.of(2026, 1, 30);

  private CarAndHomeMandate() {}

  static Mandate mandate(Words words) {
    return Mandate.builder()
        .delegations(delegations())
        .applications(applications())
        .handUps(
            List.of(
                HandUp.builder()
                    .id(Id.of("guardian-to-county-governor"))
                    .application(GUARDIAN)
                    .from(DESK_ADVISER)
                    .to(GUARDIANSHIP_OFFICER)
                    .on(LocalDate.of(2026, 2, 6))
                    .dueOn(LocalDate.of(2026, 5, 1))
                    .build()))
        .decisions(decisions(words))
        .budgets(
            List.of(
                Budget.builder()
                    .id(HOME_SERVICES)
                    .owners(List.of(SERVICE_AWARD_OFFICE))
                    .frames(List.of(Parts.frame(2026, 120_000), Parts.frame(2027, 120_000)))
                    .build()))
        .commitments(
            List.of(
                Commitment.builder()
                    .id(TWO_YEARS)
                    .payers(List.of(SERVICE_AWARD_OFFICE))
                    .firstYear(2026)
                    .lastYear(2027)
                    .build()))
        .costLines(
            List.of(
                cost(SUPPORT_CONTACT_2026, 2026, 38_000, SUPPORT_CONTACT_GRANTED),
                cost(SUPPORT_CONTACT_2027, 2027, 4_000, SUPPORT_CONTACT_GRANTED),
                cost(HELP_2026, 2026, 46_000, HELP_GRANTED),
                cost(HELP_2027, 2027, 6_000, HELP_GRANTED)))
        .build();
  }

  private static List<Delegation> delegations() {
    return List.of(
        Delegation.builder()
            .id(Id.of("award-delegation"))
            .representative(AWARD_OFFICER)
            .service(SERVICE_AWARD_OFFICE)
            .authority(Authority.DECIDES_OTHERS_EXECUTE)
            .givenBy(AWARD_MANAGER)
            .byPosition(false)
            .measureTypes(
                List.of(
                    MeasureTypes.SUPPORT_CONTACT,
                    MeasureTypes.PRACTICAL_HELP,
                    MeasureTypes.HOUSING_FOLLOW_UP,
                    MeasureTypes.HOME_VISIT))
            .limit(Amount.ofKroner(150_000))
            .budget(HOME_SERVICES)
            .period(Period.of(FIRST_MEETING, LocalDate.of(2027, 1, 1)))
            .build(),
        Delegation.builder()
            .id(Id.of("nav-assesses"))
            .representative(NAV_ADVISER)
            .service(NAV)
            .authority(Authority.ASSESSES)
            .givenBy(NAV_MANAGER)
            .byPosition(true)
            .measureTypes(List.of(MeasureTypes.WORK_TRAINING, MeasureTypes.DAY_ACTIVITY))
            .limit(Amount.ofKroner(60_000))
            .period(Period.from(FIRST_MEETING))
            .build(),
        Delegation.builder()
            .id(Id.of("housing-delegation"))
            .representative(HOUSING_ADVISER)
            .service(HOUSING_OFFICE)
            .authority(Authority.DECIDES)
            .givenBy(HOUSING_MANAGER)
            .byPosition(true)
            .measureTypes(List.of(MeasureTypes.MUNICIPAL_RENTAL))
            .period(Period.from(FIRST_MEETING))
            .build());
  }

  private static List<Application> applications() {
    return List.of(
        application(SUPPORT_CONTACT, MeasureTypes.SUPPORT_CONTACT)
            .service(SERVICE_AWARD_OFFICE)
            .decisionMaker(AWARD_OFFICER)
            .sentOn(FIRST_MEETING)
            .answerDueOn(LocalDate.of(2026, 2, 5))
            .build(),
        application(HELP_WITH_HOME, MeasureTypes.PRACTICAL_HELP)
            .service(SERVICE_AWARD_OFFICE)
            .decisionMaker(AWARD_OFFICER)
            .sentOn(FIRST_MEETING)
            .answerDueOn(LocalDate.of(2026, 2, 5))
            .build(),
        application(GUARDIAN, MeasureTypes.GUARDIAN)
            .decisionMaker(GUARDIANSHIP_OFFICER)
            .sentOn(LocalDate.of(2026, 2, 6))
            .answerDueOn(LocalDate.of(2026, 5, 1))
            .statusToldOn(LocalDate.of(2026, 2, 26))
            .build());
  }

  private static Application.Builder application(Id<Application> id, Id<MeasureType> type) {
    return Application.builder().id(id).type(type).persons(List.of(EMIL));
  }

  private static List<Decision> decisions(Words words) {
    return List.of(
        granted(SUPPORT_CONTACT_GRANTED, SUPPORT_CONTACT, MeasureTypes.SUPPORT_CONTACT)
            .reason(
                words.say(
                    "Tre timer i uken, så kveldene ikke blir lange og tomme.",
                    "Three hours a week, so that the evenings are not long and empty."))
            .amount(Amount.ofKroner(42_000))
            .startOn(LocalDate.of(2026, 2, 9))
            .build(),
        granted(HELP_GRANTED, HELP_WITH_HOME, MeasureTypes.PRACTICAL_HELP)
            .reason(
                words.say(
                    "Han lager mat og vasker når noen er der sammen med ham.",
                    "He cooks and washes when somebody is there with him."))
            .amount(Amount.ofKroner(52_000))
            .startOn(LocalDate.of(2026, 2, 16))
            .build());
  }

  private static Decision.Builder granted(
      Id<Decision> id, Id<Application> application, Id<MeasureType> type) {
    return Decision.builder()
        .id(id)
        .outcome(DecisionOutcome.GRANTED)
        .application(application)
        .type(type)
        .service(SERVICE_AWARD_OFFICE)
        .by(AWARD_OFFICER)
        .on(DECIDED)
        .legalBases(List.of(Parts.law("lov-2011-06-24-30", "§ 3-2")))
        .appealBy(DECIDED.plusWeeks(3))
        .endOn(LocalDate.of(2027, 2, 1));
  }

  private static CostLine cost(Id<CostLine> id, int year, long kroner, Id<Decision> decision) {
    return Parts.cost(id.value(), year, kroner, SERVICE_AWARD_OFFICE)
        .budget(HOME_SERVICES)
        .decision(decision)
        .commitment(TWO_YEARS)
        .build();
  }
}
