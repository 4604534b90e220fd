/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.testsupport.story.SavedHouse.EIGHTH;
import static no.welfarelab.testsupport.story.SavedHouse.FIRST;
import static no.welfarelab.testsupport.story.SavedHouse.FOURTH;
import static no.welfarelab.testsupport.story.SavedHousePeople.DANIEL;
import static no.welfarelab.testsupport.story.SavedHousePeople.DEBT_COUNSELLOR;
import static no.welfarelab.testsupport.story.SavedHousePeople.LEADER;
import static no.welfarelab.testsupport.story.SavedHousePeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.SavedHousePeople.SOFIA;
import static no.welfarelab.testsupport.story.SavedHousePlan.ECONOMY_HOLDS;
import static no.welfarelab.testsupport.story.SavedHousePlan.JOB;
import static no.welfarelab.testsupport.story.SavedHousePlan.ROOM;
import static no.welfarelab.testsupport.story.SavedHousePlan.TOGETHER;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.effect.Effect;
import no.welfarelab.core.effect.GoalEffect;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.journey.Indicator;
import no.welfarelab.core.journey.Journey;
import no.welfarelab.core.journey.Level;
import no.welfarelab.core.journey.Observation;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.journey.SituationEntry;
import no.welfarelab.core.plan.Goal;

/** How life was and is for the family in {@link SavedHouse}, and what came of the work. */
final class SavedHouseRoad {
  private SavedHouseRoad() {}

  static Journey journey(Words words) {
    List<Observation> atFirst = atFirst();
    List<Observation> inWinter = inWinter();
    List<Observation> now = now();
    return Journey.builder()
        .target(Situation.SUSTAINABLE)
        .observations(Stream.of(atFirst, inWinter, now).flatMap(List::stream).toList())
        .situations(
            List.of(
                became(Situation.UNTENABLE, FIRST, atFirst)
                    .explanation(
                        words.say(
                            "Det var en kritisk situasjon, og den ble verre.",
                            "It was a critical situation, and it grew worse."))
                    .build(),
                became(Situation.EXPOSED, FOURTH, inWinter)
                    .explanation(
                        words.say(
                            "Gjelden er samlet, behandlingen er i gang, og Noah har støtte."
                                + " Boligen og inntekten mangler.",
                            "The debts are gathered, treatment has begun, and Noah has support."
                                + " Home and income are missing."))
                    .build(),
                became(Situation.STABLE, EIGHTH, now)
                    .explanation(
                        words.say(
                            "Det meste er løst. Bare jobben står igjen.",
                            "Most is solved. Only the job is left."))
                    .build()))
        .build();
  }

  private static SituationEntry.Builder became(
      Situation situation, LocalDate on, List<Observation> evidence) {
    return Course.situation(situation, on, LEADER, evidence.stream().map(Observation::id).toList());
  }

  private static List<Observation> atFirst() {
    return List.of(
        seen(Indicator.SUITABLE_HOME, Level.NO, FIRST, SOFIA),
        seen(Indicator.DEBT_UNDER_CONTROL, Level.NO, FIRST, DANIEL),
        seen(Indicator.INCOME_ABOVE_LOW_LINE, Level.NO, FIRST, NAV_ADVISER),
        seen(Indicator.NETWORK, Level.PARTLY, FIRST, SOFIA),
        seen(Indicator.DAY_ACTIVITY, Level.NO, FIRST, DANIEL),
        seen(Indicator.HEALTH_CLARIFIED, Level.NO, FIRST, SOFIA),
        seen(Indicator.SUBSTANCE_USE_UNDER_CONTROL, Level.YES, FIRST, DANIEL),
        seen(Indicator.RIGHT_FOLLOW_UP, Level.NO, FIRST, DANIEL),
        seen(Indicator.SPORADIC_FOLLOW_UP, Level.NO, FIRST, LEADER));
  }

  private static List<Observation> inWinter() {
    return List.of(
        seen(Indicator.SUITABLE_HOME, Level.NO, FOURTH, SOFIA),
        seen(Indicator.DEBT_UNDER_CONTROL, Level.PARTLY, FOURTH, DEBT_COUNSELLOR),
        seen(Indicator.INCOME_ABOVE_LOW_LINE, Level.NO, FOURTH, NAV_ADVISER),
        seen(Indicator.NETWORK, Level.PARTLY, FOURTH, DANIEL),
        seen(Indicator.DAY_ACTIVITY, Level.PARTLY, FOURTH, SOFIA),
        seen(Indicator.HEALTH_CLARIFIED, Level.PARTLY, FOURTH, SOFIA),
        seen(Indicator.SUBSTANCE_USE_UNDER_CONTROL, Level.YES, FOURTH, DANIEL),
        seen(Indicator.RIGHT_FOLLOW_UP, Level.YES, FOURTH, DANIEL),
        seen(Indicator.SPORADIC_FOLLOW_UP, Level.NO, FOURTH, LEADER));
  }

