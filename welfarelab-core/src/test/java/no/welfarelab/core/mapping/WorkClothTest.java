/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mapping;

import static no.welfarelab.core.ground.LifeArea.HOUSING;
import static no.welfarelab.core.ground.LifeArea.LEISURE;
import static no.welfarelab.core.mapping.ClothBox.DIFFICULT;
import static no.welfarelab.core.mapping.ClothBox.DOING_NOW;
import static no.welfarelab.core.mapping.ClothBox.DREAM;
import static no.welfarelab.core.mapping.ClothBox.LONG_TERM;
import static no.welfarelab.core.mapping.ClothBox.SHORT_TERM;
import static no.welfarelab.core.mapping.ClothBox.SITUATION_TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import org.junit.jupiter.api.Test;

class WorkClothTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Id<Person> EMIL = Id.of("emil");
  private static final Id<Person> LEADER = Id.of("leader");

  private static final ClothEntry EVENINGS = entry("evenings", DIFFICULT, LEISURE).build();
  private static final ClothEntry FLAT = entry("flat", DREAM, HOUSING).build();
  private static final ClothEntry FOOD = entry("food", DIFFICULT, HOUSING).build();
  private static final NotRelevant NO_SUBSTANCES =
      NotRelevant.builder().lifeArea(LifeArea.SUBSTANCE_USE).saidBy(EMIL).build();

  private static ClothEntry.Builder entry(String id, ClothBox box, LifeArea area) {
    return ClothEntry.builder().id(Id.of(id)).box(box).lifeArea(area).text(id);
  }

  private static WorkCloth cloth(ClothEntry... entries) {
    return WorkCloth.builder()
        .id(Id.of("first"))
        .on(DAY)
        .persons(List.of(EMIL))
        .present(List.of(EMIL))
        .entries(List.of(entries))
        .notRelevant(List.of(NO_SUBSTANCES))
        .build();
  }

  @Test
  void aFieldShowsItsEntriesInTheirOrder() {
    WorkCloth cloth = cloth(EVENINGS, FLAT, FOOD);
    assertThat(cloth.entriesIn(DIFFICULT)).containsExactly(EVENINGS, FOOD);
    assertThat(cloth.challenges()).containsExactly(EVENINGS, FOOD);
    assertThat(cloth.entriesIn(DREAM)).containsExactly(FLAT);
    assertThat(cloth.entriesIn(ClothBox.STRENGTH)).isEmpty();
  }

  @Test
  void aRowHasFourColumnsFromLeftToRightFilledOrNot() {
    ClothEntry father = entry("father", SITUATION_TODAY, HOUSING).build();
    ClothEntry own = entry("own", LONG_TERM, HOUSING).build();
    ClothEntry car = entry("car", SITUATION_TODAY, LEISURE).build();
    ClothEntry loose = ClothEntry.builder().id(Id.of("loose")).box(DOING_NOW).text("loose").build();
    assertThat(cloth(own, car, FOOD, father, loose).rowOf(HOUSING))
        .containsExactly(
            Map.entry(SITUATION_TODAY, List.of(father)),
            Map.entry(DOING_NOW, List.of()),
            Map.entry(SHORT_TERM, List.of()),
            Map.entry(LONG_TERM, List.of(own)));
  }

  @Test
  void aNextSmallStepIsShownWhereverItStands() {
    ClothEntry step = entry("step", SHORT_TERM, HOUSING).nextStep(true).build();
    ClothEntry dream = entry("dream", DREAM, LEISURE).nextStep(true).build();
    ClothEntry not = entry("not", SHORT_TERM, LEISURE).nextStep(false).build();
    assertThat(cloth(step, EVENINGS, not, dream).nextSteps()).containsExactly(step, dream);
  }

  @Test
  void theNextVersionCarriesEverythingOverAndLeavesNothingOut() {
    WorkCloth former = cloth(EVENINGS, FLAT, FOOD).remove(FLAT.id(), "not now", EMIL);
    WorkCloth next = former.nextVersion(Id.of("second"), DAY.plusWeeks(6), List.of(EMIL, LEADER));
    assertThat(next)
        .isEqualTo(
            WorkCloth.builder()
                .id(Id.of("second"))
                .on(DAY.plusWeeks(6))
                .persons(List.of(EMIL))
                .present(List.of(EMIL, LEADER))
                .entries(List.of(EVENINGS, FOOD))
                .notRelevant(List.of(NO_SUBSTANCES))
                .build());
    assertThat(former.present()).containsExactly(EMIL);
  }

  @Test
  void anEntryThatIsLeftOutLeavesATrace() {
    WorkCloth cloth = cloth(EVENINGS, FLAT);
    WorkCloth without = cloth.remove(FLAT.id(), "not now", EMIL);
    assertThat(without.removals())
        .containsExactly(Removal.builder().entry(FLAT.id()).reason("not now").saidBy(EMIL).build());
    assertThat(without.entries()).containsExactly(EVENINGS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cloth.remove(FOOD.id(), "not now", EMIL))
        .withMessage("no part has this id");
    assertThat(cloth).isEqualTo(cloth(EVENINGS, FLAT));
  }

  @Test
  void anEntryThatComesBackIsNotMissedAnyMore() {
    WorkCloth cloth = cloth(EVENINGS, FLAT, FOOD);
    assertThat(
            cloth.remove(FLAT.id(), "not now", EMIL).remove(FOOD.id(), "settled", EMIL).add(FLAT))
        .isEqualTo(cloth(EVENINGS, FOOD, FLAT).remove(FOOD.id(), "settled", EMIL));
  }

  @Test
  void aLifeAreaThatIsNotRelevantIsNoted() {
    NotRelevant noWork = NotRelevant.builder().lifeArea(LifeArea.WORK).build();
    assertThat(cloth().add(noWork).notRelevant()).containsExactly(NO_SUBSTANCES, noWork);
  }

  @Test
  void whoAgreesOnAnEntryIsAddedToThoseBefore() {
    Stance no = Stance.disagrees(LEADER, DAY, "it is the money");
    Stance yes = Stance.agrees(LEADER, DAY.plusDays(1));
    assertThat(FOOD.add(no).add(yes).stances()).containsExactly(no, yes);
    assertThat(no.reason()).contains("it is the money");
    assertThat(yes.kind()).isEqualTo(StanceKind.AGREES);
  }
}
