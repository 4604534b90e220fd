/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static no.welfarelab.examples.Prohibitions.below;
import static no.welfarelab.examples.Signatures.ofTheApi;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.rules.rule.Rule;

// What users of the library see: what is public, and what public signatures may say.
@AnalyzeClasses(packages = "no.welfarelab", importOptions = DoNotIncludeTests.class)
class ApiTest {
  private static final String CORE = "no.welfarelab.core";
  private static final String RULES = "no.welfarelab.rules";
  private static final String JSON = "no.welfarelab.json";

  private static final DescribedPredicate<JavaClass> LIBRARY =
      below(CORE).or(below(RULES)).or(below(JSON)).as("of core, rules and json");

  // Public to each other, and exported to nobody.
  private static final Set<String> HIDDEN =
      Set.of(JSON + ".shape", JSON + ".wire", "no.welfarelab.examples.telling");

  // The compiler's own: lookup tables of switches, bridges and the like.
  private static final DescribedPredicate<JavaMember> WRITTEN =
      DescribedPredicate.describe(
          "written by hand",
          member ->
              !member.getModifiers().contains(JavaModifier.SYNTHETIC)
                  && !member.getOwner().getModifiers().contains(JavaModifier.SYNTHETIC)
                  && !Signatures.generated(member.getOwner()));

  // Modules

  @ArchTest
  static void modulesRequireNoMoreThanTheDesignSays(JavaClasses all) {
    Map<String, Set<String>> bounds =
        Map.of(
            CORE,
            Set.of("io.vavr"),
            RULES,
            Set.of("io.vavr", CORE),
            JSON,
            Set.of("io.vavr", CORE, RULES, "com.fasterxml.jackson.core"),
            "no.welfarelab.examples",
            Set.of(JSON, RULES, CORE, "no.welfarelab.testsupport", "info.picocli"));
    for (Modules.Module module : Modules.all()) {
      Set<String> allowed = new HashSet<>(bounds.get(module.name()));
      allowed.addAll(Set.of("java.base", "org.jspecify", "org.immutables.value.annotations"));
      assertThat(allowed).as(module.name()).containsAll(module.required());
    }
  }

  @ArchTest
  static void annotationsAreNeededAtCompileTimeOnly(JavaClasses all) {
    for (Modules.Module module : Modules.all()) {
      assertThat(module.descriptor().requires())
          .filteredOn(it -> it.name().startsWith("org."))
          .as(module.name())
          .allMatch(it -> it.modifiers().toString().contains("STATIC"));
    }
  }

  @ArchTest
  static void publicTypesAreApi(JavaClasses all) {
    for (Modules.Module module : Modules.all()) {
      Set<String> open = new HashSet<>(module.exported());
      open.addAll(HIDDEN);
      assertThat(all)
          .filteredOn(
              type ->
                  type.getPackageName().equals(module.name())
                      || type.getPackageName().startsWith(module.name() + "."))
          .filteredOn(Signatures::seen)
          .filteredOn(type -> !isProgram(type))
          .as("public types of %s", module.name())
          .allMatch(type -> open.contains(type.getPackageName()));
    }
  }

  // A program is started, not called; the command line is started by Main.
  private static boolean isProgram(JavaClass type) {
    return type.tryGetMethod("main", String[].class).isPresent()
        || type.getName().equals("no.welfarelab.examples.cli.CommandLineTool");
  }

  // Signatures

  @ArchTest
  static final ArchRule noPublicSignatureMentionsGeneratedCode =
      classes()
          .that(ofTheApi(LIBRARY))
          .should(Signatures.notMention("generated code", Signatures::generated))
          .because("the generated class is invisible, and absent from every signature");

  @ArchTest
  static final ArchRule vavrInSignaturesIsValidationEitherAndSeq =
      classes()
          .that(ofTheApi(LIBRARY))
          .should(
              Signatures.notMention(
                  "another type of Vavr",
                  type ->
                      type.getPackageName().startsWith("io.vavr")
                          && !Set.of(
                                  "io.vavr.control.Validation",
                                  "io.vavr.control.Either",
                                  "io.vavr.collection.Seq")
                              .contains(type.getName())))
          .because("Vavr appears in signatures only as Validation, Either and the Seq in them");

  @ArchTest
  static final ArchRule publicTypesAreNoRecords =
      noClasses()
          .that(ofTheApi(LIBRARY))
          .and(
              DescribedPredicate.describe(
                  "exported", type -> !HIDDEN.contains(type.getPackageName())))
          .should()
          .beAssignableTo(Record.class)
          .because("a record's constructor is frozen API");

  @ArchTest
  static final ArchRule noTypeIsACollection =
      noClasses()
          .that(LIBRARY)
          .should()
          .beAssignableTo(Collection.class)
          .orShould()
          .beAssignableTo(Map.class)
          .because("a type that implements List is an anti-pattern");

  @ArchTest
  static final ArchRule accessorsAreNouns =
      noMethods()
          .that(WRITTEN)
          .and()
          .areDeclaredInClassesThat(LIBRARY)
          .and(
              DescribedPredicate.describe(
                  "without parameters", method -> method.getRawParameterTypes().isEmpty()))
          .should()
          .haveNameMatching("(get|is)[A-Z].*")
          .because("accessors are nouns without get; booleans are adjectives");

