/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static no.welfarelab.examples.Prohibitions.below;
import static no.welfarelab.examples.Prohibitions.named;
import static no.welfarelab.examples.Prohibitions.oneOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Language;
import no.welfarelab.rules.finding.Texts;
import org.jspecify.annotations.NullMarked;

// The modules and packages of the house: who knows whom, and what none of them ever does.
@AnalyzeClasses(packages = "no.welfarelab", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String CORE = "no.welfarelab.core";
  private static final String RULES = "no.welfarelab.rules";
  private static final String JSON = "no.welfarelab.json";
  private static final String EXAMPLES = "no.welfarelab.examples";
  private static final String TEST_SUPPORT = "no.welfarelab.testsupport";

  private static final List<String> CORE_ORDER =
      List.of(
          "ground", "service", "citizen", "consent", "team", "mandate", "mapping", "plan",
          "journey", "effect", "meeting", "intake", "lab");
  private static final List<String> RULES_ORDER =
      List.of("finding", "policy", "rule", "responsibility", "report", "catalogue");
  private static final List<String> JSON_ORDER = List.of("problem", "shape", "wire", "document");

  private static final String[] ANNOTATIONS = {
    "org.immutables.value..", "org.jspecify.annotations.."
  };

  // Modules

  @ArchTest
  static final ArchRule coreDependsOnTheJdkAndVavrOnly =
      dependOnlyOn(CORE, "java..", "io.vavr..")
          .because("core depends on the JDK and Vavr only (annotations at compile time)");

  @ArchTest
  static final ArchRule coreDoesWithoutVavrToday =
      noClasses()
          .that(below(CORE))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.vavr..")
          .because("attribute collections are java.util types; the build gives core no Vavr");

  @ArchTest
  static final ArchRule rulesDependOnCoreAndVavr =
      dependOnlyOn(RULES, "java..", "io.vavr..", CORE + "..")
          .because("dependencies point one way: examples, json, rules, core");

  @ArchTest
  static final ArchRule jsonDependsOnRulesCoreVavrAndJackson =
      dependOnlyOn(
              JSON,
              "java..",
              "io.vavr..",
              "com.fasterxml.jackson.core..",
              CORE + "..",
              RULES + "..")
          .because("dependencies point one way: examples, json, rules, core");

  @ArchTest
  static final ArchRule nothingDependsOnExamples =
      noClasses()
          .that(DescribedPredicate.not(below(EXAMPLES)))
          .should()
          .dependOnClassesThat(below(EXAMPLES))
          .because("nothing depends on examples");

  @ArchTest
  static final ArchRule testSupportDependsOnCoreOnly =
      dependOnlyOn(TEST_SUPPORT, "java..", CORE + "..")
          .because("test support sees the model through its public methods only");

  @ArchTest
  static final ArchRule noModuleButTheExamplesDependsOnTestSupport =
      noClasses()
          .that(
              DescribedPredicate.not(below(TEST_SUPPORT))
                  .and(DescribedPredicate.not(below(EXAMPLES))))
          .should()
          .dependOnClassesThat(below(TEST_SUPPORT))
          .because("test support is for tests, and the examples tell its stories");

  @ArchTest
  static final ArchRule jacksonStaysInJson =
      noClasses()
          .that(DescribedPredicate.not(below(JSON)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..", "tools.jackson..")
          .because("no Jackson outside json, examples included");

  // Packages

  @ArchTest
  static final ArchRule packagesOfCoreKnowOnlyThoseBeforeThem =
      Packages.knowOnlyThoseBefore(CORE, CORE_ORDER);

  @ArchTest
  static final ArchRule packagesOfRulesKnowOnlyThoseBeforeThem =
      Packages.knowOnlyThoseBefore(RULES, RULES_ORDER);

  @ArchTest
  static final ArchRule packagesOfJsonKnowOnlyThoseBeforeThem =
      Packages.knowOnlyThoseBefore(JSON, JSON_ORDER);

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices()
          .matching("no.welfarelab.(**)")
          .should()
          .beFreeOfCycles()
          .because("no cycles between sibling packages");

  @ArchTest
  static void rootPackagesSayTheOrderOfThoseBelow(JavaClasses all) {
    assertThatRootSays(all, "welfarelab-core", CORE, CORE_ORDER);
    assertThatRootSays(all, "welfarelab-rules", RULES, RULES_ORDER);
    assertThatRootSays(all, "welfarelab-json", JSON, JSON_ORDER);
  }

  @ArchTest
  static void everyModuleHasOneRootPackageOfItsOwnAndOneLevelBelowIt(JavaClasses all) {
    for (Modules.Module module : Modules.all()) {
      assertThat(module.descriptor().packages())
          .as("packages of %s", module.name())
          .allMatch(name -> name.matches(module.name().replace(".", "\\.") + "(\\.[a-z]+)?"));
    }
    assertThat(packagesOf(all))
        .as("packages, each in one module")
        .containsExactlyInAnyOrderElementsOf(
            Modules.all().stream()
                .flatMap(module -> module.descriptor().packages().stream())
                .toList());
  }

  @ArchTest
  static void noPackageIsNamedForItsTechnique(JavaClasses all) {
    assertThat(packagesOf(all))
        .noneMatch(
            name ->
                Stream.of(name.split("\\."))
                    .anyMatch(
                        Set.of(
                                "util",
                                "utils",
                                "common",
                                "model",
                                "dto",
                                "impl",
                                "internal",
                                "misc")
                            ::contains));
  }

  // About fifteen; ground is what all others stand on.
  @ArchTest
  static void noRoomOfCoreIsOvercrowded(JavaClasses all) {
    for (String room : CORE_ORDER.subList(1, CORE_ORDER.size())) {
      assertThat(all.getPackage(CORE + "." + room).getClasses())
          .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
          .filteredOn(type -> type.isTopLevelClass() && !type.isArray())
          .as("public types of %s", room)
          .hasSizeLessThanOrEqualTo(18);
    }
  }

  @ArchTest
  static void everyPackageIsDescribedAndNullMarked(JavaClasses all) {
    for (String name : packagesOf(all)) {
      assertThat(all.getPackage(name).tryGetPackageInfo())
          .as("package-info of %s", name)
          .hasValueSatisfying(
              info -> assertThat(info.isAnnotatedWith(NullMarked.class)).as(name).isTrue());
    }
  }

  @ArchTest
  static void rootPackagesCarryTheStyleOfTheirValues(JavaClasses all) {
    for (String root : List.of(CORE, RULES, JSON)) {
      assertThat(all.getPackage(root).getPackageInfo().isAnnotatedWith(CORE + ".DomainStyle"))
          .as(root)
          .isTrue();
    }
  }

  // What they never do

  @ArchTest static final ArchRule coreDoesNoInputOrOutput = Prohibitions.noInputOrOutput(CORE);

  @ArchTest static final ArchRule coreUsesNoReflection = Prohibitions.noReflection(CORE);

  @ArchTest static final ArchRule coreHoldsNoWordOfJson = Prohibitions.noWordOfJson(CORE);

  @ArchTest static final ArchRule rulesHoldNoWordOfJson = Prohibitions.noWordOfJson(RULES);

  @ArchTest
  static final ArchRule rulesAndJsonTouchNoFileOrNetwork =
      both(Prohibitions.noFilesOrNetwork(RULES), Prohibitions.noFilesOrNetwork(JSON));

  @ArchTest
  static final ArchRule nobodyReadsAClock =
      both(Prohibitions.noClock(CORE), Prohibitions.noClock(RULES), Prohibitions.noClock(JSON));

  @ArchTest
  static final ArchRule onlyMainKnowsWhatDayItIs =
      noClasses()
          .that(below(EXAMPLES).and(DescribedPredicate.not(named(EXAMPLES + ".Main"))))
          .should()
          .accessTargetWhere(
              oneOf(
                  "java.time.LocalDate#now",
                  "java.time.LocalDateTime#now",
                  "java.lang.System#exit"))
          .because("time is an argument, in the commands too");

  @ArchTest
  static final ArchRule nobodyDrawsAtRandom =
      both(
          Prohibitions.noRandomness(CORE),
          Prohibitions.noRandomness(RULES),
          Prohibitions.noRandomness(JSON));

  @ArchTest
  static final ArchRule nobodyLogs =
      both(
          Prohibitions.noLogging(CORE),
          Prohibitions.noLogging(RULES),
          Prohibitions.noLogging(JSON));

  @ArchTest
  static final ArchRule nobodyReadsADefaultLocaleZoneOrCharset =
      both(
          Prohibitions.noDefaultLocaleZoneOrCharset(CORE),
          Prohibitions.noDefaultLocaleZoneOrCharset(RULES),
          Prohibitions.noDefaultLocaleZoneOrCharset(JSON),
          Prohibitions.noDefaultLocaleZoneOrCharset(EXAMPLES + ".cli"));

  @ArchTest
  static final ArchRule nobodyReadsTheEnvironment =
      both(
          Prohibitions.noEnvironment(CORE),
          Prohibitions.noEnvironment(RULES),
          Prohibitions.noEnvironment(JSON));

  @ArchTest
  static void textsOfTheRulesHoldNoWordOfJson(JavaClasses all) {
    for (Language language : Language.values()) {
      Texts texts = Texts.in(language);
      assertThat(texts.keys())
          .allSatisfy(key -> assertThat(texts.render(key)).doesNotContainIgnoringCase("json"));
    }
  }

  private static ArchRule dependOnlyOn(String root, String... others) {
    String[] allowed =
        Stream.of(Stream.of(root + ".."), Stream.of(ANNOTATIONS), Stream.of(others))
            .flatMap(names -> names)
            .toArray(String[]::new);
    return classes()
        .that(below(root))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed);
  }

  private static ArchRule both(ArchRule first, ArchRule... others) {
    return CompositeArchRule.of(first).and(CompositeArchRule.of(List.of(others)));
  }

  private static Set<String> packagesOf(JavaClasses all) {
    Set<String> names = new TreeSet<>();
    all.stream()
        .filter(DescribedPredicate.not(below(TEST_SUPPORT)))
        .map(JavaClass::getPackageName)
        .forEach(names::add);
    return names;
  }

  private static void assertThatRootSays(
      JavaClasses all, String module, String root, List<String> order) {
    String said =
        Repository.read(module + "/src/main/java/" + root.replace('.', '/') + "/package-info.java");
    List<String> there =
        order.stream().filter(name -> all.containPackage(root + "." + name)).toList();
    assertThat(said.replaceAll("\\s*\\*?\\s+", " ").replaceAll("\\([^)]*\\)", ""))
        .as("package-info of %s", root)
        .containsPattern(String.join(" *, ", there));
  }
}
