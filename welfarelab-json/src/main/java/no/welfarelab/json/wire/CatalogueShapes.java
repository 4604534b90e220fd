/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.wire;

import static no.welfarelab.json.shape.Leaves.BOOLEAN;
import static no.welfarelab.json.shape.Leaves.MUNICIPALITY_DIGITS;
import static no.welfarelab.json.shape.Leaves.NAME;
import static no.welfarelab.json.shape.Leaves.ORGANISATION_NUMBER;
import static no.welfarelab.json.shape.Leaves.TEXT;
import static no.welfarelab.json.shape.Leaves.code;
import static no.welfarelab.json.shape.Leaves.id;
import static no.welfarelab.json.wire.PeopleShapes.PERIOD;

import java.util.ArrayList;
import java.util.List;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.intake.TargetGroup;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.Catalogue;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.Municipality;
import no.welfarelab.core.service.MunicipalityNumber;
import no.welfarelab.core.service.Service;
import no.welfarelab.json.shape.ObjectShape;
import no.welfarelab.json.shape.Two;

/**
 * How a municipality, and what it lists, stand in a document: a property an accessor, in the
 * accessors' order.
 */
final class CatalogueShapes {
  /** The names are collected in their order. */
  static final ObjectShape<Label, List<String>> LABEL =
      ObjectShape.<Label, List<String>>of(
              ArrayList::new, names -> Label.of(names.get(0), names.get(1), names.get(2)))
          .required("nb", NAME, Label::nb, List::add)
          .required("nn", NAME, Label::nn, List::add)
          .required("en", NAME, Label::en, List::add);

  static final ObjectShape<TargetGroup, Two<Id<TargetGroup>, Label>> TARGET_GROUP =
      ObjectShape.<TargetGroup, Two<Id<TargetGroup>, Label>>of(
              Two::new, parts -> parts.made(TargetGroup::of))
          .required("id", id(), TargetGroup::id, Two::first)
          .required("label", LABEL, TargetGroup::label, Two::second);

  static final ObjectShape<Service, Service.Builder> SERVICE =
      ObjectShape.of(Service::builder, Service.Builder::build)
          .required("id", id(), Service::id, Service.Builder::id)
          .required("label", LABEL, Service::label, Service.Builder::label)
          .required("municipal", BOOLEAN, Service::municipal, Service.Builder::municipal)
          .required("confidential", BOOLEAN, Service::confidential, Service.Builder::confidential)
          .optional(
              "usualAuthority",
              code(Authority.class),
              Service::usualAuthority,
              Service.Builder::usualAuthority)
          .set("kostraFunctions", id(), Service::kostraFunctions, Service.Builder::kostraFunctions)
          .optional(
              "organisationNumber",
              ORGANISATION_NUMBER,
              Service::organisationNumber,
              Service.Builder::organisationNumber);

  static final ObjectShape<MeasureType, MeasureType.Builder> MEASURE_TYPE =
      ObjectShape.of(MeasureType::builder, MeasureType.Builder::build)
          .required("id", id(), MeasureType::id, MeasureType.Builder::id)
          .required("label", LABEL, MeasureType::label, MeasureType.Builder::label)
          .optional("service", id(), MeasureType::service, MeasureType.Builder::service)
          .optional(
              "rightsBased", BOOLEAN, MeasureType::rightsBased, MeasureType.Builder::rightsBased)
          .optional(
              "usualAuthority",
              code(Authority.class),
              MeasureType::usualAuthority,
              MeasureType.Builder::usualAuthority)
          .set(
              "kostraFunctions",
              id(),
              MeasureType::kostraFunctions,
              MeasureType.Builder::kostraFunctions);

  static final ObjectShape<Catalogue, Catalogue.Builder> CATALOGUE =
      ObjectShape.of(Catalogue::builder, Catalogue.Builder::build)
          .parts("services", SERVICE, Catalogue::services, Catalogue.Builder::services)
          .parts(
              "measureTypes",
              MEASURE_TYPE,
              Catalogue::measureTypes,
              Catalogue.Builder::measureTypes);

  static final ObjectShape<MunicipalityNumber, Two<String, Period>> MUNICIPALITY_NUMBER =
      ObjectShape.<MunicipalityNumber, Two<String, Period>>of(
              Two::new, parts -> parts.made(MunicipalityNumber::of))
          .required("value", MUNICIPALITY_DIGITS, MunicipalityNumber::value, Two::first)
          .required("period", PERIOD, MunicipalityNumber::period, Two::second);

  static final ObjectShape<Municipality, Municipality.Builder> MUNICIPALITY =
      ObjectShape.of(Municipality::builder, Municipality.Builder::build)
          .required("name", TEXT, Municipality::name, Municipality.Builder::name)
          .list(
              "numbers", MUNICIPALITY_NUMBER, Municipality::numbers, Municipality.Builder::numbers);

  private CatalogueShapes() {}
}
