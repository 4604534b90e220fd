/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.service.Services;
import no.welfarelab.core.team.Role;
import no.welfarelab.testsupport.chance.Draw;

/** Everyone in a case: the family, and who is there for which service on which day. */
final class Cast {
  static final Id<Person> OTHER_PARENT = Id.of("other-parent");
  static final Id<Person> GUARDIAN = Id.of("guardian");
  static final Id<Person> INTERPRETER = Id.of("interpreter");
  static final Id<Person> SUPPORTER = Id.of("supporter");
  static final Id<Person> LEADER = Id.of("leader");
  static final Id<Person> NEW_LEADER = Id.of("leader-2");
  static final Id<Person> REPLACEMENT = Id.of("replacement");
  static final List<Id<Person>> CORE_TEAM = List.of(Id.of("core-1"), Id.of("core-2"));

  private static final int SEATS_AT_THE_TABLE = 5;

  /** The ages at which rights change; nobody passes one while the case lasts. */
  private static final List<Integer> AGES_THAT_MATTER = List.of(0, 7, 15, 16, 18);

  private final Set<Feature> features;
  private final Timeline days;
  private final Map<Id<Person>, LocalDate> adults = new LinkedHashMap<>();
  private final Map<Id<Person>, LocalDate> children = new LinkedHashMap<>();
  private final List<Seat> seats = new ArrayList<>();
  private final List<Seat> leaders = new ArrayList<>();
  private final Map<Id<Service>, Id<Person>> managers = new LinkedHashMap<>();

  Cast(Set<Feature> features, Timeline days, int members, Draw draw) {
    this.features = features;
    this.days = days;
    drawChildren(draw.split("children"));
    drawAdults(draw.split("adults"));
    drawTeam(members, draw.split("team"));
  }

  private void drawChildren(Draw draw) {
    for (int left = has(Feature.CHILDREN) ? draw.between(1, 5) : 0; left > 0; left--) {
      children.put(Id.of("child-" + (children.size() + 1)), childsBirth(draw));
    }
  }

  private LocalDate childsBirth(Draw draw) {
    while (true) {
      int band = draw.between(0, AGES_THAT_MATTER.size() - 2);
      LocalDate first = days.asOf().minusYears(AGES_THAT_MATTER.get(band + 1)).plusDays(1);
      LocalDate last = days.referred().minusYears(AGES_THAT_MATTER.get(band));
      int choices = Math.toIntExact(ChronoUnit.DAYS.between(first, last));
      if (choices >= 0) {
        return first.plusDays(draw.between(0, choices));
      }
    }
  }

  private void drawAdults(Draw draw) {
    LocalDate eldest = children.values().stream().min(LocalDate::compareTo).orElse(days.referred());
    boolean youth = children.isEmpty() && draw.oneIn(2);
    for (int left = has(Feature.COUPLE) ? 2 : 1; left > 0; left--) {
      LocalDate birth =
          eldest.minusYears(youth ? 18 : draw.between(20, 34)).minusDays(draw.between(0, 1500));
      adults.put(Id.of("adult-" + (adults.size() + 1)), birth);
    }
  }

  private void drawTeam(int members, Draw draw) {
    Seat leader =
        new Seat(
            LEADER,
            draw.oneOf(List.of(Services.USER_DESK, Services.HEALTH_VISITOR)),
            Role.INVESTMENT_LEADER,
            until(days.decided()));
    leaders.addAll(
        has(Feature.NEW_LEADER) ? leader.handedOver(NEW_LEADER, days.middle()) : List.of(leader));
    List<Id<Service>> services = services(leader.service(), draw);
    for (int i = 0; i < members; i++) {
      Seat seat =
          new Seat(
              Id.of("member-" + (i + 1)),
              services.get(i % services.size()),
              i < SEATS_AT_THE_TABLE ? Role.MEMBER : Role.CALLED_IN,
              until(days.gathered()));
      seats.addAll(
          i == 1 && has(Feature.REPLACED_MEMBER)
              ? seat.handedOver(REPLACEMENT, days.middle())
              : List.of(seat));
      managers.computeIfAbsent(
          seat.service(), service -> Id.of("manager-" + (managers.size() + 1)));
    }
  }

  private Period until(LocalDate from) {
    return days.closed().map(end -> Period.of(from, end)).orElseGet(() -> Period.from(from));
  }

