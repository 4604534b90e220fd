/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.testsupport.story.NineHelpersDays.NATANS_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.RUTAS_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersPeople.BUP_THERAPIST;
import static no.welfarelab.testsupport.story.NineHelpersPeople.FORMER_CHILD_WELFARE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.INTERPRETER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.LEADER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.NATAN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.RUTA;
import static no.welfarelab.testsupport.story.NineHelpersPeople.SELAM;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TEACHER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TESFAY;
import static no.welfarelab.testsupport.story.NineHelpersPeople.YOUTH_THERAPIST;
import static no.welfarelab.testsupport.story.NineHelpersTeam.BUP;
import static no.welfarelab.testsupport.story.NineHelpersTeam.YOUTH_PSYCHIATRY_TEAM;

import java.util.List;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.Circle;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.WorkCloth;

/** The cloths of the two eldest in {@link NineHelpers}, which only their small circles read. */
final class NineHelpersChildrensCloths {
  static final Id<ClothEntry> EVERYONE_TALKS = Id.of("everyone-talks-at-once");
  static final Id<ClothEntry> WAITS = Id.of("waits-for-an-answer");
  static final Id<ClothEntry> SLEEPLESS = Id.of("does-not-sleep");

  private NineHelpersChildrensCloths() {}

  static WorkCloth rutas(Words words) {
    return WorkCloth.builder()
        .id(Id.of("ruta-1"))
        .on(RUTAS_MEETING)
        .persons(List.of(RUTA))
        .present(
            List.of(
                RUTA,
                SELAM,
                TESFAY,
                LEADER,
                FORMER_CHILD_WELFARE_OFFICER,
                BUP_THERAPIST,
                TEACHER,
                INTERPRETER))
        .entries(rutasEntries(words))
        .build();
  }

  private static List<ClothEntry> rutasEntries(Words words) {
    return List.of(
        ofRuta(
                EVERYONE_TALKS.value(),
                ClothBox.DIFFICULT,
                LifeArea.EDUCATION,
                words.say(
                    "Når alle snakker samtidig, hører jeg ingenting.",
                    "When everyone talks at once, I hear nothing."))
            .causes(
                List.of(
                    NineHelpersChallenges.cause(
                        TEACHER,
                        words.say(
                            "Vi er 28 i klassen, og timeplanen skifter hver dag.",
                            "There are 28 of us in class, and the timetable changes every day."))))
            .stances(
                List.of(
                    Course.agrees(RUTA, RUTAS_MEETING),
                    Course.agrees(SELAM, RUTAS_MEETING),
                    Course.agrees(TESFAY, RUTAS_MEETING),
                    Course.agrees(LEADER, RUTAS_MEETING),
                    Course.agrees(TEACHER, RUTAS_MEETING)))
            .build(),
        Course.said(
                WAITS.value(),
                ClothBox.DIFFICULT,
                SELAM,
                List.of(RUTA),
                words.say(
                    "Vi venter på svar, og vet ikke hva vi skal gjøre imens.",
                    "We wait for an answer, and do not know what to do meanwhile."))
            .lifeArea(LifeArea.MENTAL_HEALTH)
            .causes(
                List.of(
                    NineHelpersChallenges.cause(
                        BUP_THERAPIST,
                        words.say(
                            "En utredning tar tid, og vi har ikke sagt fra underveis.",
                            "An assessment takes time, and we have not told on the way."))))
            .stances(
                List.of(
                    Course.agrees(RUTA, RUTAS_MEETING),
                    Course.agrees(SELAM, RUTAS_MEETING),
                    Course.agrees(TESFAY, RUTAS_MEETING),
                    Course.agrees(LEADER, RUTAS_MEETING),
                    Course.agrees(BUP_THERAPIST, RUTAS_MEETING)))
            .build(),
        ofRuta(
                "book-of-drawings",
                ClothBox.DREAM,
                LifeArea.EDUCATION,
                words.say(
                    "Jeg vil lage en bok med tegninger.", "I want to make a book of drawings."))
            .build(),
        ofRuta(
                "sees-small-things",
                ClothBox.STRENGTH,
                LifeArea.EDUCATION,
                words.say(
                    "Jeg ser små ting som andre ikke ser.",
                    "I see small things that others do not see."))
            .build(),
        ofRuta(
                "mother-and-one-in-class",
                ClothBox.NETWORK,
                LifeArea.FAMILY,
                words.say("Mamma, og ei i klassen.", "Mum, and a girl in my class."))
            .circle(Circle.FRIENDS)
            .build(),
        Course.added(
                "half-way",
                ClothBox.SITUATION_TODAY,
                BUP_THERAPIST,
                BUP,
                List.of(RUTA),
                words.say("Utredningen er kommet halvveis.", "The assessment is half way."))
            .lifeArea(LifeArea.MENTAL_HEALTH)
            .build(),
        Course.added(
                "quiet-mornings",
                ClothBox.SITUATION_TODAY,
                TEACHER,
                SCHOOL,
                List.of(RUTA),
                words.say(
                    "De første timene går bra, så blir det for mye.",
                    "The first lessons go well, then it gets too much."))
            .lifeArea(LifeArea.EDUCATION)
            .build());
  }

