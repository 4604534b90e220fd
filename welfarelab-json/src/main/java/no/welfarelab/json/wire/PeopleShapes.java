/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.wire;

import static no.welfarelab.json.shape.Leaves.BOOLEAN;
import static no.welfarelab.json.shape.Leaves.DATE;
import static no.welfarelab.json.shape.Leaves.DATE_TIME;
import static no.welfarelab.json.shape.Leaves.INTEGER;
import static no.welfarelab.json.shape.Leaves.NATIONAL_ID;
import static no.welfarelab.json.shape.Leaves.PERCENT;
import static no.welfarelab.json.shape.Leaves.TEXT;
import static no.welfarelab.json.shape.Leaves.code;
import static no.welfarelab.json.shape.Leaves.id;

import java.time.LocalDate;
import java.time.LocalDateTime;
import no.welfarelab.core.citizen.AddressProtection;
import no.welfarelab.core.citizen.CareOrder;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Guardianship;
import no.welfarelab.core.citizen.GuardianshipScope;
import no.welfarelab.core.citizen.Home;
import no.welfarelab.core.citizen.Interpretation;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.citizen.ParentalResponsibility;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Relation;
import no.welfarelab.core.citizen.RelationKind;
import no.welfarelab.core.citizen.Residence;
import no.welfarelab.core.citizen.ResponsibilityKind;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.citizen.Tenure;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.ConsentForm;
import no.welfarelab.core.consent.Disclosure;
import no.welfarelab.core.consent.Hearing;
import no.welfarelab.core.consent.Information;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.consent.Refusal;
import no.welfarelab.core.consent.Review;
import no.welfarelab.core.ground.LawReference;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Period;
import no.welfarelab.json.shape.ObjectShape;
import no.welfarelab.json.shape.Two;
import org.jspecify.annotations.Nullable;

/**
 * How the people of a case, and what they agreed to share stand in a document: a property an
 * accessor, in the accessors' order.
 */
final class PeopleShapes {
  /** A period: an object of its two days. */
  static final ObjectShape<Period, Two<LocalDate, LocalDate>> PERIOD =
      ObjectShape.<Period, Two<LocalDate, LocalDate>>of(
              Two::new, days -> days.made(PeopleShapes::period))
          .required("startInclusive", DATE, Period::startInclusive, Two::first)
          .optional("endExclusive", DATE, Period::endExclusive, Two::second)
          .forwards(LocalDate.class, "startInclusive", "endExclusive");

  static final ObjectShape<LawReference, LawReference.Builder> LAW_REFERENCE =
      ObjectShape.of(LawReference::builder, LawReference.Builder::build)
          .required("law", TEXT, LawReference::law, LawReference.Builder::law)
          .required("section", TEXT, LawReference::section, LawReference.Builder::section)
          .optional("period", PERIOD, LawReference::period, LawReference.Builder::period);

  static final ObjectShape<CareOrder, CareOrder.Builder> CARE_ORDER =
      ObjectShape.of(CareOrder::builder, CareOrder.Builder::build)
          .required("child", id(), CareOrder::child, CareOrder.Builder::child)
          .optional("period", PERIOD, CareOrder::period, CareOrder.Builder::period);

  static final ObjectShape<Relation, Relation.Builder> RELATION =
      ObjectShape.of(Relation::builder, Relation.Builder::build)
          .required("person", id(), Relation::person, Relation.Builder::person)
          .required("kind", code(RelationKind.class), Relation::kind, Relation.Builder::kind)
          .required("relative", id(), Relation::relative, Relation.Builder::relative);

  static final ObjectShape<Residence, Residence.Builder> RESIDENCE =
      ObjectShape.of(Residence::builder, Residence.Builder::build)
          .required("person", id(), Residence::person, Residence.Builder::person)
          .optional(
              "sharePercent", PERCENT, Residence::sharePercent, Residence.Builder::sharePercent);

  static final ObjectShape<Home, Home.Builder> HOME =
      ObjectShape.of(Home::builder, Home.Builder::build)
          .required("id", id(), Home::id, Home.Builder::id)
          .optional("address", TEXT, Home::address, Home.Builder::address)
          .optional("rooms", INTEGER, Home::rooms, Home.Builder::rooms)
          .optional("bedrooms", INTEGER, Home::bedrooms, Home.Builder::bedrooms)
          .optional(
              "areaInSquareMetres",
              INTEGER,
              Home::areaInSquareMetres,
              Home.Builder::areaInSquareMetres)
          .optional("tenure", code(Tenure.class), Home::tenure, Home.Builder::tenure)
          .list("residents", RESIDENCE, Home::residents, Home.Builder::residents);

