/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Whether those who are to decide have the authority to: MANDATE-01. */
final class MandateDelegation {
  private MandateDelegation() {}

  static Verdict hasAuthority(Placed<Membership> representative, CaseOnDay seen) {
    Membership membership = representative.part();
    Optional<Boolean> mayDecide = Mandates.of(seen).mayDecide(membership);
    Optional<Boolean> held = membership.heldOn(seen.day());
    if (!Mandates.isMember(membership.role())
        || membership.service().isEmpty()
        || mayDecide.equals(Optional.of(false))
        || held.equals(Optional.of(false))) {
      return Verdict.notApplicable();
    }
    if (mayDecide.isEmpty() || held.isEmpty()) {
      return open(
              mayDecide.isEmpty(), "representative-authority", Role.MEMBER, representative.place())
          .and(
              open(
                  held.isEmpty(),
                  "representative-period",
                  Role.INVESTMENT_LEADER,
                  representative.place()));
    }
    return hasDelegation(representative, membership.service().get(), seen);
  }

  private static Verdict open(boolean open, String question, Role whoCanSay, Path place) {
    return open ? Verdict.unknown(question, whoCanSay, place) : Verdict.notApplicable();
  }

  private static Verdict hasDelegation(
      Placed<Membership> representative, Id<Service> service, CaseOnDay seen) {
    List<Verdict> recorded = new ArrayList<>();
    for (Placed<Delegation> delegation :
        Mandates.of(seen).delegationsTo(representative.part().person())) {
      if (delegation.part().service().map(service::equals).orElse(true)
          && delegation.part().authority().map(Mandates::decides).orElse(true)) {
        Verdict valid = isValid(delegation, seen.day());
        if (valid.outcome() == Outcome.SATISFIED) {
          return valid;
        }
        recorded.add(valid);
      }
    }
    Optional<Path> manager = Managers.of(seen).attending(service, representative.part().person());
    if (manager.isPresent()) {
      return Verdict.satisfied(manager.get());
    }
    return recorded.isEmpty()
        ? Verdict.broken("no-delegation", representative.place())
        : Verdict.all(recorded.stream());
  }

  /** What follows from a position holds as long as the position; what is given has its days. */
  private static Verdict isValid(Placed<Delegation> delegation, LocalDate day) {
    Optional<Period> period = delegation.part().period();
    if (period.isEmpty()) {
      return delegation.part().byPosition().orElse(false)
          ? Verdict.satisfied(delegation.place())
          : Verdict.broken("no-period", delegation.place());
    }
    return period.get().contains(day)
        ? Verdict.satisfied(delegation.place().then("period"))
        : Verdict.broken("not-valid", delegation.place().then("period"));
  }

  /** The managers of each service, and whether they sit at the table. */
  private static final class Managers {
    private final CaseOnDay seen;
    private final Map<Id<Service>, List<Placed<Membership>>> managers = new HashMap<>();
    private final List<Placed<Meeting>> latest;

    private Managers(CaseOnDay seen) {
      this.seen = seen;
      for (Placed<Membership> membership : Seats.all(seen)) {
        if (membership.part().role() == Role.UNIT_MANAGER) {
          membership
              .part()
              .service()
              .ifPresent(
                  service ->
                      managers.computeIfAbsent(service, it -> new ArrayList<>()).add(membership));
        }
      }
      List<Placed<Meeting>> held =
          seen.meetings().stream()
              .filter(meeting -> meeting.part().kind() == MeetingKind.INVESTMENT)
              .filter(meeting -> seen.happened(meeting.part().heldOn()))
              .toList();
      Optional<LocalDate> last =
          held.stream()
              .flatMap(meeting -> meeting.part().heldOn().stream())
              .max(Comparator.naturalOrder());
      latest = held.stream().filter(meeting -> meeting.part().heldOn().equals(last)).toList();
    }

    static Managers of(CaseOnDay seen) {
      return seen.shared(Managers.class, Managers::new);
    }

    /** Where it shows that a manager decides: in the last meeting, or as the representative. */
    Optional<Path> attending(Id<Service> service, Id<Person> representative) {
      for (Placed<Membership> manager : managers.getOrDefault(service, List.of())) {
        Id<Person> person = manager.part().person();
        if (manager.part().heldOn(seen.day()).orElse(true)) {
          if (person.equals(representative)) {
            return Optional.of(manager.place());
          }
          for (Placed<Meeting> meeting : latest) {
            if (meeting.part().present().contains(person)) {
              return Optional.of(meeting.place().then("present"));
            }
          }
        }
      }
      return Optional.empty();
    }
  }
}
