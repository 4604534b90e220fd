/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.service.Services;

/**
 * The words of the rules (<i>tekster</i>) in one language: titles, messages, remedies, names of
 * places.
 *
 * <p>They are read once, from UTF-8 resources of this module, without any regard to the default
 * locale.
 */
public final class Texts {
  /** A resource a topic: the frames, the places, and a family of rules each. */
  private static final List<String> TOPICS =
      List.of(
          "frames", "places", "intake", "consent", "family", "team", "mandate", "mapping", "plan",
          "journey", "meeting", "role", "effect");

  /** What the catalogue's services, and the situations, are called wherever a text names them. */
  private static final Map<String, Label> LABELS = labels();

  private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Texts(language, read(language)));
    }
  }

  private final Language language;
  private final Properties words;

  private Texts(Language language, Properties words) {
    this.language = language;
    this.words = words;
  }

  private static Map<String, Label> labels() {
    Map<String, Label> labels = new HashMap<>();
    Services.all().forEach(service -> labels.put(service.id().value(), service.label()));
    for (Situation situation : Situation.values()) {
      labels.put(situation.code(), situation.label());
    }
    return labels;
  }

  private static Properties read(Language language) {
    Properties words = new Properties();
    for (String topic : TOPICS) {
      read(topic + "_" + language.tag() + ".properties")
          .forEach(
              (key, text) -> {
                if (words.put(key, text) != null) {
                  throw new IllegalStateException("the text " + key + " stands twice");
                }
              });
    }
    return words;
  }

  private static Properties read(String name) {
    try (InputStream bytes = Texts.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("the resource " + name + " is missing");
      }
      Properties words = new Properties();
      try (Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
        words.load(reader);
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the words in a language}
   *
   * @param language the language asked for
   */
  public static Texts in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /** {@return the keys of all texts, in their order} */
  public SortedSet<String> keys() {
    return new TreeSet<>(words.stringPropertyNames());
  }

  /**
   * {@return the title of a rule}
   *
   * @param rule the rule's id
   * @throws IllegalArgumentException if there is none
   */
  public String title(String rule) {
    return render(rule + ".title");
  }

  /**
   * {@return the sentence that says a reason; the key of one that a newer library gave}
   *
   * @param rule the rule's id
   * @param reason the reason
   */
  public String message(String rule, Reason reason) {
    return reason
        .missing()
        .map(missing -> render("not-assessed", question(missing)))
        .orElseGet(
            () ->
                filled(
                    sentence(rule, reason),
                    reason.arguments().stream().map(this::names).toArray(String[]::new)));
  }

  private String sentence(String rule, Reason reason) {
    return reason
        .words()
        .map(own -> own.in(language))
        .orElseGet(() -> words.getProperty(rule + "." + reason.key(), reason.key()));
  }

  private String names(String codes) {
    return Stream.of(codes.split(", ")).map(this::name).collect(Collectors.joining(", "));
  }

  /**
   * {@return the name of a code that texts speak of, such as a responsibility, a situation or a
   * service; what has none stands for itself}
   *
   * @param code the code
   */
  public String name(String code) {
    Label label = LABELS.get(code);
    return label != null ? label.in(language) : words.getProperty("name." + code, code);
  }

  /** The open question in words; one that a newer library asks, by its code. */
  String question(Missing missing) {
    return missing
        .words()
        .map(own -> own.in(language))
        .orElseGet(() -> words.getProperty("missing." + missing.what(), missing.what()));
  }

  /**
   * {@return what can be done about a reason; empty where nothing needs to be}
   *
   * @param rule the rule's id
   * @param reason the reason
   */
  public Optional<String> remedy(String rule, Reason reason) {
    return reason
        .missing()
        .map(missing -> missing.request(language))
        .or(() -> reason.remedyWords().map(own -> own.in(language)))
        .or(() -> Optional.ofNullable(words.getProperty(rule + "." + reason.key() + ".remedy")));
  }

  /**
   * {@return the name of a place for people, such as "Plan › tiltak 3 › frist"; a part that a newer
   * library knows goes by its own name}
   *
   * @param place the place
   */
  public String place(Path place) {
    List<String> names = new ArrayList<>();
    for (Object step : place.steps()) {
      if (!(step instanceof Integer index)) {
        names.add(words.getProperty("place." + step, step.toString()));
      } else if (names.isEmpty()) {
        names.add(Integer.toString(index + 1));
      } else {
        names.add(names.remove(names.size() - 1) + " " + (index + 1));
      }
    }
    String name = names.isEmpty() ? render("place") : String.join(" › ", names);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /**
   * {@return a text with its arguments put in}
   *
   * @param key the key of the text
   * @param arguments what stands for {0}, {1} …
   * @throws IllegalArgumentException if there is no such text
   */
  public String render(String key, String... arguments) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key);
    }
    return filled(text, arguments);
  }

  private static String filled(String text, String... arguments) {
    String filled = text;
    for (int i = 0; i < arguments.length; i++) {
      filled = filled.replace("{" + i + "}", arguments[i]);
    }
    return filled;
  }
}
