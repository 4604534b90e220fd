/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.wire;

import static no.welfarelab.json.shape.Leaves.BOOLEAN;
import static no.welfarelab.json.shape.Leaves.DATE;
import static no.welfarelab.json.shape.Leaves.TEXT;
import static no.welfarelab.json.shape.Leaves.code;
import static no.welfarelab.json.shape.Leaves.id;

import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.Cause;
import no.welfarelab.core.mapping.Circle;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.ExistingHelp;
import no.welfarelab.core.mapping.HomeVisit;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.mapping.NotRelevant;
import no.welfarelab.core.mapping.PlanKind;
import no.welfarelab.core.mapping.Removal;
import no.welfarelab.core.mapping.SecondLook;
import no.welfarelab.core.mapping.Stance;
import no.welfarelab.core.mapping.StanceKind;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.json.shape.ObjectShape;

/** How the mapping stands in a document: a property an accessor, in the accessors' order. */
final class MappingShapes {
  static final ObjectShape<Cause, Cause.Builder> CAUSE =
      ObjectShape.of(Cause::builder, Cause.Builder::build)
          .required("text", TEXT, Cause::text, Cause.Builder::text)
          .optional("saidBy", id(), Cause::saidBy, Cause.Builder::saidBy);

  static final ObjectShape<Stance, Stance.Builder> STANCE =
      ObjectShape.of(Stance::builder, Stance.Builder::build)
          .required("person", id(), Stance::person, Stance.Builder::person)
          .required("kind", code(StanceKind.class), Stance::kind, Stance.Builder::kind)
          .optional("on", DATE, Stance::on, Stance.Builder::on)
          .optional("reason", TEXT, Stance::reason, Stance.Builder::reason);

  static final ObjectShape<ClothEntry, ClothEntry.Builder> CLOTH_ENTRY =
      ObjectShape.of(ClothEntry::builder, ClothEntry.Builder::build)
          .required("id", id(), ClothEntry::id, ClothEntry.Builder::id)
          .required("box", code(ClothBox.class), ClothEntry::box, ClothEntry.Builder::box)
          .required("text", TEXT, ClothEntry::text, ClothEntry.Builder::text)
          .optional(
              "lifeArea", code(LifeArea.class), ClothEntry::lifeArea, ClothEntry.Builder::lifeArea)
          .optional("circle", code(Circle.class), ClothEntry::circle, ClothEntry.Builder::circle)
          .set("persons", id(), ClothEntry::persons, ClothEntry.Builder::persons)
          .optional("saidBy", id(), ClothEntry::saidBy, ClothEntry.Builder::saidBy)
          .optional("service", id(), ClothEntry::service, ClothEntry.Builder::service)
          .set("responsible", id(), ClothEntry::responsible, ClothEntry.Builder::responsible)
          .optional("dueOn", DATE, ClothEntry::dueOn, ClothEntry.Builder::dueOn)
          .list("causes", CAUSE, ClothEntry::causes, ClothEntry.Builder::causes)
          .list("stances", STANCE, ClothEntry::stances, ClothEntry.Builder::stances)
          .optional("nextStep", BOOLEAN, ClothEntry::nextStep, ClothEntry.Builder::nextStep);

  static final ObjectShape<NotRelevant, NotRelevant.Builder> NOT_RELEVANT =
      ObjectShape.of(NotRelevant::builder, NotRelevant.Builder::build)
          .required(
              "lifeArea",
              code(LifeArea.class),
              NotRelevant::lifeArea,
              NotRelevant.Builder::lifeArea)
          .optional("saidBy", id(), NotRelevant::saidBy, NotRelevant.Builder::saidBy)
          .optional("on", DATE, NotRelevant::on, NotRelevant.Builder::on);

  static final ObjectShape<Removal, Removal.Builder> REMOVAL =
      ObjectShape.of(Removal::builder, Removal.Builder::build)
          .required("entry", id(), Removal::entry, Removal.Builder::entry)
          .optional("reason", TEXT, Removal::reason, Removal.Builder::reason)
          .optional("saidBy", id(), Removal::saidBy, Removal.Builder::saidBy);

