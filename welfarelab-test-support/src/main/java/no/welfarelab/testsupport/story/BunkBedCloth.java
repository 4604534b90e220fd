/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HEALTH_VISITOR;
import static no.welfarelab.testsupport.story.BunkBed.FIRST;
import static no.welfarelab.testsupport.story.BunkBed.VISITED;
import static no.welfarelab.testsupport.story.BunkBedPeople.AMINA;
import static no.welfarelab.testsupport.story.BunkBedPeople.DOCTOR;
import static no.welfarelab.testsupport.story.BunkBedPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.BunkBedPeople.LEADER;
import static no.welfarelab.testsupport.story.BunkBedPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.BunkBedPeople.THE_FOUR;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.Cause;
import no.welfarelab.core.mapping.Circle;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;

/** What is written on the cloth of {@link BunkBed}. */
final class BunkBedCloth {
  static final Id<ClothEntry> WORN_OUT = Id.of("worn-out");
  static final Id<ClothEntry> LETTERS = Id.of("letters-from-the-hospital");
  static final Id<ClothEntry> NEVER_WORKED = Id.of("never-worked");
  static final Id<ClothEntry> FEW_WORDS = Id.of("few-words");
  static final Id<ClothEntry> NO_MONEY = Id.of("no-money-of-my-own");
  static final Id<ClothEntry> CRAMPED = Id.of("cramped");
  static final Id<ClothEntry> TIRED_CHILDREN = Id.of("tired-children");
  static final Id<ClothEntry> ONE_BED = Id.of("one-bed");
  static final Id<ClothEntry> BED_SOON = Id.of("bed-soon");

  private BunkBedCloth() {}

  static List<ClothEntry> atFirst(Words words) {
    return Stream.of(
            difficult(words),
            dreams(words),
            strengths(words),
            network(words),
            BunkBedGrid.children(words),
            BunkBedGrid.ahead(words))
        .flatMap(List::stream)
        .toList();
  }

  private static List<ClothEntry> difficult(Words words) {
    return List.of(
        challenge(
            WORN_OUT,
            List.of(AMINA),
            LifeArea.MENTAL_HEALTH,
            LEADER,
            words.say(
                "Jeg er sliten hele tiden. Ingenting fungerer.",
                "I am tired all the time. Nothing works."),
            Course.cause(AMINA, words.say("Jeg sover ikke.", "I do not sleep."))),
        challenge(
            LETTERS,
            List.of(AMINA),
            LifeArea.PHYSICAL_HEALTH,
            LEADER,
            words.say(
                "Jeg har vært syk, og får brev fra sykehuset som jeg ikke forstår.",
                "I have been ill, and get letters from the hospital that I do not understand."),
            Course.cause(
                LEADER,
                words.say(
                    "Ingen har gått gjennom dem med tolk.",
                    "Nobody has gone through them with an interpreter."))),
        challenge(
            NEVER_WORKED,
            List.of(AMINA),
            LifeArea.WORK,
            NAV_ADVISER,
            words.say("Jeg har aldri vært i jobb.", "I have never been in work."),
            Course.cause(
                AMINA,
                words.say(
                    "Først var det barna, så sykdommen.",
                    "First there were the children, then the illness."))),
        challenge(
            FEW_WORDS,
            List.of(AMINA),
            LifeArea.EDUCATION,
            NAV_ADVISER,
            words.say("Jeg snakker lite norsk.", "I speak little Norwegian."),
            Course.cause(
                AMINA,
                words.say(
                    "Jeg begynte på kurs to ganger og ble syk.",
                    "I began a course twice, and fell ill."))),
        challenge(
            NO_MONEY,
            List.of(AMINA),
            LifeArea.ECONOMY,
            NAV_ADVISER,
            words.say("Jeg har ingen egne penger.", "I have no money of my own."),
            Course.cause(
                NAV_ADVISER,
                words.say(
                    "Det er aldri søkt om noe for henne selv.",
                    "Nothing was ever applied for on her own behalf."))),
        challenge(
            CRAMPED,
            THE_FOUR,
            LifeArea.HOUSING,
            HOUSING_ADVISER,
            words.say("Det er trangt hjemme.", "It is cramped at home."),
            Course.cause(
                AMINA,
                words.say("Vi er fire, og ingen har fred.", "We are four, and nobody has peace."))),
        challenge(
            TIRED_CHILDREN,
            THE_FOUR,
            LifeArea.FAMILY,
            LEADER,
            words.say(
                "Barna er trøtte, og jeg blir fort sint.",
                "The children are tired, and I am soon angry."),
            Course.cause(AMINA, words.say("Ingen av oss sover godt.", "None of us sleeps well."))));
  }

  /** A challenge in her words, which one of the team sees as she does. */
  private static ClothEntry challenge(
      Id<ClothEntry> id,
      List<Id<Person>> about,
      LifeArea area,
      Id<Person> agreeing,
      String text,
      Cause cause) {
    return Course.said(id.value(), ClothBox.DIFFICULT, AMINA, about, text)
        .lifeArea(area)
        .causes(List.of(cause))
        .stances(List.of(Course.agrees(AMINA, FIRST), Course.agrees(agreeing, FIRST)))
        .build();
  }

