/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.DEBT_COUNSELLING;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.YOUTH_FOLLOW_UP;
import static no.welfarelab.testsupport.story.FragileYouthPeople.MATHIAS;
import static no.welfarelab.testsupport.story.FragileYouthPeople.STUDIO;
import static no.welfarelab.testsupport.story.FragileYouthPeople.SUPPORT_WORKER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.YOUTH_ADVISER;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.ExistingHelp;
import no.welfarelab.core.mapping.HomeVisit;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.service.Service;

/** What is known of Mathias's life in {@link FragileYouth}: needs, help, and the home as seen. */
final class FragileYouthMapping {
  static final Id<Need> FRIENDS = Id.of("friends");

  private FragileYouthMapping() {}

  static Mapping mapping(Words words) {
    return Mapping.builder()
        .needs(needs(words))
        .cloths(FragileYouthCloth.cloths(words))
        .existingHelp(
            List.of(
                ExistingHelp.builder()
                    .id(Id.of("calls"))
                    .persons(List.of(MATHIAS))
                    .service(YOUTH_FOLLOW_UP)
                    .text(
                        words.say(
                            "Ingrid ringer én gang i måneden. Ellers ingen.",
                            "Ingrid calls once a month. Nobody else."))
                    .since(LocalDate.of(2024, 11, 1))
                    .saidBy(YOUTH_ADVISER)
                    .build()))
        .askedAbout(List.of(MATHIAS))
        .homeVisits(
            List.of(
                HomeVisit.builder()
                    .id(Id.of("first-week"))
                    .home(STUDIO)
                    .on(LocalDate.of(2025, 9, 3))
                    .visitors(List.of(SUPPORT_WORKER))
                    .text(
                        words.say(
                            "En madrass, en sykkel og en vannkoker. Han er stolt av døren.",
                            "A mattress, a bicycle and a kettle. He is proud of the door."))
                    .build()))
        .build();
  }

  private static List<Need> needs(Words words) {
    return List.of(
        need(
            "home",
            LifeArea.HOUSING,
            List.of(HOUSING_OFFICE),
            words.say("Et sted å bo som er hans.", "A place to live that is his.")),
        need(
            "work",
            LifeArea.WORK,
            List.of(NAV),
            words.say(
                "En jobb, og noen å ringe når den holder på å ryke.",
                "A job, and someone to call when it is about to break.")),
        need(
            "debt",
            LifeArea.ECONOMY,
            List.of(DEBT_COUNSELLING, NAV),
            words.say(
                "Oversikt over hva han skylder, og penger til mat.",
                "To know what he owes, and money for food.")),
        need(
            "sleep",
            LifeArea.MENTAL_HEALTH,
            List.of(MENTAL_HEALTH_AND_SUBSTANCE_USE),
            words.say("Å få sove, og å få ro i hodet.", "To sleep, and to have peace of mind.")),
        need(
            "company",
            LifeArea.LEISURE,
            List.of(MENTAL_HEALTH_AND_SUBSTANCE_USE),
            words.say(
                "Noen å være sammen med en kveld i uken.",
                "Someone to be with one evening a week.")),
        need(
            FRIENDS.value(),
            LifeArea.LEISURE,
            List.of(),
            words.say("Venner som ikke får betalt for det.", "Friends who are not paid for it.")));
  }

  private static Need need(
      String id, LifeArea area, Collection<Id<Service>> services, String text) {
    return Parts.need(id, List.of(MATHIAS), area, services, text);
  }
}
