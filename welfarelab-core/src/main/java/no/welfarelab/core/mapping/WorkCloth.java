/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mapping;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * A version of the work cloth (<i>arbeidsduk</i>), the shared minutes of the 360° talk.
 *
 * <p>The cloth comes to every meeting. What stands on it goes on to the {@link #nextVersion next
 * version}, and what is {@link #remove left out} there leaves a trace, so that no entry is lost.
 * Source: PROBA 4.2.
 */
@Value.Immutable
public abstract sealed class WorkCloth extends Masked implements Identified<WorkCloth>
    permits ImmutableWorkCloth {
  WorkCloth() {}

  /** {@return its id, unique among the versions of the case} */
  @Override
  public abstract Id<WorkCloth> id();

  /** {@return the day of the version} */
  public abstract Optional<LocalDate> on();

  /** {@return whose cloth it is} */
  public abstract Set<Id<Person>> persons();

  /** {@return who was there} */
  public abstract Set<Id<Person>> present();

  /** {@return what is written on it} */
  public abstract List<ClothEntry> entries();

  /** {@return the life areas that are not relevant} */
  public abstract List<NotRelevant> notRelevant();

  /** {@return the entries of the version before that it leaves out} */
  public abstract List<Removal> removals();

  @Value.Check
  void check() {
    Identified.requireDistinct(entries(), "entries");
  }

  /**
   * {@return what is written in a field, in the order in which it was written}
   *
   * @param box the field
   */
  public List<ClothEntry> entriesIn(ClothBox box) {
    return entries().stream().filter(entry -> entry.box() == box).toList();
  }

  /**
   * {@return the row of a life area in the grid: its four columns from left to right, each with
   * what is written there, if anything}
   *
   * @param lifeArea the life area
   */
  public Map<ClothBox, List<ClothEntry>> rowOf(LifeArea lifeArea) {
    Map<ClothBox, List<ClothEntry>> row = new LinkedHashMap<>();
    for (ClothBox box : ClothBox.GRID) {
      row.put(
          box,
          entriesIn(box).stream()
              .filter(entry -> entry.lifeArea().equals(Optional.of(lifeArea)))
              .toList());
    }
    return row;
  }

  /** {@return what is difficult (<i>utfordringer</i>): what goals and measures are to answer} */
  public List<ClothEntry> challenges() {
    return entriesIn(ClothBox.DIFFICULT);
  }

  /** {@return what the citizen wants shown as a next small step, in whichever field} */
  public List<ClothEntry> nextSteps() {
    return entries().stream().filter(entry -> entry.nextStep().orElse(false)).toList();
  }

  /**
   * {@return the next version of this cloth: whose it is, every entry and every life area that is
   * not relevant go on to it; nothing is left out yet}
   *
   * @param id its id
   * @param day its day
   * @param attendees who was there
   */
  public WorkCloth nextVersion(
      Id<WorkCloth> id, LocalDate day, Iterable<? extends Id<Person>> attendees) {
    return ((ImmutableWorkCloth) this)
        .withId(id)
        .withOn(day)
        .withPresent(attendees)
        .withRemovals(List.of());
  }

  /**
   * {@return this version with one more entry; one that was left out and comes back leaves no trace
   * of having been away}
   *
   * @param entry the entry to add
   * @throws IllegalArgumentException if its id is taken
   */
  public WorkCloth add(ClothEntry entry) {
    return ((ImmutableWorkCloth) this)
        .withEntries(Identified.added(entries(), entry))
        .withRemovals(removals().stream().filter(it -> !it.entry().equals(entry.id())).toList());
  }

  /**
   * {@return this version with one more life area that is not relevant}
   *
   * @param added which life area, and who says so
   */
  public WorkCloth add(NotRelevant added) {
    return ((ImmutableWorkCloth) this).withNotRelevant(Identified.added(notRelevant(), added));
  }

  /**
   * {@return this version with another entry in the place of the one with its id}
   *
   * @param entry the entry to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public WorkCloth replace(ClothEntry entry) {
    return ((ImmutableWorkCloth) this)
        .withEntries(Identified.changed(entries(), entry.id(), former -> entry));
  }

  /**
   * {@return this version without an entry, whose removal leaves a trace}
   *
   * @param entry which entry
   * @param reason why it is left out
   * @param saidBy who asked for it
   * @throws IllegalArgumentException if the cloth has no such entry
   */
  public WorkCloth remove(Id<ClothEntry> entry, String reason, Id<Person> saidBy) {
    return ((ImmutableWorkCloth) this)
        .withEntries(Identified.without(entries(), entry))
        .withRemovals(Identified.added(removals(), Removal.of(entry, reason, saidBy)));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableWorkCloth.builder();
  }

  /** Collects the parts of a {@link WorkCloth}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableWorkCloth.Builder {
    Builder id(Id<WorkCloth> id);

    Builder on(LocalDate on);

    Builder persons(Iterable<? extends Id<Person>> persons);

    Builder present(Iterable<? extends Id<Person>> present);

    Builder entries(Iterable<? extends ClothEntry> entries);

    Builder notRelevant(Iterable<? extends NotRelevant> notRelevant);

    Builder removals(Iterable<? extends Removal> removals);

    /**
     * {@return the work cloth}
     *
     * @throws IllegalStateException if a mandatory part is missing
     * @throws IllegalArgumentException if the parts contradict each other
     */
    WorkCloth build();
  }
}
