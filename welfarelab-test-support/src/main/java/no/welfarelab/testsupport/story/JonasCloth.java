/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_AND_FAMILY;
import static no.welfarelab.testsupport.story.Jonas.FIRST;
import static no.welfarelab.testsupport.story.JonasPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.JonasPeople.JONAS;
import static no.welfarelab.testsupport.story.JonasPeople.LEADER;
import static no.welfarelab.testsupport.story.JonasPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.JonasPeople.OUTREACH_WORKER;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.Cause;
import no.welfarelab.core.mapping.Circle;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;

/** What is written on the cloth of {@link Jonas}. */
final class JonasCloth {
  static final Id<ClothEntry> THREE_SOFAS = Id.of("three-sofas");
  static final Id<ClothEntry> NO_MONEY = Id.of("no-money");
  static final Id<ClothEntry> MUCH_DEBT = Id.of("much-debt");
  static final Id<ClothEntry> BUP = Id.of("bup");
  static final Id<ClothEntry> AWAY_TOO_MUCH = Id.of("away-too-much");
  static final Id<ClothEntry> MUM = Id.of("mum");
  static final Id<ClothEntry> DOORS = Id.of("doors");
  static final Id<ClothEntry> LONG_EVENINGS = Id.of("long-evenings");
  static final Id<ClothEntry> USED_BEFORE = Id.of("used-before");

  private JonasCloth() {}

  static List<ClothEntry> atFirst(Words words) {
    return Stream.of(
            difficult(words),
            dreams(words),
            strengths(words),
            network(words),
            JonasGrid.atFirst(words))
        .flatMap(List::stream)
        .toList();
  }

  private static List<ClothEntry> difficult(Words words) {
    return List.of(
        challenge(
            THREE_SOFAS,
            LifeArea.HOUSING,
            HOUSING_ADVISER,
            words.say(
                "Jeg sover på tre sofaer. Alt jeg eier, ligger i en bag.",
                "I sleep on three sofas. All that I own is in a bag."),
            Course.cause(
                JONAS,
                words.say(
                    "Barnevernet betalte leiligheten. Da de sluttet, mistet jeg den.",
                    "Child protection paid for the flat. When they stopped, I lost it.")),
            Course.cause(
                HOUSING_ADVISER,
                words.say(
                    "Uten inntekt og med gjeld får han ikke leid privat.",
                    "Without an income, and in debt, he cannot rent privately."))),
        challenge(
            NO_MONEY,
            LifeArea.ECONOMY,
            NAV_ADVISER,
            words.say("Jeg har ingen inntekt.", "I have no income."),
            Course.cause(
                JONAS,
                words.say(
                    "Jeg visste ikke hva jeg kunne søke om.",
                    "I did not know what I could apply for."))),
        challenge(
            MUCH_DEBT,
            LifeArea.ECONOMY,
            NAV_ADVISER,
            words.say(
                "Jeg skylder over to hundre tusen, og åpner ikke brevene.",
                "I owe more than two hundred thousand, and do not open the letters."),
            Course.cause(
                JONAS,
                words.say(
                    "Husleie jeg ikke betalte, telefoner og forbrukslån.",
                    "Rent I did not pay, telephones and consumer loans."))),
        challenge(
            BUP,
            LifeArea.MENTAL_HEALTH,
            OUTREACH_WORKER,
            words.say(
                "Jeg har vært til utredning på BUP flere ganger. De sluttet da jeg ikke kom.",
                "I have been assessed by BUP several times. They stopped when I did not come."),
            Course.cause(
                JONAS,
                words.say(
                    "Timen var klokka ni. Jeg sovner ikke før fem.",
                    "The appointment was at nine. I do not fall asleep before five.")),
            Course.cause(
                OUTREACH_WORKER,
                words.say(
                    "Ingen spurte hvorfor han ikke kom.", "Nobody asked why he did not come."))),
        challenge(
            AWAY_TOO_MUCH,
            LifeArea.EDUCATION,
            LEADER,
            words.say(
                "Jeg var lærling, men fikk ikke fortsette. Jeg hadde for mye fravær.",
                "I was an apprentice, but could not go on. I was away too much."),
            Course.cause(
                JONAS,
                words.say(
                    "Jeg bodde alene og kom meg ikke opp.",
                    "I lived alone and did not get up in the morning.")),
            Course.cause(
                LEADER,
                words.say(
                    "Oppfølgingen i leiligheten tok slutt etter noen måneder.",
                    "The follow-up in the flat came to an end after some months."))),
        challenge(
            MUM,
            LifeArea.FAMILY,
            LEADER,
            words.say(
                "Mamma og jeg kranglet hele tiden. Jeg flyttet ut da jeg var seksten.",
                "Mum and I quarrelled all the time. I moved out when I was sixteen."),
            Course.cause(
                JONAS,
                words.say(
                    "Det vil jeg ikke si mer om her.", "I do not want to say more of it here."))),
        challenge(
            DOORS,
            LifeArea.FAMILY,
            LEADER,
            words.say(
                "Jeg har prøvd kommunen og NAV. Jeg visste aldri hvor jeg skulle gå.",
                "I have tried the municipality and NAV. I never knew where to go."),
            Course.cause(
                LEADER,
                words.say(
                    "Alle sendte ham videre. Ingen ble med.",
                    "Everyone sent him on. Nobody came along."))),
        challenge(
            LONG_EVENINGS,
            LifeArea.LEISURE,
            OUTREACH_WORKER,
            words.say("Kveldene er verst.", "The evenings are worst."),
            Course.cause(
                JONAS,
                words.say(
                    "De jeg kjenner som er ute da, ruser seg.",
                    "The people I know who are out then use drugs."))));
  }

