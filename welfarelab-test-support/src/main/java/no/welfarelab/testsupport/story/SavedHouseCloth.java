/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.testsupport.story.SavedHouse.FIRST;
import static no.welfarelab.testsupport.story.SavedHousePeople.ALL_FOUR;
import static no.welfarelab.testsupport.story.SavedHousePeople.DANIEL;
import static no.welfarelab.testsupport.story.SavedHousePeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.SavedHousePeople.LEADER;
import static no.welfarelab.testsupport.story.SavedHousePeople.MAJA;
import static no.welfarelab.testsupport.story.SavedHousePeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.SavedHousePeople.NOAH;
import static no.welfarelab.testsupport.story.SavedHousePeople.PARENTS;
import static no.welfarelab.testsupport.story.SavedHousePeople.PHYSIO;
import static no.welfarelab.testsupport.story.SavedHousePeople.SOFIA;
import static no.welfarelab.testsupport.story.SavedHousePeople.TEACHER;

import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.Cause;
import no.welfarelab.core.mapping.Circle;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;

/** What is written on the cloth of {@link SavedHouse}, beside the grid. */
final class SavedHouseCloth {
  static final Id<ClothEntry> NEARLY_COLLAPSED = Id.of("nearly-collapsed");
  static final Id<ClothEntry> DEPRESSED = Id.of("depressed");
  static final Id<ClothEntry> INJURED = Id.of("injured");
  static final Id<ClothEntry> NOAH_NEEDS = Id.of("noah-needs-us");
  static final Id<ClothEntry> CRAMPED = Id.of("cramped");
  static final Id<ClothEntry> LOST_HOPE = Id.of("lost-hope");
  static final Id<ClothEntry> NO_JOB = Id.of("no-job");
  static final Id<ClothEntry> MAJA_STOPS = Id.of("maja-stops");

  private SavedHouseCloth() {}

  static List<ClothEntry> atFirst(Words words) {
    return Stream.of(
            difficult(words),
            dreams(words),
            strengths(words),
            network(words),
            SavedHouseGrid.atFirst(words))
        .flatMap(List::stream)
        .toList();
  }

  private static List<ClothEntry> difficult(Words words) {
    return List.of(
        challenge(
            NEARLY_COLLAPSED,
            SOFIA,
            PARENTS,
            LifeArea.ECONOMY,
            words.say(
                "Økonomien kollapset nesten. Det blir verre og verre.",
                "Our economy nearly collapsed. It gets worse and worse."),
            Course.cause(
                DANIEL,
                words.say(
                    "Jeg falt på jobben, og så ble Sofia syk også.",
                    "I fell at work, and then Sofia fell ill too."))),
        challenge(
            DEPRESSED,
            SOFIA,
            List.of(SOFIA),
            LifeArea.MENTAL_HEALTH,
            words.say("Jeg er deprimert. Dagene er tunge.", "I am depressed. The days are heavy."),
            Course.cause(
                SOFIA,
                words.say(
                    "Bekymringene. Jeg tør ikke åpne posten.",
                    "The worries. I do not dare to open the post."))),
        challenge(
            INJURED,
            DANIEL,
            List.of(DANIEL),
            LifeArea.PHYSICAL_HEALTH,
            words.say("Ryggen og skulderen er ødelagt.", "My back and shoulder are ruined."),
            Course.cause(
                PHYSIO,
                words.say(
                    "Fallet, og at han løfter Noah hver dag.",
                    "The fall, and that he lifts Noah every day."))),
        challenge(
            NOAH_NEEDS,
            DANIEL,
            List.of(NOAH, SOFIA, DANIEL),
            LifeArea.FAMILY,
            words.say(
                "Noah trenger hjelp til alt, og vi orker ikke mer.",
                "Noah needs help with everything, and we have no strength left."),
            Course.cause(
                SOFIA,
                words.say(
                    "Han får hverken behandling eller støtte.",
                    "He gets neither treatment nor support."))),
        challenge(
            CRAMPED,
            SOFIA,
            ALL_FOUR,
            LifeArea.HOUSING,
            words.say(
                "Leiligheten er for liten for fire og en rullestol.",
                "The flat is too small for four and a wheelchair."),
            Course.cause(
                HOUSING_ADVISER,
                words.say(
                    "Det finnes få leiligheter uten trapper.",
                    "There are few flats without stairs."))),
        challenge(
            LOST_HOPE,
            DANIEL,
            PARENTS,
            LifeArea.HOUSING,
            words.say(
                "Vi har søkt om lån før, men fikk nei, og mistet håpet.",
                "We applied for a loan before, but got a no, and lost hope."),
            Course.cause(
                DANIEL,
                words.say(
                    "Banken sa nei, og kommunen sa nei.",
                    "The bank said no, and the municipality said no."))),
        challenge(
            NO_JOB,
            DANIEL,
            List.of(DANIEL),
            LifeArea.WORK,
            words.say(
                "Jeg finner ingen jobb som ryggen tåler.", "I find no job that my back can bear."),
            Course.cause(
                NAV_ADVISER,
                words.say(
                    "Ingen har utredet hva han kan gjøre.",
                    "Nobody has assessed what he can do."))),
        challenge(
            MAJA_STOPS,
            SOFIA,
            List.of(MAJA),
            LifeArea.LEISURE,
            words.say(
                "Maja sier at hun er lei av håndball. Hun vet at vi ikke har råd.",
                "Maja says that she is tired of handball. She knows that we cannot pay."),
            Course.cause(SOFIA, words.say("Avgiften.", "The fee."))));
  }

