/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.mapping.ClothBox.DIFFICULT;
import static no.welfarelab.core.mapping.ClothBox.DREAM;
import static no.welfarelab.core.mapping.ClothBox.NETWORK;
import static no.welfarelab.core.mapping.ClothBox.STRENGTH;
import static no.welfarelab.core.service.Services.KINDERGARTEN;
import static no.welfarelab.testsupport.story.DanaShamiran.FIRST;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ALL_SIX;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.DANA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ELIAS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.LARA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.LEADER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.PARENTS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.PEDAGOGUE;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ROJIN;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.SHAMIRAN;

import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.Cause;
import no.welfarelab.core.mapping.Circle;
import no.welfarelab.core.mapping.ClothEntry;

/** What is written on the cloth of {@link DanaShamiran}. */
final class DanaShamiranCloth {
  static final Id<ClothEntry> CROWDED = Id.of("crowded");
  static final Id<ClothEntry> ANXIETY = Id.of("anxiety");
  static final Id<ClothEntry> TESTS = Id.of("norwegian-tests");
  static final Id<ClothEntry> NOTHING_PERMANENT = Id.of("nothing-permanent");
  static final Id<ClothEntry> ONE_PAY = Id.of("one-pay");
  static final Id<ClothEntry> LONG_DAYS = Id.of("long-days");
  static final Id<ClothEntry> MOSTLY_AT_HOME = Id.of("mostly-at-home");
  static final Id<ClothEntry> SEE_THE_DOCTOR = Id.of("see-the-doctor");

  private DanaShamiranCloth() {}

  static List<ClothEntry> atFirst(Words words) {
    return Stream.of(
            difficult(words),
            dreams(words),
            strengths(words),
            network(words),
            DanaShamiranGrid.today(words),
            DanaShamiranGrid.ahead(words))
        .flatMap(List::stream)
        .toList();
  }

  private static List<ClothEntry> difficult(Words words) {
    return List.of(
        challenge(
            CROWDED,
            SHAMIRAN,
            ALL_SIX,
            LifeArea.HOUSING,
            words.say(
                "Vi er seks på 65 kvadratmeter. Ingen har en dør å lukke.",
                "We are six on 65 square metres. Nobody has a door to close."),
            Course.cause(
                SHAMIRAN,
                words.say(
                    "Vi får ikke lån til noe større på én lønn.",
                    "We get no loan for anything larger on one pay."))),
        challenge(
            ANXIETY,
            DANA,
            List.of(DANA),
            LifeArea.MENTAL_HEALTH,
            words.say(
                "Jeg har vært redd og tung til sinns i mange år, og har aldri fått behandling.",
                "I have been afraid and low for many years, and was never treated."),
            Course.cause(
                DANA,
                words.say(
                    "Jeg visste ikke hvem jeg kunne spørre.", "I did not know whom I could ask."))),
        challenge(
            TESTS,
            DANA,
            List.of(DANA),
            LifeArea.EDUCATION,
            words.say(
                "Jeg fikk ikke tatt norskprøvene. Jeg var for syk.",
                "I could not take the Norwegian tests. I was too ill."),
            Course.cause(DANA, words.say("Angsten.", "The anxiety."))),
        challenge(
            NOTHING_PERMANENT,
            DANA,
            List.of(DANA),
            LifeArea.WORK,
            words.say(
                "Jeg har prøvd mange arbeidsplasser, men det ble aldri noe fast.",
                "I have tried many workplaces, but it never became anything permanent."),
            Course.cause(DANA, words.say("Helsen.", "My health.")),
            Course.cause(NAV_ADVISER, words.say("Språket.", "The language."))),
        challenge(
            ONE_PAY,
            SHAMIRAN,
            PARENTS,
            LifeArea.ECONOMY,
            words.say("Deltidslønnen min er alt vi har.", "My part-time pay is all that we have."),
            Course.cause(
                SHAMIRAN,
                words.say(
                    "Dana fikk avslag på AAP, og jeg får ikke flere timer.",
                    "Dana was refused AAP, and I get no more hours."))),
        challenge(
            LONG_DAYS,
            DANA,
            List.of(ELIAS, DANA, SHAMIRAN),
            LifeArea.FAMILY,
            words.say(
                "Elias trenger en voksen hele tiden. Hjemme er det bare oss.",
                "Elias needs a grown-up all the time. At home there are only us."),
            Course.cause(
                PEDAGOGUE,
                words.say(
                    "Autismen. Han tåler dårlig at dagen endrer seg.",
                    "The autism. He can hardly bear that a day changes."))),
        challenge(
            MOSTLY_AT_HOME,
            DANA,
            List.of(ROJIN, LARA),
            LifeArea.LEISURE,
            words.say(
                "Jentene er mest hjemme etter skolen.",
                "The girls are mostly at home after school."),
            Course.cause(
                SHAMIRAN,
                words.say(
                    "Vi har ikke råd til mer enn fotballen.", "We can pay for football only."))));
  }

