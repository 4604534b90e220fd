/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport;

import java.util.List;
import java.util.Optional;
import no.welfarelab.core.ground.Path;
import no.welfarelab.testsupport.mirror.ValueType;

/** What stands at a place of a value. */
final class Places {
  private Places() {}

  /** Throws where the place leads nowhere. */
  static Object at(Object value, Path place) {
    Object part = value;
    for (Object step : place.steps()) {
      Object inner =
          step instanceof Integer index
              ? ((List<?>) part).get(index)
              : ValueType.ofValue(part).orElseThrow().attribute((String) step).readFrom(part);
      part = inner instanceof Optional<?> optional ? optional.orElseThrow() : inner;
    }
    return part;
  }
}
