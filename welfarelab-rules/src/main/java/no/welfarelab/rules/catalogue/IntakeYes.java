/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.intake.Answer;
import no.welfarelab.core.intake.Consideration;
import no.welfarelab.core.intake.Told;
import no.welfarelab.core.intake.Topic;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Whether the citizens knew what they said yes to, and said it: INTAKE-08, -14 and -16. */
final class IntakeYes {
  private static final Map<Topic, String> TO_BE_TOLD = new LinkedHashMap<>();

  static {
    TO_BE_TOLD.put(Topic.DUTIES, "no-duties");
    TO_BE_TOLD.put(Topic.POSSIBILITIES, "no-possibilities");
    TO_BE_TOLD.put(Topic.HELP_CAN_BE_LOST, "not-what-can-be-lost");
  }

  private IntakeYes() {}

  static Verdict saidYes(Placed<InvestmentCase> subject, CaseOnDay seen) {
    return Since.firstInvestmentMeeting(
        seen, first -> eachAsked(seen, person -> saidYes(person, first, seen)));
  }

  private static Verdict eachAsked(CaseOnDay seen, Function<Placed<Person>, Verdict> judge) {
    return People.citizens(seen).isEmpty()
        ? Verdict.unknown("participants", Role.INVESTMENT_LEADER, Path.ROOT)
        : Verdict.all(People.answeringCitizens(seen).stream().map(judge));
  }

  private static Verdict saidYes(Placed<Person> person, LocalDate first, CaseOnDay seen) {
    IntakeRounds rounds = IntakeRounds.of(seen);
    Id<Person> id = person.part().id();
    boolean told =
        rounds.told(id).stream()
            .anyMatch(record -> record.part().topics().contains(Topic.WHAT_IT_INVOLVES));
    return answer(person, first, rounds)
        .and(recorded(rounds.hasMetLeaderOrTeam(id), "not-met", person))
        .and(recorded(told, "not-told", person))
        .and(recorded(rounds.hasWished(id), "no-wishes", person));
  }

  private static Verdict recorded(boolean so, String otherwise, Placed<Person> person) {
    return so ? Verdict.notApplicable() : Verdict.broken(otherwise, person.place());
  }

  /** A no after the first meeting is a leaving, and no answer to the question of taking part. */
  private static Verdict answer(Placed<Person> person, LocalDate first, IntakeRounds rounds) {
    List<Placed<Consideration>> yes = rounds.rounds(person.part().id(), Answer.YES);
    LocalDate said = IntakeRounds.latest(yes).orElse(LocalDate.MIN);
    return rounds.rounds(person.part().id(), Answer.NO).stream()
        .filter(no -> no.part().on().map(on -> !on.isAfter(first)).orElse(true))
        .filter(no -> !no.part().on().orElse(LocalDate.MIN).isBefore(said))
        .findFirst()
        .map(no -> Verdict.broken("said-no", no.place()))
        .orElseGet(
            () ->
                yes.isEmpty()
                    ? Verdict.broken("no-yes", person.place())
                    : Verdict.satisfied(person.place()));
  }

  static Verdict silenceIsNoNo(Placed<InvestmentCase> subject, CaseOnDay seen) {
    Path place = IntakeRecord.INTAKE.then("considerations");
    List<Placed<Consideration>> rounds =
        seen.placed(subject.part().intake().considerations(), place, Consideration::on);
    return rounds.isEmpty()
        ? Verdict.notApplicable()
        : Verdict.satisfied(place)
            .and(
                Verdict.all(
                    rounds.stream()
                        .filter(round -> round.part().answer() == Answer.NO)
                        .map(IntakeYes::wasSaid)));
  }

  private static Verdict wasSaid(Placed<Consideration> no) {
    if (no.part().spoken().isEmpty() || no.part().on().isEmpty()) {
      return Verdict.unknown("no-details", Role.INVESTMENT_LEADER, no.place());
    }
    return no.part().spoken().get()
        ? Verdict.notApplicable()
        : Verdict.broken("silence", no.place(), no.part().on().get());
  }

  static Verdict knewWhatItInvolves(Placed<InvestmentCase> subject, CaseOnDay seen) {
    return eachAsked(seen, person -> knew(person, seen));
  }

  /** Whose age is not known may be too young to be asked: a lack then decides nothing. */
  private static Verdict knew(Placed<Person> person, CaseOnDay seen) {
    Verdict told = wasTold(person, IntakeRounds.of(seen));
    return told.outcome() == Outcome.NOT_SATISFIED && person.part().birthDate().isEmpty()
        ? Verdict.unknown("birth-date", Role.CITIZEN, person.place())
        : told;
  }

  private static Verdict wasTold(Placed<Person> person, IntakeRounds rounds) {
    List<Placed<Told>> records = rounds.told(person.part().id());
    if (records.stream().noneMatch(record -> record.part().on().isPresent())) {
      return Verdict.unknown("told", Role.INVESTMENT_LEADER, person.place());
    }
    List<Placed<Consideration>> yes = rounds.rounds(person.part().id(), Answer.YES);
    boolean openYes = yes.stream().anyMatch(round -> round.part().on().isEmpty());
    LocalDate answered =
        yes.stream()
            .flatMap(round -> round.part().on().stream())
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MAX);
    Set<Topic> certain = EnumSet.noneOf(Topic.class);
    Set<Topic> possible = EnumSet.noneOf(Topic.class);
    for (Placed<Told> record : records) {
      Optional<LocalDate> on = record.part().on();
      if (on.map(day -> !day.isAfter(answered)).orElse(true)) {
        possible.addAll(record.part().topics());
        if (on.isPresent() && !openYes) {
          certain.addAll(record.part().topics());
        }
      }
    }
    List<Verdict> verdicts = new ArrayList<>(List.of(Verdict.satisfied(person.place())));
    TO_BE_TOLD.forEach(
        (topic, key) -> {
          if (!possible.contains(topic)) {
            verdicts.add(Verdict.broken(key, person.place()));
          } else if (!certain.contains(topic)) {
            verdicts.add(Verdict.unknown("told", Role.INVESTMENT_LEADER, person.place()));
          }
        });
    return Verdict.all(verdicts.stream());
  }
}
