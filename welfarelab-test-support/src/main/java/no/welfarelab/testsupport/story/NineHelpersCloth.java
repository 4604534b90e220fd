/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_PROTECTION;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.testsupport.story.NineHelpersDays.FIRST_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.PLACE_BEGAN;
import static no.welfarelab.testsupport.story.NineHelpersDays.THIRD_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ABEL;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ALL_FIVE;
import static no.welfarelab.testsupport.story.NineHelpersPeople.CHILDREN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.CHILD_WELFARE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.FORMER_CHILD_WELFARE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HIWET;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.INTERPRETER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.KVP_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.LEADER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.NATAN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.PARENTS;
import static no.welfarelab.testsupport.story.NineHelpersPeople.PROGRAMME_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.SELAM;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TESFAY;
import static no.welfarelab.testsupport.story.NineHelpersTeam.INTRODUCTION_PROGRAMME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.Circle;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.NotRelevant;
import no.welfarelab.core.mapping.Removal;
import no.welfarelab.core.mapping.WorkCloth;

/** The family's cloth in {@link NineHelpers}: what all at the table may read. */
final class NineHelpersCloth {
  static final Id<ClothEntry> MARTE_ON_FRIDAYS = Id.of("marte-on-fridays");

  private NineHelpersCloth() {}

  static WorkCloth first(Words words) {
    return cloth("family-1", FIRST_MEETING)
        .present(
            List.of(
                SELAM,
                TESFAY,
                HIWET,
                LEADER,
                FORMER_CHILD_WELFARE_OFFICER,
                KVP_ADVISER,
                PROGRAMME_ADVISER,
                HOUSING_ADVISER,
                INTERPRETER))
        .entries(firstEntries(words))
        .build();
  }

  static WorkCloth second(Words words) {
    List<ClothEntry> entries = new ArrayList<>(firstEntries(words));
    entries.removeIf(entry -> entry.id().equals(MARTE_ON_FRIDAYS));
    entries.addAll(newEntries(words));
    return cloth("family-2", THIRD_MEETING)
        .present(
            List.of(
                SELAM,
                TESFAY,
                HIWET,
                LEADER,
                CHILD_WELFARE_OFFICER,
                KVP_ADVISER,
                PROGRAMME_ADVISER,
                INTERPRETER))
        .entries(entries)
        .removals(
            List.of(
                Removal.builder()
                    .entry(MARTE_ON_FRIDAYS)
                    .saidBy(SELAM)
                    .reason(
                        words.say(
                            "Marte har byttet avdeling. Nå er det Jon som kommer.",
                            "Marte has changed to another unit. Now it is Jon who comes."))
                    .build()))
        .build();
  }

  private static WorkCloth.Builder cloth(String id, LocalDate on) {
    return WorkCloth.builder()
        .id(Id.of(id))
        .on(on)
        .persons(ALL_FIVE)
        .notRelevant(
            List.of(
                notRelevant(LifeArea.PHYSICAL_HEALTH, SELAM),
                notRelevant(LifeArea.SUBSTANCE_USE, TESFAY)));
  }

  private static NotRelevant notRelevant(LifeArea area, Id<Person> by) {
    return NotRelevant.builder().lifeArea(area).saidBy(by).on(FIRST_MEETING).build();
  }

  private static List<ClothEntry> firstEntries(Words words) {
    List<ClothEntry> entries = new ArrayList<>();
    entries.addAll(NineHelpersChallenges.ofTheFamily(words));
    entries.addAll(whatTheyDreamOf(words));
    entries.addAll(whatTheyAreGoodAt(words));
    entries.addAll(whoIsAround(words));
    entries.addAll(theGrid(words));
    return entries;
  }

  private static List<ClothEntry> whatTheyDreamOf(Words words) {
    return List.of(
        Course.said(
                "helper-herself",
                ClothBox.DREAM,
                SELAM,
                List.of(SELAM),
                words.say(
                    "Jeg vil bli helsefagarbeider og hjelpe andre.",
                    "I want to be a health care worker and help others."))
            .lifeArea(LifeArea.WORK)
            .build(),
        Course.said(
                "own-house",
                ClothBox.DREAM,
                TESFAY,
                PARENTS,
                words.say("Vårt eget hus, med en garasje.", "A house of our own, with a garage."))
            .lifeArea(LifeArea.HOUSING)
            .build(),
        Course.said(
                "football",
                ClothBox.DREAM,
                ABEL,
                List.of(ABEL),
                words.say(
                    "Jeg vil spille fotball med de andre.",
                    "I want to play football with the others."))
            .lifeArea(LifeArea.LEISURE)
            .build());
  }

  private static List<ClothEntry> whatTheyAreGoodAt(Words words) {
    return List.of(
        Course.said(
                "does-not-give-up",
                ClothBox.STRENGTH,
                SELAM,
                List.of(SELAM),
                words.say("Jeg gir meg ikke.", "I do not give up."))
            .lifeArea(LifeArea.EDUCATION)
            .build(),
        Course.said(
                "engines",
                ClothBox.STRENGTH,
                TESFAY,
                List.of(TESFAY),
                words.say(
                    "Jeg kan reparere alt som har motor.",
                    "I can mend anything that has an engine."))
            .lifeArea(LifeArea.WORK)
            .build(),
        Course.said(
                "makes-friends",
                ClothBox.STRENGTH,
                TESFAY,
                List.of(ABEL),
                words.say("Abel får venner hvor han enn er.", "Abel makes friends wherever he is."))
            .lifeArea(LifeArea.LEISURE)
            .build());
  }

