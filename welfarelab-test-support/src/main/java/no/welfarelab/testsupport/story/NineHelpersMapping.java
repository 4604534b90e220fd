/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_PROTECTION;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.testsupport.story.NineHelpersDays.CHILDREN_HEARD;
import static no.welfarelab.testsupport.story.NineHelpersDays.SECOND_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ABEL;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ALL_FIVE;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ASSISTANCE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.FLAT;
import static no.welfarelab.testsupport.story.NineHelpersPeople.INTERPRETER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.LEADER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.NATAN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.PARENTS;
import static no.welfarelab.testsupport.story.NineHelpersPeople.PROGRAMME_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.RUTA;
import static no.welfarelab.testsupport.story.NineHelpersPeople.SELAM;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TESFAY;
import static no.welfarelab.testsupport.story.NineHelpersTeam.BUP;
import static no.welfarelab.testsupport.story.NineHelpersTeam.FINANCIAL_ASSISTANCE;
import static no.welfarelab.testsupport.story.NineHelpersTeam.INTRODUCTION_PROGRAMME;
import static no.welfarelab.testsupport.story.NineHelpersTeam.KVP;
import static no.welfarelab.testsupport.story.NineHelpersTeam.YOUTH_PSYCHIATRY_TEAM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.ExistingHelp;
import no.welfarelab.core.mapping.HomeVisit;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.mapping.PlanKind;
import no.welfarelab.core.mapping.SecondLook;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.service.Service;

/** What is known of the family in {@link NineHelpers}, and of the help it already had. */
final class NineHelpersMapping {
  static final Id<Need> SPEAK_NORWEGIAN = Id.of("speak-norwegian");

  private NineHelpersMapping() {}

  static Mapping mapping(Words words) {
    List<WorkCloth> cloths = new ArrayList<>();
    cloths.add(NineHelpersCloth.first(words));
    cloths.add(NineHelpersChildrensCloths.rutas(words));
    cloths.add(NineHelpersChildrensCloths.natans(words));
    cloths.add(NineHelpersCloth.second(words));
    return Mapping.builder()
        .needs(needs(words))
        .cloths(cloths)
        .existingHelp(existingHelp(words))
        .askedAbout(ALL_FIVE)
        .homeVisits(List.of(homeVisit(words)))
        .secondLooks(List.of(secondLook(words)))
        .build();
  }

  private static List<Need> needs(Words words) {
    return List.of(
        Parts.need(
            "learn",
            List.of(SELAM),
            LifeArea.EDUCATION,
            List.of(INTRODUCTION_PROGRAMME),
            words.say("Selam trenger hele dager i klassen.", "Selam needs whole days in class.")),
        Parts.need(
            "work",
            List.of(TESFAY),
            LifeArea.WORK,
            List.of(KVP, NAV),
            words.say(
                "Programmet til Tesfay er slutt til sommeren. Da trenger han en jobb.",
                "Tesfay's programme ends in summer; then he needs a job.")),
        Parts.need(
            "treatment",
            List.of(NATAN),
            LifeArea.MENTAL_HEALTH,
            List.of(YOUTH_PSYCHIATRY_TEAM),
            words.say(
                "Natan får ikke sove, og vil fortsette i behandling.",
                "Natan does not sleep, and wants to go on with his treatment.")),
        Parts.need(
            "assessment",
            List.of(RUTA),
            LifeArea.MENTAL_HEALTH,
            List.of(BUP, SCHOOL),
            words.say(
                "Ruta blir utredet, og skolen vet ikke hva den skal gjøre imens.",
                "Ruta is being assessed, and her school does not know what to do meanwhile.")),
        Parts.need(
            "afternoons",
            List.of(ABEL),
            LifeArea.LEISURE,
            List.of(CHILD_PROTECTION, SCHOOL),
            words.say("Abel er alene etter skolen.", "Abel is alone after school.")),
        Parts.need(
            "money",
            PARENTS,
            LifeArea.ECONOMY,
            List.of(FINANCIAL_ASSISTANCE),
            words.say(
                "Tre utbetalinger som endrer hverandre hver måned.",
                "Three payments that change each other every month.")),
        Parts.need(
            "room",
            List.of(SELAM, TESFAY, NATAN),
            LifeArea.HOUSING,
            List.of(HOUSING_OFFICE),
            words.say("Et eget rom til Natan.", "A room of his own for Natan.")),
        Parts.need(
            "one-plan",
            PARENTS,
            LifeArea.FAMILY,
            List.of(NAV),
            words.say("Én familieplan, og én å ringe til.", "One family plan, and one to call.")),
        Parts.need(
            SPEAK_NORWEGIAN.value(),
            List.of(TESFAY),
            LifeArea.EDUCATION,
            List.of(KVP),
            words.say(
                "Noen å snakke norsk med, når barna har lagt seg.",
                "Someone to speak Norwegian with, when the children are in bed.")));
  }

