/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.welfarelab.core.ground.Language;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a wrong call: what is wrong in one line, and the usage. */
final class WrongCall {
  private WrongCall() {}

  static int answer(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().print("welfarelab: " + message(wrong) + "\n");
    command.usage(command.getErr());
    return CommandLineTool.UNUSABLE;
  }

  private static String message(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      String first = oneLine(unmatched.getUnmatched().get(0));
      List<String> meant =
          unmatched.getSuggestions().stream().filter(known -> beginsAlike(known, first)).toList();
      String what =
          unmatched.isUnknownOption()
              ? "unknown option"
              : wrong.getCommandLine().getParent() == null
                  ? "unknown command"
                  : "unexpected argument";
      return what
          + " '"
          + first
          + "'"
          + (meant.isEmpty() ? "" : "; did you mean " + String.join(" or ", meant) + "?");
    }
    return oneLine(String.valueOf(wrong.getMessage()));
  }

  private static boolean beginsAlike(String known, String meant) {
    int dashes = known.lastIndexOf("--") < 0 ? 0 : 2;
    return known.regionMatches(true, 0, meant, 0, dashes + 1);
  }

  private static String oneLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  static Language language(String tag) {
    return Language.find(tag.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "a language is one of "
                        + Arrays.stream(Language.values())
                            .map(Language::tag)
                            .collect(Collectors.joining(", "))));
  }

  static Format format(String name) {
    return Arrays.stream(Format.values())
        .filter(format -> format.name().equalsIgnoreCase(name))
        .findAny()
        .orElseThrow(() -> new TypeConversionException("a format is one of text, json"));
  }

  static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("a date is a day of the form 2026-03-02");
    }
  }
}