  private static List<Observation> now() {
    return List.of(
        seen(Indicator.SUITABLE_HOME, Level.YES, EIGHTH, SOFIA),
        seen(Indicator.DEBT_UNDER_CONTROL, Level.YES, EIGHTH, DANIEL),
        seen(Indicator.INCOME_ABOVE_LOW_LINE, Level.YES, EIGHTH, NAV_ADVISER),
        seen(Indicator.NETWORK, Level.PARTLY, EIGHTH, SOFIA),
        seen(Indicator.DAY_ACTIVITY, Level.YES, EIGHTH, DANIEL),
        seen(Indicator.HEALTH_CLARIFIED, Level.YES, EIGHTH, SOFIA),
        seen(Indicator.SUBSTANCE_USE_UNDER_CONTROL, Level.YES, EIGHTH, DANIEL),
        seen(Indicator.RIGHT_FOLLOW_UP, Level.YES, EIGHTH, DANIEL),
        seen(Indicator.SPORADIC_FOLLOW_UP, Level.NO, EIGHTH, LEADER));
  }

  private static Observation seen(Indicator indicator, Level level, LocalDate on, Id<Person> by) {
    return Course.seen(
        on + "-" + indicator.code().toLowerCase(Locale.ROOT).replace('_', '-'),
        indicator,
        level,
        on,
        by,
        List.of());
  }

  static Effect effect(Words words) {
    return Effect.builder()
        .goalEffects(
            List.of(
                followed(ECONOMY_HOLDS, Indicator.DEBT_UNDER_CONTROL)
                    .baseline(
                        Course.read(
                            FIRST,
                            Level.NO,
                            DANIEL,
                            words.say("Elleve inkassokrav.", "Eleven claims by collectors.")))
                    .readings(
                        List.of(
                            Course.read(
                                FOURTH,
                                Level.PARTLY,
                                DEBT_COUNSELLOR,
                                words.say("Samlet på én avtale.", "Gathered in one agreement.")),
                            Course.read(
                                EIGHTH,
                                Level.YES,
                                DANIEL,
                                words.say(
                                    "Alt betalt i tide siden mars.",
                                    "All paid in time since March."))))
                    .build(),
                followed(ROOM, Indicator.SUITABLE_HOME)
                    .baseline(
                        Course.read(
                            FIRST,
                            Level.NO,
                            SOFIA,
                            words.say("54 kvadratmeter og trapper.", "54 m² and stairs.")))
                    .readings(
                        List.of(
                            Course.read(
                                EIGHTH,
                                Level.YES,
                                SOFIA,
                                words.say("Vi har fått plass.", "We have room."))))
                    .build(),
                followed(TOGETHER, Indicator.HEALTH_CLARIFIED)
                    .baseline(
                        Course.read(
                            FIRST,
                            Level.NO,
                            SOFIA,
                            words.say("Vi orker ikke mer.", "We have no strength left.")))
                    .readings(
                        List.of(
                            Course.read(
                                EIGHTH,
                                Level.YES,
                                SOFIA,
                                words.say(
                                    "Nå vet vi hva det er, og de fleste dagene går det.",
                                    "Now we know what it is, and most days it works."))))
                    .build(),
                followed(JOB, Indicator.DAY_ACTIVITY)
                    .baseline(
                        Course.read(
                            FIRST,
                            Level.NO,
                            DANIEL,
                            words.say("Hjemme hele dagen.", "At home all day.")))
                    .readings(
                        List.of(
                            Course.read(
                                EIGHTH,
                                Level.YES,
                                DANIEL,
                                words.say(
                                    "Trening og håndball hver uke, men ingen jobb.",
                                    "Exercise and handball every week, but no job."))))
                    .build()))
        .experiences(
            List.of(
                Course.asked(
                    "sofia-asked",
                    SOFIA,
                    EIGHTH,
                    words.say(
                        "Nå som de tingene er på plass, er vi utrolig fornøyde.",
                        "Now that those things are in place, we are incredibly content.")),
                Course.asked(
                    "daniel-asked",
                    DANIEL,
                    EIGHTH,
                    words.say(
                        "Det siste problemet er å få en jobb som passer.",
                        "The last problem is to get a job that suits."))))
        .build();
  }

  private static GoalEffect.Builder followed(Id<Goal> goal, Indicator indicator) {
    return GoalEffect.builder()
        .id(Id.of(goal.value()))
        .goal(goal)
        .indicator(indicator)
        .askedOn(EIGHTH);
  }
}
