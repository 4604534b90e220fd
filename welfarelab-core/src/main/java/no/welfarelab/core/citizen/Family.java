/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.citizen;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * How the people of a case belong together (<i>familie</i>).
 *
 * <p>Source: PROBA 2.4.2, 6.5.
 */
@Value.Immutable
public abstract sealed class Family extends Masked permits ImmutableFamily {
  Family() {}

  /** {@return what one person is to another} */
  public abstract List<Relation> relations();

  /** {@return where they live} */
  public abstract List<Home> homes();

  /** {@return who decides for the children} */
  public abstract List<ParentalResponsibility> parentalResponsibilities();

  /** {@return the children in the care of the child welfare service} */
  public abstract List<CareOrder> careOrders();

  /** {@return who acts for whom as guardian} */
  public abstract List<Guardianship> guardianships();

  /** {@return a family of which nothing is known} */
  public static Family empty() {
    return builder().build();
  }

  @Value.Check
  void check() {
    Identified.requireDistinct(homes(), "homes");
    Identified.requireDistinct(guardianships(), "guardianships");
  }

  /**
   * {@return the person and everyone who lives in a home with them}
   *
   * @param person who
   */
  public Set<Id<Person>> householdOf(Id<Person> person) {
    Set<Id<Person>> household = new LinkedHashSet<>();
    household.add(person);
    for (Home home : homes()) {
      List<Id<Person>> residents = home.residents().stream().map(Residence::person).toList();
      if (residents.contains(person)) {
        household.addAll(residents);
      }
    }
    return household;
  }

  /**
   * {@return this family with one more relation}
   *
   * @param added the relation
   */
  public Family add(Relation added) {
    return ((ImmutableFamily) this).withRelations(Identified.added(relations(), added));
  }

  /**
   * {@return this family with one more home}
   *
   * @param added the home
   * @throws IllegalArgumentException if its id is taken
   */
  public Family add(Home added) {
    return ((ImmutableFamily) this).withHomes(Identified.added(homes(), added));
  }

  /**
   * {@return this family with one more parental responsibility}
   *
   * @param added the parental responsibility
   */
  public Family add(ParentalResponsibility added) {
    return ((ImmutableFamily) this)
        .withParentalResponsibilities(Identified.added(parentalResponsibilities(), added));
  }

  /**
   * {@return this family with one more care order}
   *
   * @param added the care order
   */
  public Family add(CareOrder added) {
    return ((ImmutableFamily) this).withCareOrders(Identified.added(careOrders(), added));
  }

  /**
   * {@return this family with one more guardianship}
   *
   * @param added the guardianship
   * @throws IllegalArgumentException if its id is taken
   */
  public Family add(Guardianship added) {
    return ((ImmutableFamily) this).withGuardianships(Identified.added(guardianships(), added));
  }

  /**
   * {@return this family with another home in the place of the one with its id}
   *
   * @param put the home to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public Family replace(Home put) {
    return ((ImmutableFamily) this).withHomes(Identified.changed(homes(), put.id(), former -> put));
  }

  /**
   * {@return this family with another guardianship in the place of the one with its id}
   *
   * @param put the guardianship to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public Family replace(Guardianship put) {
    return ((ImmutableFamily) this)
        .withGuardianships(Identified.changed(guardianships(), put.id(), former -> put));
  }

  /**
   * {@return this family with a guardianship that holds no longer}
   *
   * @param guardianship which guardianship
   * @param endExclusive the first day on which it does not hold
   * @throws IllegalArgumentException if there is no such guardianship, or the end is before its
   *     start
   * @throws IllegalStateException if its period is unknown
   */
  public Family end(Id<Guardianship> guardianship, LocalDate endExclusive) {
    return ((ImmutableFamily) this)
        .withGuardianships(
            Identified.changed(guardianships(), guardianship, it -> it.endingAt(endExclusive)));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableFamily.builder();
  }

  /** Collects the parts of a {@link Family}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableFamily.Builder {
    Builder relations(Iterable<? extends Relation> relations);

    Builder homes(Iterable<? extends Home> homes);

    Builder parentalResponsibilities(
        Iterable<? extends ParentalResponsibility> parentalResponsibilities);

    Builder careOrders(Iterable<? extends CareOrder> careOrders);

    Builder guardianships(Iterable<? extends Guardianship> guardianships);

    /** {@return the family} */
    Family build();
  }
}
