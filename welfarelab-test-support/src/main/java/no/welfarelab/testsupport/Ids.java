/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.service.KostraFunction;
import no.welfarelab.core.service.KostraFunctions;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.service.Services;
import no.welfarelab.testsupport.chance.Draw;
import no.welfarelab.testsupport.mirror.ValueType;
import no.welfarelab.testsupport.mirror.ValueTypes;

/** The ids of one case: a few for each kind of part, by which its parts are listed and cited. */
final class Ids {
  private static final String CHARACTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
  private static final List<Class<?>> KINDS = kinds();

  private final Fullness fullness;
  private final Draw draw;
  private final Map<Class<?>, List<Id<?>>> listed = new HashMap<>();

  Ids(Fullness fullness) {
    this.fullness = fullness;
    this.draw = fullness.draw();
    listed.put(Service.class, idsOf(Services.all()));
    listed.put(MeasureType.class, idsOf(MeasureTypes.all()));
    listed.put(KostraFunction.class, idsOf(KostraFunctions.all()));
  }

  private static List<Class<?>> kinds() {
    List<Class<?>> kinds = new ArrayList<>();
    for (ValueType type : ValueTypes.reachableFrom(InvestmentCase.class).types()) {
      if (type.identified()) {
        kinds.add(type.type());
      }
    }
    return kinds;
  }

  private static List<Id<?>> idsOf(List<? extends Identified<?>> catalogue) {
    List<Id<?>> ids = new ArrayList<>();
    catalogue.forEach(entry -> ids.add(entry.id()));
    return ids;
  }

  /** The ids of the parts of a kind, as they are listed. */
  List<Id<?>> listed(Class<?> kind) {
    return listed.computeIfAbsent(kind, this::pool);
  }

  private List<Id<?>> pool(Class<?> kind) {
    Set<Id<?>> pool = new LinkedHashSet<>();
    for (int size = fullness.size(); pool.size() < size; ) {
      pool.add(any(kind));
    }
    return List.copyOf(pool);
  }

  /**
   * An id that cites a part of the kind that the type {@code Id<…>} names; one in ten leads
   * nowhere.
   */
  Id<?> citing(Type type) {
    Class<?> kind =
        type instanceof ParameterizedType id
                && id.getActualTypeArguments()[0] instanceof Class<?> argument
            ? argument
            : draw.oneOf(KINDS);
    return draw.oneIn(10) ? any(kind) : draw.oneOf(listed(kind));
  }

  /** A telling id, or one of any characters; they rarely meet. */
  private Id<?> any(Class<?> kind) {
    if (!draw.oneIn(5)) {
      return Id.of(kind.getSimpleName().toLowerCase(Locale.ROOT) + "-" + draw.between(1, 999));
    }
    StringBuilder characters = new StringBuilder();
    for (int left = draw.oneIn(5) ? 64 : draw.between(1, 8); left > 0; left--) {
      characters.append(CHARACTERS.charAt(draw.between(0, CHARACTERS.length() - 1)));
    }
    return Id.of(characters.toString());
  }
}
