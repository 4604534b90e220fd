/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.welfarelab.examples.fixture.Offenders;
import no.welfarelab.examples.fixture.order.early.Early;
import no.welfarelab.examples.fixture.order.late.Late;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

// A prohibition that nothing can break proves nothing: each is tried on a class that breaks it.
class ProhibitionsTest {
  private static final String FIXTURE = "no.welfarelab.examples.fixture";
  private static final JavaClasses ALL =
      new ClassFileImporter().importPackages(FIXTURE, "no.welfarelab.core.ground");

  static Stream<Arguments> offences() {
    ArchRule io = Prohibitions.noInputOrOutput(FIXTURE);
    ArchRule clock = Prohibitions.noClock(FIXTURE);
    ArchRule random = Prohibitions.noRandomness(FIXTURE);
    ArchRule logging = Prohibitions.noLogging(FIXTURE);
    ArchRule reflection = Prohibitions.noReflection(FIXTURE);
    ArchRule defaults = Prohibitions.noDefaultLocaleZoneOrCharset(FIXTURE);
    ArchRule environment = Prohibitions.noEnvironment(FIXTURE);
    ArchRule generated =
        classes().should(Signatures.notMention("generated code", Signatures::generated));
    return Stream.of(
        arguments(Offenders.HasStream.class, io),
        arguments(Offenders.NamesFile.class, io),
        arguments(Offenders.NamesFile.class, Prohibitions.noFilesOrNetwork(FIXTURE)),
        arguments(Offenders.AsksToday.class, clock),
        arguments(Offenders.PassesTodayOn.class, clock),
        arguments(Offenders.HoldsClock.class, clock),
        arguments(Offenders.CountsMilliseconds.class, clock),
        arguments(Offenders.HoldsRandom.class, random),
        arguments(Offenders.NamesAtRandom.class, random),
        arguments(Offenders.HoldsLogger.class, logging),
        arguments(Offenders.PrintsToTheConsole.class, logging),
        arguments(Offenders.HoldsMethod.class, reflection),
        arguments(Offenders.LooksForClass.class, reflection),
        arguments(Offenders.NamesClass.class, reflection),
        arguments(Offenders.LowersByDefault.class, defaults),
        arguments(Offenders.FormatsByDefault.class, defaults),
        arguments(Offenders.AsksZone.class, defaults),
        arguments(Offenders.AsksEnvironment.class, environment),
        arguments(Offenders.AsksProperty.class, environment),
        arguments(Offenders.WritesJson.class, Prohibitions.noWordOfJson(FIXTURE)),
        arguments(Offenders.ReturnsGenerated.class, generated),
        arguments(Offenders.TakesGeneratedInList.class, generated));
  }

  @ParameterizedTest
  @MethodSource("offences")
  void anOffenceIsFoundAndInnocenceIsNot(Class<?> offender, ArchRule rule) {
    assertThat(breaks(rule, offender)).as("offence of %s", offender.getSimpleName()).isTrue();
    assertThat(breaks(rule, Offenders.Innocent.class)).isFalse();
  }

  @Test
  void aPackageThatKnowsALaterOneIsFound() {
    String root = FIXTURE + ".order";
    assertThat(
            breaks(
                Packages.knowOnlyThoseBefore(root, List.of("early", "late")),
                Early.class,
                Late.class))
        .isTrue();
    assertThat(
            breaks(
                Packages.knowOnlyThoseBefore(root, List.of("late", "early")),
                Early.class,
                Late.class))
        .isFalse();
  }

  @Test
  void aPackageThatTheOrderDoesNotNameIsFound() {
    assertThat(
            breaks(Packages.knowOnlyThoseBefore(FIXTURE + ".order", List.of("early")), Late.class))
        .isTrue();
  }

  @Test
  void theExceptionsOfReflectionAreForMaskedAndCodedOnly() {
    ArchRule rule = Prohibitions.noReflection("no.welfarelab.core.ground");
    assertThat(breaks(rule, no.welfarelab.core.ground.Masked.class)).isFalse();
    assertThat(breaks(rule, no.welfarelab.core.ground.Coded.class)).isFalse();
  }

  private static boolean breaks(ArchRule rule, Class<?>... types) {
    Set<String> names = Stream.of(types).map(Class::getName).collect(Collectors.toSet());
    return rule.allowEmptyShould(true)
        .evaluate(
            ALL.that(DescribedPredicate.describe("named", it -> names.contains(it.getName()))))
        .hasViolation();
  }
}
