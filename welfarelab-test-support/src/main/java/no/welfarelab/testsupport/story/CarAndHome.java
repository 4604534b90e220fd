/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.core.service.Services.USER_DESK;
import static no.welfarelab.testsupport.story.CarAndHomePeople.AUNT;
import static no.welfarelab.testsupport.story.CarAndHomePeople.AWARD_OFFICER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.CORE_TEAM_MEMBER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.EMIL;
import static no.welfarelab.testsupport.story.CarAndHomePeople.FATHER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.LEADER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.NAV_ADVISER;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.intake.Answer;
import no.welfarelab.core.intake.Consideration;
import no.welfarelab.core.intake.Intake;
import no.welfarelab.core.intake.IntakeDecision;
import no.welfarelab.core.intake.Referral;
import no.welfarelab.core.journey.Journey;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.journey.SituationEntry;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.service.Service;

/**
 * A young man with a light disability lives with his father, wants a home of his own, and must not
 * lose his car.
 *
 * <p>The plan notes are the source's; dates, names and who does what are filled in. Source: DOGA
 * element 7.
 */
final class CarAndHome {
  static final LocalDate AS_OF = LocalDate.of(2026, 3, 2);

  private CarAndHome() {}

  static InvestmentCase theCase(Words words) {
    return InvestmentCase.builder()
        .id(Id.of("car-and-home"))
        .persons(CarAndHomePeople.persons())
        .family(CarAndHomePeople.family())
        .intake(intake())
        .consents(CarAndHomePeople.consents())
        .team(CarAndHomePeople.team())
        .mandate(CarAndHomePeople.mandate())
        .mapping(mapping())
        .plan(CarAndHomePlan.plan())
        .journey(journey())
        .meetings(
            List.of(
                meeting("introduction", MeetingKind.INTRODUCTION, LocalDate.of(2026, 1, 8)),
                meeting("first", MeetingKind.INVESTMENT, LocalDate.of(2026, 1, 22))))
        .build();
  }

  private static Intake intake() {
    return Intake.builder()
        .referral(
            Referral.builder()
                .service(USER_DESK)
                .on(LocalDate.of(2025, 11, 17))
                .reason("His father can not carry everything any more, and Emil wants to move out.")
                .build())
        .wishForChange(
            List.of(
                judgement(
                    LEADER,
                    LocalDate.of(2025, 12, 3),
                    "Emil says what he wants and comes to every talk.")))
        .longTermPlanFits(
            List.of(
                judgement(
                    CORE_TEAM_MEMBER,
                    LocalDate.of(2025, 12, 10),
                    "A home and a job take years, step by step.")))
        .decision(
            IntakeDecision.builder()
                .takenIn(true)
                .on(LocalDate.of(2025, 12, 10))
                .by(List.of(CORE_TEAM_MEMBER, LEADER))
                .reason("Needs in four life areas, four services, and a strong wish of his own.")
                .build())
        .considerations(
            List.of(
                consideration(Answer.ASKED, LocalDate.of(2025, 12, 15)),
                consideration(Answer.THINKING, LocalDate.of(2025, 12, 22)),
                consideration(Answer.YES, LocalDate.of(2026, 1, 8))))
        .build();
  }

  private static Judgement judgement(Id<Person> by, LocalDate on, String reason) {
    return Judgement.builder().holds(true).by(by).on(on).reason(reason).build();
  }

  private static Consideration consideration(Answer answer, LocalDate on) {
    return Consideration.builder().person(EMIL).answer(answer).on(on).build();
  }

  private static Mapping mapping() {
    return Mapping.builder()
        .needs(
            List.of(
                need(
                    "own-home",
                    EMIL,
                    LifeArea.HOUSING,
                    List.of(HOUSING_OFFICE, SERVICE_AWARD_OFFICE),
                    "A home of his own, not alone from the first day."),
                need(
                    "something-to-go-to",
                    EMIL,
                    LifeArea.WORK,
                    List.of(NAV),
                    "A job or an activity; the activity matters more than the pay."),
                need(
                    "company",
                    EMIL,
                    LifeArea.LEISURE,
                    List.of(SERVICE_AWARD_OFFICE),
                    "Someone to be with, or he may become lonely and depressed."),
                need(
                    "relief",
                    FATHER,
                    LifeArea.FAMILY,
                    List.of(USER_DESK),
                    "Someone else to take care of money and papers.")))
        .cloths(
            List.of(
                WorkCloth.builder()
                    .id(Id.of("cloth-1"))
                    .on(LocalDate.of(2026, 1, 22))
                    .present(
                        List.of(
                            EMIL,
                            FATHER,
                            AUNT,
                            LEADER,
                            NAV_ADVISER,
                            HOUSING_ADVISER,
                            AWARD_OFFICER))
                    .entries(
                        List.of(
                            entry(
                                "dream-flat",
                                ClothBox.DREAM,
                                LifeArea.HOUSING,
                                "My own flat, with room for a sofa and my tools."),
                            entry(
                                "difficult-food",
                                ClothBox.DIFFICULT,
                                LifeArea.HOUSING,
                                "Food and washing: I forget it when I am alone."),
                            entry(
                                "difficult-evenings",
                                ClothBox.DIFFICULT,
                                LifeArea.LEISURE,
                                "The evenings are long."),
                            entry(
                                "good-at-cars",
                                ClothBox.STRENGTH,
                                LifeArea.WORK,
                                "Engines. And I am never late."),
                            entry(
                                "around-me",
                                ClothBox.NETWORK,
                                LifeArea.FAMILY,
                                "Dad, aunt Tone, two from the garage."),
                            entry(
                                "today-car",
                                ClothBox.SITUATION_TODAY,
                                LifeArea.LEISURE,
                                "The car takes me where I want: that is freedom.")))
                    .build()))
        .build();
  }

  private static Need need(
      String id, Id<Person> person, LifeArea area, List<Id<Service>> services, String text) {
    return Need.builder()
        .id(Id.of(id))
        .persons(List.of(person))
        .lifeArea(area)
        .services(services)
        .text(text)
        .build();
  }

  private static ClothEntry entry(String id, ClothBox box, LifeArea area, String text) {
    return ClothEntry.builder()
        .id(Id.of(id))
        .box(box)
        .text(text)
        .lifeArea(area)
        .persons(List.of(EMIL))
        .saidBy(EMIL)
        .build();
  }

  private static Journey journey() {
    return Journey.builder()
        .target(Situation.STABLE)
        .situations(
            List.of(
                SituationEntry.builder()
                    .situation(Situation.EXPOSED)
                    .persons(List.of(EMIL))
                    .on(LocalDate.of(2026, 1, 22))
                    .assessedBy(LEADER)
                    .build()))
        .build();
  }

  private static Meeting meeting(String id, MeetingKind kind, LocalDate heldOn) {
    return Meeting.builder()
        .id(Id.of(id))
        .kind(kind)
        .plannedOn(heldOn)
        .heldOn(heldOn)
        .present(List.of(EMIL, FATHER, AUNT, LEADER))
        .nextOn(heldOn.plusWeeks(kind == MeetingKind.INTRODUCTION ? 2 : 6))
        .build();
  }
}
