/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.DEBT_COUNSELLING;
import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.YOUTH_FOLLOW_UP;
import static no.welfarelab.testsupport.story.Jonas.FIRST;
import static no.welfarelab.testsupport.story.Jonas.SECOND;
import static no.welfarelab.testsupport.story.Jonas.THIRD;
import static no.welfarelab.testsupport.story.JonasPeople.ANITA;
import static no.welfarelab.testsupport.story.JonasPeople.DEBT_COUNSELLOR;
import static no.welfarelab.testsupport.story.JonasPeople.DOCTOR;
import static no.welfarelab.testsupport.story.JonasPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.JonasPeople.JONAS;
import static no.welfarelab.testsupport.story.JonasPeople.LEADER;
import static no.welfarelab.testsupport.story.JonasPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.JonasPeople.OUTREACH_WORKER;
import static no.welfarelab.testsupport.story.JonasPeople.SOFA;
import static no.welfarelab.testsupport.story.JonasPeople.YOUTH_ADVISER;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.HomeVisit;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.mapping.Removal;
import no.welfarelab.core.mapping.SecondLook;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.service.Service;

/** What is known of the life of {@link Jonas}, and how it was found out. */
final class JonasMapping {
  static final LocalDate SOFA_SEEN = LocalDate.of(2025, 12, 3);

  static final Id<Need> EVENINGS = Id.of("evenings");

  private JonasMapping() {}

  /** He was asked what help is already there: none is. */
  static Mapping mapping(Words words) {
    return Mapping.builder()
        .needs(needs(words))
        .cloths(cloths(words))
        .existingHelp(List.of())
        .askedAbout(List.of(JONAS))
        .homeVisits(
            List.of(
                HomeVisit.builder()
                    .id(Id.of("sofa-seen"))
                    .home(SOFA)
                    .on(SOFA_SEEN)
                    .visitors(List.of(OUTREACH_WORKER))
                    .text(
                        words.say(
                            "En sofa i stua og en bag ved siden av. Når de andre ser på TV, har"
                                + " han ingen steder å sove.",
                            "A sofa in the living room and a bag beside it. While the others watch"
                                + " TV he has nowhere to sleep."))
                    .build()))
        .secondLooks(
            List.of(
                SecondLook.builder()
                    .decision(JonasMandate.AAP_REFUSED)
                    .on(THIRD)
                    .by(List.of(JONAS, LEADER, NAV_ADVISER, DOCTOR))
                    .conclusion(
                        words.say(
                            "Det ble søkt for tidlig. Legen utreder søvn og uro ferdig i vår, så"
                                + " søkes det på nytt. Sosialhjelpen går som før.",
                            "It was applied for too early. The doctor finishes the examination of"
                                + " sleep and unrest this spring; then it is applied for again."
                                + " Financial assistance goes on as before."))
                    .build()))
        .build();
  }

  private static List<Need> needs(Words words) {
    return List.of(
        need(
            "a-home",
            LifeArea.HOUSING,
            words.say("Et sted å bo, og noen som kommer innom.", "A home, and someone to come by."),
            List.of(HOUSING_OFFICE, MENTAL_HEALTH_AND_SUBSTANCE_USE)),
        need(
            "income",
            LifeArea.ECONOMY,
            words.say("Penger til mat og telefon.", "Money for food and a telephone."),
            List.of(NAV)),
        need(
            "debt",
            LifeArea.ECONOMY,
            words.say(
                "Mye gjeld: oversikt, og stans i kravene.",
                "Much debt: to see what there is, and to have the claims stopped."),
            List.of(DEBT_COUNSELLING, NAV)),
        need(
            "sleep",
            LifeArea.MENTAL_HEALTH,
            words.say(
                "Søvn, og noen å snakke med som ikke slutter når han ikke kommer.",
                "Sleep, and someone to talk to who does not stop when he does not come."),
            List.of(MENTAL_HEALTH_AND_SUBSTANCE_USE, GP)),
        need(
            "training",
            LifeArea.EDUCATION,
            words.say(
                "Læretiden, som stoppet fordi han hadde for mye fravær.",
                "The apprenticeship, which stopped because he was away too much."),
            List.of(YOUTH_FOLLOW_UP)),
        need(
            EVENINGS.value(),
            LifeArea.LEISURE,
            words.say("Noe å gå til om kvelden.", "Something to go to in the evenings."),
            List.of(MENTAL_HEALTH_AND_SUBSTANCE_USE)));
  }

  private static Need need(String id, LifeArea area, String text, List<Id<Service>> services) {
    return Parts.need(id, List.of(JONAS), area, services, text);
  }

  private static List<WorkCloth> cloths(Words words) {
    List<ClothEntry> first = JonasCloth.atFirst(words);
    List<ClothEntry> second =
        Stream.concat(
                first.stream().filter(entry -> !entry.id().equals(JonasCloth.DOORS)),
                JonasGrid.beforeChristmas(words).stream())
            .toList();
    List<ClothEntry> third =
        Stream.concat(second.stream(), JonasGrid.inTheNewYear(words).stream()).toList();
    return List.of(
        cloth("cloth-1", FIRST, List.of(ANITA, HOUSING_ADVISER), first).build(),
        cloth("cloth-2", SECOND, List.of(DEBT_COUNSELLOR), second)
            .removals(
                List.of(
                    Removal.builder()
                        .entry(JonasCloth.DOORS)
                        .reason(
                            words.say(
                                "Nå vet jeg det. Jeg skriver til Stein.",
                                "Now I know. I write to Stein."))
                        .saidBy(JONAS)
                        .build()))
            .build(),
        cloth("cloth-3", THIRD, List.of(ANITA, DOCTOR, YOUTH_ADVISER), third).build());
  }

  private static WorkCloth.Builder cloth(
      String id, LocalDate on, List<Id<Person>> others, List<ClothEntry> entries) {
    return WorkCloth.builder()
        .id(Id.of(id))
        .on(on)
        .persons(List.of(JONAS))
        .present(JonasMeetings.withTheFixed(others))
        .entries(entries)
        .notRelevant(List.of(Course.notRelevant(LifeArea.VOLUNTARY_WORK, JONAS, FIRST)));
  }
}
