/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.welfarelab.core.ground.Language;
import no.welfarelab.json.shape.ObjectShape;
import no.welfarelab.rules.finding.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceTextsTest {
  private static final List<Class<?>> ROOMS =
      List.of(
          PeopleShapes.class,
          TeamShapes.class,
          MappingShapes.class,
          PlanShapes.class,
          JourneyShapes.class,
          CaseShapes.class,
          LabShapes.class,
          PolicyShapes.class,
          CatalogueShapes.class);

  @ParameterizedTest
  @EnumSource
  void thePropertiesOfACaseALabAndAPolicyAndNoOthersHaveANameForPeople(Language language)
      throws Exception {
    assertThat(named(language)).isEqualTo(properties());
  }

  private static Set<String> properties() throws IllegalAccessException {
    Set<String> names = new TreeSet<>();
    for (Class<?> room : ROOMS) {
      for (Field field : room.getDeclaredFields()) {
        if (field.getType() == ObjectShape.class) {
          names.addAll(((ObjectShape<?, ?>) field.get(null)).names());
        }
      }
    }
    return names;
  }

  private static Set<String> named(Language language) {
    Set<String> names = new TreeSet<>();
    for (String key : Texts.in(language).keys()) {
      if (key.startsWith("place.")) {
        names.add(key.substring("place.".length()));
      }
    }
    return names;
  }
}
