/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import static no.welfarelab.core.lab.IndividualPlanItem.CHILD_PARTICIPATION;
import static no.welfarelab.core.lab.IndividualPlanItem.CONSENT_TO_ACCESS;
import static no.welfarelab.core.lab.IndividualPlanItem.CONSENT_TO_PLAN;
import static no.welfarelab.core.lab.IndividualPlanItem.CONTRIBUTION_OF_RELATIVES;
import static no.welfarelab.core.lab.IndividualPlanItem.CONTRIBUTION_OF_SERVICES;
import static no.welfarelab.core.lab.IndividualPlanItem.COOPERATION;
import static no.welfarelab.core.lab.IndividualPlanItem.COORDINATOR;
import static no.welfarelab.core.lab.IndividualPlanItem.COORDINATOR_OFFER;
import static no.welfarelab.core.lab.IndividualPlanItem.EXECUTION;
import static no.welfarelab.core.lab.IndividualPlanItem.GOALS;
import static no.welfarelab.core.lab.IndividualPlanItem.MEASURES;
import static no.welfarelab.core.lab.IndividualPlanItem.MEASURES_RESPONSIBLE;
import static no.welfarelab.core.lab.IndividualPlanItem.NEEDS;
import static no.welfarelab.core.lab.IndividualPlanItem.OWN_CONTRIBUTION;
import static no.welfarelab.core.lab.IndividualPlanItem.PARTICIPANTS;
import static no.welfarelab.core.lab.IndividualPlanItem.PERIOD;
import static no.welfarelab.core.lab.IndividualPlanItem.RESOURCES;
import static no.welfarelab.core.lab.IndividualPlanItem.RESPONSIBLE;
import static no.welfarelab.core.lab.IndividualPlanItem.REVISION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.PlanKind;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.IndividualPlan;
import no.welfarelab.core.plan.LinkedPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.team.CoordinatorOffer;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;

/** Makes an {@link IndividualPlanReading}, item by item as {@link IndividualPlanItem} says. */
final class IndividualPlanReader {
  private final InvestmentCase theCase;
  private final Id<Person> person;
  private final LocalDate day;
  private final Map<IndividualPlanItem, List<Path>> places =
      new EnumMap<>(IndividualPlanItem.class);
  private final Set<IndividualPlanItem> missing = EnumSet.noneOf(IndividualPlanItem.class);

  private IndividualPlanReader(InvestmentCase theCase, Id<Person> person, LocalDate day) {
    this.theCase = theCase;
    this.person = person;
    this.day = day;
  }

  static IndividualPlanReading read(InvestmentCase theCase, Id<Person> person, LocalDate day) {
    IndividualPlanReader reader = new IndividualPlanReader(theCase, person, day);
    reader.readAims();
    reader.readPeople();
    reader.readContributions();
    reader.readMeasures();
    reader.readTerms();
    return ImmutableIndividualPlanReading.builder()
        .person(person)
        .day(day)
        .putAllPlaces(reader.places)
        .missing(reader.missing)
        .build();
  }

  private void readAims() {
    say(GOALS, placesOf(Routes.GOALS, this::isAimedAt));
    say(RESOURCES, latestCloth().map(this::strengths).orElse(List.of()));
    say(NEEDS, placesOf(Routes.NEEDS, need -> need.persons().contains(person)));
  }

  private boolean isAimedAt(Goal goal) {
    return goal.persons().contains(person) && isSeen(goal.setOn()) && !happened(goal.givenUpOn());
  }

  private Optional<Spot<WorkCloth>> latestCloth() {
    return Routes.CLOTHS
        .in(theCase)
        .filter(cloth -> cloth.part().persons().contains(person) && happened(cloth.part().on()))
        .reduce((one, other) -> day(other).isBefore(day(one)) ? one : other);
  }

  private static LocalDate day(Spot<WorkCloth> dated) {
    return dated.part().on().orElseThrow();
  }

  private List<Path> strengths(Spot<WorkCloth> cloth) {
    List<Path> strengths = new ArrayList<>();
    for (int i = 0; i < cloth.part().entries().size(); i++) {
      ClothEntry entry = cloth.part().entries().get(i);
      boolean theirs = entry.persons().isEmpty() || entry.persons().contains(person);
      if (entry.box() == ClothBox.STRENGTH && theirs) {
        strengths.add(cloth.place().then("entries").then(i));
      }
    }
    return strengths;
  }

  private void readPeople() {
    say(PARTICIPANTS, placesOf(Routes.MEMBERSHIPS, it -> it.role().inTeam() && isHeld(it)));
    say(
        RESPONSIBLE,
        joined(
            placesOf(Routes.MEMBERSHIPS, it -> it.role() == Role.INVESTMENT_LEADER && isHeld(it)),
            placesOf(Routes.LINKED_PLANS, this::isAnsweredFor)));
    say(
        COORDINATOR,
        joined(
            placesOf(Routes.MEMBERSHIPS, it -> it.role() == Role.COORDINATOR && isHeld(it)),
            placesOf(Routes.COORDINATOR_OFFERS, it -> isTheirs(it) && it.coordinator().isPresent()),
            inPlan("coordinator", it -> it.coordinator().isPresent())));
  }

