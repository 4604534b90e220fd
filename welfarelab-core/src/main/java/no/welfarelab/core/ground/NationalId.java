/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A national identity number (<i>fødselsnummer</i>, <i>D-nummer</i>, <i>felles hjelpenummer</i>,
 * <i>DUF-nummer</i>), checked and masked.
 *
 * <p>A number is no key: a person's number may change. Nothing is derived from it: neither birth
 * date, nor age, nor gender. From 2032 numbers are given out under a weaker check than that of
 * 1964; both are valid side by side, and {@link #rule()} says which one a number passed, because
 * the weaker finds fewer typing errors. Whoever wants the stricter alone asks for it:
 *
 * <pre>{@code
 * NationalId.find(text).filter(number -> number.rule().equals(Optional.of(Rule.RULE_1964)))
 * }</pre>
 *
 * <p>The eleven digits of the first three have control digits and, but for the <i>felles
 * hjelpenummer</i>, a day and a month. For the twelve digits of a DUF number no check is known: any
 * twelve digits are one, and so is an eleven-digit number with a digit too many. It has no {@link
 * #rule()}.
 *
 * <p>A month raised by 40 may mean an auxiliary number that one organisation gave (<i>H-nummer</i>)
 * or a test number of NAV's. The digits do not tell them apart; {@link Series#PLUS_40} says no more
 * than that it is one of them.
 *
 * <p>Source: folkeregisterloven § 2-2, folkeregisterforskriften §§ 2-2-1 and 2-2-2; the tax
 * administration's description of the number from 2032; Statistics Norway's guide to KOSTRA form 15
 * for the DUF number.
 */
public final class NationalId {
  private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
  private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

  private final String value;
  private final Kind kind;
  private final Series series;
  private final @Nullable Rule rule;

  private NationalId(String value, Kind kind, Series series, @Nullable Rule rule) {
    this.value = value;
    this.kind = kind;
    this.series = series;
    this.rule = rule;
  }

  /**
   * {@return the number written in these characters; empty if they are none}
   *
   * @param value the characters asked about, without spaces
   */
  public static Optional<NationalId> find(String value) {
    return switch (value.length()) {
      case 11 -> isDigits(value) ? checked(value) : Optional.empty();
      case 12 ->
          isDigits(value)
              ? Optional.of(new NationalId(value, Kind.DUF_NUMBER, Series.REAL, null))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isDigits(String value) {
    return value.chars().allMatch(unit -> unit >= '0' && unit <= '9');
  }

  /**
   * {@return the number written in these characters}
   *
   * @param value eleven digits, or the twelve of a DUF number
   * @throws IllegalArgumentException if they are no national identity number; the message does not
   *     repeat them
   */
  public static NationalId of(String value) {
    return find(value)
        .orElseThrow(() -> new IllegalArgumentException("not a national identity number"));
  }

  /**
   * {@return whether the characters are a national identity number}
   *
   * @param value the characters asked about
   */
  public static boolean isNationalId(String value) {
    return find(value).isPresent();
  }

  private static Optional<NationalId> checked(String value) {
    int firstRest = weigh(value, FIRST_WEIGHTS) % 11;
    Kind kind = kindOf(value);
    Series series = kind == Kind.FH_NUMBER ? Series.REAL : seriesOf(value);
    boolean valid =
        firstRest <= 3
            && weigh(value, SECOND_WEIGHTS) % 11 == 0
            && (kind == Kind.FH_NUMBER || (series != null && hasDate(value, kind, series)));
    return valid && series != null
        ? Optional.of(
            new NationalId(value, kind, series, firstRest == 0 ? Rule.RULE_1964 : Rule.RULE_2032))
        : Optional.empty();
  }

  private static int weigh(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * digit(digits, i);
    }
    return sum;
  }

  private static int digit(String digits, int index) {
    return digits.charAt(index) - '0';
  }

  private static int pair(String digits, int index) {
    return 10 * digit(digits, index) + digit(digits, index + 1);
  }

  private static Kind kindOf(String digits) {
    int first = digit(digits, 0);
    return first >= 8 ? Kind.FH_NUMBER : first >= 4 ? Kind.D_NUMBER : Kind.BIRTH_NUMBER;
  }

  private static @Nullable Series seriesOf(String digits) {
    int month = pair(digits, 2);
    for (Series series : Series.values()) {
      if (month > series.monthOffset && month <= series.monthOffset + 12) {
        return series;
      }
    }
    return null;
  }

  /**
   * The century is not told by the number; 00 counts as a leap year, as in the register's own
   * check.
   */
  private static boolean hasDate(String digits, Kind kind, Series series) {
    int day = pair(digits, 0) - (kind == Kind.D_NUMBER ? 40 : 0);
    try {
      LocalDate.of(2000 + pair(digits, 4), pair(digits, 2) - series.monthOffset, day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** {@return the eleven or twelve digits; personal data} */
  public String value() {
    return value;
  }

  /** {@return what kind of number it is} */
  public Kind kind() {
    return kind;
  }

  /** {@return the series its month belongs to; {@code REAL} for a number without one} */
  public Series series() {
    return series;
  }

  /** {@return the strictest check it passes; empty for a number of a kind without a known check} */
  public Optional<Rule> rule() {
    return Optional.ofNullable(rule);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NationalId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return a mask} */
  @Override
  public String toString() {
    return "***";
  }

  /**
   * What kind of identity number it is (<i>nummertype</i>), read from its length and its first
   * digit.
   */
  public enum Kind implements Coded {
    /** A number from birth or immigration (<i>fødselsnummer</i>). */
    BIRTH_NUMBER(Label.of("fødselsnummer", "fødselsnummer", "national identity number")),
    /**
     * A number for people without a birth number (<i>D-nummer</i>): the first digit is raised by 4.
     */
    D_NUMBER(Label.of("D-nummer", "D-nummer", "D number")),
    /**
     * A joint auxiliary number of the health services (<i>felles hjelpenummer</i>): the first digit
     * is 8 or 9.
     */
    FH_NUMBER(Label.of("felles hjelpenummer", "felles hjelpenummer", "joint auxiliary number")),
    /**
     * A number of the immigration authorities' register (<i>DUF-nummer</i>): twelve digits, and no
     * check is known.
     */
    DUF_NUMBER(Label.of("DUF-nummer", "DUF-nummer", "DUF number"));

    private final Label label;

    Kind(Label label) {
      this.label = label;
    }

    @Override
    public Label label() {
      return label;
    }
  }

  /** The series of a number (<i>nummerserie</i>), read from its month. */
  public enum Series implements Coded {
    /** A number as the register gives it. */
    REAL(0, Label.of("ordinært", "ordinært", "ordinary")),
    /**
     * Month raised by 40: an auxiliary number of one organisation (<i>H-nummer</i>) or a test
     * number of NAV's; which of them is not told.
     */
    PLUS_40(
        40,
        Label.of("H-nummer eller syntetisk", "H-nummer eller syntetisk", "H number or synthetic")),
    /** Month raised by 65: a test number of the health net's. */
    PLUS_65(65, Label.of("syntetisk (+65)", "syntetisk (+65)", "synthetic (+65)")),
    /** Month raised by 80: a test number of the tax administration's. */
    PLUS_80(80, Label.of("syntetisk (+80)", "syntetisk (+80)", "synthetic (+80)"));

    private final int monthOffset;
    private final Label label;

    Series(int monthOffset, Label label) {
      this.monthOffset = monthOffset;
      this.label = label;
    }

    @Override
    public Label label() {
      return label;
    }
  }

  /** The check that the two control digits pass (<i>kontrollregel</i>). */
  public enum Rule implements Coded {
    /** Both weighted sums are divisible by 11. */
    RULE_1964(Label.of("kontroll fra 1964", "kontroll frå 1964", "check of 1964")),
    /** The first weighted sum leaves 1, 2 or 3; allowed for numbers given out from 2032. */
    RULE_2032(Label.of("kontroll fra 2032", "kontroll frå 2032", "check of 2032"));

    private final Label label;

    Rule(Label label) {
      this.label = label;
    }

    @Override
    public Label label() {
      return label;
    }
  }
}
