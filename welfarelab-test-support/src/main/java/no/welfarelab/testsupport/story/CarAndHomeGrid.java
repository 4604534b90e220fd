/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.testsupport.story.CarAndHomePeople.AWARD_OFFICER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.DESK_ADVISER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.EMIL;
import static no.welfarelab.testsupport.story.CarAndHomePeople.FATHER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.NAV_ADVISER;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;

/** The grid of the cloth in {@link CarAndHome}: today, what we do now, and what comes later. */
final class CarAndHomeGrid {
  private CarAndHomeGrid() {}

  static List<ClothEntry> rows(Words words) {
    return Stream.of(today(words), now(words), later(words)).flatMap(List::stream).toList();
  }

  private static List<ClothEntry> today(Words words) {
    return List.of(
        today(
            "today-car",
            LifeArea.LEISURE,
            words.say(
                "Bilen tar meg dit jeg vil: Det er frihet.",
                "The car takes me where I want: that is freedom.")),
        today(
            "today-home",
            LifeArea.HOUSING,
            words.say("Jeg bor hos pappa, på gutterommet.", "I live with Dad, in my old room.")),
        Course.added(
                "today-kitchen",
                ClothBox.SITUATION_TODAY,
                AWARD_OFFICER,
                SERVICE_AWARD_OFFICE,
                List.of(EMIL),
                words.say(
                    "Mat og hygiene avgjør om han kan bo for seg selv.",
                    "Food and hygiene decide whether he can live on his own."))
            .lifeArea(LifeArea.HOUSING)
            .build(),
        today(
            "today-work",
            LifeArea.WORK,
            words.say("Ingen jobb siden skolen.", "No job since school.")),
        today(
            "today-money",
            LifeArea.ECONOMY,
            words.say(
                "Trygden kommer den 20. Jeg har ingen gjeld.",
                "The benefit comes on the 20th. I have no debt.")),
        today(
            "today-body",
            LifeArea.PHYSICAL_HEALTH,
            words.say(
                "Jeg har en lett funksjonsnedsettelse og blir fort sliten. Ellers er jeg frisk.",
                "I have a light disability and tire quickly. Otherwise I am well.")),
        today(
            "today-mood",
            LifeArea.MENTAL_HEALTH,
            words.say("Bra når det skjer noe.", "Good when something happens.")));
  }

  private static ClothEntry today(String id, LifeArea area, String text) {
    return Course.said(id, ClothBox.SITUATION_TODAY, EMIL, List.of(EMIL), text)
        .lifeArea(area)
        .build();
  }

  private static List<ClothEntry> now(Words words) {
    return List.of(
        now(
                "now-garage",
                LifeArea.LEISURE,
                EMIL,
                LocalDate.of(2026, 2, 2),
                words.say(
                    "Spørre på verkstedet hvilke kvelder som passer.",
                    "Ask at the garage which evenings suit."))
            .nextStep(true)
            .build(),
        now(
                "now-visit",
                LifeArea.HOUSING,
                AWARD_OFFICER,
                LocalDate.of(2026, 1, 28),
                words.say("Anders kommer på besøk.", "Anders comes for a visit."))
            .build(),
        now(
                "now-car",
                LifeArea.ECONOMY,
                NAV_ADVISER,
                LocalDate.of(2026, 3, 5),
                words.say(
                    "Nils finner ut hva som kan dekkes av forsikring og drivstoff.",
                    "Nils finds out what of insurance and fuel can be covered."))
            .build(),
        now(
                "now-guardian",
                LifeArea.FAMILY,
                DESK_ADVISER,
                LocalDate.of(2026, 2, 6),
                words.say(
                    "Bodil fyller ut søknaden om verge sammen med oss.",
                    "Bodil fills in the application for a guardian with us."))
            .build());
  }

  private static ClothEntry.Builder now(
      String id, LifeArea area, Id<Person> who, LocalDate when, String text) {
    return Course.said(id, ClothBox.DOING_NOW, EMIL, List.of(EMIL), text)
        .lifeArea(area)
        .responsible(List.of(who))
        .dueOn(when);
  }

  private static List<ClothEntry> later(Words words) {
    return List.of(
        later(
            "soon-training",
            ClothBox.SHORT_TERM,
            LifeArea.WORK,
            NAV_ADVISER,
            LocalDate.of(2026, 6, 1),
            words.say("Arbeidstrening på et verksted.", "Work training at a garage.")),
        later(
            "soon-guardian",
            ClothBox.SHORT_TERM,
            LifeArea.FAMILY,
            FATHER,
            LocalDate.of(2026, 8, 1),
            words.say("Vergen har tatt over papirene.", "The guardian has taken over the papers.")),
        later(
            "one-day-home",
            ClothBox.LONG_TERM,
            LifeArea.HOUSING,
            HOUSING_ADVISER,
            LocalDate.of(2027, 3, 1),
            words.say(
                "En egen bolig, riktig første gang.", "A home of my own, right the first time.")),
        later(
            "one-day-job",
            ClothBox.LONG_TERM,
            LifeArea.WORK,
            NAV_ADVISER,
            LocalDate.of(2027, 1, 1),
            words.say("En jobb jeg får beholde.", "A job that I may keep.")));
  }

  private static ClothEntry later(
      String id, ClothBox box, LifeArea area, Id<Person> who, LocalDate when, String text) {
    return Course.said(id, box, EMIL, List.of(EMIL), text)
        .lifeArea(area)
        .responsible(List.of(who))
        .dueOn(when)
        .build();
  }
}
