/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.DEBT_COUNSELLING;
import static no.welfarelab.core.service.Services.PHYSIOTHERAPIST;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.testsupport.story.SavedHousePeople.ALL_FOUR;
import static no.welfarelab.testsupport.story.SavedHousePeople.DANIEL;
import static no.welfarelab.testsupport.story.SavedHousePeople.DEBT_COUNSELLOR;
import static no.welfarelab.testsupport.story.SavedHousePeople.MAJA;
import static no.welfarelab.testsupport.story.SavedHousePeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.SavedHousePeople.NOAH;
import static no.welfarelab.testsupport.story.SavedHousePeople.PARENTS;
import static no.welfarelab.testsupport.story.SavedHousePeople.PHYSIO;
import static no.welfarelab.testsupport.story.SavedHousePeople.SOFIA;
import static no.welfarelab.testsupport.story.SavedHousePeople.TEACHER;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;

/** What stands in the grid of the cloth of {@link SavedHouse}, and what came with each version. */
final class SavedHouseGrid {
  static final Id<ClothEntry> BRING_THE_BILLS = Id.of("bring-the-bills");
  static final Id<ClothEntry> APPLY_AGAIN = Id.of("apply-again");
  static final Id<ClothEntry> FOOD_AND_POWER = Id.of("food-and-power");
  static final Id<ClothEntry> NOAHS_AFTERNOONS = Id.of("noahs-afternoons");
  static final Id<ClothEntry> BATHROOM = Id.of("bathroom");

  private SavedHouseGrid() {}

  static List<ClothEntry> atFirst(Words words) {
    return List.of(
        schoolSays(
            "maja-at-school",
            MAJA,
            words.say(
                "Maja gjør det bra, men er mye stille.", "Maja does well, but is often silent.")),
        schoolSays(
            "noah-at-school",
            NOAH,
            words.say(
                "Noah blir sittende igjen når de andre skifter rom.",
                "Noah is left behind when the others change rooms.")),
        Course.said(
                NOAHS_AFTERNOONS.value(),
                ClothBox.SITUATION_TODAY,
                SOFIA,
                List.of(NOAH),
                words.say("Noah er inne hver ettermiddag.", "Noah is indoors every afternoon."))
            .lifeArea(LifeArea.LEISURE)
            .build(),
        Course.said(
                BRING_THE_BILLS.value(),
                ClothBox.DOING_NOW,
                DANIEL,
                PARENTS,
                words.say(
                    "Jeg tar med alle regningene til Dag, uåpnet.",
                    "I bring all the bills to Dag, unopened."))
            .lifeArea(LifeArea.ECONOMY)
            .responsible(List.of(DANIEL))
            .dueOn(LocalDate.of(2024, 10, 14))
            .nextStep(true)
            .build(),
        Course.said(
                FOOD_AND_POWER.value(),
                ClothBox.DOING_NOW,
                SOFIA,
                PARENTS,
                words.say(
                    "Nina svarer denne uken om strømmen.",
                    "Nina answers this week about the electricity."))
            .lifeArea(LifeArea.ECONOMY)
            .responsible(List.of(NAV_ADVISER))
            .dueOn(LocalDate.of(2024, 10, 4))
            .build(),
        Course.said(
                "someone-to-talk-with",
                ClothBox.SHORT_TERM,
                SOFIA,
                List.of(SOFIA),
                words.say("Jeg har noen å snakke med.", "I have someone to talk with."))
            .lifeArea(LifeArea.MENTAL_HEALTH)
            .dueOn(LocalDate.of(2024, 12, 1))
            .build(),
        Course.said(
                "loan-some-day",
                ClothBox.LONG_TERM,
                DANIEL,
                ALL_FOUR,
                words.say("En leilighet vi eier, en gang.", "A flat that we own, some day."))
            .lifeArea(LifeArea.HOUSING)
            .build());
  }

  static List<ClothEntry> inAutumn(Words words) {
    return List.of(
        Course.added(
                BATHROOM.value(),
                ClothBox.SITUATION_TODAY,
                PHYSIO,
                PHYSIOTHERAPIST,
                List.of(NOAH, DANIEL),
                words.say(
                    "Rullestolen kommer ikke inn på badet.",
                    "The wheelchair does not get into the bathroom."))
            .lifeArea(LifeArea.HOUSING)
            .build(),
        Course.added(
                "one-list",
                ClothBox.SITUATION_TODAY,
                DEBT_COUNSELLOR,
                DEBT_COUNSELLING,
                PARENTS,
                words.say(
                    "Elleve kreditorer på én liste. Det kan ordnes.",
                    "Eleven creditors on one list. It can be put in order."))
            .lifeArea(LifeArea.ECONOMY)
            .build(),
        Course.said(
                APPLY_AGAIN.value(),
                ClothBox.LONG_TERM,
                SOFIA,
                PARENTS,
                words.say("Vi søker på nytt til våren.", "We apply again in spring."))
            .lifeArea(LifeArea.HOUSING)
            .responsible(List.of(SOFIA))
            .dueOn(LocalDate.of(2025, 4, 1))
            .build());
  }

  static List<ClothEntry> inWinter(Words words) {
    return List.of(
        Course.said(
                "noah-and-sindre",
                ClothBox.SITUATION_TODAY,
                DANIEL,
                List.of(NOAH),
                words.say(
                    "Noah og Sindre har vært i svømmehallen.",
                    "Noah and Sindre have been to the swimming pool."))
            .lifeArea(LifeArea.LEISURE)
            .build(),
        Course.said(
                "opens-the-post",
                ClothBox.SITUATION_TODAY,
                SOFIA,
                List.of(SOFIA),
                words.say("Jeg åpner posten igjen.", "I open the post again."))
            .lifeArea(LifeArea.MENTAL_HEALTH)
            .build());
  }

  static List<ClothEntry> now(Words words) {
    return List.of(
        Course.said(
                "a-room-each",
                ClothBox.SITUATION_TODAY,
                SOFIA,
                ALL_FOUR,
                words.say(
                    "Vi har fått plass. Barna har hvert sitt rom.",
                    "We have room. The children have a room each."))
            .lifeArea(LifeArea.HOUSING)
            .build(),
        Course.said(
                "only-the-job",
                ClothBox.LONG_TERM,
                DANIEL,
                List.of(DANIEL),
                words.say("Nå er det bare jobben som mangler.", "Now only the job is missing."))
            .lifeArea(LifeArea.WORK)
            .dueOn(LocalDate.of(2026, 3, 1))
            .build());
  }

  private static ClothEntry schoolSays(String id, Id<Person> child, String text) {
    return Course.added(id, ClothBox.SITUATION_TODAY, TEACHER, SCHOOL, List.of(child), text)
        .lifeArea(LifeArea.EDUCATION)
        .build();
  }
}
