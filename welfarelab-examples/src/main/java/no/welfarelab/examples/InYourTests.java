/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples;

import static no.welfarelab.testsupport.Sketch.citizen;
import static no.welfarelab.testsupport.Sketch.consent;
import static no.welfarelab.testsupport.Sketch.membership;
import static no.welfarelab.testsupport.Sketch.professional;
import static no.welfarelab.testsupport.Sketch.task;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.service.Services;
import no.welfarelab.core.team.Role;
import no.welfarelab.json.document.CaseDocument;
import no.welfarelab.json.document.CaseJson;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.testsupport.cohort.Feature;
import no.welfarelab.testsupport.cohort.Flaw;
import no.welfarelab.testsupport.cohort.RealisticCase;
import no.welfarelab.testsupport.cohort.RealisticCases;
import no.welfarelab.testsupport.story.Stories;

/** The README's example of cases for a host's own tests. */
public final class InYourTests {
  private InYourTests() {}

  /**
   * Stores stories and made-up cases, makes a case with a flaw, and writes one in some lines.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    // Does what you store come back as it was? Try the handbook's stories, and a thousand families.
    Stream<CaseDocument> stories =
        Stories.all().stream().map(story -> CaseDocument.of(story.theCase(), story.asOf()));
    Stream<CaseDocument> families =
        RealisticCases.of(42).withDrawnFlaws(2).stream()
            .limit(1_000)
            .map(made -> CaseDocument.of(made.theCase(), made.asOf()));
    System.out.println(
        Stream.concat(stories, families)
            .allMatch(stored -> CaseJson.readOrThrow(CaseJson.write(stored)).equals(stored)));

    // What do you show of a plan that goes in a circle, of someone who needs an interpreter?
    RealisticCase made =
        RealisticCases.of(42).with(Feature.INTERPRETER).with(Flaw.CYCLE_IN_PLAN).first();
    for (Finding finding : Rulebook.handbook().check(made.theCase(), made.asOf()).findings()) {
      if (finding.outcome() == Outcome.NOT_SATISFIED) {
        System.out.println(finding.rule() + ": " + finding.message(Language.EN));
      }
    }

    // And a case of your own, a line a part.
    LocalDate march = LocalDate.of(2026, 3, 2);
    Id<Person> kari = Id.of("kari");
    Id<Person> nils = Id.of("nils");
    InvestmentCase theCase =
        InvestmentCase.builder()
            .id(Id.of("case-17"))
            .build()
            .add(citizen(kari).birthDate(LocalDate.of(1990, 5, 17)).build())
            .add(professional(nils).name("Nils").build())
            .add(consent(kari, march, List.of(Services.NAV, Services.GP)).build())
            .add(membership(nils, Role.MEMBER, march).service(Services.NAV).build())
            .add(task("ring", "Ring the owner.", nils, march.plusDays(3)).madeOn(march).build());
    System.out.println(theCase.team().membersOn(march).size() + " in the team");
  }
}
