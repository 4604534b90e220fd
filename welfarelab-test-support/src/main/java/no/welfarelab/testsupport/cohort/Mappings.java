/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.Cause;
import no.welfarelab.core.mapping.Circle;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.ExistingHelp;
import no.welfarelab.core.mapping.HomeVisit;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.mapping.NotRelevant;
import no.welfarelab.core.mapping.SecondLook;
import no.welfarelab.core.mapping.Stance;
import no.welfarelab.core.mapping.StanceKind;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.service.Service;
import no.welfarelab.testsupport.chance.Draw;

/** The needs, the versions of the cloth, and what was seen and asked round them. */
final class Mappings {
  private final Cast cast;
  private final Timeline days;
  private final Works works;
  private final Draw draw;

  Mappings(Cast cast, Timeline days, Works works, Draw draw) {
    this.cast = cast;
    this.days = days;
    this.works = works;
    this.draw = draw;
  }

  Mapping mapping() {
    return Mapping.builder()
        .needs(works.themes().stream().map(this::needOf).toList())
        .cloths(cloths())
        .existingHelp(
            List.of(
                ExistingHelp.builder()
                    .id(Id.of("help-1"))
                    .persons(cast.citizens())
                    .service(cast.seats().get(0).service())
                    .text("Veiledning.")
                    .since(days.referred().minusYears(1))
                    .saidBy(cast.firstCitizen())
                    .build()))
        .askedAbout(cast.family())
        .homeVisits(
            List.of(
                HomeVisit.builder()
                    .id(Id.of("visit-1"))
                    .home(Id.of("home"))
                    .on(days.gathered())
                    .visitors(List.of(cast.leaderOn(days.gathered())))
                    .text("Det er trangt, men hyggelig.")
                    .build()))
        .secondLooks(secondLooks())
        .build();
  }

  static Id<Need> need(Theme theme) {
    return Id.of("need-" + theme.name());
  }

  private Need needOf(Theme theme) {
    return Need.builder()
        .id(need(theme))
        .persons(theme.ofChildren() ? cast.children(theme) : cast.citizens())
        .lifeArea(theme.area())
        .services(services(theme))
        .text(theme.need())
        .build();
  }

  /** A child with reduced ability needs more than one service at home. */
  private List<Id<Service>> services(Theme theme) {
    return theme == Theme.HOME_LIFE && cast.has(Feature.SERIOUS_CONDITION)
        ? List.of(theme.service(), cast.seats().get(0).service())
        : List.of(theme.service());
  }

  /** The first version, and one later that keeps all of it, with what came up since. */
  private List<WorkCloth> cloths() {
    List<WorkCloth> cloths = new ArrayList<>();
    for (LocalDate day : Stream.of(days.first(), days.last()).distinct().toList()) {
      List<ClothEntry> entries = new ArrayList<>();
      for (Work work : works.all()) {
        if (!work.agreed().isAfter(day)) {
          entries.add(challenge(work));
        }
      }
      entries.addAll(strengthsAndDreams());
      entries.addAll(situations());
      entries.addAll(ofEachMember());
      cloths.add(
          WorkCloth.builder()
              .id(Id.of("cloth-" + (cloths.size() + 1)))
              .on(day)
              .persons(cast.concerned())
              .present(Encounters.presentOn(cast, day))
              .entries(entries)
              .notRelevant(notRelevant())
              .build());
    }
    return cloths;
  }

  private ClothEntry challenge(Work work) {
    return said(work.challenge().value(), ClothBox.DIFFICULT, work.theme().need())
        .lifeArea(work.theme().area())
        .persons(work.persons())
        .causes(
            List.of(
                Cause.builder().text("Det har vart lenge.").saidBy(cast.firstCitizen()).build()))
        .stances(
            Stream.concat(cast.citizens().stream(), Stream.of(cast.leaderOn(work.agreed())))
                .map(person -> agrees(person, work.agreed()))
                .toList())
        .build();
  }

  private static Stance agrees(Id<Person> person, LocalDate on) {
    return Stance.builder().person(person).kind(StanceKind.AGREES).on(on).build();
  }

  private ClothEntry.Builder said(String id, ClothBox box, String text) {
    return ClothEntry.builder().id(Id.of(id)).box(box).text(text).saidBy(cast.firstCitizen());
  }

  /** A strength for every three challenges, and a dream and someone around. */
  private List<ClothEntry> strengthsAndDreams() {
    Draw words = draw.split("strengths");
    List<ClothEntry> entries = new ArrayList<>();
    for (int i = 0; i < 1 + works.all().size() / 3; i++) {
      entries.add(
          said("strength-" + (i + 1), ClothBox.STRENGTH, words.oneOf(Phrases.STRENGTHS))
              .persons(List.of(cast.firstCitizen()))
              .build());
    }
    entries.add(
        said("dream-1", ClothBox.DREAM, words.oneOf(Phrases.DREAMS))
            .persons(cast.concerned())
            .build());
    entries.add(
        said("network-1", ClothBox.NETWORK, "En nabo, og en tante på telefonen.")
            .circle(Circle.FRIENDS)
            .persons(List.of(cast.firstCitizen()))
            .build());
    return entries;
  }

  private Set<LifeArea> areas() {
    Set<LifeArea> areas = new TreeSet<>();
    works.themes().forEach(theme -> areas.add(theme.area()));
    return areas;
  }

  private List<ClothEntry> situations() {
    return areas().stream()
        .map(
            area ->
                said("today-" + area.code(), ClothBox.SITUATION_TODAY, "Slik er det nå.")
                    .lifeArea(area)
                    .persons(cast.citizens())
                    .build())
        .toList();
  }

  private List<NotRelevant> notRelevant() {
    Set<LifeArea> mapped = areas();
    return Arrays.stream(LifeArea.values())
        .filter(area -> !mapped.contains(area) && area != LifeArea.FAMILY)
        .map(
            area ->
                NotRelevant.builder()
                    .lifeArea(area)
                    .saidBy(cast.firstCitizen())
                    .on(days.first())
                    .build())
        .toList();
  }

  /** Each one's own; that of a child as a parent and a service that knows it say. */
  private List<ClothEntry> ofEachMember() {
    List<ClothEntry> entries = new ArrayList<>();
    for (Id<Person> member : cast.family()) {
      entries.add(
          said("of-" + member.value(), ClothBox.SITUATION_TODAY, "Har det greit i hverdagen.")
              .lifeArea(LifeArea.FAMILY)
              .persons(List.of(member))
              .build());
    }
    for (Id<Person> child : cast.children()) {
      Seat seat = cast.seats().get(1);
      entries.add(
          ClothEntry.builder()
              .id(Id.of("seen-of-" + child.value()))
              .box(ClothBox.SITUATION_TODAY)
              .text("Trives, men er ofte sliten.")
              .lifeArea(LifeArea.FAMILY)
              .persons(List.of(child))
              .saidBy(seat.person())
              .service(seat.service())
              .build());
    }
    return entries;
  }

  private List<SecondLook> secondLooks() {
    return cast.has(Feature.EARLIER_REFUSAL)
        ? List.of(
            SecondLook.builder()
                .decision(Mandates.EARLIER_REFUSAL)
                .on(days.first())
                .by(List.of(cast.seats().get(0).person()))
                .conclusion("Opplysningene er her nå; søk igjen.")
                .build())
        : List.of();
  }
}
