/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.wire;

import static no.welfarelab.json.shape.Leaves.BOOLEAN;
import static no.welfarelab.json.shape.Leaves.DATE;
import static no.welfarelab.json.shape.Leaves.PERCENT;
import static no.welfarelab.json.shape.Leaves.TEXT;
import static no.welfarelab.json.shape.Leaves.code;
import static no.welfarelab.json.shape.Leaves.id;
import static no.welfarelab.json.wire.CatalogueShapes.MUNICIPALITY;
import static no.welfarelab.json.wire.PeopleShapes.PERIOD;
import static no.welfarelab.json.wire.PeopleShapes.PERSON;
import static no.welfarelab.json.wire.TeamShapes.MEMBERSHIP;

import no.welfarelab.core.lab.Choice;
import no.welfarelab.core.lab.ChoiceMatter;
import no.welfarelab.core.lab.LeaderPost;
import no.welfarelab.core.lab.PortfolioEntry;
import no.welfarelab.core.lab.WelfareLab;
import no.welfarelab.json.shape.ObjectShape;

/**
 * How the lab of a municipality stands in a document: a property an accessor, in the accessors'
 * order.
 */
public final class LabShapes {
  static final ObjectShape<LeaderPost, LeaderPost.Builder> LEADER_POST =
      ObjectShape.of(LeaderPost::builder, LeaderPost.Builder::build)
          .required("person", id(), LeaderPost::person, LeaderPost.Builder::person)
          .optional(
              "sharePercent", PERCENT, LeaderPost::sharePercent, LeaderPost.Builder::sharePercent)
          .optional("period", PERIOD, LeaderPost::period, LeaderPost.Builder::period);

  static final ObjectShape<Choice, Choice.Builder> CHOICE =
      ObjectShape.of(Choice::builder, Choice.Builder::build)
          .required("id", id(), Choice::id, Choice.Builder::id)
          .required("matter", code(ChoiceMatter.class), Choice::matter, Choice.Builder::matter)
          .optional("text", TEXT, Choice::text, Choice.Builder::text)
          .optional("on", DATE, Choice::on, Choice.Builder::on)
          .set("by", id(), Choice::by, Choice.Builder::by)
          .optional("councilsHeard", BOOLEAN, Choice::councilsHeard, Choice.Builder::councilsHeard)
          .optional("reason", TEXT, Choice::reason, Choice.Builder::reason);

  static final ObjectShape<PortfolioEntry, PortfolioEntry.Builder> PORTFOLIO_ENTRY =
      ObjectShape.of(PortfolioEntry::builder, PortfolioEntry.Builder::build)
          .required("caseId", id(), PortfolioEntry::caseId, PortfolioEntry.Builder::caseId)
          .optional("leader", id(), PortfolioEntry::leader, PortfolioEntry.Builder::leader)
          .optional("period", PERIOD, PortfolioEntry::period, PortfolioEntry.Builder::period);

  /** A lab. */
  public static final ObjectShape<WelfareLab, WelfareLab.Builder> WELFARE_LAB =
      ObjectShape.of(WelfareLab::builder, WelfareLab.Builder::build)
          .required("id", id(), WelfareLab::id, WelfareLab.Builder::id)
          .optional(
              "municipality",
              MUNICIPALITY,
              WelfareLab::municipality,
              WelfareLab.Builder::municipality)
          .parts("persons", PERSON, WelfareLab::persons, WelfareLab.Builder::persons)
          .parts(
              "memberships", MEMBERSHIP, WelfareLab::memberships, WelfareLab.Builder::memberships)
          .list(
              "leaderPosts", LEADER_POST, WelfareLab::leaderPosts, WelfareLab.Builder::leaderPosts)
          .parts("choices", CHOICE, WelfareLab::choices, WelfareLab.Builder::choices)
          .list("portfolio", PORTFOLIO_ENTRY, WelfareLab::portfolio, WelfareLab.Builder::portfolio);

  private LabShapes() {}
}