  private boolean isHeld(Membership membership) {
    return membership.heldOn(day).orElse(false);
  }

  private boolean isAnsweredFor(LinkedPlan plan) {
    return plan.kind() == PlanKind.INDIVIDUAL_PLAN
        && plan.persons().contains(person)
        && isSeen(plan.since())
        && (plan.owner().isPresent() || plan.contact().isPresent());
  }

  private boolean isTheirs(CoordinatorOffer offer) {
    return offer.child().equals(person) && isSeen(offer.toldOn());
  }

  private void readContributions() {
    say(
        OWN_CONTRIBUTION,
        placesOf(Routes.CONTRIBUTIONS, it -> it.person().equals(person) && isSeen(it.on())));
    say(
        CONTRIBUTION_OF_SERVICES,
        placesOf(Routes.MEASURES, it -> isPlanned(it) && it.service().isPresent()));
    sayIf(
        theCase.persons().stream().anyMatch(this::isFamilyThatTakesPart),
        CONTRIBUTION_OF_RELATIVES,
        placesOf(Routes.CONTRIBUTIONS, it -> isRelative(it.person()) && isSeen(it.on())));
  }

  private boolean isFamilyThatTakesPart(Person other) {
    return !other.id().equals(person) && other.participates().orElse(false);
  }

  private boolean isRelative(Id<Person> other) {
    return !other.equals(person)
        && Identified.find(theCase.persons(), other)
            .filter(it -> it.standing() != Standing.PROFESSIONAL)
            .isPresent();
  }

  private void readMeasures() {
    List<Path> planned = placesOf(Routes.MEASURES, this::isPlanned);
    List<Path> answeredFor =
        placesOf(
            Routes.MEASURES,
            it -> isPlanned(it) && (it.service().isPresent() || !it.executors().isEmpty()));
    say(MEASURES, planned);
    say(MEASURES_RESPONSIBLE, answeredFor);
    if (answeredFor.size() < planned.size()) {
      missing.add(MEASURES_RESPONSIBLE);
    }
    say(EXECUTION, inPlan("execution", text(IndividualPlan::execution)));
  }

  private boolean isPlanned(Measure measure) {
    boolean stopped =
        happened(measure.stoppedOn())
            || (measure.stoppedOn().isEmpty()
                && measure.status().equals(Optional.of(MeasureStatus.STOPPED)));
    return measure.persons().contains(person) && !stopped;
  }

  private void readTerms() {
    say(
        COORDINATOR_OFFER,
        joined(
            placesOf(Routes.COORDINATOR_OFFERS, this::isTheirs),
            inPlan("coordinatorOffered", it -> it.coordinatorOffered().isPresent())));
    say(PERIOD, inPlan("period", it -> it.period().isPresent()));
    say(REVISION, inPlan("nextRevisionOn", it -> it.nextRevisionOn().isPresent()));
    say(CONSENT_TO_PLAN, inPlan("consentedOn", it -> happened(it.consentedOn())));
    say(CONSENT_TO_ACCESS, inPlan("accessConsentedOn", it -> happened(it.accessConsentedOn())));
    say(COOPERATION, inPlan("cooperation", text(IndividualPlan::cooperation)));
    sayIf(
        !knownToBeAdult(),
        CHILD_PARTICIPATION,
        inPlan("childParticipation", text(IndividualPlan::childParticipation)));
  }

  private boolean knownToBeAdult() {
    return Identified.find(theCase.persons(), person)
        .flatMap(it -> it.isAdultOn(day))
        .orElse(false);
  }

  private static Predicate<IndividualPlan> text(Function<IndividualPlan, Optional<String>> text) {
    return plan -> text.apply(plan).filter(words -> !words.isBlank()).isPresent();
  }

  /** The places of a part of the person's individual plan, where that part is said. */
  private List<Path> inPlan(String name, Predicate<IndividualPlan> said) {
    return placesOf(
            Routes.INDIVIDUAL_PLANS, plan -> plan.person().equals(person) && said.test(plan))
        .stream()
        .map(place -> place.then(name))
        .toList();
  }

  private <T> List<Path> placesOf(Route<T> parts, Predicate<T> saying) {
    return parts.in(theCase).filter(spot -> saying.test(spot.part())).map(Spot::place).toList();
  }

  @SafeVarargs
  private static List<Path> joined(List<Path>... some) {
    List<Path> joined = new ArrayList<>();
    for (List<Path> more : some) {
      joined.addAll(more);
    }
    return joined;
  }

  private void say(IndividualPlanItem item, List<Path> said) {
    sayIf(true, item, said);
  }

  /** What is not asked for may still be said. */
  private void sayIf(boolean asked, IndividualPlanItem item, List<Path> said) {
    if (asked || !said.isEmpty()) {
      places.put(item, List.copyOf(said));
    }
    if (asked && said.isEmpty()) {
      missing.add(item);
    }
  }

  private boolean isSeen(Optional<LocalDate> dated) {
    return dated.isEmpty() || happened(dated);
  }

  private boolean happened(Optional<LocalDate> dated) {
    return dated.filter(date -> !date.isAfter(day)).isPresent();
  }
}
