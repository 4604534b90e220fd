/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.core.service.Services.USER_DESK;
import static no.welfarelab.testsupport.story.CarAndHomePeople.AUNT;
import static no.welfarelab.testsupport.story.CarAndHomePeople.AWARD_OFFICER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.DESK_ADVISER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.EMIL;
import static no.welfarelab.testsupport.story.CarAndHomePeople.FATHER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.FATHERS_HOUSE;
import static no.welfarelab.testsupport.story.CarAndHomePeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.LEADER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.NAV_ADVISER;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.Cause;
import no.welfarelab.core.mapping.Circle;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.ExistingHelp;
import no.welfarelab.core.mapping.HomeVisit;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.mapping.NotRelevant;
import no.welfarelab.core.mapping.PlanKind;
import no.welfarelab.core.mapping.WorkCloth;

/** What is known of Emil's and his father's life in {@link CarAndHome}, and the cloth. */
final class CarAndHomeMapping {
  static final Id<ClothEntry> FOOD = Id.of("difficult-food");
  static final Id<ClothEntry> EVENINGS = Id.of("difficult-evenings");
  static final Id<ClothEntry> LOW = Id.of("difficult-low");
  static final Id<ClothEntry> CAR_COSTS = Id.of("difficult-car");
  static final Id<ClothEntry> DAYS = Id.of("difficult-days");
  static final Id<ClothEntry> MOVING = Id.of("difficult-moving");
  static final Id<ClothEntry> PAPERS = Id.of("difficult-papers");

  private static final LocalDate FIRST_MEETING = LocalDate.of(2026, 1, 22);

  private CarAndHomeMapping() {}

  static Mapping mapping(Words words) {
    return Mapping.builder()
        .needs(needs(words))
        .cloths(List.of(cloth(words)))
        .existingHelp(existingHelp(words))
        .askedAbout(List.of(EMIL, FATHER))
        .homeVisits(
            List.of(
                HomeVisit.builder()
                    .id(Id.of("kitchen"))
                    .home(FATHERS_HOUSE)
                    .on(LocalDate.of(2026, 1, 28))
                    .visitors(List.of(AWARD_OFFICER))
                    .text(
                        words.say(
                            "Han lager mat når noen er der sammen med ham. Alene blir det brødskiver.",
                            "He cooks when somebody is there with him. Alone it is bread."))
                    .build()))
        .build();
  }

  private static List<Need> needs(Words words) {
    return List.of(
        Parts.need(
            "own-home",
            List.of(EMIL),
            LifeArea.HOUSING,
            List.of(HOUSING_OFFICE, SERVICE_AWARD_OFFICE),
            words.say(
                "En egen bolig, der han ikke er alene fra første dag.",
                "A home of his own, not alone from the first day.")),
        Parts.need(
            "something-to-go-to",
            List.of(EMIL),
            LifeArea.WORK,
            List.of(NAV),
            words.say(
                "En jobb eller en aktivitet; aktiviteten er viktigere enn lønnen.",
                "A job or an activity; the activity matters more than the pay.")),
        Parts.need(
            "company",
            List.of(EMIL),
            LifeArea.LEISURE,
            List.of(SERVICE_AWARD_OFFICE),
            words.say(
                "Noen å være sammen med, ellers kan han bli ensom og deprimert.",
                "Someone to be with, or he may become lonely and depressed.")),
        Parts.need(
            "relief",
            List.of(FATHER),
            LifeArea.FAMILY,
            List.of(USER_DESK),
            words.say(
                "At noen andre tar seg av penger og papirer.",
                "Someone else to take care of money and papers.")));
  }

