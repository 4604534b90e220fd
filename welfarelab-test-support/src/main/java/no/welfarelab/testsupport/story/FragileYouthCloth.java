/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.testsupport.story.FragileYouth.FIRST;
import static no.welfarelab.testsupport.story.FragileYouth.SIXTH;
import static no.welfarelab.testsupport.story.FragileYouthPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.LEADER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.MATHIAS;
import static no.welfarelab.testsupport.story.FragileYouthPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.SUPPORT_WORKER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.YOUTH_ADVISER;

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
import no.welfarelab.core.mapping.NotRelevant;
import no.welfarelab.core.mapping.Removal;
import no.welfarelab.core.mapping.WorkCloth;

/** The two versions of the cloth in {@link FragileYouth}: before and after the home and the job. */
final class FragileYouthCloth {
  static final Id<ClothEntry> SOFAS = Id.of("difficult-sofas");
  static final Id<ClothEntry> MONEY = Id.of("difficult-money");
  static final Id<ClothEntry> DAYS = Id.of("difficult-days");
  static final Id<ClothEntry> SLEEP = Id.of("difficult-sleep");
  static final Id<ClothEntry> ALONE = Id.of("difficult-alone");
  static final Id<ClothEntry> CONTRACT = Id.of("difficult-contract");
  static final Id<ClothEntry> OLD_FRIENDS = Id.of("around-friends");
  static final Id<ClothEntry> NOBODY_AT_WORK = Id.of("around-work");

  private static final List<Id<ClothEntry>> LEFT_OUT = List.of(OLD_FRIENDS, NOBODY_AT_WORK);

  private FragileYouthCloth() {}

  static List<WorkCloth> cloths(Words words) {
    return List.of(
        WorkCloth.builder()
            .id(Id.of("cloth-1"))
            .on(FIRST)
            .persons(List.of(MATHIAS))
            .present(
                List.of(
                    MATHIAS, LEADER, NAV_ADVISER, HOUSING_ADVISER, SUPPORT_WORKER, YOUTH_ADVISER))
            .entries(atTheStart(words).toList())
            .notRelevant(
                notRelevant(
                    FIRST, LifeArea.FAMILY, LifeArea.SUBSTANCE_USE, LifeArea.VOLUNTARY_WORK))
            .build(),
        WorkCloth.builder()
            .id(Id.of("cloth-2"))
            .on(SIXTH)
            .persons(List.of(MATHIAS))
            .present(List.of(MATHIAS, LEADER, NAV_ADVISER, SUPPORT_WORKER, YOUTH_ADVISER))
            .entries(
                Stream.concat(
                        atTheStart(words).filter(entry -> !LEFT_OUT.contains(entry.id())),
                        sinceThen(words).stream())
                    .toList())
            .notRelevant(notRelevant(SIXTH, LifeArea.FAMILY, LifeArea.SUBSTANCE_USE))
            .removals(
                List.of(
                    removal(
                        OLD_FRIENDS,
                        words.say(
                            "Vi har ikke snakket sammen siden jeg flyttet.",
                            "We have not talked since I moved.")),
                    removal(NOBODY_AT_WORK, words.say("Nå er det Stein.", "Now there is Stein."))))
            .build());
  }

  private static Removal removal(Id<ClothEntry> entry, String reason) {
    return Removal.builder().entry(entry).saidBy(MATHIAS).reason(reason).build();
  }

  private static List<NotRelevant> notRelevant(LocalDate on, LifeArea... areas) {
    return Stream.of(areas)
        .map(area -> NotRelevant.builder().lifeArea(area).saidBy(MATHIAS).on(on).build())
        .toList();
  }

  private static Stream<ClothEntry> atTheStart(Words words) {
    return Stream.of(
            firstChallenges(words), firstStrengths(words), firstNetwork(words), grid(words))
        .flatMap(List::stream);
  }

