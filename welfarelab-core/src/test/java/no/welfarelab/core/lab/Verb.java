/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import static no.welfarelab.core.lab.Parts.DAY;
import static no.welfarelab.core.lab.Parts.cloth;
import static no.welfarelab.core.lab.Parts.consent;
import static no.welfarelab.core.lab.Parts.delegation;
import static no.welfarelab.core.lab.Parts.disclosure;
import static no.welfarelab.core.lab.Parts.explanation;
import static no.welfarelab.core.lab.Parts.goal;
import static no.welfarelab.core.lab.Parts.measure;
import static no.welfarelab.core.lab.Parts.meeting;
import static no.welfarelab.core.lab.Parts.membership;
import static no.welfarelab.core.lab.Parts.need;
import static no.welfarelab.core.lab.Parts.observation;
import static no.welfarelab.core.lab.Parts.person;
import static no.welfarelab.core.lab.Parts.refusal;
import static no.welfarelab.core.lab.Parts.situation;
import static no.welfarelab.core.lab.Parts.task;
import static no.welfarelab.core.lab.Parts.waiver;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.team.Role;

/** What a verb does to a filled case: to which list, what is then in it, and how it is refused. */
record Verb(
    String name,
    UnaryOperator<InvestmentCase> verb,
    Function<InvestmentCase, List<?>> list,
    List<?> expected,
    List<UnaryOperator<InvestmentCase>> refused) {

  /** A case with one part, or two, in each list, the first of which is called a. */
  static final InvestmentCase FILLED =
      InvestmentCase.builder()
          .id(Id.of("case"))
          .revision(7)
          .build()
          .add(person("a", "Kari"))
          .add(person("b", "Ola"))
          .add(consent("a"))
          .add(refusal("a"))
          .add(disclosure("a"))
          .add(membership("a", Role.MEMBER))
          .add(delegation("a"))
          .withMapping(mapping -> mapping.add(need("a")).add(cloth("a")))
          .add(goal("a", "a goal"))
          .add(measure("a", "a measure"))
          .add(task("a", "a task"))
          .add(situation())
          .add(observation("a"))
          .add(meeting("a", DAY))
          .add(explanation("a", "a reason"))
          .add(waiver("a"));

  /** A verb that adds the part to the end of its list, unless its id is taken. */
  static Verb add(
      String type,
      Function<String, UnaryOperator<InvestmentCase>> adding,
      Function<InvestmentCase, List<?>> list,
      Object added) {
    List<Object> expected = Stream.concat(list.apply(FILLED).stream(), Stream.of(added)).toList();
    return new Verb(
        "add(" + type + ")", adding.apply("new"), list, expected, List.of(adding.apply("a")));
  }

  /** A verb that puts the part in the place of the first in its list, unless it has another id. */
  static Verb replace(
      String type,
      Function<String, UnaryOperator<InvestmentCase>> replacing,
      Function<InvestmentCase, List<?>> list,
      Object replaced) {
    return changing("replace(" + type + ")", replacing, list, replaced);
  }

  /** A verb that changes the first part of its list, and is refused for an unknown id. */
  static Verb changing(
      String name,
      Function<String, UnaryOperator<InvestmentCase>> changing,
      Function<InvestmentCase, List<?>> list,
      Object changed) {
    List<Object> expected =
        Stream.concat(Stream.of(changed), list.apply(FILLED).stream().skip(1)).toList();
    return new Verb(name, changing.apply("a"), list, expected, List.of(changing.apply("new")));
  }

  @Override
  public String toString() {
    return name;
  }
}