  @ArchTest
  static final ArchRule nothingIsSet =
      noMethods()
          .that(WRITTEN)
          .and()
          .areDeclaredInClassesThat(ofTheApi(LIBRARY))
          .and()
          .haveRawReturnType(void.class)
          .should()
          .haveNameMatching("set[A-Z].*")
          .because("values are immutable: getters and setters are anti-patterns");

  @ArchTest
  static final ArchRule staticFieldsAreFinal =
      fields()
          .that()
          .areDeclaredInClassesThat(LIBRARY)
          .and()
          .areStatic()
          .should()
          .beFinal()
          .because("mutable metadata is an anti-pattern");

  @ArchTest
  static final ArchRule publicFieldsAreConstants =
      fields()
          .that()
          .areDeclaredInClassesThat(ofTheApi(LIBRARY))
          .and()
          .arePublic()
          .should()
          .beStatic()
          .andShould()
          .beFinal()
          .because("values are immutable");

  // Values

  @ArchTest
  static final ArchRule valuesAreSealed =
      classes()
          .that(LIBRARY)
          .and()
          .areAnnotatedWith("org.immutables.value.Value$Immutable")
          .should(
              Signatures.be("sealed for their generated class", type -> type.reflect().isSealed()))
          .because("public values are Immutables, and nobody else's");

  @ArchTest
  static final ArchRule valuesOfACaseAreMasked =
      classes()
          .that(below(CORE))
          .and()
          .resideOutsideOfPackages(CORE + ".ground", CORE + ".service")
          .and()
          .areAnnotatedWith("org.immutables.value.Value$Immutable")
          .should()
          .beAssignableTo(Masked.class)
          .because("personal data masks itself");

  @ArchTest
  static final ArchRule toStringIsLeftToMasked =
      noMethods()
          .that(WRITTEN)
          .and()
          .areDeclaredInClassesThat(below(CORE))
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage(CORE + ".ground")
          .should()
          .haveName("toString")
          .because("personal data masks itself, in one place");

  // Enums

  @ArchTest
  static final ArchRule noConstantIsUnknownOrNull =
      noFields()
          .that()
          .areDeclaredInClassesThat(
              DescribedPredicate.<JavaClass>describe("enums", JavaClass::isEnum))
          .should()
          .haveNameMatching("UNKNOWN|NULL|NONE|UNDEFINED")
          .because("what is not known is missing; no UNKNOWN or NULL constant");

  @ArchTest
  static final ArchRule publicEnumsAreCoded =
      classes()
          .that(ofTheApi(LIBRARY))
          .and()
          .areEnums()
          .should()
          .implement(Coded.class)
          .because("closed sets are enums with the handbook's codes and labels in nb, nn, en");

  @ArchTest
  static final ArchRule idsAreNotMadeOfPositionsOrNames =
      noMethods()
          .that(WRITTEN)
          .and()
          .areDeclaredInClassesThat(LIBRARY)
          .should(
              Signatures.call(
                  "java.lang.Enum#ordinal",
                  "java.lang.Class#getName",
                  "java.lang.Class#getCanonicalName"))
          .because("ids from hashCode, ordinal or class name are anti-patterns");

  // People decide

  @ArchTest
  static final ArchRule noMethodOfRulesDecides =
      noMethods()
          .that()
          .areDeclaredInClassesThat(below(RULES))
          .should()
          .haveNameMatching("(decide|approve)([A-Z].*)?")
          .because("the catalogue recommends, a person decides");

  // Anti-patterns

  @ArchTest
  static final ArchRule whatAModelOrRuleHoldsNeverChanges =
      fields()
          .that(WRITTEN)
          .and()
          .areDeclaredInClassesThat(ofTheApi(below(CORE).or(below(RULES))))
          .should()
          .beFinal()
          .because("values are immutable, and mutable rule metadata is an anti-pattern");

  @ArchTest
  static final ArchRule noWitherOnGuardedState =
      noMethods()
          .that(WRITTEN)
          .and()
          .areDeclaredInClassesThat(ofTheApi(LIBRARY))
          .and()
          .arePublic()
          .and()
          .doNotHaveRawParameterTypes(UnaryOperator.class)
          .should()
          .haveNameMatching("with(Phase|Mandate|Status|Situation|Decision).*")
          .because("public withers on guarded state are an anti-pattern");

  @ArchTest
  static final ArchRule rulesStandApartFromTheirEngine =
      fields()
          .that()
          .haveRawType(Rule.class)
          .should()
          .beDeclaredInClassesThat()
          .resideInAPackage(RULES + ".catalogue")
          .because("rules mixed with the rule engine are an anti-pattern");

  @ArchTest
  static final ArchRule familiesOfRulesAreNotPublic =
      classes()
          .that()
          .resideInAPackage(RULES + ".catalogue")
          .and()
          .haveSimpleNameEndingWith("Rules")
          .should()
          .notBePublic()
          .because("a family of rules is package-private");

  // Rule.of takes the handbook's five columns, each of a type of its own but for id and source.
  private static final DescribedPredicate<JavaMember> NOT_RULE_OF =
      DescribedPredicate.describe(
          "other than Rule.of", member -> !member.getOwner().isEquivalentTo(Rule.class));

  @ArchTest
  static final ArchRule noFactoryTakesFiveArguments =
      methods()
          .that(WRITTEN)
          .and()
          .areDeclaredInClassesThat(ofTheApi(LIBRARY))
          .and()
          .arePublic()
          .and()
          .areStatic()
          .and(NOT_RULE_OF)
          .should(Signatures.takeAtMost(4))
          .because("an of of five arguments is an anti-pattern");
}
