/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.ConsentAges;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.NationalId;
import no.welfarelab.core.ground.OrganisationNumber;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.service.MunicipalityNumber;
import no.welfarelab.core.team.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypeTest {
  private static final ValueType PERSON = ValueType.of(Person.class);
  private static final Person KARI =
      Person.builder().id(Id.of("kari")).standing(Standing.CITIZEN).name("Kari").build();

  @Test
  void attributesStandInTheOrderOfTheSource() {
    assertThat(ValueType.of(Consent.class).attributes())
        .extracting(Attribute::name)
        .containsExactly(
            "id",
            "person",
            "givenBy",
            "services",
            "lifeAreas",
            "purposes",
            "excludedServices",
            "excludedLifeAreas",
            "form",
            "recordedBy",
            "information",
            "hearings",
            "reviews",
            "startInclusive",
            "withdrawnExclusive",
            "remark");
  }

  @Test
  void questionsOfATypeAreNoAttributes() {
    assertThat(PERSON.attributes())
        .extracting(Attribute::name)
        .doesNotContain("participates", "toString", "hashCode", "getClass");
  }

  @Test
  void kindsAreToldApart() {
    ValueType type = ValueType.of(InvestmentCase.class);
    assertThat(type.attribute("id").kind()).isEqualTo(Attribute.Kind.REQUIRED);
    assertThat(type.attribute("revision").kind()).isEqualTo(Attribute.Kind.DEFAULTED);
    assertThat(type.attribute("persons").kind()).isEqualTo(Attribute.Kind.LIST);
    assertThat(type.attribute("plan").kind()).isEqualTo(Attribute.Kind.OPTIONAL);
    assertThat(ValueType.of(Consent.class).attribute("givenBy").kind())
        .isEqualTo(Attribute.Kind.SET);
  }

  @Test
  void theElementIsWhatIsInside() {
    ValueType consent = ValueType.of(Consent.class);
    assertThat(consent.attribute("givenBy").element())
        .hasToString(Id.class.getName() + "<" + Person.class.getName() + ">");
    assertThat(consent.attribute("givenBy").elementClass()).isEqualTo(Id.class);
    assertThat(consent.attribute("id").elementClass()).isEqualTo(Id.class);
    assertThat(consent.attribute("remark").elementClass()).isEqualTo(String.class);
    assertThat(consent.attribute("remark").type())
        .hasToString("java.util.Optional<java.lang.String>");
  }

  @Test
  void anAttributeNamesItself() {
    assertThat(PERSON.attribute("birthDate")).hasToString("Person.birthDate");
  }

  @Test
  void anUnknownAttributeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> PERSON.attribute("height"));
    assertThatIllegalArgumentException().isThrownBy(() -> PERSON.with(KARI, "height", 180));
  }

  @Test
  void aPartIsChangedAndTheRestIsKept() {
    assertThat(PERSON.with(KARI, "birthDate", Optional.of(LocalDate.of(2000, 2, 29))))
        .isEqualTo(
            Person.builder()
                .id(Id.of("kari"))
                .standing(Standing.CITIZEN)
                .name("Kari")
                .birthDate(LocalDate.of(2000, 2, 29))
                .build());
    assertThat(PERSON.with(KARI, "name", Optional.empty()).name()).isEmpty();
  }

  @Test
  void whatTheTypeRefusesIsRefused() {
    assertThatIllegalStateException().isThrownBy(() -> PERSON.build(Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ValueType.of(InvestmentCase.class)
                    .build(Map.of("id", Id.of("case"), "persons", List.of(KARI, KARI))));
  }

  @Test
  void aDefaultStandsWhereNothingIsSet() {
    assertThat(ValueType.of(InvestmentCase.class).build(Map.of("id", Id.of("case"))))
        .isEqualTo(InvestmentCase.builder().id(Id.of("case")).team(Team.empty()).build());
  }

  @Test
  void everyPartMayBeADefault() {
    ValueType type = ValueType.of(ConsentAges.class);
    assertThat(type.attributes())
        .extracting(Attribute::kind)
        .containsOnly(Attribute.Kind.DEFAULTED)
        .hasSize(4);
    assertThat(type.build(Map.of())).isEqualTo(ConsentAges.handbook());
  }

  @Test
  void aTypeWithAFactoryOfItsPartsIsAValueType() {
    ValueType type = ValueType.of(MunicipalityNumber.class);
    Period period = Period.from(LocalDate.of(2024, 1, 1));
    MunicipalityNumber asker = MunicipalityNumber.of("3203", period);
    assertThat(type.attributes()).extracting(Attribute::name).containsExactly("value", "period");
    assertThat(type.build(type.parts(asker))).isEqualTo(asker);
    assertThat(type.with(asker, "value", "0301").value()).isEqualTo("0301");
    assertThatIllegalStateException()
        .isThrownBy(() -> type.build(Map.of("value", "3203")))
        .withMessage("MunicipalityNumber.period is required");
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Id.class,
        Amount.class,
        Period.class,
        NationalId.class,
        OrganisationNumber.class,
        Path.class,
        Standing.class,
        String.class,
        LocalDate.class,
        List.class,
        Number.class,
        int.class,
        Double.class,
        int[].class
      })
  void wrappersAndPlainTypesAreLeaves(Class<?> type) {
    assertThat(ValueType.find(type)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> ValueType.of(type));
  }

  @Test
  void theTypeOfAValueIsTheModelsNotTheGeneratedOne() {
    assertThat(ValueType.ofValue(KARI)).contains(PERSON);
    assertThat(ValueType.ofValue("Kari")).isEmpty();
    assertThat(ValueType.ofValue(new Object())).isEmpty();
  }

  @Test
  void partsWithAnIdOfTheirOwnAreIdentified() {
    assertThat(PERSON.identified()).isTrue();
    assertThat(ValueType.of(Team.class).identified()).isFalse();
  }

  @Test
  void everyTypeOfACaseIsReached() {
    ValueTypes types = ValueTypes.reachableFrom(InvestmentCase.class);
    assertThat(types.types())
        .extracting(ValueType::toString)
        .startsWith("InvestmentCase", "Person", "Interpretation", "Family", "Relation");
    assertThat(types.types()).doesNotHaveDuplicates().hasSizeGreaterThan(25);
    assertThat(types.enums()).contains(Standing.class).hasSizeGreaterThan(15);
    assertThat(Set.copyOf(types.leaves()))
        .contains(Id.class, String.class, Period.class, NationalId.class, boolean.class)
        .noneMatch(type -> type.isEnum() || ValueType.find(type).isPresent());
  }

  @Test
  void everyValueInACaseIsFound() {
    InvestmentCase aCase =
        InvestmentCase.builder().id(Id.of("case")).persons(List.of(KARI)).build();
    assertThat(ValueTypes.valuesIn(aCase))
        .containsExactly(
            aCase,
            KARI,
            aCase.family(),
            aCase.intake(),
            aCase.team(),
            aCase.mandate(),
            aCase.mapping(),
            aCase.journey(),
            aCase.effect());
    assertThat(ValueTypes.valuesIn(Optional.of(KARI))).containsExactly(KARI);
  }
}
