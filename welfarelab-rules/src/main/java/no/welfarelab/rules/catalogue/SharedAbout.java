/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.consent.Disclosure;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/**
 * Whose information is shared in the case (<i>hvem det deles opplysninger om</i>).
 *
 * <p>Sharing begins when a service other than the leader's comes to the table: its member has
 * begun, or a meeting of services was held. Until then the core team and the leader treat the case
 * on a basis of its own, which is CONSENT-14. From then on information is shared about
 *
 * <ul>
 *   <li>the citizens, and the family who take part;
 *   <li>others of the family about whom something stands that members see: a need, help that is
 *       there, the cloth, a goal, a measure, a topic on an agenda. So a child whose life is mapped
 *       is one, and a husband who is left aside is none;
 *   <li>and at any time whoever is named in a disclosure that names a consent, or no statute.
 * </ul>
 *
 * <p>Friends on the cloth, and professionals, are not: their own matters are not what the services
 * work with.
 */
final class SharedAbout {
  private static final Set<Role> POSTS = Set.of(Role.CONTACT_PERSON, Role.COORDINATOR);
  private static final Set<MeetingKind> OF_SERVICES =
      Set.of(MeetingKind.INVESTMENT, MeetingKind.FOLLOW_UP, MeetingKind.SERVICES);

  private final CaseOnDay seen;
  private final boolean begun;
  private final Verdict mayHaveBegun;
  private final Set<Id<Person>> disclosed = new HashSet<>();

  // On no basis yet, or no day: a statute or a later day may still come to be known.
  private final Set<Id<Person>> perhapsDisclosed = new HashSet<>();

  private final Set<Id<Person>> named = new HashSet<>();
  private final Map<Id<Person>, LocalDate> firstNamed = new HashMap<>();

  private SharedAbout(CaseOnDay seen) {
    this.seen = seen;
    List<Verdict> open = new ArrayList<>();
    begun = hasBegun(open);
    mayHaveBegun = Verdict.all(open.stream());
    name();
    for (Disclosure disclosure : seen.theCase().disclosures()) {
      Optional<LocalDate> on = disclosure.at().map(LocalDateTime::toLocalDate);
      if (disclosure.consent().isPresent() && seen.happened(on)) {
        disclosed.addAll(disclosure.persons());
      } else if (disclosure.statute().isEmpty() && seen.sees(on)) {
        perhapsDisclosed.addAll(disclosure.persons());
      }
    }
  }

  /** Made once a check. */
  static SharedAbout of(CaseOnDay seen) {
    return seen.shared(SharedAbout.class, SharedAbout::new);
  }

  private boolean hasBegun(List<Verdict> open) {
    boolean known = false;
    for (Placed<Membership> membership : Seats.memberships(seen)) {
      if (comesBesideLeader(membership.part(), seen)) {
        known |= membership.part().period().isPresent();
        open.add(Verdict.unknown("member-since", Role.INVESTMENT_LEADER, membership.place()));
      }
    }
    for (Placed<Meeting> meeting : seen.meetings()) {
      if (OF_SERVICES.contains(meeting.part().kind())) {
        known |= seen.happened(meeting.part().heldOn());
        if (Since.mayHaveBeenHeld(meeting.part(), seen)) {
          open.add(Verdict.unknown("meeting-held", Role.INVESTMENT_LEADER, meeting.place()));
        }
      }
    }
    return known;
  }

  private static boolean comesBesideLeader(Membership membership, CaseOnDay seen) {
    return Seats.isRepresenting(membership) && !isLeaders(membership, seen);
  }

  /** The leadership, or a post that the leader holds beside it. */
  static boolean isLeaders(Membership membership, CaseOnDay seen) {
    return membership.role() == Role.INVESTMENT_LEADER
        || (POSTS.contains(membership.role())
            && seen.membershipsOf(membership.person()).stream()
                .anyMatch(it -> it.role() == Role.INVESTMENT_LEADER));
  }

  private void name() {
    seen.theCase().mapping().needs().forEach(it -> named.addAll(it.persons()));
    seen.theCase().mapping().existingHelp().forEach(it -> named.addAll(it.persons()));
    seen.measures().forEach(it -> named.addAll(it.part().persons()));
    seen.goals().forEach(it -> name(it.part().persons(), it.part().setOn()));
    Cloths.of(seen)
        .seen()
        .forEach(
            cloth -> {
              name(cloth.part().persons(), cloth.part().on());
              cloth.part().entries().forEach(entry -> name(entry.persons(), cloth.part().on()));
            });
    for (Placed<Meeting> meeting : seen.meetings()) {
      Optional<LocalDate> held = meeting.part().heldOn().filter(it -> !it.isAfter(seen.day()));
      meeting.part().agenda().forEach(topic -> name(topic.persons(), held));
    }
  }

  private void name(Set<Id<Person>> persons, Optional<LocalDate> on) {
    named.addAll(persons);
    on.ifPresent(
        day ->
            persons.forEach(
                person -> firstNamed.merge(person, day, (a, b) -> a.isBefore(b) ? a : b)));
  }

  /** Judges a person about whom something is shared. */
  Verdict ifShared(Placed<Person> person, Supplier<Verdict> judge) {
    Person it = person.part();
    if (disclosed.contains(it.id())) {
      return judge.get();
    }
    boolean perhaps = perhapsDisclosed.contains(it.id());
    if (!People.isFamily(it) || (!isInSight(it) && it.takesPart().isPresent())) {
      return perhaps ? judge.get() : Verdict.notApplicable();
    }
    if (!begun) {
      return perhaps && mayHaveBegun.reasons().isEmpty() ? judge.get() : mayHaveBegun;
    }
    return isInSight(it)
        ? judge.get()
        : Verdict.unknown("takes-part", Role.CITIZEN, person.place());
  }

  /** Someone of the family of whom members see something, once there are members. */
  boolean isInSight(Person person) {
    return People.isFamily(person)
        && (person.participates().orElse(false) || named.contains(person.id()));
  }

  /**
   * The day from which members see something of a person; empty for the citizens, and where no date
   * tells: from the first member on.
   */
  Optional<LocalDate> inSightSince(Person person) {
    return person.standing() == Standing.CITIZEN
        ? Optional.empty()
        : Optional.ofNullable(firstNamed.get(person.id()));
  }
}
