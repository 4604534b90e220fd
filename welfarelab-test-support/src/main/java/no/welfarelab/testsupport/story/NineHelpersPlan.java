/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.testsupport.story.NineHelpersChildrensMeasures.AFTER_SCHOOL;
import static no.welfarelab.testsupport.story.NineHelpersChildrensMeasures.TREATMENT;
import static no.welfarelab.testsupport.story.NineHelpersDays.NATANS_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.PLAN_IN_FORCE;
import static no.welfarelab.testsupport.story.NineHelpersDays.SECOND_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.SIGNED;
import static no.welfarelab.testsupport.story.NineHelpersDays.THIRD_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.INTERPRETING;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.JOB;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.LARGER_FLAT;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.MONTHS_AHEAD;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.MOVING_IN;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.ONE_TO_CALL;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.WHOLE_DAYS;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.WORK_TRAINING;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ALL_FIVE;
import static no.welfarelab.testsupport.story.NineHelpersPeople.KVP_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.LEADER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.NATAN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.PROGRAMME_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.RUTA;
import static no.welfarelab.testsupport.story.NineHelpersPeople.SELAM;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TESFAY;
import static no.welfarelab.testsupport.story.NineHelpersPeople.YOUTH_THERAPIST;
import static no.welfarelab.testsupport.story.NineHelpersTeam.INTRODUCTION_PROGRAMME;
import static no.welfarelab.testsupport.story.NineHelpersTeam.KVP;
import static no.welfarelab.testsupport.story.NineHelpersTeam.YOUTH_PSYCHIATRY_TEAM;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.mapping.PlanKind;
import no.welfarelab.core.plan.Contribution;
import no.welfarelab.core.plan.Gap;
import no.welfarelab.core.plan.IndividualPlan;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.LinkedPlan;

/** The plan of {@link NineHelpers}, which gathers the threads of the family's other plans. */
final class NineHelpersPlan {
  static final Id<LinkedPlan> FAMILY_PLAN = Id.of("family-plan");

  private NineHelpersPlan() {}

  static InvestmentPlan plan(Words words) {
    return InvestmentPlan.builder()
        .inForceFrom(PLAN_IN_FORCE)
        .writtenBy(LEADER)
        .goals(NineHelpersGoals.goals(words))
        .measures(NineHelpersMeasures.measures(words))
        .tasks(NineHelpersTasks.tasks(words))
        .contributions(contributions(words))
        .gaps(List.of(gap(words)))
        .linkedPlans(linkedPlans())
        .individualPlans(individualPlans(words))
        .build();
  }

  private static List<Contribution> contributions(Words words) {
    return List.of(
        contribution(
            SELAM,
            SECOND_MEETING,
            words.say(
                "Fører kalenderen, og sier fra når to avtaler kolliderer.",
                "Keeps the calendar, and tells when two appointments collide.")),
        contribution(
            TESFAY,
            SECOND_MEETING,
            words.say(
                "Kommer til møtene, følger Abel om morgenen og leter etter et verksted.",
                "Comes to the meetings, takes Abel in the morning and looks for a garage.")),
        contribution(
            NATAN,
            NATANS_MEETING,
            words.say(
                "Møter til timene og skriver søvndagbok.",
                "Goes to his appointments and keeps a sleep diary.")));
  }

  private static Contribution contribution(Id<Person> person, LocalDate on, String text) {
    return Contribution.builder().person(person).on(on).text(text).build();
  }

  private static Gap gap(Words words) {
    return Gap.builder()
        .id(Id.of("norwegian-at-home"))
        .need(NineHelpersMapping.SPEAK_NORWEGIAN)
        .on(THIRD_MEETING)
        .text(
            words.say(
                "Ingen tjeneste tilbyr norsktrening hjemme om kvelden.",
                "No service offers Norwegian practice at home in the evening."))
        .alternatives(
            words.say(
                "Kveldskurs passer ikke. Frivilligsentralen og menigheten er spurt.",
                "An evening course does not suit. The volunteer centre and the congregation were"
                    + " asked."))
        .build();
  }

  private static List<LinkedPlan> linkedPlans() {
    return List.of(
        linked(FAMILY_PLAN.value(), PlanKind.FAMILY_PLAN, ALL_FIVE)
            .owner(NAV)
            .contact(LEADER)
            .since(PLAN_IN_FORCE)
            .measures(
                List.of(
                    ONE_TO_CALL, INTERPRETING, AFTER_SCHOOL, MONTHS_AHEAD, LARGER_FLAT, MOVING_IN))
            .build(),
        linked("introduction-plan", PlanKind.INTRODUCTION_PLAN, List.of(SELAM))
            .owner(INTRODUCTION_PROGRAMME)
            .contact(PROGRAMME_ADVISER)
            .since(LocalDate.of(2025, 1, 13))
            .measures(List.of(WHOLE_DAYS))
            .build(),
        linked("qualification-plan", PlanKind.QUALIFICATION_PLAN, List.of(TESFAY))
            .owner(KVP)
            .contact(KVP_ADVISER)
            .since(LocalDate.of(2025, 8, 4))
            .measures(List.of(WORK_TRAINING, JOB))
            .build(),
        linked("treatment-plan", PlanKind.TREATMENT_PLAN, List.of(NATAN))
            .owner(YOUTH_PSYCHIATRY_TEAM)
            .contact(YOUTH_THERAPIST)
            .since(LocalDate.of(2025, 3, 24))
            .measures(List.of(TREATMENT))
            .build(),
        linked("natans-individual-plan", PlanKind.INDIVIDUAL_PLAN, List.of(NATAN))
            .owner(NAV)
            .contact(LEADER)
            .since(NATANS_MEETING)
            .build());
  }

  private static LinkedPlan.Builder linked(String id, PlanKind kind, List<Id<Person>> persons) {
    return LinkedPlan.builder().id(Id.of(id)).kind(kind).persons(persons);
  }

  private static List<IndividualPlan> individualPlans(Words words) {
    return List.of(
        IndividualPlan.builder()
            .person(NATAN)
            .wanted(true)
            .consentedOn(NATANS_MEETING)
            .accessConsentedOn(SIGNED)
            .coordinator(LEADER)
            .coordinatorOffered(true)
            .period(Period.of(NATANS_MEETING, LocalDate.of(2027, 1, 15)))
            .nextRevisionOn(LocalDate.of(2026, 6, 22))
            .execution(
                words.say(
                    "Ylva har timene, Hanne rommet, Jon følger opp. Ingrid holder i trådene.",
                    "Ylva has the appointments, Hanne the room, Jon keeps an eye. Ingrid holds the"
                        + " threads."))
            .cooperation(
                words.say(
                    "Når han blir 18, må voksentjenestene overta uten opphold.",
                    "When he turns 18, the services for adults must take over without a gap."))
            .childParticipation(
                words.say(
                    "Natan har vært med på møtet, valgt hvem som får vite hva, og skrevet målet"
                        + " selv.",
                    "Natan was at the meeting, chose who may know what, and wrote the goal"
                        + " himself."))
            .build(),
        declined(SELAM),
        declined(TESFAY),
        declined(RUTA));
  }

  /** Whoever has the family plan does not want one more. */
  private static IndividualPlan declined(Id<Person> person) {
    return IndividualPlan.builder().person(person).wanted(false).build();
  }
}
