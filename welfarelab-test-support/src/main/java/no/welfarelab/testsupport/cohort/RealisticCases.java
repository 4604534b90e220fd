/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.testsupport.chance.Draw;

/**
 * Made-up cases as they happen (<i>syntetiske saker</i>), as many as wanted: the same seed gives
 * the same cases on every JVM.
 *
 * <p>A case is told from the referral to a day, its dates hang together, and it breaks no rule that
 * must be kept – but for the {@linkplain Flaw flaws} asked for. {@linkplain Feature Features} not
 * asked for are drawn. Nobody is meant: names and phrases are from a short list, identity numbers
 * synthetic.
 *
 * <p>Each method leaves this source as it is and gives another. A source is immutable and safe to
 * share between threads; each case is made by itself, so that case 1 000 000 takes no longer than
 * the first.
 */
public final class RealisticCases {
  /** The day as of which cases are told unless another is asked for: 2 March 2026. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 3, 2);

  private final long seed;
  private final LocalDate asOf;
  private final Optional<Size> size;
  private final EnumSet<Feature> wanted;
  private final EnumSet<Feature> unwanted;
  private final EnumSet<Flaw> flaws;
  private final int drawnFlaws;

  private RealisticCases(
      long seed,
      LocalDate asOf,
      Optional<Size> size,
      EnumSet<Feature> wanted,
      EnumSet<Feature> unwanted,
      EnumSet<Flaw> flaws,
      int drawnFlaws) {
    this.seed = seed;
    this.asOf = asOf;
    this.size = size;
    this.wanted = wanted;
    this.unwanted = unwanted;
    this.flaws = flaws;
    this.drawnFlaws = drawnFlaws;
  }

  /**
   * {@return the cases of a seed, of ordinary size and without flaws}
   *
   * @param seed which cases
   */
  public static RealisticCases of(long seed) {
    return new RealisticCases(
        seed,
        AS_OF,
        Optional.empty(),
        EnumSet.noneOf(Feature.class),
        EnumSet.noneOf(Feature.class),
        EnumSet.noneOf(Flaw.class),
        0);
  }

  /**
   * {@return cases told as of another day}
   *
   * @param day the day
   */
  public RealisticCases asOf(LocalDate day) {
    return new RealisticCases(seed, day, size, wanted, unwanted, flaws, drawnFlaws);
  }

  /**
   * {@return cases of one size}
   *
   * @param fixed the size
   */
  public RealisticCases sized(Size fixed) {
    return new RealisticCases(seed, asOf, Optional.of(fixed), wanted, unwanted, flaws, drawnFlaws);
  }

  /**
   * {@return cases that all have some features, and those that these imply}
   *
   * @param features the features
   * @throws IllegalArgumentException if one cannot be where another is unwanted or a flaw is asked
   *     for
   */
  public RealisticCases with(Feature... features) {
    EnumSet<Feature> more = wanted.clone();
    Stream.of(features).forEach(feature -> want(feature, more::add));
    return checked(more, unwanted, flaws);
  }

  private static void want(Feature feature, Consumer<Feature> wanted) {
    wanted.accept(feature);
    feature.implied().forEach(implied -> want(implied, wanted));
  }

  /**
   * {@return cases of which none has some features}
   *
   * @param features the features
   * @throws IllegalArgumentException if one is wanted too
   */
  public RealisticCases without(Feature... features) {
    EnumSet<Feature> less = unwanted.clone();
    less.addAll(Arrays.asList(features));
    return checked(wanted, less, flaws);
  }

  /**
   * {@return cases that all have some flaws, and the features that these need}
   *
   * @param asked the flaws
   * @throws IllegalArgumentException if one cannot be where a feature is unwanted, or wanted
   */
  public RealisticCases with(Flaw... asked) {
    EnumSet<Flaw> more = flaws.clone();
    more.addAll(Arrays.asList(asked));
    EnumSet<Feature> needed = wanted.clone();
    Stream.of(asked)
        .flatMap(flaw -> flaw.needs().stream())
        .forEach(feature -> want(feature, needed::add));
    return checked(needed, unwanted, more);
  }

