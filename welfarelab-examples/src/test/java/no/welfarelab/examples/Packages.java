/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

// The packages of a module in the order in which they know each other.
final class Packages {
  private Packages() {}

  // The root comes first: it knows none below it, and all may use it.
  static ArchRule knowOnlyThoseBefore(String root, List<String> order) {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(
            new ArchCondition<>("stand in a package of the order and know only those before") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                int place = placeOf(type, root, order);
                events.add(
                    new SimpleConditionEvent(
                        type,
                        place < order.size(),
                        type.getName() + " is in no package of the order"));
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                  JavaClass target = dependency.getTargetClass().getBaseComponentType();
                  if (target.getPackageName().startsWith(root)) {
                    events.add(
                        new SimpleConditionEvent(
                            dependency,
                            placeOf(target, root, order) <= place,
                            dependency.getDescription()));
                  }
                }
              }
            })
        .as(root + ": " + String.join(" < ", order))
        .because("each package knows only those before it");
  }

  // -1 for the root itself, past the end for a package that the order does not name.
  private static int placeOf(JavaClass type, String root, List<String> order) {
    if (type.getPackageName().equals(root)) {
      return -1;
    }
    int place = order.indexOf(type.getPackageName().substring(root.length() + 1));
    return place < 0 ? order.size() : place;
  }
}
