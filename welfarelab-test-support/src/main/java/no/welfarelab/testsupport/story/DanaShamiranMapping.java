/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.KINDERGARTEN;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.testsupport.story.DanaShamiran.FIRST;
import static no.welfarelab.testsupport.story.DanaShamiran.SECOND;
import static no.welfarelab.testsupport.story.DanaShamiran.THIRD;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ALL_SIX;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.DANA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ELIAS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.FLAT;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.LARA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.LEADER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.PARENTS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.PEDAGOGUE;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ROJIN;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.SAMI;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.SHAMIRAN;

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
import no.welfarelab.core.service.Service;

/** What is known of the family in {@link DanaShamiran}, and how it was found out. */
final class DanaShamiranMapping {
  private static final LocalDate VISITED = LocalDate.of(2025, 12, 2);

  private DanaShamiranMapping() {}

  static Mapping mapping(Words words) {
    return Mapping.builder()
        .needs(needs(words))
        .cloths(cloths(words))
        .existingHelp(existingHelp(words))
        .askedAbout(ALL_SIX)
        .homeVisits(List.of(visit(words)))
        .secondLooks(secondLooks(words))
        .build();
  }

  private static List<Need> needs(Words words) {
    return List.of(
        Parts.need(
            "autism",
            List.of(ELIAS),
            LifeArea.FAMILY,
            List.of(KINDERGARTEN, SERVICE_AWARD_OFFICE),
            words.say(
                "Elias har autisme, og utenom barnehagen hjelper ingen til i hverdagen hans.",
                "Elias has autism; outside kindergarten nobody helps with his days.")),
        Parts.need(
            "treatment",
            List.of(DANA),
            LifeArea.MENTAL_HEALTH,
            List.of(GP, MENTAL_HEALTH_AND_SUBSTANCE_USE),
            words.say(
                "Angst og depresjon i flere år, aldri behandlet.",
                "Anxiety and depression for years, never treated.")),
        Parts.need(
            "norwegian",
            List.of(DANA),
            LifeArea.EDUCATION,
            List.of(NAV),
            words.say(
                "Norskprøvene ble ikke fullført, fordi hun ikke var frisk.",
                "The Norwegian tests were not completed, because she was not well.")),
        Parts.need(
            "job",
            List.of(DANA),
            LifeArea.WORK,
            List.of(NAV),
            words.say(
                "Flere tiltak og arbeidsplasser. Helse og språk sto i veien for noe fast.",
                "Several work measures and workplaces; health and language stood in the way of"
                    + " anything permanent.")),
        Parts.need(
            "second-income",
            PARENTS,
            LifeArea.ECONOMY,
            List.of(NAV),
            words.say(
                "Shamirans faste deltidsjobb gir den eneste lønnen.",
                "Shamiran's permanent part-time job is the only pay.")),
        Parts.need(
            "room",
            ALL_SIX,
            LifeArea.HOUSING,
            List.of(HOUSING_OFFICE),
            words.say("En bolig med plass til seks.", "A home with room for six.")));
  }

  private static List<WorkCloth> cloths(Words words) {
    List<ClothEntry> atFirst = DanaShamiranCloth.atFirst(words);
    List<ClothEntry> thenSeen = with(atFirst, DanaShamiranGrid.afterTheVisit(words));
    List<ClothEntry> nowTold =
        with(
            thenSeen.stream()
                .filter(entry -> !entry.id().equals(DanaShamiranCloth.SEE_THE_DOCTOR))
                .toList(),
            DanaShamiranGrid.afterTheFirstTreatment(words));
    return List.of(
        cloth("cloth-1", FIRST, DanaShamiranMeetings.AT_THE_FIRST, atFirst).build(),
        cloth("cloth-2", SECOND, DanaShamiranMeetings.AT_THE_SECOND, thenSeen).build(),
        cloth("cloth-3", THIRD, DanaShamiranMeetings.AT_THE_THIRD, nowTold)
            .removals(
                List.of(
                    Removal.builder()
                        .entry(DanaShamiranCloth.SEE_THE_DOCTOR)
                        .saidBy(DANA)
                        .reason(
                            words.say(
                                "Gjort 9. januar. Det kan strykes.",
                                "Done on 9 January. It can be crossed out."))
                        .build()))
            .build());
  }

  private static WorkCloth.Builder cloth(
      String id, LocalDate on, List<Id<Person>> present, List<ClothEntry> entries) {
    return WorkCloth.builder()
        .id(Id.of(id))
        .on(on)
        .persons(ALL_SIX)
        .present(present)
        .entries(entries)
        .notRelevant(
            List.of(
                Course.notRelevant(LifeArea.SUBSTANCE_USE, DANA, FIRST),
                Course.notRelevant(LifeArea.SUBSTANCE_USE, SHAMIRAN, FIRST)));
  }

  private static List<ClothEntry> with(List<ClothEntry> before, List<ClothEntry> more) {
    return Stream.concat(before.stream(), more.stream()).toList();
  }

  private static List<ExistingHelp> existingHelp(Words words) {
    return List.of(
        help("kindergarten", List.of(ELIAS), KINDERGARTEN, LocalDate.of(2025, 8, 18), PEDAGOGUE)
            .text(
                words.say(
                    "En ekstra voksen i gruppen for Elias.",
                    "One more grown-up in the group for Elias."))
            .build(),
        help("school", List.of(ROJIN, SAMI, LARA), SCHOOL, LocalDate.of(2023, 8, 17), SHAMIRAN)
            .text(words.say("Vanlig skole, uten tiltak.", "Ordinary school, without any measures."))
            .build(),
        help("doctor", ALL_SIX, GP, LocalDate.of(2019, 4, 1), SHAMIRAN)
            .text(words.say("Samme fastlege for alle seks.", "The same doctor for all six."))
            .build());
  }

  private static ExistingHelp.Builder help(
      String id,
      List<Id<Person>> persons,
      Id<Service> service,
      LocalDate since,
      Id<Person> saidBy) {
    return ExistingHelp.builder()
        .id(Id.of(id))
        .persons(persons)
        .service(service)
        .since(since)
        .saidBy(saidBy);
  }

  private static HomeVisit visit(Words words) {
    return HomeVisit.builder()
        .id(Id.of("the-flat"))
        .home(FLAT)
        .on(VISITED)
        .visitors(List.of(LEADER, HOUSING_ADVISER))
        .text(
            words.say(
                "Fire barn deler ett soverom. Leksene gjøres på kjøkkenbenken, i tur og orden.",
                "Four children share one bedroom. Homework is done at the kitchen counter, one"
                    + " after the other."))
        .build();
  }

  private static List<SecondLook> secondLooks(Words words) {
    return List.of(
        SecondLook.builder()
            .decision(DanaShamiranMandate.AAP_REFUSED)
            .on(FIRST)
            .by(List.of(LEADER, NAV_ADVISER))
            .conclusion(
                words.say(
                    "Grunnen var at hun ikke var i behandling. Når behandlingen er i gang, faller"
                        + " den bort. Søk på nytt da.",
                    "The ground was that she was in no treatment. Once treatment has begun it falls"
                        + " away. Apply again then."))
            .build(),
        SecondLook.builder()
            .decision(DanaShamiranMandate.LOAN_REFUSED)
            .on(SECOND)
            .by(List.of(LEADER, HOUSING_ADVISER))
            .conclusion(
                words.say(
                    "Avslaget står til Dana har inntekt. Behandling og AAP må komme først.",
                    "The refusal stands until Dana has an income. Treatment and AAP must come"
                        + " first."))
            .build());
  }
}