  private static List<ClothEntry> whoIsAround(Words words) {
    return List.of(
        around("at-home", Circle.AT_HOME, ALL_FIVE, words.say("Vi fem.", "The five of us.")),
        around(
            "hiwet",
            Circle.FRIENDS,
            List.of(SELAM),
            words.say("Hiwet, som jeg kan ringe om natta.", "Hiwet, whom I can call at night.")),
        around(
            "the-nine",
            Circle.PUBLIC_SECTOR,
            PARENTS,
            words.say(
                "Ni som vil oss vel, og som ikke snakker sammen.",
                "Nine who wish us well, and do not talk together.")));
  }

  private static List<ClothEntry> theGrid(Words words) {
    return List.of(
        Course.added(
                "hours-lost",
                ClothBox.SITUATION_TODAY,
                PROGRAMME_ADVISER,
                INTRODUCTION_PROGRAMME,
                List.of(SELAM),
                words.say(
                    "Selam mistet 31 timer i september og oktober. Alle gikk med til møter.",
                    "Selam lost 31 hours in September and October, all of them to meetings."))
            .lifeArea(LifeArea.EDUCATION)
            .build(),
        Course.added(
                "own-key",
                ClothBox.SITUATION_TODAY,
                FORMER_CHILD_WELFARE_OFFICER,
                CHILD_PROTECTION,
                List.of(ABEL),
                words.say(
                    "Abel går hjem alene og passer på nøkkelen sin.",
                    "Abel walks home alone and takes care of his key."))
            .lifeArea(LifeArea.LEISURE)
            .build(),
        Course.said(
                "cooks-for-many",
                ClothBox.SITUATION_TODAY,
                SELAM,
                List.of(SELAM),
                words.say(
                    "Jeg lager mat når menigheten samles.",
                    "I cook when the congregation gathers."))
            .lifeArea(LifeArea.VOLUNTARY_WORK)
            .build(),
        Course.said(
                "spoken-of-elsewhere",
                ClothBox.SITUATION_TODAY,
                SELAM,
                CHILDREN,
                words.say(
                    "Hvordan hvert av barna har det, snakker vi om i mindre møter.",
                    "How each of the children is, we talk of in smaller meetings."))
            .lifeArea(LifeArea.FAMILY)
            .build(),
        doing(
            MARTE_ON_FRIDAYS.value(),
            FORMER_CHILD_WELFARE_OFFICER,
            words.say(
                "Marte kommer hjem til oss hver fredag.", "Marte comes home to us on Fridays.")),
        Course.said(
                "whole-days",
                ClothBox.SHORT_TERM,
                SELAM,
                List.of(SELAM),
                words.say("Hele dager i klassen.", "Whole days in class."))
            .lifeArea(LifeArea.EDUCATION)
            .responsible(List.of(SELAM, PROGRAMME_ADVISER))
            .dueOn(PLACE_BEGAN)
            .nextStep(true)
            .build(),
        Course.said(
                "own-pay",
                ClothBox.LONG_TERM,
                TESFAY,
                PARENTS,
                words.say("Vi lever av det vi tjener selv.", "We live on what we earn."))
            .lifeArea(LifeArea.ECONOMY)
            .dueOn(LocalDate.of(2028, 6, 30))
            .build());
  }

  private static List<ClothEntry> newEntries(Words words) {
    return List.of(
        Course.said(
                "brother-the-small-ones-trust",
                ClothBox.STRENGTH,
                SELAM,
                List.of(NATAN),
                words.say(
                    "Natan er den de små går til når noe er galt.",
                    "It is Natan the small ones go to when something is wrong."))
            .lifeArea(LifeArea.FAMILY)
            .build(),
        doing(
            "jon-on-fridays",
            CHILD_WELFARE_OFFICER,
            words.say("Jon kommer hjem til oss hver fredag.", "Jon comes home to us on Fridays.")),
        Course.added(
                "one-to-call",
                ClothBox.DOING_NOW,
                LEADER,
                NAV,
                PARENTS,
                words.say(
                    "Familien ringer Ingrid. Hun finner den som kan svare.",
                    "The family calls Ingrid. She finds the one who can answer."))
            .lifeArea(LifeArea.FAMILY)
            .responsible(List.of(LEADER))
            .build());
  }

  private static ClothEntry doing(String id, Id<Person> who, String text) {
    return Course.said(id, ClothBox.DOING_NOW, SELAM, PARENTS, text)
        .lifeArea(LifeArea.FAMILY)
        .responsible(List.of(who))
        .build();
  }

  private static ClothEntry around(String id, Circle circle, List<Id<Person>> about, String text) {
    return Course.said(id, ClothBox.NETWORK, SELAM, about, text)
        .lifeArea(LifeArea.FAMILY)
        .circle(circle)
        .build();
  }
}
