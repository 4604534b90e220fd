/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.HEALTH_VISITOR;
import static no.welfarelab.testsupport.story.BunkBed.VISITED;
import static no.welfarelab.testsupport.story.BunkBedPeople.AMINA;
import static no.welfarelab.testsupport.story.BunkBedPeople.ILYAS;
import static no.welfarelab.testsupport.story.BunkBedPeople.LEADER;
import static no.welfarelab.testsupport.story.BunkBedPeople.LEILA;
import static no.welfarelab.testsupport.story.BunkBedPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.BunkBedPeople.YUSUF;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;

/** The grid on the cloth of {@link BunkBed}: how each child is seen, and what comes. */
final class BunkBedGrid {
  private BunkBedGrid() {}

  /** Each by its mother, and by the health visitor who knows it. */
  static List<ClothEntry> children(Words words) {
    return List.of(
        byTheirMother(
            "leila-at-home",
            LEILA,
            words.say("Leila gjør lekser på gulvet.", "Leila does her homework on the floor.")),
        byTheHealthVisitor(
            "leila-seen",
            LEILA,
            words.say(
                "Leila forteller at hun sovner i timen.",
                "Leila tells that she falls asleep in class.")),
        byTheirMother(
            "ilyas-at-home",
            ILYAS,
            words.say("Ilyas våkner hver natt.", "Ilyas wakes every night.")),
        byTheHealthVisitor(
            "ilyas-seen",
            ILYAS,
            words.say("Ilyas vokser fint, og er trøtt.", "Ilyas grows well, and is tired.")),
        byTheirMother(
            "yusuf-at-home",
            YUSUF,
            words.say("Yusuf er stille når han er her.", "Yusuf is quiet when he is here.")),
        byTheHealthVisitor(
            "yusuf-seen",
            YUSUF,
            words.say(
                "Yusuf vil gjerne være her, og er trøtt etterpå.",
                "Yusuf likes to be here, and is tired afterwards.")));
  }

  private static ClothEntry byTheirMother(String id, Id<Person> child, String text) {
    return Course.said(id, ClothBox.SITUATION_TODAY, AMINA, List.of(child), text)
        .lifeArea(LifeArea.FAMILY)
        .build();
  }

  private static ClothEntry byTheHealthVisitor(String id, Id<Person> child, String text) {
    return Course.added(id, ClothBox.SITUATION_TODAY, LEADER, HEALTH_VISITOR, List.of(child), text)
        .lifeArea(LifeArea.FAMILY)
        .build();
  }

  static List<ClothEntry> ahead(Words words) {
    return List.of(
        row(
                "the-park",
                ClothBox.SITUATION_TODAY,
                LifeArea.LEISURE,
                words.say("Parken, når jeg orker.", "The park, when I have the strength."))
            .build(),
        row(
                "one-bag",
                ClothBox.DOING_NOW,
                LifeArea.PHYSICAL_HEALTH,
                words.say(
                    "Jeg tar med alle brevene i én pose.", "I bring all the letters in one bag."))
            .responsible(List.of(AMINA))
            .dueOn(BunkBedMeasures.AT_THE_GP)
            .nextStep(true)
            .build(),
        row(
                "turid-comes-home",
                ClothBox.DOING_NOW,
                LifeArea.HOUSING,
                words.say("Turid kommer hjem til oss.", "Turid comes home to us."))
            .responsible(List.of(LEADER))
            .dueOn(VISITED)
            .build(),
        row(
                "money-by-february",
                ClothBox.SHORT_TERM,
                LifeArea.ECONOMY,
                words.say("Egne penger.", "Money of my own."))
            .responsible(List.of(NAV_ADVISER))
            .dueOn(LocalDate.of(2026, 2, 1))
            .build(),
        row(
                "a-job",
                ClothBox.LONG_TERM,
                LifeArea.WORK,
                words.say("En jobb, når jeg er frisk.", "A job, when I am well."))
            .responsible(List.of(AMINA))
            .dueOn(LocalDate.of(2027, 12, 1))
            .build());
  }

  private static ClothEntry.Builder row(String id, ClothBox box, LifeArea area, String text) {
    return BunkBedCloth.hers(id, box, text).lifeArea(area);
  }
}
