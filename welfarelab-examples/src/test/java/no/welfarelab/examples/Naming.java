/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Locale;
import java.util.stream.Stream;

final class Naming {
  private Naming() {}

  static ArchCondition<JavaClass> mention(String word) {
    return new ArchCondition<>("have " + word + " in the name of a type or member") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream.concat(
                Stream.of(type.getSimpleName()),
                type.getMembers().stream().map(JavaMember::getName))
            .forEach(
                name ->
                    events.add(
                        new SimpleConditionEvent(
                            type,
                            name.toLowerCase(Locale.ROOT).contains(word),
                            type.getName() + " has the name " + name)));
      }
    };
  }
}
