/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.DEBT_COUNSELLING;
import static no.welfarelab.core.service.Services.HEALTH_VISITOR;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.PHYSIOTHERAPIST;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.testsupport.story.SavedHouse.EIGHTH;
import static no.welfarelab.testsupport.story.SavedHouse.FIRST;
import static no.welfarelab.testsupport.story.SavedHouse.FOURTH;
import static no.welfarelab.testsupport.story.SavedHouse.SECOND;
import static no.welfarelab.testsupport.story.SavedHousePeople.ALL_FOUR;
import static no.welfarelab.testsupport.story.SavedHousePeople.CHILDREN;
import static no.welfarelab.testsupport.story.SavedHousePeople.DANIEL;
import static no.welfarelab.testsupport.story.SavedHousePeople.DEBT_COUNSELLOR;
import static no.welfarelab.testsupport.story.SavedHousePeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.SavedHousePeople.LEADER;
import static no.welfarelab.testsupport.story.SavedHousePeople.NOAH;
import static no.welfarelab.testsupport.story.SavedHousePeople.NURSE;
import static no.welfarelab.testsupport.story.SavedHousePeople.PARENTS;
import static no.welfarelab.testsupport.story.SavedHousePeople.PHYSIO;
import static no.welfarelab.testsupport.story.SavedHousePeople.SOFIA;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.ExistingHelp;
import no.welfarelab.core.mapping.HomeVisit;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.mapping.Removal;
import no.welfarelab.core.mapping.SecondLook;
import no.welfarelab.core.mapping.WorkCloth;

/** What is known of the family in {@link SavedHouse}, and how it was found out. */
final class SavedHouseMapping {
  private SavedHouseMapping() {}

  static Mapping mapping(Words words) {
    return Mapping.builder()
        .needs(needs(words))
        .cloths(cloths(words))
        .existingHelp(existingHelp(words))
        .askedAbout(ALL_FOUR)
        .homeVisits(visits(words))
        .secondLooks(
            List.of(
                SecondLook.builder()
                    .decision(SavedHouseMandate.LOAN_REFUSED)
                    .on(SECOND)
                    .by(List.of(LEADER, HOUSING_ADVISER, DEBT_COUNSELLOR))
                    .conclusion(
                        words.say(
                            "Når regningene er ordnet og Sofia har egen inntekt, er grunnen til"
                                + " avslaget borte. Vi søker på nytt til våren.",
                            "Once the bills are in order and Sofia has an income of her own, the"
                                + " ground for the refusal is gone. We apply again in spring."))
                    .build()))
        .build();
  }

  private static List<Need> needs(Words words) {
    return List.of(
        Parts.need(
            "depression",
            List.of(SOFIA),
            LifeArea.MENTAL_HEALTH,
            List.of(MENTAL_HEALTH_AND_SUBSTANCE_USE),
            words.say(
                "Depresjon, og ingen har tid til å snakke med henne.",
                "Depression, and nobody has time to talk with her.")),
        Parts.need(
            "injuries",
            List.of(DANIEL),
            LifeArea.PHYSICAL_HEALTH,
            List.of(PHYSIOTHERAPIST),
            words.say(
                "Skader i rygg og skulder etter et fall på jobben.",
                "Injuries to back and shoulder after a fall at work.")),
        Parts.need(
            "noahs-days",
            List.of(NOAH),
            LifeArea.FAMILY,
            List.of(PHYSIOTHERAPIST, SCHOOL, SERVICE_AWARD_OFFICE),
            words.say(
                "Noah har nedsatt funksjonsevne, og trenger behandling og støtte i hverdagen.",
                "Noah has reduced functional ability, and needs treatment and support in his"
                    + " days.")),
        Parts.need(
            "economy",
            PARENTS,
            LifeArea.ECONOMY,
            List.of(NAV, DEBT_COUNSELLING),
            words.say("Økonomien er nær ved å kollapse.", "The economy is close to collapse.")),
        Parts.need(
            "room",
            ALL_FOUR,
            LifeArea.HOUSING,
            List.of(HOUSING_OFFICE),
            words.say("En større leilighet.", "A larger flat.")),
        Parts.need(
            "job",
            List.of(DANIEL),
            LifeArea.WORK,
            List.of(NAV),
            words.say("En jobb som passer.", "A job that suits.")));
  }