  static final ObjectShape<WorkCloth, WorkCloth.Builder> WORK_CLOTH =
      ObjectShape.of(WorkCloth::builder, WorkCloth.Builder::build)
          .required("id", id(), WorkCloth::id, WorkCloth.Builder::id)
          .optional("on", DATE, WorkCloth::on, WorkCloth.Builder::on)
          .set("persons", id(), WorkCloth::persons, WorkCloth.Builder::persons)
          .set("present", id(), WorkCloth::present, WorkCloth.Builder::present)
          .parts("entries", CLOTH_ENTRY, WorkCloth::entries, WorkCloth.Builder::entries)
          .list("notRelevant", NOT_RELEVANT, WorkCloth::notRelevant, WorkCloth.Builder::notRelevant)
          .list("removals", REMOVAL, WorkCloth::removals, WorkCloth.Builder::removals);

  static final ObjectShape<Need, Need.Builder> NEED =
      ObjectShape.of(Need::builder, Need.Builder::build)
          .required("id", id(), Need::id, Need.Builder::id)
          .set("persons", id(), Need::persons, Need.Builder::persons)
          .optional("lifeArea", code(LifeArea.class), Need::lifeArea, Need.Builder::lifeArea)
          .set("services", id(), Need::services, Need.Builder::services)
          .optional("text", TEXT, Need::text, Need.Builder::text);

  static final ObjectShape<ExistingHelp, ExistingHelp.Builder> EXISTING_HELP =
      ObjectShape.of(ExistingHelp::builder, ExistingHelp.Builder::build)
          .required("id", id(), ExistingHelp::id, ExistingHelp.Builder::id)
          .set("persons", id(), ExistingHelp::persons, ExistingHelp.Builder::persons)
          .optional("service", id(), ExistingHelp::service, ExistingHelp.Builder::service)
          .optional("plan", code(PlanKind.class), ExistingHelp::plan, ExistingHelp.Builder::plan)
          .optional("text", TEXT, ExistingHelp::text, ExistingHelp.Builder::text)
          .optional("since", DATE, ExistingHelp::since, ExistingHelp.Builder::since)
          .optional("saidBy", id(), ExistingHelp::saidBy, ExistingHelp.Builder::saidBy);

  static final ObjectShape<HomeVisit, HomeVisit.Builder> HOME_VISIT =
      ObjectShape.of(HomeVisit::builder, HomeVisit.Builder::build)
          .required("id", id(), HomeVisit::id, HomeVisit.Builder::id)
          .optional("home", id(), HomeVisit::home, HomeVisit.Builder::home)
          .optional("on", DATE, HomeVisit::on, HomeVisit.Builder::on)
          .set("visitors", id(), HomeVisit::visitors, HomeVisit.Builder::visitors)
          .optional("text", TEXT, HomeVisit::text, HomeVisit.Builder::text);

  static final ObjectShape<SecondLook, SecondLook.Builder> SECOND_LOOK =
      ObjectShape.of(SecondLook::builder, SecondLook.Builder::build)
          .required("decision", id(), SecondLook::decision, SecondLook.Builder::decision)
          .optional("on", DATE, SecondLook::on, SecondLook.Builder::on)
          .set("by", id(), SecondLook::by, SecondLook.Builder::by)
          .optional("conclusion", TEXT, SecondLook::conclusion, SecondLook.Builder::conclusion);

  static final ObjectShape<Mapping, Mapping.Builder> MAPPING =
      ObjectShape.of(Mapping::builder, Mapping.Builder::build)
          .parts("needs", NEED, Mapping::needs, Mapping.Builder::needs)
          .parts("cloths", WORK_CLOTH, Mapping::cloths, Mapping.Builder::cloths)
          .parts(
              "existingHelp", EXISTING_HELP, Mapping::existingHelp, Mapping.Builder::existingHelp)
          .set("askedAbout", id(), Mapping::askedAbout, Mapping.Builder::askedAbout)
          .parts("homeVisits", HOME_VISIT, Mapping::homeVisits, Mapping.Builder::homeVisits)
          .list("secondLooks", SECOND_LOOK, Mapping::secondLooks, Mapping.Builder::secondLooks);

  private MappingShapes() {}
}
