/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.intake.TargetGroup;
import no.welfarelab.core.intake.TargetGroups;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.WelfareLab;
import no.welfarelab.core.service.Catalogue;
import no.welfarelab.core.service.KostraFunction;
import no.welfarelab.core.service.KostraFunctions;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.Service;
import no.welfarelab.json.problem.ProblemCode;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.finding.Texts;
import no.welfarelab.rules.policy.Policy;
import no.welfarelab.rules.rule.Rule;
import no.welfarelab.testsupport.mirror.Attribute;
import no.welfarelab.testsupport.mirror.ValueTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

// Whatever a host shows of the model has a name for people, in each language, by the public API.
class LabelsTest {

  static List<Class<?>> closedSets() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.welfarelab")
            .stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  private static void assertTold(List<Label> labels) {
    for (Language language : Language.values()) {
      assertThat(labels.stream().map(label -> label.in(language)))
          .isNotEmpty()
          .doesNotHaveDuplicates()
          .allMatch(name -> !name.isBlank() && name.equals(name.strip()));
    }
  }

  @Test
  void theClosedSetsOfAllModulesAreFound() {
    assertThat(closedSets())
        .hasSizeGreaterThan(50)
        .contains(Language.class, ProblemCode.class)
        .anyMatch(set -> set.getPackageName().equals("no.welfarelab.rules.report"));
  }

  @ParameterizedTest
  @MethodSource("closedSets")
  void aMemberOfAClosedSetHasALabel(Class<?> set) {
    assertTold(
        Arrays.stream(set.getEnumConstants()).map(member -> ((Coded) member).label()).toList());
  }

  @Test
  void anEntryOfACatalogueHasALabel() {
    assertTold(Catalogue.handbook().services().stream().map(Service::label).toList());
    assertTold(Catalogue.handbook().measureTypes().stream().map(MeasureType::label).toList());
    assertTold(TargetGroups.all().stream().map(TargetGroup::label).toList());
    assertThat(KostraFunctions.all())
        .isNotEmpty()
        .extracting(KostraFunction::label)
        .allSatisfy(label -> assertTold(List.of(label)));
  }

  @Test
  void aRuleHasATitle() {
    assertTold(Rulebook.handbook().rules().stream().map(Rule::title).toList());
  }

  @ParameterizedTest
  @EnumSource
  void anAttributeOfTheModelHasAName(Language language) {
    Texts texts = Texts.in(language);
    Set<String> named = texts.keys();
    assertThat(
            Stream.of(InvestmentCase.class, WelfareLab.class, Policy.class)
                .flatMap(root -> ValueTypes.reachableFrom(root).types().stream())
                .flatMap(type -> type.attributes().stream())
                .map(Attribute::name)
                .distinct())
        .hasSizeGreaterThan(300)
        .allSatisfy(
            name -> {
              assertThat(named).contains("place." + name);
              assertThat(texts.place(no.welfarelab.core.ground.Path.ROOT.then(name))).isNotBlank();
            });
  }
}
