/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.welfarelab.core.consent.ConsentAges;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.NationalId;
import no.welfarelab.core.ground.OrganisationNumber;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.service.MunicipalityNumber;
import no.welfarelab.testsupport.chance.Draw;
import no.welfarelab.testsupport.chance.NationalIds;
import no.welfarelab.testsupport.mirror.Attribute;

/**
 * Draws what has no parts of its own. The one place to teach when the model gets a new kind of
 * leaf.
 */
final class Leaves {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final List<LocalTime> TIMES =
      List.of(
          LocalTime.MIDNIGHT,
          LocalTime.of(9, 0),
          LocalTime.of(12, 30),
          LocalTime.of(15, 45, 30),
          LocalTime.MAX);
  private static final List<Integer> AGES_THAT_MATTER = List.of(0, 7, 12, 15, 16, 18);
  private static final List<String> STEPS = List.of("persons", "plan", "measures", "dueOn", "on");

  private static final List<Double> FIGURES =
      List.of(0.1 + 0.2, 1 / 3.0, 2e-3, 1e22, 0x1p53, Double.MIN_VALUE, Double.MAX_VALUE);

  private final Draw draw;
  private final Ids ids;
  private final Map<Class<?>, Supplier<?>> leaves;

  Leaves(Draw draw, Ids ids) {
    this.draw = draw;
    this.ids = ids;
    Texts texts = new Texts(draw);
    NationalIds nationalIds = new NationalIds(draw);
    this.leaves =
        Map.ofEntries(
            Map.entry(String.class, texts::next),
            Map.entry(boolean.class, () -> draw.oneIn(2)),
            Map.entry(Boolean.class, () -> draw.oneIn(2)),
            Map.entry(int.class, () -> draw.between(0, 99)),
            Map.entry(Integer.class, () -> draw.between(0, 99)),
            Map.entry(long.class, this::number),
            Map.entry(Long.class, this::number),
            Map.entry(double.class, this::figure),
            Map.entry(Double.class, this::figure),
            Map.entry(LocalDate.class, this::day),
            Map.entry(LocalDateTime.class, () -> day().atTime(draw.oneOf(TIMES))),
            Map.entry(Period.class, this::period),
            Map.entry(Amount.class, () -> Amount.ofOere(draw.oneIn(4) ? -number() : number())),
            Map.entry(NationalId.class, nationalIds::next),
            Map.entry(OrganisationNumber.class, this::organisationNumber),
            Map.entry(Path.class, this::place));
  }

  Object next(Attribute attribute) {
    Class<?> type = attribute.elementClass();
    if (type == Id.class) {
      return ids.citing(attribute.element());
    }
    if (type.isEnum()) {
      return draw.oneOf(Arrays.asList(type.getEnumConstants()));
    }
    if (attribute.name().equals("birthDate")) {
      return birthDate();
    }
    if (attribute.owner() == MunicipalityNumber.class && type == String.class) {
      return digits(4);
    }
    if (attribute.owner() == ConsentAges.class) {
      return draw.between(0, 18);
    }
    Supplier<?> leaf = leaves.get(type);
    if (leaf == null) {
      throw new IllegalStateException("nobody has said how to draw " + type.getName());
    }
    return leaf.get();
  }

  /** Up to the largest whole number that a reader with floating-point numbers keeps. */
  private long number() {
    return draw.oneIn(20) ? (1L << 53) - 1 : draw.between(0, 10_000_000);
  }

  /** Above zero; what people set, and what only a careful writer keeps. */
  private double figure() {
    return draw.oneIn(5) ? draw.oneOf(FIGURES) : draw.between(1, 400) / 10.0;
  }

  private LocalDate day() {
    return draw.oneIn(5)
        ? TODAY.plusDays(draw.between(-400, 400))
        : TODAY.plusDays(draw.between(-90, 90));
  }

  /** Of any age up to ninety, but often close to a birthday on which rights change. */
  private LocalDate birthDate() {
    return draw.oneIn(2)
        ? TODAY.minusYears(draw.oneOf(AGES_THAT_MATTER)).plusDays(draw.between(-2, 2))
        : TODAY.minusYears(draw.between(0, 90)).minusDays(draw.between(0, 365));
  }

  private Period period() {
    LocalDate one = day();
    LocalDate other = day();
    return draw.oneIn(3)
        ? Period.from(one)
        : one.isBefore(other) ? Period.of(one, other) : Period.of(other, one);
  }

  /** About one in eleven has the right control digit. */
  private OrganisationNumber organisationNumber() {
    while (true) {
      Optional<OrganisationNumber> found = OrganisationNumber.find(digits(9));
      if (found.isPresent()) {
        return found.get();
      }
    }
  }

  private String digits(int length) {
    StringBuilder digits = new StringBuilder();
    while (digits.length() < length) {
      digits.append(draw.between(0, 9));
    }
    return digits.toString();
  }

  private Path place() {
    Path place = Path.ROOT;
    for (int steps = draw.between(0, 3); steps > 0; steps--) {
      place = place.then(draw.oneOf(STEPS)).then(draw.between(0, 12));
    }
    return place;
  }
}