  private static List<ClothEntry> dreams(Words words) {
    return List.of(
        Course.said(
                "room-for-six",
                DREAM,
                SHAMIRAN,
                ALL_SIX,
                words.say("Bedre plass til oss alle.", "More room for all of us."))
            .lifeArea(LifeArea.HOUSING)
            .build(),
        Course.said(
                "work-with-food",
                DREAM,
                DANA,
                List.of(DANA),
                words.say(
                    "Å lære norsk og jobbe med mat.", "To learn Norwegian and to work with food."))
            .lifeArea(LifeArea.WORK)
            .build(),
        Course.said(
                "a-desk",
                DREAM,
                DANA,
                List.of(ROJIN),
                words.say(
                    "Rojin drømmer om et skrivebord og en dør.",
                    "Rojin dreams of a desk and a door."))
            .build());
  }

  private static List<ClothEntry> strengths(Words words) {
    return List.of(
        Course.said(
                "good-food",
                STRENGTH,
                DANA,
                List.of(DANA),
                words.say(
                    "Jeg lager mat som alle vil ha mer av.",
                    "I make food that everyone wants more of."))
            .build(),
        Course.said(
                "steady-worker",
                STRENGTH,
                SHAMIRAN,
                List.of(SHAMIRAN),
                words.say(
                    "Jeg har vært i den samme jobben i fem år, og er aldri borte.",
                    "I have been in the same job for five years, and am never away."))
            .build(),
        Course.said(
                "together",
                STRENGTH,
                DANA,
                ALL_SIX,
                words.say("Vi holder sammen.", "We hold together."))
            .build(),
        Course.added(
                "knows-all-songs",
                STRENGTH,
                PEDAGOGUE,
                KINDERGARTEN,
                List.of(ELIAS),
                words.say(
                    "Elias kan alle sangene, og de andre barna synger med.",
                    "Elias knows all the songs, and the other children join in."))
            .build());
  }

  private static List<ClothEntry> network(Words words) {
    return List.of(
        near("we-six", Circle.AT_HOME, DANA, words.say("Vi seks.", "We six.")),
        near(
            "sister",
            Circle.FAMILY,
            DANA,
            words.say("Søsteren min, to timer unna.", "My sister, two hours away.")),
        near(
            "two-families",
            Circle.FRIENDS,
            DANA,
            words.say("To familier fra norskkurset.", "Two families from the Norwegian course.")),
        near(
            "colleagues",
            Circle.WORK,
            SHAMIRAN,
            words.say("Kollegene på lageret.", "My colleagues at the warehouse.")),
        near(
            "football-team",
            Circle.LEISURE,
            SHAMIRAN,
            words.say("Fotballaget til Sami.", "Sami's football team.")),
        near(
            "helpers",
            Circle.PUBLIC_SECTOR,
            DANA,
            words.say(
                "Barnehagen. Pia har hjulpet oss mye.",
                "The kindergarten. Pia has helped us much.")));
  }

  private static ClothEntry near(String id, Circle circle, Id<Person> by, String text) {
    return Course.said(id, NETWORK, by, ALL_SIX, text).circle(circle).build();
  }

  private static ClothEntry challenge(
      Id<ClothEntry> id,
      Id<Person> by,
      List<Id<Person>> about,
      LifeArea area,
      String text,
      Cause... causes) {
    return Course.said(id.value(), DIFFICULT, by, about, text)
        .lifeArea(area)
        .causes(List.of(causes))
        .stances(
            List.of(
                Course.agrees(DANA, FIRST),
                Course.agrees(SHAMIRAN, FIRST),
                Course.agrees(LEADER, FIRST)))
        .build();
  }
}