  static WorkCloth natans(Words words) {
    return WorkCloth.builder()
        .id(Id.of("natan-1"))
        .on(NATANS_MEETING)
        .persons(List.of(NATAN))
        .present(
            List.of(
                NATAN, SELAM, LEADER, YOUTH_THERAPIST, FORMER_CHILD_WELFARE_OFFICER, INTERPRETER))
        .entries(natansEntries(words))
        .build();
  }

  private static List<ClothEntry> natansEntries(Words words) {
    return List.of(
        ofNatan(
                SLEEPLESS.value(),
                ClothBox.DIFFICULT,
                LifeArea.MENTAL_HEALTH,
                words.say("Jeg får ikke sove.", "I cannot sleep."))
            .causes(
                List.of(
                    NineHelpersChallenges.cause(
                        NATAN,
                        words.say(
                            "Jeg ligger og venter på at noe skal skje.",
                            "I lie waiting for something to happen."))))
            .stances(
                List.of(
                    Course.agrees(NATAN, NATANS_MEETING),
                    Course.agrees(SELAM, NATANS_MEETING),
                    Course.agrees(LEADER, NATANS_MEETING),
                    Course.agrees(YOUTH_THERAPIST, NATANS_MEETING)))
            .build(),
        ofNatan(
                "driving-licence",
                ClothBox.DREAM,
                LifeArea.FAMILY,
                words.say(
                    "Å ta lappen og kjøre mamma dit hun skal.",
                    "To get my licence and drive Mum where she has to go."))
            .build(),
        ofNatan(
                "looks-after-the-small-ones",
                ClothBox.STRENGTH,
                LifeArea.FAMILY,
                words.say("Jeg passer på de små.", "I look after the small ones."))
            .build(),
        ofNatan(
                "a-mate",
                ClothBox.NETWORK,
                LifeArea.FAMILY,
                words.say("En kompis fra treningen.", "A mate from training."))
            .circle(Circle.LEISURE)
            .build(),
        Course.said(
                "up-at-night",
                ClothBox.SITUATION_TODAY,
                SELAM,
                List.of(NATAN),
                words.say(
                    "Han er oppe om natta, men går likevel på skolen.",
                    "He is up at night, but goes to school all the same."))
            .lifeArea(LifeArea.MENTAL_HEALTH)
            .build(),
        Course.added(
                "every-appointment",
                ClothBox.SITUATION_TODAY,
                YOUTH_THERAPIST,
                YOUTH_PSYCHIATRY_TEAM,
                List.of(NATAN),
                words.say("Natan kommer til hver time.", "Natan comes to every appointment."))
            .lifeArea(LifeArea.MENTAL_HEALTH)
            .build());
  }

  private static ClothEntry.Builder ofRuta(String id, ClothBox box, LifeArea area, String text) {
    return Course.said(id, box, RUTA, List.of(RUTA), text).lifeArea(area);
  }

  private static ClothEntry.Builder ofNatan(String id, ClothBox box, LifeArea area, String text) {
    return Course.said(id, box, NATAN, List.of(NATAN), text).lifeArea(area);
  }
}
