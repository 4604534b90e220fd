/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.LawReference;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.intake.TargetGroup;
import no.welfarelab.core.service.Catalogue;
import no.welfarelab.core.service.KostraFunction;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.Municipality;
import no.welfarelab.core.service.MunicipalityNumber;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Role;
import no.welfarelab.testsupport.CaseGenerator;
import no.welfarelab.testsupport.mirror.Attribute;
import no.welfarelab.testsupport.mirror.ValueType;
import no.welfarelab.testsupport.mirror.ValueTypes;
import org.junit.jupiter.api.Test;

class ChecksumTest {
  private final CaseGenerator generator = CaseGenerator.of(1, 0.9);
  private final Set<Attribute> changed = new HashSet<>();

  @Test
  void theHandbooksStays() {
    assertThat(Policy.handbook().checksum())
        .as("it changes with a default, and with the handbook's catalogue; never without")
        .isEqualTo("aaa69c1b848a04774db634e6daa8967397c4a490bb92725668c822fa36c7889e");
  }

  @Test
  void anyAttributeButTheNameChangesIt() {
    for (int i = 0; i < 3; i++) {
      Policy policy = generator.next(Policy.class);
      String name = policy.name();
      for (Object other : variants(policy)) {
        Policy changed = (Policy) other;
        assertThat(changed.checksum().equals(policy.checksum()))
            .as("only the name is another")
            .isEqualTo(!changed.name().equals(name));
      }
    }
    Set<Attribute> all =
        ValueTypes.reachableFrom(Policy.class).types().stream()
            .flatMap(type -> type.attributes().stream())
            .collect(Collectors.toSet());
    assertThat(changed).isEqualTo(all).hasSizeGreaterThan(60);
  }

  /** Values that differ in one attribute, of the value itself or of what it is made of. */
  private List<Object> variants(Object value) {
    ValueType type = ValueType.ofValue(value).orElseThrow();
    List<Object> variants = new ArrayList<>();
    for (Attribute attribute : type.attributes()) {
      Object part = attribute.readFrom(value);
      Function<Object, Optional<Object>> with = it -> built(type, value, attribute, it);
      inside(part).forEach(it -> with.apply(it).ifPresent(variants::add));
      IntStream.range(0, 10)
          .mapToObj(i -> attribute.readFrom(generator.next(type.type())))
          .filter(it -> !it.equals(part))
          .flatMap(it -> with.apply(it).stream())
          .limit(1)
          .forEach(
              it -> {
                changed.add(attribute);
                variants.add(it);
              });
    }
    return variants;
  }

  /** The part with a variant of a value in it; of many values the first is varied. */
  private List<Object> inside(Object part) {
    if (part instanceof Optional<?> optional) {
      return optional.stream()
          .flatMap(it -> inside(it).stream())
          .<Object>map(Optional::of)
          .toList();
    }
    if (part instanceof Collection<?> many) {
      return many.stream()
          .limit(1)
          .flatMap(first -> inside(first).stream())
          .map(
              it -> {
                List<Object> others = new ArrayList<>(many);
                others.set(0, it);
                return many instanceof Set<?> ? new LinkedHashSet<>(others) : (Object) others;
              })
          .toList();
    }
    return ValueType.ofValue(part).isPresent() ? variants(part) : List.of();
  }

  /** Some parts contradict the others, such as an end before a start. */
  private static Optional<Object> built(
      ValueType type, Object value, Attribute attribute, Object part) {
    try {
      return Optional.of(type.with(value, attribute.name(), part));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Test
  void noOrderThatMeansNothingChangesIt() {
    Policy one = ours(List.of(Role.CORE_TEAM, Role.PROJECT_LEADER), Function.identity());
    Policy other =
        ours(
            List.of(Role.PROJECT_LEADER, Role.CORE_TEAM),
            list -> {
              Collections.reverse(list);
              return list;
            });
    assertThat(other.intake()).isNotEqualTo(one.intake());
    assertThat(other.ownCatalogue()).isNotEqualTo(one.ownCatalogue());
    assertThat(other.checksum()).isEqualTo(one.checksum());
  }

  private static Policy ours(List<Role> roles, Function<List<String>, List<String>> order) {
    List<String> codes = order.apply(new ArrayList<>(List.of("A", "B", "C")));
    return Policy.builder()
        .name("ours")
        .intake(
            IntakePolicy.of(
                codes.stream().map(code -> TargetGroup.of(Id.of(code), label(code))).toList()))
        .publication(
            PublicationPolicy.builder()
                .legalBases(
                    codes.stream()
                        .map(
                            code ->
                                LegalBasis.of(
                                    Purpose.STATISTICS,
                                    LawReference.builder().law(code).section("§ 1").build()))
                        .toList())
                .build())
        .waivers(WaiverPolicy.of(new LinkedHashSet<>(roles)))
        .ownCatalogue(
            Catalogue.builder()
                .services(codes.stream().map(code -> service(code, codes)).toList())
                .measureTypes(codes.stream().map(code -> measureType(code, codes)).toList())
                .build())
        .build();
  }

  private static Label label(String name) {
    return Label.of(name, name, name);
  }

  private static Service service(String code, List<String> functions) {
    return Service.builder()
        .id(Id.of(code))
        .label(label(code))
        .municipal(true)
        .confidential(true)
        .kostraFunctions(functions.stream().<Id<KostraFunction>>map(Id::of).toList())
        .build();
  }

  private static MeasureType measureType(String code, List<String> functions) {
    return MeasureType.builder()
        .id(Id.of(code))
        .label(label(code))
        .kostraFunctions(functions.stream().<Id<KostraFunction>>map(Id::of).toList())
        .build();
  }

  /** Where two numbers hold on a day, the first listed counts. */
  @Test
  void theOrderOfNumbersMatters() {
    MunicipalityNumber old = number("0220");
    MunicipalityNumber young = number("3203");
    assertThat(of(List.of(old, young)).checksum()).isNotEqualTo(of(List.of(young, old)).checksum());
  }

  private static MunicipalityNumber number(String value) {
    return MunicipalityNumber.of(value, Period.from(LocalDate.of(2024, 1, 1)));
  }

  private static Policy of(List<MunicipalityNumber> numbers) {
    return Policy.builder()
        .name("ours")
        .municipality(Municipality.builder().name("Ours").numbers(numbers).build())
        .build();
  }

  @Test
  void textsDoNotRunIntoEachOther() {
    Policy one = named("a\",nn=\"b", "c");
    Policy other = named("a", "b\",en=\"c");
    assertThat(one.checksum()).isNotEqualTo(other.checksum());
    assertThat(named("a\\", "b").checksum()).isNotEqualTo(named("a\\\\", "b").checksum());
  }

  private static Policy named(String nb, String nn) {
    return Policy.builder()
        .name("ours")
        .intake(IntakePolicy.of(List.of(TargetGroup.of(Id.of("A"), Label.of(nb, nn, "c")))))
        .build();
  }

  @Test
  void itIsMadeOnceAndForManyThreads() {
    Policy policy = Policy.builder().name("ours").build();
    List<String> checksums =
        IntStream.range(0, 1_000).parallel().mapToObj(i -> policy.checksum()).toList();
    assertThat(checksums).allMatch(it -> Objects.equals(it, Policy.handbook().checksum()));
    String first = policy.checksum();
    assertThat(policy.checksum()).isSameAs(first);
    assertThat(Policy.handbook().checksum()).isSameAs(Policy.handbook().checksum());
    assertThat(first).matches("[0-9a-f]{64}");
  }
}