  private static List<ClothEntry> firstChallenges(Words words) {
    return List.of(
        challenge(
            SOFAS,
            LifeArea.HOUSING,
            FIRST,
            words.say(
                "Jeg sover på sofaer, en uke her og en uke der.",
                "I sleep on sofas, a week here and a week there."),
            words.say(
                "Ingen leier ut til en på 19 uten jobb.",
                "Nobody lets to someone of 19 without a job.")),
        challenge(
            MONEY,
            LifeArea.ECONOMY,
            FIRST,
            words.say(
                "Jeg åpner ikke brevene. Det er inkasso, alle sammen.",
                "I don't open the letters. They are all from debt collectors."),
            words.say(
                "Telefoner på avbetaling, og ingen inntekt.",
                "Phones by instalments, and no income.")),
        challenge(
            DAYS,
            LifeArea.WORK,
            FIRST,
            words.say("Det er ingenting å stå opp til.", "There is nothing to get up for."),
            words.say(
                "Jeg sluttet på skolen og har søkt tretti jobber.",
                "I left school, and have applied for thirty jobs.")),
        challenge(
            SLEEP,
            LifeArea.MENTAL_HEALTH,
            FIRST,
            words.say(
                "Jeg får ikke sove. Tankene går rundt.", "I can't sleep. My thoughts go round."),
            words.say(
                "Jeg vet aldri hvor jeg er neste uke.", "I never know where I'll be next week.")),
        challenge(
            ALONE,
            LifeArea.LEISURE,
            FIRST,
            words.say("Jeg har ingen å ringe til.", "I have nobody to call."),
            words.say("Jeg har flyttet for mange ganger.", "I have moved too many times.")));
  }

  private static List<ClothEntry> firstStrengths(Words words) {
    return List.of(
        entry(
            "good-hands",
            ClothBox.STRENGTH,
            LifeArea.WORK,
            words.say("Jeg kan fikse en sykkel.", "I can mend a bicycle.")),
        entry(
            "came-today",
            ClothBox.STRENGTH,
            LifeArea.LEISURE,
            words.say("Jeg kom i dag.", "I came today.")),
        entry(
            "dream-door",
            ClothBox.DREAM,
            LifeArea.HOUSING,
            words.say("En dør jeg kan låse.", "A door that I can lock.")),
        entry(
            "dream-own",
            ClothBox.DREAM,
            LifeArea.ECONOMY,
            words.say(
                "Å jobbe noen år og kjøpe noe eget. Det er helt utenkelig nå.",
                "To work some years and buy a place. That is unthinkable now.")));
  }

  private static List<ClothEntry> firstNetwork(Words words) {
    return List.of(
        inCircle("around-home", Circle.AT_HOME, words.say("Ingen.", "Nobody.")),
        inCircle(
            OLD_FRIENDS.value(),
            Circle.FRIENDS,
            words.say("To jeg har sovet hos.", "Two whose sofas I slept on.")),
        inCircle(
            "around-public",
            Circle.PUBLIC_SECTOR,
            words.say("Ingrid i Oppfølgingstjenesten.", "Ingrid at the follow-up service.")),
        inCircle(NOBODY_AT_WORK.value(), Circle.WORK, words.say("Ingen.", "Nobody.")));
  }

  private static List<ClothEntry> grid(Words words) {
    return List.of(
        entry(
            "today-body",
            ClothBox.SITUATION_TODAY,
            LifeArea.PHYSICAL_HEALTH,
            words.say("Frisk. Jeg sykler overalt.", "Well. I cycle everywhere.")),
        entry(
            "today-school",
            ClothBox.SITUATION_TODAY,
            LifeArea.EDUCATION,
            words.say(
                "Sluttet i andre klasse på videregående.",
                "Left upper secondary school in the second year.")),
        planned(
                "now-letters",
                ClothBox.DOING_NOW,
                LifeArea.ECONOMY,
                MATHIAS,
                LocalDate.of(2025, 7, 10),
                words.say("Ta med alle brevene, uåpnet.", "Bring all the letters, unopened."))
            .nextStep(true)
            .build(),
        planned(
                "soon-room",
                ClothBox.SHORT_TERM,
                LifeArea.HOUSING,
                HOUSING_ADVISER,
                LocalDate.of(2025, 9, 1),
                words.say("En hybel fra kommunen.", "A studio from the municipality."))
            .build(),
        planned(
                "one-day-job",
                ClothBox.LONG_TERM,
                LifeArea.WORK,
                NAV_ADVISER,
                LocalDate.of(2026, 3, 1),
                words.say("En jobb med lønn.", "A job with wages."))
            .build());
  }