  /** Those that a family cannot do without first, then those with something to give, then all. */
  private List<Id<Service>> services(Id<Service> leaders, Draw draw) {
    Set<Id<Service>> services = new LinkedHashSet<>();
    services.add(Services.NAV);
    services.add(has(Feature.CHILDREN) ? Services.CHILD_AND_FAMILY : Services.HOUSING_OFFICE);
    if (has(Feature.OUTSIDE_PARTY)) {
      services.add(Services.VOLUNTARY_ORGANISATION);
    }
    services.addAll(
        draw.shuffled(
            Theme.all().stream()
                .filter(theme -> theme != Theme.COMPANY && suits(theme))
                .map(Theme::service)
                .distinct()
                .toList()));
    Services.all().stream()
        .filter(Service::confidential)
        .map(Identified::id)
        .forEach(services::add);
    services.remove(leaders);
    return List.copyOf(services);
  }

  /** Whether a theme is about someone who is there. */
  private boolean suits(Theme theme) {
    return !theme.ofChildren() || !children(theme).isEmpty();
  }

  /** The children that a theme is about. */
  List<Id<Person>> children(Theme theme) {
    int youngest = theme == Theme.SCHOOL ? 6 : 0;
    return children.keySet().stream()
        .filter(child -> ageOn(child, days.referred()) >= youngest)
        .toList();
  }

  boolean has(Feature feature) {
    return features.contains(feature);
  }

  /** The adults of the home, whether they take part or not. */
  List<Id<Person>> adults() {
    return List.copyOf(adults.keySet());
  }

  /** The adults who take part. */
  List<Id<Person>> citizens() {
    return has(Feature.PARTNER_STAYS_OUT) ? adults().subList(0, 1) : adults();
  }

  Id<Person> firstCitizen() {
    return citizens().get(0);
  }

  List<Id<Person>> children() {
    return List.copyOf(children.keySet());
  }

  /** Those who take part, and the children. */
  List<Id<Person>> concerned() {
    return Stream.concat(citizens().stream(), children().stream()).toList();
  }

  /** The adults and the children of the home. */
  List<Id<Person>> family() {
    return Stream.concat(adults().stream(), children().stream()).toList();
  }

  LocalDate birthOf(Id<Person> person) {
    LocalDate birth = adults.get(person);
    return birth == null ? children.getOrDefault(person, days.referred()) : birth;
  }

  int ageOn(Id<Person> person, LocalDate day) {
    return Math.toIntExact(ChronoUnit.YEARS.between(birthOf(person), day));
  }

  /** Those who hold parental responsibility for a child. */
  List<Id<Person>> holders(Id<Person> child) {
    return livesInTwoHomes(child) ? List.of(firstCitizen(), OTHER_PARENT) : adults();
  }

  boolean livesInTwoHomes(Id<Person> child) {
    return has(Feature.SPLIT_RESIDENCE) && child.equals(children().get(0));
  }

  /** The places of members and called-in participants, those of earlier days too. */
  List<Seat> seats() {
    return seats;
  }

  List<Seat> leaders() {
    return leaders;
  }

  List<Seat> seatsOn(LocalDate day) {
    return seats.stream().filter(seat -> seat.heldOn(day)).toList();
  }

  Id<Person> leaderOn(LocalDate day) {
    return leaders.stream()
        .filter(seat -> seat.heldOn(day))
        .findFirst()
        .map(Seat::person)
        .orElse(LEADER);
  }

  /** Who represents a service on a day. */
  Id<Person> holderOn(Id<Service> service, LocalDate day) {
    return seatsOn(day).stream()
        .filter(seat -> seat.service().equals(service))
        .findFirst()
        .map(Seat::person)
        .orElseGet(() -> leaderOn(day));
  }

  /** The services that are in the team, the leader's too. */
  List<Id<Service>> services() {
    return Stream.concat(seats.stream(), leaders.stream()).map(Seat::service).distinct().toList();
  }

  Map<Id<Service>, Id<Person>> managers() {
    return managers;
  }

  Id<Person> managerOf(Id<Service> service) {
    return managers.getOrDefault(service, LEADER);
  }

  /** What the services in the team have to give to someone who is there, a service at a time. */
  List<Theme> themes() {
    List<Theme> themes = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      for (Id<Service> service : services()) {
        Theme.all().stream()
            .filter(theme -> theme.service().equals(service) && suits(theme))
            .skip(round)
            .findFirst()
            .ifPresent(themes::add);
      }
    }
    return themes;
  }
}