  private static List<ClothEntry> dreams(Words words) {
    return List.of(
        Course.said(
                "larger-flat",
                ClothBox.DREAM,
                SOFIA,
                ALL_FOUR,
                words.say(
                    "En større leilighet, der alle har et sted å være.",
                    "A larger flat, where all have a place to be."))
            .lifeArea(LifeArea.HOUSING)
            .build(),
        Course.said(
                "a-job",
                ClothBox.DREAM,
                DANIEL,
                List.of(DANIEL),
                words.say("En jobb som passer.", "A job that suits."))
            .lifeArea(LifeArea.WORK)
            .build(),
        Course.said(
                "noah-swims",
                ClothBox.DREAM,
                DANIEL,
                List.of(NOAH),
                words.say("Noah vil lære å svømme.", "Noah wants to learn to swim."))
            .build());
  }

  private static List<ClothEntry> strengths(Words words) {
    return List.of(
        Course.said(
                "good-with-hands",
                ClothBox.STRENGTH,
                DANIEL,
                List.of(DANIEL),
                words.say(
                    "Jeg kan reparere det meste, så lenge det ikke er tungt.",
                    "I can repair most things, as long as they are not heavy."))
            .build(),
        Course.said(
                "keeps-order",
                ClothBox.STRENGTH,
                SOFIA,
                List.of(SOFIA),
                words.say(
                    "Jeg holdt orden på alt før jeg ble syk.",
                    "I kept everything in order before I fell ill."))
            .build(),
        Course.said(
                "good-sister",
                ClothBox.STRENGTH,
                SOFIA,
                List.of(MAJA),
                words.say("Maja får Noah til å le.", "Maja makes Noah laugh."))
            .build(),
        Course.added(
                "noah-works-hard",
                ClothBox.STRENGTH,
                TEACHER,
                SCHOOL,
                List.of(NOAH),
                words.say("Noah gir aldri opp en oppgave.", "Noah never gives up on a task."))
            .build());
  }

  private static List<ClothEntry> network(Words words) {
    return List.of(
        near("we-four", Circle.AT_HOME, SOFIA, words.say("Vi fire.", "We four.")),
        near(
            "brother",
            Circle.FAMILY,
            DANIEL,
            words.say("Broren min, Tomas.", "My brother, Tomas.")),
        near(
            "no-friends",
            Circle.FRIENDS,
            SOFIA,
            words.say(
                "Vi har trukket oss unna vennene våre.", "We have withdrawn from our friends.")),
        near(
            "workmates",
            Circle.WORK,
            DANIEL,
            words.say("To fra den gamle jobben.", "Two from the old job.")),
        near(
            "handball",
            Circle.LEISURE,
            SOFIA,
            words.say("Håndballaget til Maja.", "Maja's handball team.")),
        near(
            "nurse",
            Circle.PUBLIC_SECTOR,
            SOFIA,
            words.say("Helsesykepleieren.", "The health visitor.")));
  }

  private static ClothEntry near(String id, Circle circle, Id<Person> by, String text) {
    return Course.said(id, ClothBox.NETWORK, by, ALL_FOUR, text).circle(circle).build();
  }

  private static ClothEntry challenge(
      Id<ClothEntry> id,
      Id<Person> by,
      List<Id<Person>> about,
      LifeArea area,
      String text,
      Cause... causes) {
    return Course.said(id.value(), ClothBox.DIFFICULT, by, about, text)
        .lifeArea(area)
        .causes(List.of(causes))
        .stances(
            List.of(
                Course.agrees(SOFIA, FIRST),
                Course.agrees(DANIEL, FIRST),
                Course.agrees(LEADER, FIRST)))
        .build();
  }
}
