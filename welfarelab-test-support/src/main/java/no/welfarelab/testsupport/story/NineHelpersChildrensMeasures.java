/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_PROTECTION;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.testsupport.story.NineHelpersDays.CHILDREN_ASKED;
import static no.welfarelab.testsupport.story.NineHelpersDays.NATANS_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.PLACE_BEGAN;
import static no.welfarelab.testsupport.story.NineHelpersDays.RUTAS_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.SECOND_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.THIRD_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.measure;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ABEL;
import static no.welfarelab.testsupport.story.NineHelpersPeople.BUP_THERAPIST;
import static no.welfarelab.testsupport.story.NineHelpersPeople.CHILD_WELFARE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.NATAN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.RUTA;
import static no.welfarelab.testsupport.story.NineHelpersPeople.SELAM;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TEACHER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TESFAY;
import static no.welfarelab.testsupport.story.NineHelpersPeople.YOUTH_THERAPIST;
import static no.welfarelab.testsupport.story.NineHelpersTeam.BUP;
import static no.welfarelab.testsupport.story.NineHelpersTeam.FINANCIAL_ASSISTANCE;
import static no.welfarelab.testsupport.story.NineHelpersTeam.INTRODUCTION_PROGRAMME;
import static no.welfarelab.testsupport.story.NineHelpersTeam.KVP;
import static no.welfarelab.testsupport.story.NineHelpersTeam.YOUTH_PSYCHIATRY_TEAM;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.Stance;
import no.welfarelab.core.plan.Alternative;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.plan.Principle;
import no.welfarelab.core.plan.Urgency;
import no.welfarelab.core.service.MeasureTypes;

/** What is done in {@link NineHelpers} for each child. */
final class NineHelpersChildrensMeasures {
  static final Id<Measure> AFTER_SCHOOL = Id.of("after-school");
  static final Id<Measure> ASSESSMENT = Id.of("assessment");
  static final Id<Measure> SCHOOL_DAYS = Id.of("school-days");
  static final Id<Measure> TREATMENT = Id.of("treatment");

  private NineHelpersChildrensMeasures() {}

  static List<Measure> measures(Words words) {
    return List.of(afterSchool(words), schoolDays(words), assessment(words), treatment(words));
  }

  private static Measure afterSchool(Words words) {
    return measure(
            AFTER_SCHOOL,
            List.of(ABEL),
            LifeArea.LEISURE,
            Phase.PREVENTION,
            Urgency.TIME_TO_THINK,
            words.say(
                "Plass på SFO fra skolen slutter til foreldrene er hjemme.",
                "An after-school place from the end of school until the parents are home."))
        .thinkUntil(THIRD_MEETING)
        .type(MeasureTypes.AFTER_SCHOOL_PLACE)
        .notUsuallyGiven(true)
        .exceptionReason(
            words.say(
                "Vanligvis betaler foreldrene selv. Her gjør plassen det mulig for to voksne å"
                    + " fullføre hvert sitt program.",
                "Parents usually pay. Here the place lets two adults finish a programme each."))
        .service(CHILD_PROTECTION)
        .principles(List.of(Principle.EARLY_INVESTMENT, Principle.COORDINATED_SIMULTANEITY))
        .goals(List.of(NineHelpersGoals.WITH_OTHERS, NineHelpersGoals.WHOLE_DAYS))
        .answers(List.of(NineHelpersChallenges.ALONE))
        .together(List.of(NineHelpersMeasures.WHOLE_DAYS))
        .alternatives(
            List.of(
                Alternative.builder()
                    .text(
                        words.say(
                            "Tesfay kommer tidlig hjem tre dager i uka.",
                            "Tesfay comes home early three days a week."))
                    .consequences(
                        words.say(
                            "Da rekker han ikke arbeidstreningen.",
                            "Then he has no time for work training."))
                    .explainedOn(SECOND_MEETING)
                    .build()))
        .childsBest(
            List.of(
                Parts.holds(
                    CHILD_WELFARE_OFFICER,
                    LocalDate.of(2026, 1, 21),
                    words.say(
                        "Han vil dit selv, og han er mye alene.",
                        "He wants to go there himself, and he is alone a great deal."))))
        .outsideLab(List.of(helpNotCare(words)))
        .stances(stancesToThePlace(words))
        .executors(List.of(TEACHER))
        .application(NineHelpersMandate.AFTER_SCHOOL_PLACE)
        .decision(NineHelpersMandate.PLACE_GRANTED)
        .costLines(NineHelpersMoney.PLACE_COSTS)
        .expectedGainers(List.of(INTRODUCTION_PROGRAMME, KVP, FINANCIAL_ASSISTANCE))
        .status(MeasureStatus.STARTED)
        .plannedStartOn(PLACE_BEGAN)
        .startedOn(PLACE_BEGAN)
        .build();
  }