  private static List<ExistingHelp> existingHelp(Words words) {
    return List.of(
        ExistingHelp.builder()
            .id(Id.of("benefit"))
            .persons(List.of(EMIL))
            .service(NAV)
            .text(
                words.say(
                    "Ung ufør: en fast inntekt, men ingenting å gå til.",
                    "Disability benefit: a steady income, but nothing to go to."))
            .since(LocalDate.of(2023, 10, 1))
            .saidBy(NAV_ADVISER)
            .build(),
        ExistingHelp.builder()
            .id(Id.of("individual-plan"))
            .persons(List.of(EMIL))
            .service(SERVICE_AWARD_OFFICE)
            .plan(PlanKind.INDIVIDUAL_PLAN)
            .text(
                words.say(
                    "Individuell plan, sist sett på da han gikk ut av videregående.",
                    "An individual plan, last looked at when he left upper secondary school."))
            .since(LocalDate.of(2022, 3, 1))
            .saidBy(FATHER)
            .build(),
        ExistingHelp.builder()
            .id(Id.of("doctor"))
            .persons(List.of(EMIL))
            .service(GP)
            .text(words.say("Time hos fastlegen én gang i året.", "He sees his GP once a year."))
            .saidBy(EMIL)
            .build());
  }

  private static WorkCloth cloth(Words words) {
    return WorkCloth.builder()
        .id(Id.of("cloth-1"))
        .on(FIRST_MEETING)
        .persons(List.of(EMIL, FATHER))
        .present(
            List.of(
                EMIL,
                FATHER,
                AUNT,
                LEADER,
                NAV_ADVISER,
                HOUSING_ADVISER,
                AWARD_OFFICER,
                DESK_ADVISER))
        .entries(
            Stream.of(
                    dreamsAndStrengths(words),
                    challenges(words),
                    network(words),
                    CarAndHomeGrid.rows(words))
                .flatMap(List::stream)
                .toList())
        .notRelevant(List.of(notRelevant(LifeArea.EDUCATION), notRelevant(LifeArea.SUBSTANCE_USE)))
        .build();
  }

  private static NotRelevant notRelevant(LifeArea area) {
    return NotRelevant.builder().lifeArea(area).saidBy(EMIL).on(FIRST_MEETING).build();
  }

  private static List<ClothEntry> dreamsAndStrengths(Words words) {
    return List.of(
        entry(
            "dream-flat",
            ClothBox.DREAM,
            LifeArea.HOUSING,
            words.say(
                "Min egen leilighet, med plass til en sofa og verktøyet mitt.",
                "My own flat, with room for a sofa and my tools.")),
        entry(
            "dream-job",
            ClothBox.DREAM,
            LifeArea.WORK,
            words.say(
                "Å ha et verksted å gå til hver morgen. Lønnen er ikke det viktigste.",
                "A garage to go to every morning. The pay is not what matters most.")),
        Course.said(
                "dream-just-dad",
                ClothBox.DREAM,
                FATHER,
                List.of(FATHER),
                words.say(
                    "Å få være faren hans, og ikke kontoret hans.",
                    "To be his dad, and not his office."))
            .lifeArea(LifeArea.FAMILY)
            .build(),
        entry(
            "good-at-cars",
            ClothBox.STRENGTH,
            LifeArea.WORK,
            words.say("Motorer. Og jeg kommer aldri for sent.", "Engines. And I am never late.")),
        entry(
            "good-driver",
            ClothBox.STRENGTH,
            LifeArea.LEISURE,
            words.say(
                "Jeg kjører bra. Førerkortet tok jeg på første forsøk.",
                "I drive well. I got my licence at the first try.")),
        entry(
            "veteran-cars",
            ClothBox.STRENGTH,
            LifeArea.VOLUNTARY_WORK,
            words.say(
                "Jeg parkerer bilene på veteranbiltreffet hver sommer.",
                "I park the cars at the vintage car meet every summer.")));
  }

