/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import static no.welfarelab.core.lab.Parts.DAY;
import static no.welfarelab.core.lab.Parts.cloth;
import static no.welfarelab.core.lab.Parts.explanation;
import static no.welfarelab.core.lab.Parts.meeting;
import static no.welfarelab.core.lab.Parts.need;
import static no.welfarelab.core.lab.Parts.observation;
import static no.welfarelab.core.lab.Parts.situation;
import static no.welfarelab.core.lab.Parts.waiver;
import static no.welfarelab.core.lab.Verb.add;
import static no.welfarelab.core.lab.Verb.changing;
import static no.welfarelab.core.lab.Verb.replace;

import java.util.List;
import java.util.function.Function;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.effect.Experience;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.journey.Closing;
import no.welfarelab.core.journey.ClosingReason;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.journey.SituationEntry;
import no.welfarelab.core.mapping.NotRelevant;
import no.welfarelab.core.mapping.WorkCloth;

/** What {@link CaseVerbs} do. */
final class CaseVerbsTable {
  private static final List<Id<Person>> PRESENT = List.of(Id.of("a"), Id.of("b"));
  private static final NotRelevant NO_SUBSTANCES =
      NotRelevant.builder().lifeArea(LifeArea.SUBSTANCE_USE).build();
  private static final Closing CLOSING =
      Closing.builder().on(DAY).reason(ClosingReason.MOVED).build();
  private static final Experience EXPERIENCE =
      Experience.builder().id(Id.of("new")).person(Id.of("a")).text("They listened.").build();

  private CaseVerbsTable() {}

  private static Waiver ended(String id) {
    return Waiver.builder()
        .id(Id.of(id))
        .rule("PLAN-02")
        .kind(PartKind.PLAN)
        .part(Id.of("case"))
        .period(Period.of(DAY, DAY.plusDays(1)))
        .build();
  }

  static List<Verb> verbs() {
    Function<InvestmentCase, List<?>> situations = c -> c.journey().situations();
    Function<InvestmentCase, List<?>> meetings = InvestmentCase::meetings;
    Function<InvestmentCase, List<?>> explanations = InvestmentCase::explanations;
    return List.of(
        new Verb(
            "withMapping(UnaryOperator)",
            c -> c.withMapping(mapping -> mapping.add(need("new"))),
            c -> c.mapping().needs(),
            List.of(need("a"), need("new")),
            List.of(c -> c.withMapping(mapping -> mapping.add(cloth("a"))))),
        new Verb(
            "reviseCloth(Id, LocalDate, Iterable, UnaryOperator)",
            c -> c.reviseCloth(Id.of("new"), DAY, PRESENT, next -> next.add(NO_SUBSTANCES)),
            c -> c.mapping().cloths(),
            List.of(
                cloth("a"),
                WorkCloth.builder()
                    .id(Id.of("new"))
                    .on(DAY)
                    .present(PRESENT)
                    .notRelevant(List.of(NO_SUBSTANCES))
                    .build()),
            List.of(c -> c.reviseCloth(Id.of("a"), DAY, PRESENT, next -> next))),
        new Verb(
            "withJourney(UnaryOperator)",
            c -> c.withJourney(journey -> journey.aimAt(Situation.STABLE)),
            c -> c.journey().target().stream().toList(),
            List.of(Situation.STABLE),
            List.of()),
        new Verb(
            "moveTo(Situation, LocalDate, Id, Iterable)",
            c -> c.moveTo(Situation.STABLE, DAY, Id.of("b"), List.of(Id.of("a"))),
            situations,
            List.of(
                situation(),
                SituationEntry.builder()
                    .situation(Situation.STABLE)
                    .on(DAY)
                    .assessedBy(Id.of("b"))
                    .evidence(List.of(Id.of("a")))
                    .build()),
            List.of()),
        new Verb(
            "add(SituationEntry)",
            c -> c.add(situation()),
            situations,
            List.of(situation(), situation()),
            List.of()),
        add(
            "Observation",
            id -> c -> c.add(observation(id)),
            c -> c.journey().observations(),
            observation("new")),
        new Verb(
            "close(Closing)",
            c -> c.close(CLOSING),
            c -> c.journey().closing().stream().toList(),
            List.of(CLOSING),
            List.of()),
        new Verb(
            "withEffect(UnaryOperator)",
            c -> c.withEffect(effect -> effect.add(EXPERIENCE)),
            c -> c.effect().experiences(),
            List.of(EXPERIENCE),
            List.of(c -> c.withEffect(effect -> effect.replace(EXPERIENCE)))),
        add("Meeting", id -> c -> c.add(meeting(id, DAY)), meetings, meeting("new", DAY)),
        replace(
            "Meeting",
            id -> c -> c.replace(meeting(id, DAY.plusDays(1))),
            meetings,
            meeting("a", DAY.plusDays(1))),
        changing(
            "changeMeeting(Id, UnaryOperator)",
            id -> c -> c.changeMeeting(Id.of(id), planned -> planned.heldAt(DAY, PRESENT)),
            meetings,
            meeting("a", DAY).heldAt(DAY, PRESENT)),
        add(
            "Explanation",
            id -> c -> c.add(explanation(id, "new")),
            explanations,
            explanation("new", "new")),
        replace(
            "Explanation",
            id -> c -> c.replace(explanation(id, "new")),
            explanations,
            explanation("a", "new")),
        add("Waiver", id -> c -> c.add(waiver(id)), InvestmentCase::waivers, waiver("new")),
        replace("Waiver", id -> c -> c.replace(ended(id)), InvestmentCase::waivers, ended("a")));
  }
}
