/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.meeting.Absence;
import no.welfarelab.core.meeting.Documentation;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** What the services owe a meeting: that they come, and that they document it. MEETING-08, -09. */
final class MeetingServices {
  private static final Set<Role> FIXED =
      Set.of(Role.INVESTMENT_LEADER, Role.MEMBER, Role.CONTACT_PERSON, Role.COORDINATOR);
  private static final Set<Role> REPRESENTING =
      Set.of(
          Role.INVESTMENT_LEADER,
          Role.MEMBER,
          Role.CONTACT_PERSON,
          Role.COORDINATOR,
          Role.CALLED_IN,
          Role.UNIT_MANAGER);

  private final List<LocalDate> starts = new ArrayList<>();
  private final List<LocalDate> ends = new ArrayList<>();
  private int always;

  private MeetingServices(CaseOnDay seen) {
    for (Membership membership : seen.theCase().team().memberships()) {
      if (isFixed(membership, seen)) {
        Optional<Period> period = membership.period();
        period.ifPresentOrElse(
            it -> {
              starts.add(it.startInclusive());
              it.endExclusive().ifPresent(ends::add);
            },
            () -> always++);
      }
    }
    Collections.sort(starts);
    Collections.sort(ends);
  }

  private static boolean isFixed(Membership membership, CaseOnDay seen) {
    return FIXED.contains(membership.role()) && !People.isFamily(membership.person(), seen);
  }

  /** How many memberships of the fixed team are held on the day, those without a time included. */
  private int heldOn(LocalDate day) {
    return always + upTo(starts, day) - upTo(ends, day);
  }

  private static int upTo(List<LocalDate> sorted, LocalDate day) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static Stream<Membership> fixed(Id<Person> person, LocalDate day, CaseOnDay seen) {
    return seen.membershipsOf(person).stream()
        .filter(membership -> isFixed(membership, seen))
        .filter(membership -> membership.heldOn(day).orElse(true));
  }

  static Verdict absentSentWord(Placed<Meeting> meeting, CaseOnDay seen) {
    return MeetingsHeld.ifHeldWithCitizen(
        meeting,
        seen,
        held -> {
          List<Verdict> told = new ArrayList<>();
          List<Absence> absences = meeting.part().absences();
          for (int i = 0; i < absences.size(); i++) {
            if (isMember(absences.get(i).person(), held, seen)) {
              told.add(sentWord(absences.get(i), held, meeting.place().then("absences").then(i)));
            }
          }
          told.add(othersWereThere(meeting, held, seen));
          return whenAllIsTold(told);
        });
  }

  /**
   * A substitute that comes to be known may put a silent absence right: what is open comes first.
   */
  private static Verdict whenAllIsTold(List<Verdict> told) {
    List<Verdict> open = told.stream().filter(it -> it.outcome() == Outcome.NOT_ASSESSED).toList();
    return Verdict.all((open.isEmpty() ? told : open).stream());
  }

  private static boolean isMember(Id<Person> person, LocalDate day, CaseOnDay seen) {
    return !People.isFamily(person, seen)
        && (seen.membershipsOf(person).isEmpty() || fixed(person, day, seen).findAny().isPresent());
  }

  private static Verdict sentWord(Absence absence, LocalDate held, Path place) {
    if (absence.sentWord().orElse(false)) {
      return Verdict.satisfied(place.then("sentWord"));
    }
    boolean prepared =
        absence.mandated().orElse(false)
            && absence.introducedOn().filter(on -> !on.isAfter(held)).isPresent();
    if (absence.substitute().isPresent() && prepared) {
      return Verdict.satisfied(place.then("substitute"));
    }
    if (absence.sentWord().isEmpty()) {
      return Verdict.unknown("sent-word", Role.INVESTMENT_LEADER, place);
    }
    return absence.substitute().isPresent()
        ? Verdict.broken("substitute-unprepared", place)
        : Verdict.broken("silent", place);
  }

  /** An investment meeting is for the whole fixed team; who sits at a smaller one differs. */
  private static Verdict othersWereThere(Placed<Meeting> meeting, LocalDate held, CaseOnDay seen) {
    if (meeting.part().kind() != MeetingKind.INVESTMENT) {
      return Verdict.notApplicable();
    }
    Set<Id<Person>> told = new LinkedHashSet<>(meeting.part().present());
    meeting.part().absences().forEach(absence -> told.add(absence.person()));
    long toldOf = told.stream().mapToLong(person -> fixed(person, held, seen).count()).sum();
    int all = seen.shared(MeetingServices.class, MeetingServices::new).heldOn(held);
    return toldOf < all
        ? Verdict.unknown("absence", Role.INVESTMENT_LEADER, meeting.place())
        : Verdict.notApplicable();
  }

  static Verdict isDocumented(Placed<Meeting> meeting, CaseOnDay seen) {
    return meeting.part().kind() == MeetingKind.CORE_TEAM
        ? Verdict.notApplicable()
        : MeetingsHeld.ifHeld(
            meeting,
            seen,
            held ->
                meeting.part().present().isEmpty()
                    ? Verdict.unknown("present", Role.INVESTMENT_LEADER, meeting.place())
                    : isDocumented(meeting, held, seen));
  }

  private static Verdict isDocumented(Placed<Meeting> meeting, LocalDate held, CaseOnDay seen) {
    Map<Id<Service>, Path> documented = new HashMap<>();
    List<Documentation> documentations = meeting.part().documentations();
    for (int i = 0; i < documentations.size(); i++) {
      if (seen.happened(documentations.get(i).on())) {
        documented.putIfAbsent(
            documentations.get(i).service(), meeting.place().then("documentations").then(i));
      }
    }
    return Verdict.all(
        services(meeting.part(), held, seen).stream()
            .map(
                service ->
                    documented.containsKey(service)
                        ? Verdict.satisfied(documented.get(service), ServiceCodes.of(service, seen))
                        : Verdict.broken(
                            "not-documented", meeting.place(), ServiceCodes.of(service, seen))));
  }

  /** Those at the table, and those for whom a substitute sat there. */
  private static Set<Id<Service>> services(Meeting meeting, LocalDate held, CaseOnDay seen) {
    Set<Id<Person>> represented = new LinkedHashSet<>(meeting.present());
    meeting.absences().stream()
        .filter(absence -> absence.substitute().filter(meeting.present()::contains).isPresent())
        .forEach(absence -> represented.add(absence.person()));
    Set<Id<Service>> services = new LinkedHashSet<>();
    for (Id<Person> person : represented) {
      if (!People.isFamily(person, seen)) {
        seen.membershipsOf(person).stream()
            .filter(membership -> represents(membership, meeting))
            .filter(membership -> membership.heldOn(held).orElse(true))
            .forEach(membership -> membership.service().ifPresent(services::add));
      }
    }
    return services;
  }

  /** Between services the leader sits as leader, not for a service. */
  private static boolean represents(Membership membership, Meeting meeting) {
    return REPRESENTING.contains(membership.role())
        && (membership.role() != Role.INVESTMENT_LEADER || meeting.kind() != MeetingKind.SERVICES);
  }
}
