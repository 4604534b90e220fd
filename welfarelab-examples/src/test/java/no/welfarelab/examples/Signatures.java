/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;
import java.util.stream.Stream;

// The public signatures of a type: its supertypes, and its public and protected members.
final class Signatures {
  private Signatures() {}

  // Public, and inside public types only.
  static boolean seen(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(Signatures::seen).orElse(true);
  }

  static boolean generated(JavaClass type) {
    return type.getSimpleName().startsWith("Immutable")
        || type.getEnclosingClass().map(Signatures::generated).orElse(false);
  }

  static DescribedPredicate<JavaClass> ofTheApi(DescribedPredicate<JavaClass> where) {
    return where.and(DescribedPredicate.describe("public", Signatures::seen));
  }

  static ArchCondition<JavaClass> notMention(String what, Predicate<JavaClass> unwanted) {
    return new ArchCondition<>("not mention " + what + " in a public signature") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream<JavaType> above =
            Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        report(type, type.getName(), above, events);
        type.getMembers().stream()
            .filter(Signatures::isOpen)
            .forEach(member -> report(type, member.getFullName(), typesOf(member), events));
      }

      private void report(
          JavaClass type, String where, Stream<? extends JavaType> types, ConditionEvents events) {
        types
            .flatMap(it -> it.getAllInvolvedRawTypes().stream())
            .map(JavaClass::getBaseComponentType)
            .forEach(
                it ->
                    events.add(
                        new SimpleConditionEvent(
                            type, !unwanted.test(it), where + " mentions " + it.getName())));
      }
    };
  }

  static ArchCondition<JavaMethod> call(String... members) {
    DescribedPredicate<JavaAccess<?>> unwanted = Prohibitions.oneOf(members);
    return new ArchCondition<>("call " + unwanted.getDescription()) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        method
            .getAccessesFromSelf()
            .forEach(
                access ->
                    events.add(
                        new SimpleConditionEvent(
                            method, unwanted.test(access), access.getDescription())));
      }
    };
  }

  static ArchCondition<JavaMethod> takeAtMost(int most) {
    return new ArchCondition<>("take at most " + most + " arguments") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                method,
                method.getRawParameterTypes().size() <= most,
                method.getFullName() + " takes " + method.getRawParameterTypes().size()));
      }
    };
  }

  static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> wanted) {
    return new ArchCondition<>("be " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                type, wanted.test(type), type.getName() + " is to be " + what));
      }
    };
  }

  private static boolean isOpen(JavaMember member) {
    return !member.getModifiers().contains(JavaModifier.SYNTHETIC)
        && (member.getModifiers().contains(JavaModifier.PUBLIC)
            || member.getModifiers().contains(JavaModifier.PROTECTED));
  }

  private static Stream<? extends JavaType> typesOf(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    return Stream.of(
            Stream.of(unit.getReturnType()),
            unit.getParameterTypes().stream(),
            unit.getTypeParameters().stream(),
            unit.getExceptionTypes().stream())
        .flatMap(types -> types);
  }
}
