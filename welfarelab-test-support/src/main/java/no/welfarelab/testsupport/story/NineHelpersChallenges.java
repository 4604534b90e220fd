/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.testsupport.story.NineHelpersDays.FIRST_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ABEL;
import static no.welfarelab.testsupport.story.NineHelpersPeople.KVP_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.LEADER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.NATAN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.PARENTS;
import static no.welfarelab.testsupport.story.NineHelpersPeople.PROGRAMME_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.SELAM;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TESFAY;

import java.util.ArrayList;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.Cause;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.Stance;

/**
 * What is difficult for the family in {@link NineHelpers}, with causes as they and the team see
 * them.
 */
final class NineHelpersChallenges {
  static final Id<ClothEntry> NINE_CALLS = Id.of("nine-call");
  static final Id<ClothEntry> NEW_INTERPRETER = Id.of("new-interpreter-every-time");
  static final Id<ClothEntry> MISSES_CLASS = Id.of("misses-class");
  static final Id<ClothEntry> ALONE = Id.of("alone-after-school");
  static final Id<ClothEntry> AFTER_SUMMER = Id.of("after-summer");
  static final Id<ClothEntry> THREE_PAYMENTS = Id.of("three-payments");
  static final Id<ClothEntry> NO_PEACE = Id.of("no-peace");
  static final Id<ClothEntry> NOBODY_TO_SPEAK_WITH = Id.of("nobody-to-speak-with");

  private NineHelpersChallenges() {}

  static List<ClothEntry> ofTheFamily(Words words) {
    return List.of(
        difficult(
                NINE_CALLS,
                SELAM,
                PARENTS,
                LifeArea.FAMILY,
                words.say(
                    "Det er ni som ringer. Jeg forteller det samme ni ganger.",
                    "Nine call. I tell the same nine times."))
            .causes(
                List.of(
                    cause(
                        SELAM,
                        words.say("De vet ikke om hverandre.", "They do not know of each other.")),
                    cause(
                        LEADER,
                        words.say(
                            "Hver av oss ser sin bit. Ingen har fått i oppdrag å se helheten.",
                            "Each of us sees a part. Nobody was asked to see the whole."))))
            .build(),
        difficult(
                NEW_INTERPRETER,
                SELAM,
                PARENTS,
                LifeArea.FAMILY,
                words.say(
                    "Vi får en ny tolk hver gang, eller ingen.",
                    "There is a new interpreter every time, or none."))
            .causes(
                List.of(
                    cause(
                        PROGRAMME_ADVISER,
                        words.say(
                            "Hver tjeneste bestiller sin egen.", "Each service books its own."))))
            .build(),
        difficult(
                MISSES_CLASS,
                SELAM,
                List.of(SELAM),
                LifeArea.EDUCATION,
                words.say(
                    "Jeg mister undervisning, for møtene er midt på dagen.",
                    "I miss class, because the meetings are in the middle of the day."))
            .causes(
                List.of(
                    cause(
                        PROGRAMME_ADVISER,
                        words.say(
                            "Vi legger møtene når det passer oss.",
                            "We set the meetings when it suits us."))))
            .build(),
        difficult(
                ALONE,
                SELAM,
                List.of(ABEL),
                LifeArea.LEISURE,
                words.say(
                    "Abel er alene fra klokka ett til en av oss kommer hjem.",
                    "Abel is alone from one o'clock until one of us comes home."))
            .causes(
                List.of(
                    cause(
                        TESFAY,
                        words.say(
                            "Vi er i hvert vårt program hele dagen.",
                            "Each of us is in a programme all day."))))
            .build(),
        difficult(
                AFTER_SUMMER,
                TESFAY,
                List.of(TESFAY),
                LifeArea.WORK,
                words.say(
                    "Programmet er slutt til sommeren. Hva gjør jeg da?",
                    "The programme ends in summer. What do I do then?"))
            .causes(
                List.of(
                    cause(
                        KVP_ADVISER,
                        words.say(
                            "Han har ikke fått prøve seg på en arbeidsplass ennå.",
                            "He has not had the chance to try a workplace yet."))))
            .build(),
        difficult(
                THREE_PAYMENTS,
                TESFAY,
                PARENTS,
                LifeArea.ECONOMY,
                words.say(
                    "Vi vet aldri hva vi har å leve av neste måned.",
                    "We never know what we have to live on next month."))
            .causes(
                List.of(
                    cause(
                        LEADER,
                        words.say(
                            "Tre utbetalinger, og den ene regnes ut etter de to andre.",
                            "Three payments, one worked out from the other two."))))
            .build(),
        difficult(
                NO_PEACE,
                SELAM,
                List.of(SELAM, TESFAY, NATAN),
                LifeArea.HOUSING,
                words.say(
                    "Natan deler rom med Abel og får aldri være i fred.",
                    "Natan shares a room with Abel and is never left in peace."))
            .causes(
                List.of(cause(TESFAY, words.say("Vi er én for mange.", "We are one too many."))))
            .build(),
        difficult(
                NOBODY_TO_SPEAK_WITH,
                TESFAY,
                List.of(TESFAY),
                LifeArea.EDUCATION,
                words.say(
                    "Jeg forstår mer enn jeg får sagt. Jeg har ingen å snakke norsk med.",
                    "I understand more than I can say. I have nobody to speak Norwegian with."))
            .causes(
                List.of(
                    cause(
                        TESFAY,
                        words.say(
                            "I programmet er det bare andre som også skal lære.",
                            "In the programme there are only others who are learning too."))))
            .build());
  }

  /** A challenge both parents and the leader agreed on when it was written. */
  private static ClothEntry.Builder difficult(
      Id<ClothEntry> id, Id<Person> by, List<Id<Person>> about, LifeArea area, String text) {
    List<Stance> stances = new ArrayList<>(Parts.agreed(FIRST_MEETING, PARENTS));
    stances.add(Course.agrees(LEADER, FIRST_MEETING));
    return Course.said(id.value(), ClothBox.DIFFICULT, by, about, text)
        .lifeArea(area)
        .stances(stances);
  }

  static Cause cause(Id<Person> by, String text) {
    return Cause.builder().saidBy(by).text(text).build();
  }
}