  static final ObjectShape<ParentalResponsibility, ParentalResponsibility.Builder>
      PARENTAL_RESPONSIBILITY =
          ObjectShape.of(ParentalResponsibility::builder, ParentalResponsibility.Builder::build)
              .required(
                  "child",
                  id(),
                  ParentalResponsibility::child,
                  ParentalResponsibility.Builder::child)
              .required(
                  "kind",
                  code(ResponsibilityKind.class),
                  ParentalResponsibility::kind,
                  ParentalResponsibility.Builder::kind)
              .set(
                  "holders",
                  id(),
                  ParentalResponsibility::holders,
                  ParentalResponsibility.Builder::holders)
              .optional(
                  "period",
                  PERIOD,
                  ParentalResponsibility::period,
                  ParentalResponsibility.Builder::period);

  static final ObjectShape<Guardianship, Guardianship.Builder> GUARDIANSHIP =
      ObjectShape.of(Guardianship::builder, Guardianship.Builder::build)
          .required("id", id(), Guardianship::id, Guardianship.Builder::id)
          .required("person", id(), Guardianship::person, Guardianship.Builder::person)
          .required("guardian", id(), Guardianship::guardian, Guardianship.Builder::guardian)
          .set(
              "scopes",
              code(GuardianshipScope.class),
              Guardianship::scopes,
              Guardianship.Builder::scopes)
          .optional(
              "capacityRemoved",
              BOOLEAN,
              Guardianship::capacityRemoved,
              Guardianship.Builder::capacityRemoved)
          .optional("period", PERIOD, Guardianship::period, Guardianship.Builder::period);

  static final ObjectShape<Family, Family.Builder> FAMILY =
      ObjectShape.of(Family::builder, Family.Builder::build)
          .list("relations", RELATION, Family::relations, Family.Builder::relations)
          .parts("homes", HOME, Family::homes, Family.Builder::homes)
          .list(
              "parentalResponsibilities",
              PARENTAL_RESPONSIBILITY,
              Family::parentalResponsibilities,
              Family.Builder::parentalResponsibilities)
          .list("careOrders", CARE_ORDER, Family::careOrders, Family.Builder::careOrders)
          .parts(
              "guardianships", GUARDIANSHIP, Family::guardianships, Family.Builder::guardianships);

  static final ObjectShape<Interpretation, Interpretation.Builder> INTERPRETATION =
      ObjectShape.of(Interpretation::builder, Interpretation.Builder::build)
          .optional("language", TEXT, Interpretation::language, Interpretation.Builder::language)
          .optional(
              "interpreterNeeded",
              BOOLEAN,
              Interpretation::interpreterNeeded,
              Interpretation.Builder::interpreterNeeded);

  static final ObjectShape<Judgement, Judgement.Builder> JUDGEMENT =
      ObjectShape.of(Judgement::builder, Judgement.Builder::build)
          .required("holds", BOOLEAN, Judgement::holds, Judgement.Builder::holds)
          .optional("by", id(), Judgement::by, Judgement.Builder::by)
          .optional("on", DATE, Judgement::on, Judgement.Builder::on)
          .optional("reason", TEXT, Judgement::reason, Judgement.Builder::reason);

  static final ObjectShape<Person, Person.Builder> PERSON =
      ObjectShape.of(Person::builder, Person.Builder::build)
          .required("id", id(), Person::id, Person.Builder::id)
          .required("standing", code(Standing.class), Person::standing, Person.Builder::standing)
          .optional("name", TEXT, Person::name, Person.Builder::name)
          .optional("birthDate", DATE, Person::birthDate, Person.Builder::birthDate)
          .optional("nationalId", NATIONAL_ID, Person::nationalId, Person.Builder::nationalId)
          .optional("takesPart", BOOLEAN, Person::takesPart, Person.Builder::takesPart)
          .set("agreedToBy", id(), Person::agreedToBy, Person.Builder::agreedToBy)
          .optional(
              "seriousCondition",
              BOOLEAN,
              Person::seriousCondition,
              Person.Builder::seriousCondition)
          .optional(
              "addressProtection",
              code(AddressProtection.class),
              Person::addressProtection,
              Person.Builder::addressProtection)
          .optional(
              "interpretation",
              INTERPRETATION,
              Person::interpretation,
              Person.Builder::interpretation);

