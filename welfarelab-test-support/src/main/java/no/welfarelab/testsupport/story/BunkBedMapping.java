/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HEALTH_VISITOR;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.KINDERGARTEN;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.core.service.Services.SPECIALIST_HEALTH;
import static no.welfarelab.testsupport.story.BunkBed.FIRST;
import static no.welfarelab.testsupport.story.BunkBed.SECOND;
import static no.welfarelab.testsupport.story.BunkBed.VISITED;
import static no.welfarelab.testsupport.story.BunkBedPeople.AMINA;
import static no.welfarelab.testsupport.story.BunkBedPeople.DOCTOR;
import static no.welfarelab.testsupport.story.BunkBedPeople.FLAT;
import static no.welfarelab.testsupport.story.BunkBedPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.BunkBedPeople.ILYAS;
import static no.welfarelab.testsupport.story.BunkBedPeople.LEADER;
import static no.welfarelab.testsupport.story.BunkBedPeople.LEILA;
import static no.welfarelab.testsupport.story.BunkBedPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.BunkBedPeople.THE_CHILDREN;
import static no.welfarelab.testsupport.story.BunkBedPeople.THE_FOUR;
import static no.welfarelab.testsupport.story.BunkBedPeople.YUSUF;

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
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.service.Service;

/** What is known of the family in {@link BunkBed}, and how it was found out. */
final class BunkBedMapping {
  static final Id<Need> NORWEGIAN = Id.of("norwegian");

  private BunkBedMapping() {}

  static Mapping mapping(Words words) {
    return Mapping.builder()
        .needs(needs(words))
        .cloths(cloths(words))
        .existingHelp(existingHelp(words))
        .askedAbout(THE_FOUR)
        .homeVisits(
            List.of(
                HomeVisit.builder()
                    .id(Id.of("the-bed-seen"))
                    .home(FLAT)
                    .on(VISITED)
                    .visitors(List.of(LEADER))
                    .text(
                        words.say(
                            "Fire i én seng. Går skapet ut av soverommet, er det plass til en"
                                + " køyeseng.",
                            "Four in one bed. If the wardrobe goes out of the bedroom, there is"
                                + " room for a bunk bed."))
                    .build()))
        .build();
  }

  private static List<Need> needs(Words words) {
    return List.of(
        Parts.need(
            "operation",
            List.of(AMINA),
            LifeArea.PHYSICAL_HEALTH,
            List.of(GP),
            words.say(
                "Hun har vært alvorlig syk og skal opereres.",
                "She has been seriously ill, and is to be operated on.")),
        Parts.need(
            "rest",
            List.of(AMINA),
            LifeArea.MENTAL_HEALTH,
            List.of(GP, HEALTH_VISITOR),
            words.say("Hun er utslitt, og ingenting fungerer.", "She is worn out; nothing works.")),
        Parts.need(
            "never-in-work",
            List.of(AMINA),
            LifeArea.WORK,
            List.of(NAV),
            words.say("Hun har aldri vært i jobb.", "She has never been in work.")),
        Parts.need(
            NORWEGIAN.value(),
            List.of(AMINA),
            LifeArea.EDUCATION,
            List.of(NAV),
            words.say("Hun snakker lite norsk.", "She speaks little Norwegian.")),
        Parts.need(
            "income",
            List.of(AMINA),
            LifeArea.ECONOMY,
            List.of(NAV),
            words.say("Inntekt mens hun er syk.", "An income while she is ill.")),
        Parts.need(
            "beds",
            THE_FOUR,
            LifeArea.HOUSING,
            List.of(NAV, HOUSING_OFFICE),
            words.say(
                "Alle fire sover i én seng, på det ene soverommet, og de kan ikke flytte skapet"
                    + " selv.",
                "All four sleep in one bed, in the one bedroom; they cannot move the wardrobe"
                    + " themselves.")),
        Parts.need(
            "childrens-sleep",
            THE_CHILDREN,
            LifeArea.FAMILY,
            List.of(HEALTH_VISITOR),
            words.say("Barna er trøtte om dagen.", "The children are tired in the daytime.")));
  }

