/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.effect.GoalEffect;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.journey.Journey;
import no.welfarelab.core.mandate.CostLine;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.NotRelevant;
import no.welfarelab.core.mapping.Removal;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.GoalKind;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;

/** What holds of every story that is told whole. */
final class StoryLaws {
  private StoryLaws() {}

  static void everyoneConsentedBeforeAServiceCame(StoryOnDay story, List<Id<Person>> family) {
    Set<Role> whoHear = EnumSet.of(Role.MEMBER, Role.CALLED_IN, Role.COORDINATOR);
    List<Membership> hearing =
        story.whole().team().memberships().stream()
            .filter(membership -> whoHear.contains(membership.role()))
            .toList();
    assertThat(hearing).isNotEmpty();
    for (Membership membership : hearing) {
      LocalDate from = membership.period().orElseThrow().startInclusive();
      for (Id<Person> person : family) {
        assertThat(servicesNamedBy(story, person, from))
            .as("%s of %s", membership.id().value(), person.value())
            .contains(membership.service().orElseThrow());
      }
    }
  }

  private static Set<Id<Service>> servicesNamedBy(
      StoryOnDay story, Id<Person> person, LocalDate day) {
    return story.whole().consents().stream()
        .filter(consent -> consent.person().equals(person))
        .filter(consent -> consent.isInForce(day.atTime(LocalTime.MIN)))
        .flatMap(consent -> consent.services().stream())
        .collect(Collectors.toSet());
  }

  static void noEntryOfTheClothIsLost(StoryOnDay story, int versions) {
    List<WorkCloth> cloths = story.whole().mapping().cloths();
    assertThat(cloths).hasSize(versions).isSortedAccordingTo(StoryLaws::byDay);
    for (int i = 1; i < cloths.size(); i++) {
      Set<Id<ClothEntry>> traced = new HashSet<>(ids(cloths.get(i)));
      cloths.get(i).removals().stream().map(Removal::entry).forEach(traced::add);
      assertThat(traced).as(cloths.get(i).id().value()).containsAll(ids(cloths.get(i - 1)));
    }
  }

  private static int byDay(WorkCloth one, WorkCloth other) {
    return one.on().orElseThrow().compareTo(other.on().orElseThrow());
  }

  private static List<Id<ClothEntry>> ids(WorkCloth cloth) {
    return cloth.entries().stream().map(ClothEntry::id).toList();
  }

  static void everyLifeAreaIsConsidered(StoryOnDay story) {
    WorkCloth first = story.whole().mapping().cloths().get(0);
    Set<LifeArea> considered =
        first.entries().stream()
            .flatMap(entry -> entry.lifeArea().stream())
            .collect(Collectors.toCollection(HashSet::new));
    first.notRelevant().stream().map(NotRelevant::lifeArea).forEach(considered::add);
    assertThat(considered).containsExactlyInAnyOrder(LifeArea.values());
  }

  static void everySituationIsAsTheMarksSuggest(StoryOnDay story) {
    Journey journey = story.whole().journey();
    assertThat(journey.situations())
        .isNotEmpty()
        .allSatisfy(
            it ->
                assertThat(journey.suggestedSituation(it.persons(), it.on().orElseThrow()))
                    .contains(it.situation()));
  }

  static void everyEffectGoalIsFollowed(StoryOnDay story) {
    assertThat(story.whole().effect().goalEffects())
        .allSatisfy(
            effect -> {
              assertThat(effect.indicator()).isPresent();
              assertThat(effect.baseline()).isPresent();
              assertThat(effect.askedOn()).isPresent();
            })
        .extracting(GoalEffect::goal)
        .containsExactlyElementsOf(
            story.whole().plan().orElseThrow().goals().stream()
                .filter(goal -> goal.kind() == GoalKind.EFFECT)
                .map(Goal::id)
                .toList());
  }

  static void everyCostHasAPayerAndABudget(StoryOnDay story) {
    assertThat(story.whole().mandate().costLines())
        .isNotEmpty()
        .allSatisfy(
            (CostLine line) -> {
              assertThat(line.payer()).isPresent();
              assertThat(line.budget()).isPresent();
            });
  }

  static void isToldInBokmalToo(Story story, Id<Goal> goal, String nb, String en) {
    assertThat(goalText(story, Language.NB, goal)).isEqualTo(nb);
    assertThat(goalText(story, Language.NN, goal)).isEqualTo(nb);
    assertThat(goalText(story, Language.EN, goal)).isEqualTo(en);
  }

  private static String goalText(Story story, Language language, Id<Goal> goal) {
    return story.theCase(language).plan().orElseThrow().goals().stream()
        .filter(it -> it.id().equals(goal))
        .findAny()
        .orElseThrow()
        .text();
  }
}