  private static List<ClothEntry> sinceThen(Words words) {
    return List.of(
        challenge(
            CONTRACT,
            LifeArea.WORK,
            SIXTH,
            words.say(
                "Kontrakten går ut i august. Jeg vet ikke hva som skjer da.",
                "The contract ends in August. I don't know what happens then."),
            words.say(
                "Verkstedet vet ikke om det er nok å gjøre.",
                "The workshop does not know whether there is enough to do.")),
        entry(
            "never-late",
            ClothBox.STRENGTH,
            LifeArea.WORK,
            words.say("Jeg har ikke kommet for sent én gang.", "I have not been late once.")),
        entry(
            "today-door",
            ClothBox.SITUATION_TODAY,
            LifeArea.HOUSING,
            words.say(
                "Jeg har en dør. Når jeg lukker den, er det helt stille.",
                "I have a door. When I close it, it is completely quiet.")),
        Course.added(
                "today-fragile",
                ClothBox.SITUATION_TODAY,
                SUPPORT_WORKER,
                MENTAL_HEALTH_AND_SUBSTANCE_USE,
                List.of(MATHIAS),
                words.say(
                    "Det går bra nå, men det er skjørt: Én dårlig uke, og ingen merker det før jobben"
                        + " er borte.",
                    "It goes well now, but it is fragile: one bad week, and nobody notices before"
                        + " the job is gone."))
            .lifeArea(LifeArea.MENTAL_HEALTH)
            .build(),
        entry(
            "bike-kitchen",
            ClothBox.SHORT_TERM,
            LifeArea.VOLUNTARY_WORK,
            words.say(
                "Kanskje sykkelkjøkkenet på onsdager.", "Perhaps the bike kitchen on Wednesdays.")),
        inCircle("around-foreman", Circle.WORK, words.say("Stein på jobben.", "Stein at work.")),
        inCircle(
            "around-lab",
            Circle.PUBLIC_SECTOR,
            words.say("Grete og Ola. De ringer.", "Grete and Ola. They call.")));
  }

  private static ClothEntry challenge(
      Id<ClothEntry> id, LifeArea area, LocalDate on, String text, String cause) {
    return Course.said(id.value(), ClothBox.DIFFICULT, MATHIAS, List.of(MATHIAS), text)
        .lifeArea(area)
        .causes(List.of(Cause.builder().saidBy(MATHIAS).text(cause).build()))
        .stances(List.of(Course.agrees(MATHIAS, on), Course.agrees(LEADER, on)))
        .build();
  }

  private static ClothEntry entry(String id, ClothBox box, LifeArea area, String text) {
    return Course.said(id, box, MATHIAS, List.of(MATHIAS), text).lifeArea(area).build();
  }

  private static ClothEntry inCircle(String id, Circle circle, String text) {
    return Course.said(id, ClothBox.NETWORK, MATHIAS, List.of(MATHIAS), text)
        .circle(circle)
        .build();
  }

  private static ClothEntry.Builder planned(
      String id, ClothBox box, LifeArea area, Id<Person> who, LocalDate when, String text) {
    return Course.said(id, box, MATHIAS, List.of(MATHIAS), text)
        .lifeArea(area)
        .responsible(List.of(who))
        .dueOn(when);
  }
}
