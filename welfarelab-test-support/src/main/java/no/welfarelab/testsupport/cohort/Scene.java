/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.lab.Explanation;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.Matter;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.testsupport.chance.Draw;

/** What a case is made of before it is put together: who, when, and what is done. */
record Scene(Cast cast, Timeline days, Works works) {

  static Scene of(Set<Feature> features, Size size, LocalDate asOf, Draw draw) {
    Timeline days =
        new Timeline(asOf, size.meetings(), features.contains(Feature.CLOSED), draw.split("days"));
    Cast cast = new Cast(features, days, size.members(), draw.split("cast"));
    return new Scene(cast, days, new Works(cast, days, size.measures(), draw.split("works")));
  }

  InvestmentCase put(Id<InvestmentCase> id, Draw draw) {
    People people = new People(cast, days, draw.split("people"));
    Consents consents = new Consents(cast, days, draw.split("consents"));
    Road road = new Road(cast, days, works, draw.split("road"));
    InvestmentPlan plan = new Planning(cast, days, works, draw.split("plan")).plan();
    return InvestmentCase.builder()
        .id(id)
        .persons(people.persons())
        .family(people.family())
        .intake(new Arrival(cast, days, draw.split("arrival")).intake())
        .consents(consents.consents())
        .refusals(consents.refusals())
        .disclosures(consents.disclosures())
        .team(new Gathering(cast, days).team())
        .mandate(new Mandates(cast, days, works).mandate())
        .mapping(new Mappings(cast, days, works, draw.split("mapping")).mapping())
        .plan(plan)
        .journey(road.journey())
        .effect(road.effect())
        .meetings(
            new Encounters(cast, days, works, plan.tasks(), draw.split("meetings")).meetings())
        .explanations(explanations())
        .build();
  }

  private List<Explanation> explanations() {
    return cast.has(Feature.PARTNER_STAYS_OUT)
        ? List.of(
            Explanation.builder()
                .id(Id.of("explanation-1"))
                .matter(Matter.PARTNER_TAKES_NO_PART)
                .persons(List.of(cast.adults().get(1)))
                .reason("Vil ikke være med, men har ikke noe imot det.")
                .by(cast.leaderOn(days.introduced()))
                .on(days.introduced())
                .build())
        : List.of();
  }

  /** The first of what is under way. */
  Work underWay() {
    return works.all().stream()
        .filter(work -> work.started().isPresent() && work.done().isEmpty())
        .findFirst()
        .or(() -> Optional.of(works.all().get(0)))
        .orElseThrow();
  }

  Work first() {
    return works.all().get(0);
  }

  /** In an open case it waits for the one before it. */
  Work last() {
    return works.all().get(works.all().size() - 1);
  }

  Work lastButOne() {
    return works.all().get(works.all().size() - 2);
  }

  /** A day after the last meeting. */
  LocalDate lately() {
    return days.last().plusDays(2);
  }
}
