/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.testsupport.story.NineHelpersDays.FIRST_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.LEADER_RANG_ROUND;
import static no.welfarelab.testsupport.story.NineHelpersDays.NATANS_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.RUTAS_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.SECOND_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.THIRD_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ABEL;
import static no.welfarelab.testsupport.story.NineHelpersPeople.BUP_THERAPIST;
import static no.welfarelab.testsupport.story.NineHelpersPeople.LEADER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.NATAN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.PARENTS;
import static no.welfarelab.testsupport.story.NineHelpersPeople.RUTA;
import static no.welfarelab.testsupport.story.NineHelpersPeople.SELAM;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TESFAY;
import static no.welfarelab.testsupport.story.NineHelpersPeople.YOUTH_THERAPIST;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.effect.Effect;
import no.welfarelab.core.effect.Experience;
import no.welfarelab.core.effect.GoalEffect;
import no.welfarelab.core.effect.Reading;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.journey.Indicator;
import no.welfarelab.core.journey.Journey;
import no.welfarelab.core.journey.Level;
import no.welfarelab.core.journey.Observation;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.plan.Goal;

/** How life is for the family in {@link NineHelpers}, and what has come of the work so far. */
final class NineHelpersJourney {
  private NineHelpersJourney() {}

  static Journey journey(Words words) {
    List<Observation> atTheStart = atTheStart();
    return Journey.builder()
        .target(Situation.SUSTAINABLE)
        .situations(
            List.of(
                Course.situation(
                        Situation.EXPOSED,
                        FIRST_MEETING,
                        LEADER,
                        atTheStart.stream().map(Observation::id).toList())
                    .build()))
        .observations(Stream.concat(atTheStart.stream(), sinceThen(words).stream()).toList())
        .build();
  }

  private static List<Observation> atTheStart() {
    return List.of(
        ofAll("home-1", Indicator.SUITABLE_HOME, Level.PARTLY, SELAM),
        ofAll("debt-1", Indicator.DEBT_UNDER_CONTROL, Level.YES, TESFAY),
        ofAll("income-1", Indicator.INCOME_ABOVE_LOW_LINE, Level.NO, LEADER),
        ofAll("network-1", Indicator.NETWORK, Level.PARTLY, SELAM),
        Course.seen("days-1", Indicator.DAY_ACTIVITY, Level.PARTLY, FIRST_MEETING, SELAM, PARENTS),
        ofAll("substances-1", Indicator.SUBSTANCE_USE_UNDER_CONTROL, Level.YES, TESFAY),
        ofAll("follow-up-1", Indicator.RIGHT_FOLLOW_UP, Level.NO, SELAM),
        ofAll("sporadic-1", Indicator.SPORADIC_FOLLOW_UP, Level.NO, LEADER));
  }

  private static Observation ofAll(String id, Indicator mark, Level level, Id<Person> by) {
    return Course.seen(id, mark, level, FIRST_MEETING, by, List.of());
  }

  private static List<Observation> sinceThen(Words words) {
    return List.of(
        Course.seen(
            "ruta-health-1",
            Indicator.HEALTH_CLARIFIED,
            Level.NO,
            RUTAS_MEETING,
            BUP_THERAPIST,
            List.of(RUTA)),
        Course.seen(
            "natan-health-1",
            Indicator.HEALTH_CLARIFIED,
            Level.PARTLY,
            NATANS_MEETING,
            YOUTH_THERAPIST,
            List.of(NATAN)),
        Observation.builder()
            .id(Id.of("follow-up-2"))
            .indicator(Indicator.RIGHT_FOLLOW_UP)
            .level(Level.PARTLY)
            .on(THIRD_MEETING)
            .by(SELAM)
            .remark(words.say("Nå vet jeg hvem jeg skal ringe.", "Now I know whom to call."))
            .build(),
        Course.seen(
            "abel-days-1",
            Indicator.DAY_ACTIVITY,
            Level.YES,
            LEADER_RANG_ROUND,
            TESFAY,
            List.of(ABEL)));
  }

  static Effect effect(Words words) {
    return Effect.builder().goalEffects(goalEffects(words)).experiences(experiences(words)).build();
  }

  private static List<GoalEffect> goalEffects(Words words) {
    return List.of(
        followed("effect-time", NineHelpersGoals.TIME_FOR_EACH_OTHER, Indicator.RIGHT_FOLLOW_UP)
            .text(
                words.say(
                    "Hvor mange møter foreldrene må på i måneden.",
                    "How many meetings a month the parents must go to."))
            .baseline(
                reading(
                    SECOND_MEETING,
                    Level.NO,
                    SELAM,
                    words.say("Elleve møter i oktober.", "Eleven meetings in October.")))
            .readings(
                List.of(
                    reading(
                        LEADER_RANG_ROUND,
                        Level.PARTLY,
                        SELAM,
                        words.say("Tre møter i januar.", "Three meetings in January."))))
            .askedOn(LEADER_RANG_ROUND)
            .build(),
        followed("effect-pay", NineHelpersGoals.OWN_PAY, Indicator.INCOME_ABOVE_LOW_LINE)
            .baseline(
                reading(
                    SECOND_MEETING,
                    Level.NO,
                    LEADER,
                    words.say("To stønader og sosialhjelp.", "Two benefits and assistance.")))
            .askedOn(LEADER_RANG_ROUND)
            .build(),
        followed("effect-children", NineHelpersGoals.CHILDREN_ARE_WELL, Indicator.HEALTH_CLARIFIED)
            .baseline(
                reading(
                    SECOND_MEETING,
                    Level.NO,
                    SELAM,
                    words.say(
                        "Én sover ikke, én venter, én er alene.",
                        "One does not sleep, one waits, one is alone.")))
            .readings(
                List.of(
                    reading(
                        LEADER_RANG_ROUND,
                        Level.PARTLY,
                        TESFAY,
                        words.say("Abel er ikke alene lenger.", "Abel is no longer alone."))))
            .askedOn(LEADER_RANG_ROUND)
            .build());
  }

  private static GoalEffect.Builder followed(String id, Id<Goal> goal, Indicator mark) {
    return GoalEffect.builder().id(Id.of(id)).goal(goal).indicator(mark);
  }

  private static Reading reading(LocalDate on, Level level, Id<Person> by, String remark) {
    return Reading.builder().on(on).level(level).by(by).remark(remark).build();
  }

  private static List<Experience> experiences(Words words) {
    return List.of(
        experience(
            "selam-after-three-months",
            SELAM,
            words.say("Jeg forteller det bare én gang nå.", "I tell it only once now.")),
        experience(
            "tesfay-after-three-months",
            TESFAY,
            words.say(
                "Det var første gang noen ventet på svaret mitt.",
                "It was the first time anyone waited for my answer.")),
        experience(
            "natan-after-three-months",
            NATAN,
            words.say(
                "Det er bra at jeg bestemmer selv hvem som får vite det.",
                "It is good that I decide myself who gets to know.")));
  }

  private static Experience experience(String id, Id<Person> person, String text) {
    return Experience.builder()
        .id(Id.of(id))
        .person(person)
        .askedOn(LEADER_RANG_ROUND)
        .text(text)
        .build();
  }
}
