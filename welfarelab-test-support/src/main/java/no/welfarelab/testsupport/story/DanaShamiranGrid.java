/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.mapping.ClothBox.DOING_NOW;
import static no.welfarelab.core.mapping.ClothBox.LONG_TERM;
import static no.welfarelab.core.mapping.ClothBox.SHORT_TERM;
import static no.welfarelab.core.mapping.ClothBox.SITUATION_TODAY;
import static no.welfarelab.core.service.Services.CHILD_AND_FAMILY;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.KINDERGARTEN;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ALL_SIX;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.CHILDREN;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.DANA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ELIAS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.LARA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.LEADER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.PEDAGOGUE;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ROJIN;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.SAMI;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.SHAMIRAN;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;

/** What stands in the grid of the cloth of {@link DanaShamiran}: today, now, soon and later. */
final class DanaShamiranGrid {
  private DanaShamiranGrid() {}

  static List<ClothEntry> today(Words words) {
    return List.of(
        schoolSays(
            "rojin-at-school",
            ROJIN,
            words.say(
                "Gode karakterer, men trett om morgenen.",
                "Good marks, but tired in the morning.")),
        schoolSays(
            "sami-at-school",
            SAMI,
            words.say(
                "Flink i matte, leverer sjelden lekser.",
                "Good at maths, seldom hands in homework.")),
        schoolSays(
            "lara-at-school",
            LARA,
            words.say("Blid og trygg, tegner mye.", "Cheerful and safe, draws a lot.")),
        Course.said(
                "sami-plays",
                SITUATION_TODAY,
                SHAMIRAN,
                List.of(SAMI),
                words.say("Sami spiller fotball og trives.", "Sami plays football and is happy."))
            .lifeArea(LifeArea.LEISURE)
            .build(),
        Course.said(
                "lara-wants-to-dance",
                SITUATION_TODAY,
                DANA,
                List.of(LARA),
                words.say("Lara vil danse.", "Lara wants to dance."))
            .lifeArea(LifeArea.LEISURE)
            .build(),
        Course.added(
                "elias-in-the-group",
                SITUATION_TODAY,
                PEDAGOGUE,
                KINDERGARTEN,
                List.of(ELIAS),
                words.say(
                    "Elias leker best når dagen er lik den forrige.",
                    "Elias plays best when the day is like the one before."))
            .lifeArea(LifeArea.EDUCATION)
            .build(),
        Course.said(
                "strong",
                SITUATION_TODAY,
                SHAMIRAN,
                List.of(SHAMIRAN),
                words.say("Jeg er frisk og sterk.", "I am well and strong."))
            .lifeArea(LifeArea.PHYSICAL_HEALTH)
            .build(),
        Course.said(
                "drives-the-team",
                SITUATION_TODAY,
                SHAMIRAN,
                List.of(SHAMIRAN),
                words.say(
                    "Jeg kjører til kampene når laget trenger en bil til.",
                    "I drive to the matches when the team needs one more car."))
            .lifeArea(LifeArea.VOLUNTARY_WORK)
            .build());
  }

  /** The leader brings what the school said, with the consent of those who give it. */
  private static ClothEntry schoolSays(String id, Id<Person> child, String text) {
    return Course.added(id, SITUATION_TODAY, LEADER, SCHOOL, List.of(child), text)
        .lifeArea(LifeArea.EDUCATION)
        .build();
  }

  static List<ClothEntry> ahead(Words words) {
    return List.of(
        step(
                DanaShamiranCloth.SEE_THE_DOCTOR.value(),
                DOING_NOW,
                DANA,
                LifeArea.MENTAL_HEALTH,
                words.say(
                    "Jeg går til legen sammen med tolken.",
                    "I see the doctor together with the interpreter."))
            .responsible(List.of(DANA))
            .dueOn(LocalDate.of(2026, 1, 14))
            .nextStep(true)
            .build(),
        step(
                "in-treatment",
                SHORT_TERM,
                DANA,
                LifeArea.MENTAL_HEALTH,
                words.say("Jeg er i behandling.", "I am in treatment."))
            .dueOn(LocalDate.of(2026, 2, 1))
            .build(),
        step(
                "aap-again",
                SHORT_TERM,
                DANA,
                LifeArea.ECONOMY,
                words.say("Vi søker om AAP på nytt.", "We apply for AAP again."))
            .responsible(List.of(NAV_ADVISER))
            .dueOn(LocalDate.of(2026, 2, 1))
            .build(),
        Course.said(
                "a-weekend-off",
                SHORT_TERM,
                SHAMIRAN,
                List.of(ELIAS, DANA, SHAMIRAN),
                words.say(
                    "En fri helg iblant, uten dårlig samvittighet.",
                    "A weekend off now and then, without a bad conscience."))
            .lifeArea(LifeArea.FAMILY)
            .build(),
        Course.said(
                "larger-flat",
                LONG_TERM,
                SHAMIRAN,
                ALL_SIX,
                words.say(
                    "Når det er to inntekter, søker vi om lån på nytt.",
                    "When there are two incomes, we apply for the loan again."))
            .lifeArea(LifeArea.HOUSING)
            .dueOn(LocalDate.of(2028, 1, 1))
            .build());
  }

  static List<ClothEntry> afterTheVisit(Words words) {
    return List.of(
        Course.added(
                "one-bedroom-for-four",
                SITUATION_TODAY,
                HOUSING_ADVISER,
                HOUSING_OFFICE,
                ALL_SIX,
                words.say(
                    "Fire barn på ett soverom. Elias våkner, og da våkner alle.",
                    "Four children in one bedroom. Elias wakes, and then all wake."))
            .lifeArea(LifeArea.HOUSING)
            .build(),
        Course.added(
                "leisure-card",
                DOING_NOW,
                LEADER,
                CHILD_AND_FAMILY,
                List.of(ROJIN, LARA),
                words.say(
                    "Grete finner ut hva dansen koster, og hvem som kan betale.",
                    "Grete finds out what dancing costs, and who can pay."))
            .lifeArea(LifeArea.LEISURE)
            .responsible(List.of(LEADER))
            .dueOn(LocalDate.of(2026, 1, 14))
            .build());
  }

  static List<ClothEntry> afterTheFirstTreatment(Words words) {
    return List.of(
        step(
                "slept",
                SITUATION_TODAY,
                DANA,
                LifeArea.MENTAL_HEALTH,
                words.say(
                    "Jeg har vært hos Tor én gang. Jeg sov hele natten etterpå.",
                    "I have been to Tor once. I slept all night afterwards."))
            .build(),
        Course.added(
                "tests-later",
                LONG_TERM,
                NAV_ADVISER,
                NAV,
                List.of(DANA),
                words.say(
                    "Norskprøven tas når behandlingen har virket en stund.",
                    "The Norwegian test comes when the treatment has worked for a while."))
            .lifeArea(LifeArea.EDUCATION)
            .build(),
        Course.said(
                "all-four",
                LONG_TERM,
                DANA,
                CHILDREN,
                words.say(
                    "At barna har noe som er deres eget.",
                    "That the children have something of their own."))
            .lifeArea(LifeArea.LEISURE)
            .build());
  }

  private static ClothEntry.Builder step(
      String id, ClothBox box, Id<Person> by, LifeArea area, String text) {
    return Course.said(id, box, by, List.of(DANA), text).lifeArea(area);
  }
}