  static final ObjectShape<Information, Information.Builder> INFORMATION =
      ObjectShape.of(Information::builder, Information.Builder::build)
          .optional("on", DATE, Information::on, Information.Builder::on)
          .optional("by", id(), Information::by, Information.Builder::by)
          .set("recipients", id(), Information::recipients, Information.Builder::recipients)
          .optional(
              "languageHelp",
              code(LanguageHelp.class),
              Information::languageHelp,
              Information.Builder::languageHelp);

  static final ObjectShape<Hearing, Hearing.Builder> HEARING =
      ObjectShape.of(Hearing::builder, Hearing.Builder::build)
          .required("child", id(), Hearing::child, Hearing.Builder::child)
          .optional("on", DATE, Hearing::on, Hearing.Builder::on)
          .optional("agrees", BOOLEAN, Hearing::agrees, Hearing.Builder::agrees);

  static final ObjectShape<Review, Review.Builder> REVIEW =
      ObjectShape.of(Review::builder, Review.Builder::build)
          .optional("on", DATE, Review::on, Review.Builder::on)
          .optional("with", id(), Review::with, Review.Builder::with);

  static final ObjectShape<Consent, Consent.Builder> CONSENT =
      ObjectShape.of(Consent::builder, Consent.Builder::build)
          .required("id", id(), Consent::id, Consent.Builder::id)
          .required("person", id(), Consent::person, Consent.Builder::person)
          .set("givenBy", id(), Consent::givenBy, Consent.Builder::givenBy)
          .set("services", id(), Consent::services, Consent.Builder::services)
          .set("lifeAreas", code(LifeArea.class), Consent::lifeAreas, Consent.Builder::lifeAreas)
          .set("purposes", code(Purpose.class), Consent::purposes, Consent.Builder::purposes)
          .set(
              "excludedServices",
              id(),
              Consent::excludedServices,
              Consent.Builder::excludedServices)
          .set(
              "excludedLifeAreas",
              code(LifeArea.class),
              Consent::excludedLifeAreas,
              Consent.Builder::excludedLifeAreas)
          .optional("form", code(ConsentForm.class), Consent::form, Consent.Builder::form)
          .optional("recordedBy", id(), Consent::recordedBy, Consent.Builder::recordedBy)
          .optional("information", INFORMATION, Consent::information, Consent.Builder::information)
          .list("hearings", HEARING, Consent::hearings, Consent.Builder::hearings)
          .list("reviews", REVIEW, Consent::reviews, Consent.Builder::reviews)
          .optional(
              "startInclusive", DATE_TIME, Consent::startInclusive, Consent.Builder::startInclusive)
          .optional(
              "withdrawnExclusive",
              DATE_TIME,
              Consent::withdrawnExclusive,
              Consent.Builder::withdrawnExclusive)
          .optional("remark", TEXT, Consent::remark, Consent.Builder::remark)
          .forwards(LocalDateTime.class, "startInclusive", "withdrawnExclusive");

  static final ObjectShape<Disclosure, Disclosure.Builder> DISCLOSURE =
      ObjectShape.of(Disclosure::builder, Disclosure.Builder::build)
          .required("id", id(), Disclosure::id, Disclosure.Builder::id)
          .set("persons", id(), Disclosure::persons, Disclosure.Builder::persons)
          .required("recipient", id(), Disclosure::recipient, Disclosure.Builder::recipient)
          .optional("at", DATE_TIME, Disclosure::at, Disclosure.Builder::at)
          .set(
              "lifeAreas",
              code(LifeArea.class),
              Disclosure::lifeAreas,
              Disclosure.Builder::lifeAreas)
          .optional(
              "purpose", code(Purpose.class), Disclosure::purpose, Disclosure.Builder::purpose)
          .optional("consent", id(), Disclosure::consent, Disclosure.Builder::consent)
          .optional("statute", LAW_REFERENCE, Disclosure::statute, Disclosure.Builder::statute);

  static final ObjectShape<Refusal, Refusal.Builder> REFUSAL =
      ObjectShape.of(Refusal::builder, Refusal.Builder::build)
          .required("id", id(), Refusal::id, Refusal.Builder::id)
          .required("person", id(), Refusal::person, Refusal.Builder::person)
          .optional("at", DATE_TIME, Refusal::at, Refusal.Builder::at)
          .set("services", id(), Refusal::services, Refusal.Builder::services)
          .set("lifeAreas", code(LifeArea.class), Refusal::lifeAreas, Refusal.Builder::lifeAreas);

  private PeopleShapes() {}

  private static Period period(LocalDate start, @Nullable LocalDate end) {
    return end == null ? Period.from(start) : Period.of(start, end);
  }
}
