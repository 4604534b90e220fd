/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.intake.Answer;
import no.welfarelab.core.intake.Consideration;
import no.welfarelab.core.intake.LeaderAppointment;
import no.welfarelab.core.intake.TeamWish;
import no.welfarelab.core.intake.Told;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.team.Membership;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;

/**
 * What is on record of the citizens on their way to a yes, person by person: the look-up of
 * INTAKE-08 and -16.
 */
final class IntakeRounds {
  private final Map<Id<Person>, List<Placed<Consideration>>> rounds = new HashMap<>();
  private final Map<Id<Person>, List<Placed<Told>>> told = new HashMap<>();
  private final Set<Id<Person>> wished = new HashSet<>();
  private final Set<Id<Person>> met = new HashSet<>();

  private IntakeRounds(CaseOnDay seen) {
    var intake = seen.theCase().intake();
    for (Placed<Consideration> round :
        seen.placed(
            intake.considerations(),
            IntakeRecord.INTAKE.then("considerations"),
            Consideration::on)) {
      rounds.computeIfAbsent(round.part().person(), it -> new ArrayList<>()).add(round);
    }
    for (Placed<Told> record :
        seen.placed(intake.told(), IntakeRecord.INTAKE.then("told"), Told::on)) {
      told.computeIfAbsent(record.part().person(), it -> new ArrayList<>()).add(record);
    }
    for (Placed<TeamWish> wish :
        seen.placed(intake.teamWishes(), IntakeRecord.INTAKE.then("teamWishes"), TeamWish::on)) {
      wished.add(wish.part().person());
    }
    Set<Id<Person>> team = new HashSet<>();
    intake.leaderAppointment().map(LeaderAppointment::leader).ifPresent(team::add);
    for (Membership membership : seen.theCase().team().memberships()) {
      if (Seats.isWorking(membership)) {
        team.add(membership.person());
      }
    }
    for (Placed<Meeting> meeting : seen.meetings()) {
      Set<Id<Person>> present = meeting.part().present();
      if (meeting.part().kind().withCitizen()
          && seen.happened(meeting.part().heldOn())
          && present.stream().anyMatch(team::contains)) {
        met.addAll(present);
      }
    }
  }

  /** Made once a check. */
  static IntakeRounds of(CaseOnDay seen) {
    return seen.shared(IntakeRounds.class, IntakeRounds::new);
  }

  boolean hasMetLeaderOrTeam(Id<Person> person) {
    return met.contains(person);
  }

  boolean hasWished(Id<Person> person) {
    return wished.contains(person);
  }

  List<Placed<Told>> told(Id<Person> person) {
    return told.getOrDefault(person, List.of());
  }

  List<Placed<Consideration>> rounds(Id<Person> person, Answer answer) {
    return rounds.getOrDefault(person, List.of()).stream()
        .filter(round -> round.part().answer() == answer)
        .toList();
  }

  /** The latest of the days; the first day there is where none of them is known. */
  static Optional<LocalDate> latest(List<Placed<Consideration>> rounds) {
    return rounds.stream()
        .map(round -> round.part().on().orElse(LocalDate.MIN))
        .max(LocalDate::compareTo);
  }
}
