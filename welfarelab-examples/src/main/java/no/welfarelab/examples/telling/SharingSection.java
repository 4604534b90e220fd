/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.telling;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.service.Service;

/** What each service of the team may know of whom, by the consents of the day. */
final class SharingSection {
  private static final Label HEADING =
      Label.of(
          "Hva hver tjeneste kan vite", "Kva kvar teneste kan vite", "What each service may know");
  private static final Label NOTHING = Label.of("ingenting ennå", "ingenting enno", "nothing yet");
  private static final Label ALL =
      Label.of("alle livsområder", "alle livsområde", "all life areas");
  private static final Label REFUSED = Label.of("Sagt nei", "Sagt nei", "Said no");

  private SharingSection() {}

  static void tell(Tale tale) {
    tale.heading(HEADING);
    tale.theCase().team().membersOn(tale.asOf()).stream()
        .flatMap(member -> member.service().stream())
        .distinct()
        .forEach(service -> tell(service, tale));
    tale.theCase()
        .refusals()
        .forEach(
            refusal ->
                tale.line(
                    "%s: %s (%s)",
                    tale.word(REFUSED),
                    tale.name(refusal.person()),
                    Stream.concat(
                            refusal.services().stream().map(tale::service),
                            refusal.lifeAreas().stream().map(tale::word))
                        .collect(Collectors.joining(", "))));
  }

  private static void tell(Id<Service> service, Tale tale) {
    List<String> known = new ArrayList<>();
    for (Person person : tale.theCase().persons()) {
      List<LifeArea> areas =
          Stream.of(LifeArea.values()).filter(area -> known(service, person, area, tale)).toList();
      if (!areas.isEmpty()) {
        known.add(
            tale.name(person)
                + ": "
                + (areas.size() == LifeArea.values().length
                    ? tale.word(ALL)
                    : areas.stream()
                        .map(area -> tale.word(area).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))));
      }
    }
    tale.line(
        "%s – %s",
        tale.service(service), known.isEmpty() ? tale.word(NOTHING) : String.join("; ", known));
  }

  private static boolean known(Id<Service> service, Person person, LifeArea area, Tale tale) {
    return !tale.theCase()
        .consentsCovering(
            person.id(), service, area, Purpose.COORDINATION, tale.asOf().atTime(LocalTime.MAX))
        .isEmpty();
  }
}