  private static List<WorkCloth> cloths(Words words) {
    List<ClothEntry> first = BunkBedCloth.atFirst(words);
    List<ClothEntry> atHome = with(first, BunkBedCloth.atHome(words));
    List<ClothEntry> second =
        with(
            atHome.stream().filter(entry -> !entry.id().equals(BunkBedCloth.BED_SOON)).toList(),
            BunkBedCloth.withTheBedThere(words));
    return List.of(
        cloth("cloth-1", FIRST, List.of(NAV_ADVISER, HOUSING_ADVISER), first).build(),
        cloth("cloth-2", VISITED, List.of(), atHome).build(),
        cloth("cloth-3", SECOND, List.of(NAV_ADVISER, HOUSING_ADVISER, DOCTOR), second)
            .removals(
                List.of(
                    Removal.builder()
                        .entry(BunkBedCloth.BED_SOON)
                        .reason(words.say("Sengen er på plass.", "The bed is there."))
                        .saidBy(AMINA)
                        .build()))
            .build());
  }

  private static List<ClothEntry> with(List<ClothEntry> entries, List<ClothEntry> more) {
    return Stream.concat(entries.stream(), more.stream()).toList();
  }

  private static WorkCloth.Builder cloth(
      String id, LocalDate on, List<Id<Person>> others, List<ClothEntry> entries) {
    return WorkCloth.builder()
        .id(Id.of(id))
        .on(on)
        .persons(THE_FOUR)
        .present(BunkBedMeetings.withTheInterpreter(others))
        .entries(entries)
        .notRelevant(
            List.of(
                Course.notRelevant(LifeArea.SUBSTANCE_USE, AMINA, FIRST),
                Course.notRelevant(LifeArea.VOLUNTARY_WORK, AMINA, FIRST)));
  }

  private static List<ExistingHelp> existingHelp(Words words) {
    return List.of(
        help(
            "gp",
            AMINA,
            GP,
            LocalDate.of(2019, 4, 1),
            AMINA,
            words.say("Fastlegen, men aldri med tolk.", "The GP, but never with an interpreter.")),
        help(
            "waiting-list",
            AMINA,
            SPECIALIST_HEALTH,
            LocalDate.of(2025, 6, 2),
            DOCTOR,
            words.say(
                "Sykehuset har henne på venteliste til operasjon.",
                "The hospital has her on the waiting list for an operation.")),
        help(
            "health-centre",
            ILYAS,
            HEALTH_VISITOR,
            LocalDate.of(2021, 1, 4),
            LEADER,
            words.say("Helsestasjonen følger Ilyas.", "The health centre follows Ilyas.")),
        help(
            "kindergarten",
            ILYAS,
            KINDERGARTEN,
            LocalDate.of(2022, 8, 15),
            AMINA,
            words.say("Barnehageplass, hele dager.", "A place in kindergarten, whole days.")),
        help(
            "leilas-school",
            LEILA,
            SCHOOL,
            LocalDate.of(2024, 8, 19),
            AMINA,
            words.say("Skole og SFO.", "School, and the after-school club.")),
        help(
            "yusufs-school",
            YUSUF,
            SCHOOL,
            LocalDate.of(2019, 8, 19),
            AMINA,
            words.say(
                "Skole. Han har samme skolevei fra begge hjem.",
                "School. The way there is the same from both homes.")));
  }

  private static ExistingHelp help(
      String id,
      Id<Person> person,
      Id<Service> service,
      LocalDate since,
      Id<Person> saidBy,
      String text) {
    return ExistingHelp.builder()
        .id(Id.of(id))
        .persons(List.of(person))
        .service(service)
        .since(since)
        .saidBy(saidBy)
        .text(text)
        .build();
  }
}