  private static Judgement helpNotCare(Words words) {
    return Judgement.builder()
        .holds(false)
        .by(CHILD_WELFARE_OFFICER)
        .on(LocalDate.of(2026, 1, 21))
        .reason(
            words.say(
                "Et hjelpetiltak som foreldrene vil ha. Det handler ikke om omsorg eller samvær.",
                "A help measure that the parents want. It is not about care or contact."))
        .build();
  }

  private static List<Stance> stancesToThePlace(Words words) {
    return List.of(
        Course.agrees(SELAM, SECOND_MEETING),
        Course.disagrees(
            TESFAY,
            SECOND_MEETING,
            words.say("Vi passer på barna våre selv.", "We look after our children ourselves.")),
        Course.agrees(ABEL, CHILDREN_ASKED),
        Course.agrees(TESFAY, THIRD_MEETING));
  }

  private static Measure schoolDays(Words words) {
    return measure(
            SCHOOL_DAYS,
            List.of(RUTA),
            LifeArea.EDUCATION,
            Phase.PREVENTION,
            Urgency.NEITHER,
            words.say(
                "Et stille rom etter tredje time, og samme timeplan hver uke.",
                "A quiet room after the third lesson, and the same timetable every week."))
        .service(SCHOOL)
        .principles(List.of(Principle.INDIVIDUAL_ADAPTATION))
        .goals(List.of(NineHelpersGoals.SCHOOL_KNOWS))
        .answers(List.of(NineHelpersChildrensCloths.EVERYONE_TALKS))
        .childsBest(
            List.of(
                Parts.holds(
                    TEACHER,
                    RUTAS_MEETING,
                    words.say(
                        "Ruta har selv sagt hva som hjelper.",
                        "Ruta has said herself what helps."))))
        .stances(agreedByAll(RUTAS_MEETING))
        .status(MeasureStatus.STARTED)
        .startedOn(LocalDate.of(2026, 1, 19))
        .build();
  }

  private static Measure assessment(Words words) {
    return measure(
            ASSESSMENT,
            List.of(RUTA),
            LifeArea.MENTAL_HEALTH,
            Phase.STABILISATION,
            Urgency.NEITHER,
            words.say(
                "Utredningen går videre, og BUP sier fra til skolen underveis.",
                "The assessment goes on, and BUP tells the school on the way."))
        .service(BUP)
        .goals(List.of(NineHelpersGoals.SCHOOL_KNOWS))
        .answers(List.of(NineHelpersChildrensCloths.WAITS))
        .childsBest(
            List.of(
                Parts.holds(
                    BUP_THERAPIST,
                    RUTAS_MEETING,
                    words.say(
                        "Hun skal ikke måtte vente på hjelp til utredningen er ferdig.",
                        "She is not to wait for help until the assessment is finished."))))
        .stances(agreedByAll(RUTAS_MEETING))
        .status(MeasureStatus.STARTED)
        .startedOn(RUTAS_MEETING)
        .build();
  }

  private static List<Stance> agreedByAll(LocalDate on) {
    return Parts.agreed(on, List.of(RUTA, SELAM, TESFAY));
  }

  private static Measure treatment(Words words) {
    return measure(
            TREATMENT,
            List.of(NATAN),
            LifeArea.MENTAL_HEALTH,
            Phase.STABILISATION,
            Urgency.URGENT,
            words.say(
                "Behandlingen går videre hver uke, etter skoletid.",
                "The treatment goes on every week, after school."))
        .type(MeasureTypes.TREATMENT)
        .service(YOUTH_PSYCHIATRY_TEAM)
        .principles(List.of(Principle.INDIVIDUAL_ADAPTATION))
        .goals(List.of(NineHelpersGoals.SLEEP))
        .answers(List.of(NineHelpersChildrensCloths.SLEEPLESS))
        .childsBest(
            List.of(
                Parts.holds(
                    YOUTH_THERAPIST,
                    NATANS_MEETING,
                    words.say(
                        "Han vil det selv, og det virker.", "He wants it himself, and it works."))))
        .stances(Parts.agreed(NATANS_MEETING, List.of(NATAN, SELAM)))
        .status(MeasureStatus.STARTED)
        .startedOn(NATANS_MEETING)
        .build();
  }
}