  private static List<ExistingHelp> existingHelp(Words words) {
    return List.of(
        help("help-child-protection", CHILD_PROTECTION, List.of(RUTA, ABEL), SELAM)
            .since(LocalDate.of(2025, 2, 10))
            .text(words.say("Veiledning hjemme hver fredag.", "Guidance at home every Friday."))
            .build(),
        help("help-nav", NAV, List.of(TESFAY), TESFAY)
            .since(LocalDate.of(2024, 9, 2))
            .text(words.say("En veileder for jobbsøking.", "An adviser for finding work."))
            .build(),
        help("help-kvp", KVP, List.of(TESFAY), TESFAY)
            .since(LocalDate.of(2025, 8, 4))
            .plan(PlanKind.QUALIFICATION_PLAN)
            .text(
                words.say(
                    "Kvalifiseringsprogram på heltid, til sommeren 2026.",
                    "The qualification programme, full time, until the summer of 2026."))
            .build(),
        help("help-introduction", INTRODUCTION_PROGRAMME, List.of(SELAM), PROGRAMME_ADVISER)
            .since(LocalDate.of(2025, 1, 13))
            .plan(PlanKind.INTRODUCTION_PLAN)
            .text(words.say("Norsk og samfunnskunnskap.", "Norwegian and knowledge of society."))
            .build(),
        help("help-bup", BUP, List.of(RUTA), SELAM)
            .since(LocalDate.of(2025, 9, 15))
            .text(words.say("Utredning.", "Assessment."))
            .build(),
        help("help-youth-psychiatry", YOUTH_PSYCHIATRY_TEAM, List.of(NATAN), NATAN)
            .since(LocalDate.of(2025, 3, 24))
            .plan(PlanKind.TREATMENT_PLAN)
            .text(words.say("En time hver uke.", "An appointment every week."))
            .build(),
        help("help-assistance", FINANCIAL_ASSISTANCE, PARENTS, SELAM)
            .since(LocalDate.of(2025, 1, 6))
            .text(
                words.say(
                    "Supplerende sosialhjelp, med ny søknad hver måned.",
                    "Supplementary assistance, applied for anew every month."))
            .build(),
        help("help-school", SCHOOL, List.of(RUTA, ABEL), SELAM)
            .since(LocalDate.of(2024, 8, 19))
            .text(
                words.say("Møter om Ruta annenhver uke.", "Meetings about Ruta every other week."))
            .build(),
        help("help-housing", HOUSING_OFFICE, PARENTS, TESFAY)
            .since(LocalDate.of(2022, 6, 1))
            .text(words.say("Kommunal leilighet.", "A municipal flat."))
            .build());
  }

  private static ExistingHelp.Builder help(
      String id, Id<Service> service, List<Id<Person>> persons, Id<Person> saidBy) {
    return ExistingHelp.builder().id(Id.of(id)).service(service).persons(persons).saidBy(saidBy);
  }

  private static HomeVisit homeVisit(Words words) {
    return HomeVisit.builder()
        .id(Id.of("visit-to-the-children"))
        .home(FLAT)
        .on(CHILDREN_HEARD)
        .visitors(List.of(LEADER, INTERPRETER))
        .text(
            words.say(
                "Fem i fire rom. Natan og Abel deler det minste. Abel låste seg inn med sin egen"
                    + " nøkkel.",
                "Five in four rooms. Natan and Abel share the smallest. Abel let himself in with"
                    + " his own key."))
        .build();
  }

  private static SecondLook secondLook(Words words) {
    return SecondLook.builder()
        .decision(NineHelpersMandate.PLACE_REFUSED)
        .on(SECOND_MEETING)
        .by(List.of(LEADER, ASSISTANCE_OFFICER))
        .conclusion(
            words.say(
                "Avslaget viste videre til barnevernet, men ingen ga beskjed dit. Vi søker der.",
                "The refusal pointed on to child protection, but nobody told them. We apply"
                    + " there."))
        .build();
  }
}
