/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.DEBT_COUNSELLING;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.YOUTH_FOLLOW_UP;
import static no.welfarelab.testsupport.story.Jonas.SECOND;
import static no.welfarelab.testsupport.story.JonasPeople.DEBT_COUNSELLOR;
import static no.welfarelab.testsupport.story.JonasPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.JonasPeople.JONAS;
import static no.welfarelab.testsupport.story.JonasPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.JonasPeople.OUTREACH_WORKER;
import static no.welfarelab.testsupport.story.JonasPeople.YOUTH_ADVISER;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;

/** The grid on the cloth of {@link Jonas}: how it is today, what is done now, and what comes. */
final class JonasGrid {
  private JonasGrid() {}

  static List<ClothEntry> atFirst(Words words) {
    return List.of(
        today("today-work", LifeArea.WORK, words.say("Ingen jobb.", "No job.")),
        today(
            "today-body",
            LifeArea.PHYSICAL_HEALTH,
            words.say(
                "Kroppen er grei. Jeg har ikke vært hos lege på tre år.",
                "My body is fine. I have not seen a doctor for three years.")),
        today(
            JonasCloth.USED_BEFORE.value(),
            LifeArea.SUBSTANCE_USE,
            words.say(
                "Jeg har hatt problemer med rus. Det har jeg ikke nå.",
                "I have had trouble with drugs. Not any more.")),
        Course.added(
                "nothing-applied-for",
                ClothBox.SITUATION_TODAY,
                NAV_ADVISER,
                NAV,
                List.of(JONAS),
                words.say("NAV har ingen søknad fra ham.", "NAV has no application from him."))
            .lifeArea(LifeArea.ECONOMY)
            .build(),
        agreed(
                "money-this-week",
                ClothBox.DOING_NOW,
                LifeArea.ECONOMY,
                words.say("Jakob avgjør pengene denne uka.", "Jakob decides on money this week."))
            .responsible(List.of(NAV_ADVISER))
            .dueOn(LocalDate.of(2025, 11, 21))
            .build(),
        agreed(
                "three-letters",
                ClothBox.DOING_NOW,
                LifeArea.ECONOMY,
                words.say(
                    "Jeg åpner tre brev sammen med Ragnhild.",
                    "I open three letters together with Ragnhild."))
            .responsible(List.of(JONAS))
            .dueOn(SECOND)
            .nextStep(true)
            .build(),
        agreed(
                "meet-stein",
                ClothBox.DOING_NOW,
                LifeArea.MENTAL_HEALTH,
                words.say("Stein og jeg møtes hver uke.", "Stein and I meet every week."))
            .responsible(List.of(OUTREACH_WORKER))
            .dueOn(LocalDate.of(2025, 11, 26))
            .build(),
        agreed(
                "a-key",
                ClothBox.SHORT_TERM,
                LifeArea.HOUSING,
                words.say("En nøkkel til egen dør.", "A key to a door of my own."))
            .responsible(List.of(HOUSING_ADVISER))
            .dueOn(JonasMandate.MOVES_IN)
            .build(),
        agreed(
                "certificate",
                ClothBox.LONG_TERM,
                LifeArea.EDUCATION,
                words.say("Ferdig med læretiden.", "Through with the apprenticeship."))
            .responsible(List.of(JONAS))
            .dueOn(LocalDate.of(2028, 6, 30))
            .build());
  }

  static List<ClothEntry> beforeChristmas(Words words) {
    return List.of(
        Course.added(
                "eleven-creditors",
                ClothBox.SITUATION_TODAY,
                DEBT_COUNSELLOR,
                DEBT_COUNSELLING,
                List.of(JONAS),
                words.say(
                    "214 000 kroner til elleve kreditorer.", "214 000 kroner to eleven creditors."))
            .lifeArea(LifeArea.ECONOMY)
            .build(),
        Course.added(
                "moved-the-appointment",
                ClothBox.SITUATION_TODAY,
                OUTREACH_WORKER,
                MENTAL_HEALTH_AND_SUBSTANCE_USE,
                List.of(JONAS),
                words.say(
                    "Klokka ni gikk ikke. Klokka ett hos Anita gikk bra.",
                    "Nine o'clock did not work. One o'clock at Anita's did."))
            .lifeArea(LifeArea.MENTAL_HEALTH)
            .build());
  }

  static List<ClothEntry> inTheNewYear(Words words) {
    return List.of(
        JonasCloth.his(
                Id.of("slept"),
                ClothBox.STRENGTH,
                words.say(
                    "Jeg har sovet fire netter på rad.", "I have slept four nights in a row."))
            .lifeArea(LifeArea.MENTAL_HEALTH)
            .build(),
        Course.added(
                "fourteen-months-left",
                ClothBox.SITUATION_TODAY,
                YOUTH_ADVISER,
                YOUTH_FOLLOW_UP,
                List.of(JONAS),
                words.say(
                    "Læretiden kan tas opp igjen. Det står fjorten måneder igjen.",
                    "The apprenticeship can be taken up again. Fourteen months are left."))
            .lifeArea(LifeArea.EDUCATION)
            .build(),
        agreed(
                "ring-terje",
                ClothBox.DOING_NOW,
                LifeArea.WORK,
                words.say("Jeg ringer Terje.", "I ring Terje."))
            .responsible(List.of(JONAS))
            .dueOn(Jonas.NEXT)
            .nextStep(true)
            .build());
  }

  private static ClothEntry today(String id, LifeArea area, String text) {
    return agreed(id, ClothBox.SITUATION_TODAY, area, text).build();
  }

  private static ClothEntry.Builder agreed(String id, ClothBox box, LifeArea area, String text) {
    return JonasCloth.his(Id.of(id), box, text).lifeArea(area);
  }
}