  private static List<ClothEntry> dreams(Words words) {
    return List.of(
        hers(
                "whole-night",
                ClothBox.DREAM,
                words.say("Å sove en hel natt.", "To sleep a whole night."))
            .lifeArea(LifeArea.MENTAL_HEALTH)
            .build(),
        hers(
                "meet-people",
                ClothBox.DREAM,
                words.say("En jobb der jeg møter folk.", "A job where I meet people."))
            .lifeArea(LifeArea.WORK)
            .build());
  }

  private static List<ClothEntry> strengths(Words words) {
    return List.of(
        hers(
                "cooks-of-little",
                ClothBox.STRENGTH,
                words.say("Jeg lager god mat av lite.", "I make good food of little."))
            .build(),
        hers(
                "always-comes",
                ClothBox.STRENGTH,
                words.say("Jeg kommer når jeg har sagt ja.", "I come when I have said yes."))
            .build(),
        Course.added(
                "children-trust-her",
                ClothBox.STRENGTH,
                LEADER,
                HEALTH_VISITOR,
                List.of(AMINA),
                words.say("Barna er trygge hos henne.", "The children are safe with her."))
            .lifeArea(LifeArea.FAMILY)
            .build());
  }

  private static List<ClothEntry> network(Words words) {
    return List.of(
        circle(
            "around-at-home",
            Circle.AT_HOME,
            words.say(
                "Leila og Ilyas, og Yusuf annenhver uke.",
                "Leila and Ilyas, and Yusuf every other week.")),
        circle(
            "around-friends",
            Circle.FRIENDS,
            words.say("Naboen, som hilser.", "The neighbour, who greets me.")),
        circle(
            "around-family",
            Circle.FAMILY,
            words.say(
                "Søsteren min, på telefon. Mannen min har nok med sitt.",
                "My sister, on the phone. My husband has enough with his own.")),
        circle(
            "around-public",
            Circle.PUBLIC_SECTOR,
            words.say("Solveig på helsestasjonen.", "Solveig at the health centre.")),
        circle("around-leisure", Circle.LEISURE, words.say("Ingen.", "Nobody.")),
        circle("around-work", Circle.WORK, words.say("Ingen ennå.", "Nobody yet.")));
  }

  private static ClothEntry circle(String id, Circle circle, String text) {
    return hers(id, ClothBox.NETWORK, text).circle(circle).build();
  }

  /** What nobody had known before someone came home to her. */
  static List<ClothEntry> atHome(Words words) {
    return List.of(
        Course.said(
                ONE_BED.value(),
                ClothBox.DIFFICULT,
                AMINA,
                THE_FOUR,
                words.say(
                    "Alle fire sover i én seng. Vi kan ikke flytte skapet selv.",
                    "All four of us sleep in one bed. We cannot move the wardrobe ourselves."))
            .lifeArea(LifeArea.HOUSING)
            .causes(
                List.of(
                    Course.cause(AMINA, words.say("Vi har ett soverom.", "We have one bedroom.")),
                    Course.cause(
                        LEADER,
                        words.say(
                            "Skapet står der en seng kunne ha stått.",
                            "The wardrobe stands where a bed could stand."))))
            .stances(List.of(Course.agrees(AMINA, VISITED), Course.agrees(LEADER, VISITED)))
            .build(),
        Course.said(
                BED_SOON.value(),
                ClothBox.SHORT_TERM,
                AMINA,
                THE_FOUR,
                words.say("Skapet ut, en køyeseng inn.", "The wardrobe out, a bunk bed in."))
            .lifeArea(LifeArea.HOUSING)
            .responsible(List.of(LEADER))
            .dueOn(LocalDate.of(2025, 10, 15))
            .nextStep(true)
            .build());
  }

  static List<ClothEntry> withTheBedThere(Words words) {
    return List.of(
        Course.said(
                "a-bed-each",
                ClothBox.SITUATION_TODAY,
                AMINA,
                THE_FOUR,
                words.say(
                    "Barna har hver sin plass å sove. Stua er full av skap.",
                    "The children each have a place to sleep. The living room is full of"
                        + " wardrobe."))
            .lifeArea(LifeArea.HOUSING)
            .build(),
        Course.added(
                "to-be-operated",
                ClothBox.SITUATION_TODAY,
                DOCTOR,
                GP,
                List.of(AMINA),
                words.say(
                    "Hun har vært alvorlig syk og skal opereres i januar.",
                    "She has been seriously ill, and is to be operated on in January."))
            .lifeArea(LifeArea.PHYSICAL_HEALTH)
            .build(),
        hers(
                "slept-till-six",
                ClothBox.STRENGTH,
                words.say("I natt sov jeg til seks.", "Last night I slept until six."))
            .lifeArea(LifeArea.MENTAL_HEALTH)
            .build());
  }

  static ClothEntry.Builder hers(String id, ClothBox box, String text) {
    return Course.said(id, box, AMINA, List.of(AMINA), text);
  }
}