  /** A challenge in his words, which one of the team sees as he does. */
  private static ClothEntry challenge(
      Id<ClothEntry> id, LifeArea area, Id<Person> agreeing, String text, Cause... causes) {
    return his(id, ClothBox.DIFFICULT, text)
        .lifeArea(area)
        .causes(List.of(causes))
        .stances(List.of(Course.agrees(JONAS, FIRST), Course.agrees(agreeing, FIRST)))
        .build();
  }

  private static List<ClothEntry> dreams(Words words) {
    return List.of(
        his(
                Id.of("own-door"),
                ClothBox.DREAM,
                words.say(
                    "En dør som er min, der ingen kan kaste meg ut.",
                    "A door that is mine, where nobody can throw me out."))
            .lifeArea(LifeArea.HOUSING)
            .build(),
        his(
                Id.of("carpenter"),
                ClothBox.DREAM,
                words.say("Snekker, med fagbrev.", "A carpenter, with a trade certificate."))
            .lifeArea(LifeArea.WORK)
            .build());
  }

  private static List<ClothEntry> strengths(Words words) {
    return List.of(
        his(
                Id.of("good-with-wood"),
                ClothBox.STRENGTH,
                words.say(
                    "Jeg er god med treverk. Det sa basen også.",
                    "I am good with wood. The foreman said so too."))
            .lifeArea(LifeArea.WORK)
            .build(),
        his(
                Id.of("cooks"),
                ClothBox.STRENGTH,
                words.say("Jeg kan lage mat til mange.", "I can cook for many."))
            .build(),
        his(
                Id.of("not-since-june"),
                ClothBox.STRENGTH,
                words.say(
                    "Jeg har ikke ruset meg siden juni.", "I have not used drugs since June."))
            .lifeArea(LifeArea.SUBSTANCE_USE)
            .build(),
        Course.added(
                "straight-out",
                ClothBox.STRENGTH,
                LEADER,
                CHILD_AND_FAMILY,
                List.of(JONAS),
                words.say(
                    "Han sier rett ut hva han mener.", "He says straight out what he thinks."))
            .build());
  }

  private static List<ClothEntry> network(Words words) {
    return List.of(
        circle(
            Circle.AT_HOME, words.say("Ingen. Sofaen er Anitas.", "No one. The sofa is Anita's.")),
        circle(
            Circle.FRIENDS, words.say("Ali, og Anita, moren hans.", "Ali, and Anita, his mother.")),
        circle(Circle.FAMILY, words.say("Mamma. Ikke nå.", "Mum. Not now.")),
        circle(
            Circle.PUBLIC_SECTOR,
            words.say(
                "Ingen, til Ragnhild og Stein kom.", "No one, until Ragnhild and Stein came.")),
        circle(
            Circle.LEISURE,
            words.say("Ingen etter at jeg sluttet å bokse.", "No one since I stopped boxing.")),
        circle(
            Circle.WORK,
            words.say(
                "Terje, basen. Han sa at jeg kunne ringe.",
                "Terje, the foreman. He said that I could ring.")));
  }

  private static ClothEntry circle(Circle circle, String text) {
    String id = "around-" + circle.code().toLowerCase(Locale.ROOT).replace('_', '-');
    return his(Id.of(id), ClothBox.NETWORK, text).circle(circle).build();
  }

  static ClothEntry.Builder his(Id<ClothEntry> id, ClothBox box, String text) {
    return Course.said(id.value(), box, JONAS, List.of(JONAS), text);
  }
}
