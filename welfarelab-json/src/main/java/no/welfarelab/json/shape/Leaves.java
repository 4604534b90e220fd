/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.NationalId;
import no.welfarelab.core.ground.OrganisationNumber;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.service.MunicipalityNumber;
import no.welfarelab.json.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The shapes of values that stand as one text, number, or true or false. */
public final class Leaves {
  /** Text for people. */
  public static final Shape<String> TEXT =
      text(ProblemCode.BAD_TEXT, Leaves::ifWhole, Leaves::whole);

  /** Text for people that holds more than white space. */
  public static final Shape<String> NAME =
      new Shape<>() {
        @Override
        public void write(String value, JsonGenerator out) throws IOException {
          TEXT.write(value, out);
        }

        @Override
        public @Nullable String read(Reading in) throws IOException {
          String name = TEXT.read(in);
          return name != null && name.isBlank() ? in.problem(ProblemCode.BLANK_TEXT) : name;
        }
      };

  /** A date, such as {@code 2026-03-02}. */
  public static final Shape<LocalDate> DATE =
      text(ProblemCode.BAD_DATE, text -> parsed(text, LocalDate::parse), LocalDate::toString);

  /** A date with a time, such as {@code 2026-03-02T09:30}. */
  public static final Shape<LocalDateTime> DATE_TIME =
      text(
          ProblemCode.BAD_DATE_TIME,
          text -> parsed(text, LocalDateTime::parse),
          LocalDateTime::toString);

  /** A national identity number. */
  public static final Shape<NationalId> NATIONAL_ID =
      text(ProblemCode.BAD_NATIONAL_ID, NationalId::find, NationalId::value);

  /** The number of a unit in the register of legal entities. */
  public static final Shape<OrganisationNumber> ORGANISATION_NUMBER =
      text(
          ProblemCode.BAD_ORGANISATION_NUMBER, OrganisationNumber::find, OrganisationNumber::value);

  /** The four digits of a municipality's number. */
  public static final Shape<String> MUNICIPALITY_DIGITS =
      text(
          ProblemCode.BAD_MUNICIPALITY_NUMBER,
          text -> Optional.of(text).filter(MunicipalityNumber::isMunicipalityNumber),
          Function.identity());

  /** A place in a case, as a JSON Pointer. */
  public static final Shape<Path> PATH =
      text(ProblemCode.BAD_POINTER, text -> parsed(text, Path::parse), Path::toString);

  /** A whole number of 64 bits. */
  public static final Shape<Long> LONG =
      whole(Long.MIN_VALUE, Long.MAX_VALUE, Function.identity(), Function.identity());

  /** A whole number of 32 bits. */
  public static final Shape<Integer> INTEGER = between(Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** A whole number from 0 to 100. */
  public static final Shape<Integer> PERCENT = between(0, 100);

  /** An amount, as a whole number of øre. */
  public static final Shape<Amount> AMOUNT =
      whole(Long.MIN_VALUE, Long.MAX_VALUE, Amount::ofOere, Amount::amountInOere);

  /** An amount that is not negative, as a whole number of øre. */
  public static final Shape<Amount> AMOUNT_NOT_NEGATIVE =
      whole(0, Long.MAX_VALUE, Amount::ofOere, Amount::amountInOere);

  /** A number above 0 of 64 bits, whole or not. */
  public static final Shape<Double> POSITIVE =
      new Shape<>() {
        @Override
        public void write(Double value, JsonGenerator out) throws IOException {
          out.writeNumber(value);
        }

        @Override
        public @Nullable Double read(Reading in) throws IOException {
          double number = in.token().isNumeric() ? in.parser().getDoubleValue() : 0;
          return number > 0 && Double.isFinite(number)
              ? number
              : in.problem(ProblemCode.EXPECTED_POSITIVE_NUMBER);
        }
      };

  /** True or false. */
  public static final Shape<Boolean> BOOLEAN =
      new Shape<>() {
        @Override
        public void write(Boolean value, JsonGenerator out) throws IOException {
          out.writeBoolean(value);
        }

        @Override
        public @Nullable Boolean read(Reading in) throws IOException {
          return in.token().isBoolean()
              ? in.parser().getBooleanValue()
              : in.problem(ProblemCode.EXPECTED_BOOLEAN);
        }
      };

  private Leaves() {}

  /**
   * {@return the shape of an id}
   *
   * @param <T> the kind of part it names
   */
  public static <T> Shape<Id<T>> id() {
    return text(ProblemCode.BAD_ID, text -> parsed(text, Id::of), Id::value);
  }

  /** {@return the shape of an id that names a part of any kind} */
  public static Shape<Id<?>> anyId() {
    return text(ProblemCode.BAD_ID, text -> parsed(text, Id::of), Id::value);
  }

  /**
   * {@return the shape of a member of a closed set, as its code}
   *
   * @param set the closed set
   * @param <E> the kind of member
   */
  public static <E extends Enum<E> & Coded> Shape<E> code(Class<E> set) {
    Map<String, E> byCode = new HashMap<>();
    for (E member : set.getEnumConstants()) {
      byCode.put(member.code(), member);
    }
    return text(
        ProblemCode.UNKNOWN_CODE,
        text -> Optional.ofNullable(byCode.get(text)),
        Coded::code,
        Coded.codes(set));
  }

  /**
   * {@return the shape of a whole number within bounds}
   *
   * @param least the smallest that is read
   * @param most the largest that is read
   */
  public static Shape<Integer> between(int least, int most) {
    return whole(least, most, Long::intValue, Integer::longValue);
  }

  /**
   * {@return the shape of a whole number of 32 bits with a lower bound}
   *
   * @param least the smallest that is read
   */
  public static Shape<Integer> atLeast(int least) {
    return between(least, Integer.MAX_VALUE);
  }

  private static <T> Shape<T> text(
      ProblemCode otherwise,
      Function<String, Optional<T>> parse,
      Function<T, String> print,
      String... arguments) {
    return new Shape<>() {
      @Override
      public void write(T value, JsonGenerator out) throws IOException {
        out.writeString(print.apply(value));
      }

      @Override
      public @Nullable T read(Reading in) throws IOException {
        if (in.token() != JsonToken.VALUE_STRING) {
          return in.problem(ProblemCode.EXPECTED_TEXT);
        }
        Optional<T> value = parse.apply(in.parser().getText());
        return value.isPresent() ? value.get() : in.problem(otherwise, arguments);
      }
    };
  }

  private static <T> Shape<T> whole(
      long least, long most, Function<Long, T> parse, Function<T, Long> print) {
    return new Shape<>() {
      @Override
      public void write(T value, JsonGenerator out) throws IOException {
        out.writeNumber(print.apply(value));
      }

      @Override
      public @Nullable T read(Reading in) throws IOException {
        boolean small =
            in.token() == JsonToken.VALUE_NUMBER_INT
                && in.parser().getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        if (!small || in.parser().getLongValue() < least || in.parser().getLongValue() > most) {
          return in.problem(ProblemCode.EXPECTED_NUMBER, Long.toString(least), Long.toString(most));
        }
        return parse.apply(in.parser().getLongValue());
      }
    };
  }

  private static <T> Optional<T> parsed(String text, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(text));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String whole(String text) {
    if (!isWhole(text)) {
      throw new IllegalArgumentException("a text holds half a character");
    }
    return text;
  }

  private static Optional<String> ifWhole(String text) {
    return isWhole(text) ? Optional.of(text) : Optional.empty();
  }

  private static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isHighSurrogate(unit)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(unit)) {
        return false;
      }
    }
    return true;
  }
}