  /**
   * {@return cases of which each has some more flaws, drawn from those that can be}
   *
   * @param most how many at most; each number from none to that is as likely
   * @throws IllegalArgumentException if it is negative
   */
  public RealisticCases withDrawnFlaws(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("at most so many flaws is not negative");
    }
    return new RealisticCases(seed, asOf, size, wanted, unwanted, flaws, most);
  }

  private RealisticCases checked(
      EnumSet<Feature> wanted, EnumSet<Feature> unwanted, EnumSet<Flaw> flaws) {
    if (!agree(wanted, unwanted, flaws)) {
      throw new IllegalArgumentException("these features and flaws cannot be together");
    }
    return new RealisticCases(seed, asOf, size, wanted, unwanted, flaws, drawnFlaws);
  }

  /** Nothing is both wanted and unwanted, and all flaws are of open cases or all of closed ones. */
  private static boolean agree(
      Collection<Feature> wanted, Collection<Feature> unwanted, Collection<Flaw> flaws) {
    return wanted.stream().noneMatch(unwanted::contains)
        && (!wanted.contains(Feature.CLOSED)
            || flaws.stream().allMatch(flaw -> flaw.needs().contains(Feature.CLOSED)));
  }

  /** {@return the first case} */
  public RealisticCase first() {
    return get(0);
  }

  /**
   * {@return the case of a number}
   *
   * @param number which case, from 0
   * @throws IllegalArgumentException if it is negative
   */
  public RealisticCase get(long number) {
    if (number < 0) {
      throw new IllegalArgumentException("cases are numbered from 0");
    }
    Draw draw = Draw.of(seed).split(number);
    EnumSet<Flaw> spoiled = drawnFlaws(draw.split("flaws"));
    EnumSet<Feature> features = features(spoiled, draw.split("features"));
    Scene scene =
        Scene.of(features, size.orElseGet(() -> Size.drawn(draw.split("size"))), asOf, draw);
    InvestmentCase made =
        scene.put(Id.of("case-" + Long.toHexString(seed) + "-" + (number + 1)), draw);
    for (Flaw flaw : spoiled) {
      made = flaw.spoil(made, scene);
    }
    return new RealisticCase(made, asOf, features, spoiled);
  }

  private EnumSet<Flaw> drawnFlaws(Draw draw) {
    EnumSet<Flaw> all = flaws.clone();
    int left = draw.between(0, drawnFlaws);
    for (Flaw flaw : draw.shuffled(Arrays.asList(Flaw.values()))) {
      EnumSet<Flaw> more = all.clone();
      more.add(flaw);
      if (left > 0 && !all.contains(flaw) && agree(needed(more), unwanted, more)) {
        all.add(flaw);
        left--;
      }
    }
    return all;
  }

  private EnumSet<Feature> needed(Set<Flaw> flaws) {
    EnumSet<Feature> needed = wanted.clone();
    for (Flaw flaw : flaws) {
      flaw.needs().forEach(feature -> want(feature, needed::add));
    }
    return needed;
  }

  /** What is wanted, and what is drawn besides; where there are flaws, no case closes by chance. */
  private EnumSet<Feature> features(Set<Flaw> flaws, Draw draw) {
    EnumSet<Feature> features = needed(flaws);
    for (Feature feature : Feature.values()) {
      boolean possible =
          !unwanted.contains(feature)
              && features.containsAll(feature.implied())
              && (feature != Feature.CLOSED || flaws.isEmpty());
      if (possible && draw.split(feature.name()).happens(feature.share())) {
        features.add(feature);
      }
    }
    return features;
  }

  /**
   * {@return the first so many cases}
   *
   * @param count how many
   */
  public List<RealisticCase> list(int count) {
    return stream().limit(count).toList();
  }

  /** {@return all cases, one after the other, without end} */
  public Stream<RealisticCase> stream() {
    return LongStream.range(0, Long.MAX_VALUE).mapToObj(this::get);
  }
}
