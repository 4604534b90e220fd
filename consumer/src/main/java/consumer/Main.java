/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.ConsentForm;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.GoalKind;
import no.welfarelab.core.plan.Horizon;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.service.Services;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.Team;
import no.welfarelab.json.document.CaseDocument;
import no.welfarelab.json.document.CaseJson;
import no.welfarelab.json.document.ReportJson;
import no.welfarelab.json.document.UnreadableDocumentException;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.json.problem.ProblemCode;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.report.Report;
import no.welfarelab.testsupport.CaseGenerator;
import no.welfarelab.testsupport.Sketch;
import no.welfarelab.testsupport.cohort.Flaw;
import no.welfarelab.testsupport.cohort.RealisticCase;
import no.welfarelab.testsupport.cohort.RealisticCases;
import no.welfarelab.testsupport.story.Stories;

/** The first hour of a municipal developer: builds, checks, stores, reads and changes a case. */
public final class Main {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 12);

  private static final Id<Person> EMIL = Id.of("emil");
  private static final Id<Person> SIRI = Id.of("siri");
  private static final Id<Person> NILS = Id.of("nils");
  private static final Id<Goal> OWN_HOME = Id.of("own-home");
  private static final Id<Measure> HOME_VISIT = Id.of("home-visit");
  private static final Id<Measure> FIND_FLAT = Id.of("find-flat");
  private static final Id<Task> AGREE_ON_A_DAY = Id.of("agree-on-a-day");
  private static final Id<Consent> EMILS_CONSENT = Id.of("emils-consent");

  private Main() {}

  /**
   * Runs it.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    InvestmentCase built = build();
    check(built);
    store(built);
    refuse();
    change(built);
    tryOutOnOthers();
    System.out.println("consumer: ok");
  }

  private static InvestmentCase build() {
    return InvestmentCase.builder()
        .id(Id.of("case-2026-17"))
        .persons(
            List.of(
                Person.builder()
                    .id(EMIL)
                    .standing(Standing.CITIZEN)
                    .name("Emil")
                    .birthDate(LocalDate.of(2003, 9, 14))
                    .build(),
                Person.builder().id(SIRI).standing(Standing.PROFESSIONAL).name("Siri").build(),
                Person.builder().id(NILS).standing(Standing.PROFESSIONAL).name("Nils").build()))
        .consents(
            List.of(
                Consent.builder()
                    .id(EMILS_CONSENT)
                    .person(EMIL)
                    .givenBy(List.of(EMIL))
                    .services(List.of(Services.USER_DESK, Services.HOUSING_OFFICE))
                    .lifeAreas(List.of(LifeArea.HOUSING))
                    .purposes(List.of(Purpose.COORDINATION))
                    .form(ConsentForm.SIGNED)
                    .startInclusive(JANUARY.atTime(10, 0))
                    .build()))
        .team(Team.builder().memberships(List.of(leads("siri-leads", SIRI, JANUARY))).build())
        .plan(plan())
        .build();
  }

  private static Membership leads(String id, Id<Person> person, LocalDate from) {
    return Membership.builder()
        .id(Id.of(id))
        .person(person)
        .role(Role.INVESTMENT_LEADER)
        .service(Services.USER_DESK)
        .period(Period.from(from))
        .build();
  }

  /** Finding a flat is to come after a visit that is to come after finding a flat. */
  private static InvestmentPlan plan() {
    return InvestmentPlan.builder()
        .inForceFrom(JANUARY)
        .writtenBy(SIRI)
        .goals(
            List.of(
                Goal.builder()
                    .id(OWN_HOME)
                    .kind(GoalKind.EFFECT)
                    .text("I have my own home, right the first time.")
                    .persons(List.of(EMIL))
                    .lifeArea(LifeArea.HOUSING)
                    .horizon(Horizon.LONG_TERM)
                    .phase(Phase.SUSTAINABLE)
                    .build()))
        .measures(
            List.of(
                measure(HOME_VISIT, "See how food and washing go.", FIND_FLAT),
                measure(FIND_FLAT, "Look for a flat close to the garage.", HOME_VISIT)))
        .tasks(
            List.of(
                Task.builder()
                    .id(AGREE_ON_A_DAY)
                    .text("Agree on a day for the visit – når passer det?")
                    .responsible(List.of(NILS))
                    .measure(HOME_VISIT)
                    .madeOn(JANUARY)
                    .dueOn(TODAY.plusDays(3))
                    .build()))
        .build();
  }

  private static Measure measure(Id<Measure> id, String text, Id<Measure> after) {
    return Measure.builder()
        .id(id)
        .text(text)
        .persons(List.of(EMIL))
        .lifeArea(LifeArea.HOUSING)
        .phase(Phase.STABILISATION)
        .service(Services.HOUSING_OFFICE)
        .goals(List.of(OWN_HOME))
        .after(List.of(after))
        .build();
  }

  private static void check(InvestmentCase built) {
    Report report = Rulebook.handbook().check(built, TODAY);
    for (Finding finding : report.findings()) {
      if (finding.outcome() == Outcome.NOT_SATISFIED) {
        System.out.println(
            finding.strength().label().nb()
                + " "
                + finding.rule()
                + " "
                + finding.placeName(Language.NB)
                + ": "
                + finding.message(Language.NB));
        finding.remedy(Language.NB).ifPresent(remedy -> System.out.println("  " + remedy));
      }
    }
    expect(!report.valid(), "a plan whose measures wait for each other is not valid");
    expect(
        report.findings().stream()
            .anyMatch(
                finding ->
                    finding.rule().equals("PLAN-07")
                        && finding.outcome() == Outcome.NOT_SATISFIED
                        && finding.subject().id().equals(HOME_VISIT)),
        "PLAN-07 speaks of the visit");
    expect(report.validation().isInvalid(), "the errors are told apart");

    InvestmentCase mended =
        built.withPlan(
            plan ->
                plan.replace(
                    Measure.builder()
                        .id(HOME_VISIT)
                        .text("See how food and washing go.")
                        .persons(List.of(EMIL))
                        .goals(List.of(OWN_HOME))
                        .build()));
    expect(
        Rulebook.handbook().check(mended, TODAY).findings().stream()
            .noneMatch(finding -> finding.rule().equals("PLAN-07")),
        "the circle is gone");
    byte[] written = ReportJson.write(report, Language.NN);
    expect(ReportJson.read(written).get().equals(report), "a report reads back equal");
  }

  private static void store(InvestmentCase built) {
    CaseDocument document = CaseDocument.of(built.withRevision(1), TODAY);
    byte[] row = CaseJson.write(document);
    CaseDocument read = CaseJson.readOrThrow(row);
    expect(read.equals(document), "a document reads back equal");
    expect(
        CaseJson.readOrThrow(CaseJson.print(document).getBytes(UTF_8)).equals(document),
        "and so does a printed one");
    expect(read.theCase().revision() == 1, "the revision is kept");
    expect(!document.toString().contains("Emil"), "a case prints masked");
  }

  private static void refuse() {
    byte[] broken =
        """
        {"format": "welfarelab-case", "version": 1, "id": "case-2026-17",
         "persons": [{"id": "emil", "standing": "SITIZEN", "nick": "E"}],
         "plan": {"tasks": [{"id": "t", "text": "Ring", "dueOn": "2026-02-30"}]}}
        """
            .getBytes(UTF_8);
    Validation<Seq<Problem>, CaseDocument> read = CaseJson.read(broken);
    for (Problem problem : read.getError()) {
      System.out.printf(
          "%d:%d %s %s: %s%n",
          problem.line(),
          problem.column(),
          problem.code(),
          problem.pointer(),
          problem.message(Language.NB));
    }
    expect(
        read.getError()
            .map(Problem::code)
            .asJava()
            .equals(
                List.of(
                    ProblemCode.UNKNOWN_CODE, ProblemCode.UNKNOWN_PROPERTY, ProblemCode.BAD_DATE)),
        "all three problems are told at once");
    try {
      CaseJson.readOrThrow(broken);
      expect(false, "a broken document throws");
    } catch (UnreadableDocumentException e) {
      expect(e.problems().size() == 3, "the exception holds them all");
    }
  }

  /** What a host's own tests take from the test support. */
  private static void tryOutOnOthers() {
    for (RealisticCase made : RealisticCases.of(17).withDrawnFlaws(1).list(20)) {
      CaseDocument document = CaseDocument.of(made.theCase(), made.asOf());
      expect(
          CaseJson.readOrThrow(CaseJson.write(document)).equals(document),
          "a made-up case reads back equal");
    }
    RealisticCase circle = RealisticCases.of(17).with(Flaw.CYCLE_IN_PLAN).first();
    expect(
        !Rulebook.handbook().check(circle.theCase(), circle.asOf()).valid(),
        "a case with a flaw is not valid");
    InvestmentCase arbitrary = CaseGenerator.of(17).next();
    expect(arbitrary.equals(CaseGenerator.of(17).next()), "a seed gives one case");
    expect(Stories.find("car-and-home").isPresent(), "the stories are told");
    expect(
        InvestmentCase.builder()
                .id(Id.of("sketched"))
                .build()
                .add(Sketch.professional(NILS).build())
                .persons()
                .size()
            == 1,
        "a part is sketched");
  }

  private static void change(InvestmentCase built) {
    LocalDateTime now = TODAY.atTime(9, 30);
    InvestmentCase evening =
        built
            .withdrawConsent(EMILS_CONSENT, now)
            .finishTask(AGREE_ON_A_DAY, TODAY, "Thursday at ten.")
            .handOverLeadership(leads("nils-leads", NILS, TODAY));

    Consent consent = evening.consents().get(0);
    expect(consent.isInForce(now.minusMinutes(1)), "the consent held until it was withdrawn");
    expect(!consent.isInForce(now), "and holds no longer");
    Task task = evening.plan().orElseThrow().tasks().get(0);
    expect(task.doneOn().equals(Optional.of(TODAY)), "the task is done");
    expect(task.feedback().isPresent(), "and something is told of it");
    expect(
        leader(evening, TODAY.minusDays(1)).equals(List.of(SIRI))
            && leader(evening, TODAY).equals(List.of(NILS)),
        "Siri leads until the day before, then Nils");
    expect(!evening.equals(built) && built.equals(build()), "the former case is as it was");
    try {
      evening.finishTask(Id.of("no-such-task"), TODAY, "Done.");
      expect(false, "a task that is not there cannot be done");
    } catch (IllegalArgumentException e) {
      expect(!String.valueOf(e.getMessage()).contains("no-such-task"), "no message tells ids");
    }
  }

  private static List<Id<Person>> leader(InvestmentCase theCase, LocalDate day) {
    return theCase.team().membersOn(day).stream()
        .filter(membership -> membership.role() == Role.INVESTMENT_LEADER)
        .map(Membership::person)
        .toList();
  }

  private static void expect(boolean holds, String what) {
    if (!holds) {
      System.err.println("consumer: not so: " + what);
      System.exit(1);
    }
  }
}