  private static List<ClothEntry> challenges(Words words) {
    return List.of(
        challenge(
                FOOD,
                LifeArea.HOUSING,
                words.say(
                    "Mat og vask: Jeg glemmer det når jeg er alene.",
                    "Food and washing: I forget it when I am alone."))
            .causes(
                List.of(cause(words.say("Pappa har alltid gjort det.", "Dad has always done it."))))
            .build(),
        challenge(
                EVENINGS,
                LifeArea.LEISURE,
                words.say("Kveldene er lange.", "The evenings are long."))
            .causes(
                List.of(
                    cause(
                        words.say(
                            "De jeg gikk på skole med, har flyttet.",
                            "Those I went to school with have moved."))))
            .build(),
        challenge(
                LOW,
                LifeArea.MENTAL_HEALTH,
                words.say(
                    "Når jeg sitter alene mange dager, blir jeg langt nede.",
                    "When I sit alone for many days, I get low."))
            .causes(List.of(cause(words.say("Ingen spør etter meg.", "Nobody asks for me."))))
            .build(),
        challenge(
                CAR_COSTS,
                LifeArea.ECONOMY,
                words.say(
                    "Forsikring og drivstoff koster mer enn jeg har igjen. Uten bilen kommer jeg"
                        + " ingen vei.",
                    "Insurance and fuel cost more than I have left. Without the car I get"
                        + " nowhere."))
            .causes(
                List.of(
                    cause(
                        words.say("Bussen går to ganger om dagen.", "The bus goes twice a day."))))
            .build(),
        challenge(
                DAYS,
                LifeArea.WORK,
                words.say(
                    "Jeg har ingenting å gå til om morgenen.",
                    "I have nowhere to go in the morning."))
            .causes(
                List.of(
                    cause(
                        words.say(
                            "Jeg trenger å få én beskjed om gangen, og det har ingen tid til.",
                            "I need one message at a time, and nobody has time for that."))))
            .build(),
        challenge(
                MOVING,
                LifeArea.HOUSING,
                words.say(
                    "Hvis jeg flytter og det går galt, flytter jeg hjem igjen. Da prøver jeg ikke en"
                        + " gang til.",
                    "If I move and it goes wrong, I move back to Dad. Then I won't try again."))
            .causes(
                List.of(cause(words.say("Jeg har aldri bodd alene.", "I have never lived alone."))))
            .build(),
        Course.said(
                PAPERS.value(),
                ClothBox.DIFFICULT,
                FATHER,
                List.of(EMIL, FATHER),
                words.say(
                    "Jeg tar alle papirene og pengene hans, og jeg orker det ikke lenger.",
                    "I do all his papers and money, and I cannot carry it any more."))
            .lifeArea(LifeArea.FAMILY)
            .causes(
                List.of(
                    Cause.builder()
                        .saidBy(FATHER)
                        .text(
                            words.say(
                                "Det har vært oss to i mange år.",
                                "It has been the two of us for many years."))
                        .build()))
            .stances(
                List.of(
                    Course.agrees(EMIL, FIRST_MEETING),
                    Course.agrees(FATHER, FIRST_MEETING),
                    Course.agrees(LEADER, FIRST_MEETING)))
            .build());
  }

  private static ClothEntry.Builder challenge(Id<ClothEntry> id, LifeArea area, String text) {
    return Course.said(id.value(), ClothBox.DIFFICULT, EMIL, List.of(EMIL), text)
        .lifeArea(area)
        .stances(List.of(Course.agrees(EMIL, FIRST_MEETING), Course.agrees(LEADER, FIRST_MEETING)));
  }

  private static Cause cause(String text) {
    return Cause.builder().saidBy(EMIL).text(text).build();
  }

  private static List<ClothEntry> network(Words words) {
    return List.of(
        inCircle("around-me", Circle.AT_HOME, words.say("Pappa.", "Dad.")),
        inCircle("around-me-family", Circle.FAMILY, words.say("Tante Tone.", "Aunt Tone.")),
        inCircle(
            "around-me-leisure",
            Circle.LEISURE,
            words.say("To fra verkstedet.", "Two from the garage.")),
        inCircle(
            "around-me-public",
            Circle.PUBLIC_SECTOR,
            words.say("Nils på NAV og Bodil på Brukertorget.", "Nils at NAV, Bodil at the desk.")),
        inCircle("around-me-work", Circle.WORK, words.say("Ingen ennå.", "Nobody yet.")));
  }

  private static ClothEntry inCircle(String id, Circle circle, String text) {
    return Course.said(id, ClothBox.NETWORK, EMIL, List.of(EMIL), text).circle(circle).build();
  }

  private static ClothEntry entry(String id, ClothBox box, LifeArea area, String text) {
    return Course.said(id, box, EMIL, List.of(EMIL), text).lifeArea(area).build();
  }
}