  private static List<WorkCloth> cloths(Words words) {
    List<Removal> inAutumn =
        List.of(
            crossedOut(
                SavedHouseGrid.BRING_THE_BILLS,
                DANIEL,
                words.say("Gjort. To bæreposer.", "Done. Two carrier bags.")),
            crossedOut(
                SavedHouseGrid.FOOD_AND_POWER,
                SOFIA,
                words.say("Nina svarte dagen etter.", "Nina answered the day after.")));
    List<Removal> inWinter =
        List.of(
            crossedOut(
                SavedHouseGrid.NOAHS_AFTERNOONS,
                SOFIA,
                words.say("Nå er han ute med Sindre.", "Now he is out with Sindre.")));
    List<Removal> sinceTheMove =
        List.of(
            crossedOut(
                SavedHouseGrid.APPLY_AGAIN, SOFIA, words.say("Vi fikk lånet.", "We got the loan.")),
            crossedOut(
                SavedHouseGrid.BATHROOM, DANIEL, words.say("Vi har flyttet.", "We have moved.")));
    List<ClothEntry> first = SavedHouseCloth.atFirst(words);
    List<ClothEntry> second = revised(first, inAutumn, SavedHouseGrid.inAutumn(words));
    List<ClothEntry> third = revised(second, inWinter, SavedHouseGrid.inWinter(words));
    List<ClothEntry> fourth = revised(third, sinceTheMove, SavedHouseGrid.now(words));
    return List.of(
        cloth("cloth-1", FIRST, first).build(),
        cloth("cloth-2", SECOND, second).removals(inAutumn).build(),
        cloth("cloth-3", FOURTH, third).removals(inWinter).build(),
        cloth("cloth-4", EIGHTH, fourth).removals(sinceTheMove).build());
  }

  private static WorkCloth.Builder cloth(String id, LocalDate on, List<ClothEntry> entries) {
    return WorkCloth.builder()
        .id(Id.of(id))
        .on(on)
        .persons(ALL_FOUR)
        .present(SavedHouseMeetings.EVERYONE)
        .entries(entries)
        .notRelevant(
            List.of(
                Course.notRelevant(LifeArea.SUBSTANCE_USE, SOFIA, FIRST),
                Course.notRelevant(LifeArea.SUBSTANCE_USE, DANIEL, FIRST),
                Course.notRelevant(LifeArea.VOLUNTARY_WORK, DANIEL, FIRST)));
  }

  private static List<ClothEntry> revised(
      List<ClothEntry> before, List<Removal> removals, List<ClothEntry> more) {
    List<Id<ClothEntry>> removed = removals.stream().map(Removal::entry).toList();
    return Stream.concat(
            before.stream().filter(entry -> !removed.contains(entry.id())), more.stream())
        .toList();
  }

  private static Removal crossedOut(Id<ClothEntry> entry, Id<Person> saidBy, String reason) {
    return Removal.builder().entry(entry).saidBy(saidBy).reason(reason).build();
  }

  private static List<ExistingHelp> existingHelp(Words words) {
    return List.of(
        ExistingHelp.builder()
            .id(Id.of("daniels-aap"))
            .persons(List.of(DANIEL))
            .service(NAV)
            .since(LocalDate.of(2023, 5, 1))
            .saidBy(DANIEL)
            .text(words.say("AAP etter fallet på jobben.", "AAP since the fall at work."))
            .build(),
        ExistingHelp.builder()
            .id(Id.of("school"))
            .persons(CHILDREN)
            .service(SCHOOL)
            .since(LocalDate.of(2021, 8, 18))
            .saidBy(SOFIA)
            .text(
                words.say(
                    "Vanlig skole for begge. Noah har ingen egen hjelp der.",
                    "Ordinary school for both. Noah has no help of his own there."))
            .build(),
        ExistingHelp.builder()
            .id(Id.of("health-visitor"))
            .persons(CHILDREN)
            .service(HEALTH_VISITOR)
            .since(LocalDate.of(2024, 4, 10))
            .saidBy(NURSE)
            .text(words.say("Samtaler med Maja på skolen.", "Talks with Maja at school."))
            .build());
  }

  private static List<HomeVisit> visits(Words words) {
    return List.of(
        HomeVisit.builder()
            .id(Id.of("the-old-flat"))
            .home(SavedHousePeople.OLD_FLAT)
            .on(LocalDate.of(2024, 10, 9))
            .visitors(List.of(LEADER, PHYSIO))
            .text(
                words.say(
                    "Rullestolen kommer ikke inn på badet. Daniel bærer Noah, med den ryggen.",
                    "The wheelchair does not get into the bathroom. Daniel carries Noah, with that"
                        + " back."))
            .build(),
        HomeVisit.builder()
            .id(Id.of("the-new-flat"))
            .home(SavedHousePeople.NEW_FLAT)
            .on(LocalDate.of(2025, 6, 24))
            .visitors(List.of(PHYSIO))
            .text(
                words.say(
                    "Alt på ett plan. Noah kjører fra rom til rom.",
                    "All on one floor. Noah rolls from room to room."))
            .build());
  }
}
