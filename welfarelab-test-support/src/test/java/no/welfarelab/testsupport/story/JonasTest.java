/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_PROTECTION;
import static no.welfarelab.core.service.Services.SPECIALIST_HEALTH;
import static no.welfarelab.core.service.Services.USER_DESK;
import static no.welfarelab.testsupport.story.JonasPeople.DESK_ADVISER;
import static no.welfarelab.testsupport.story.JonasPeople.FORMER_OFFICER;
import static no.welfarelab.testsupport.story.JonasPeople.JONAS;
import static no.welfarelab.testsupport.story.JonasPeople.MOTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.citizen.RelationKind;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.intake.AdaptationGround;
import no.welfarelab.core.intake.Answer;
import no.welfarelab.core.intake.TargetGroups;
import no.welfarelab.core.intake.Topic;
import no.welfarelab.core.journey.Indicator;
import no.welfarelab.core.journey.Level;
import no.welfarelab.core.journey.Observation;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.journey.SituationEntry;
import no.welfarelab.core.lab.Explanation;
import no.welfarelab.core.lab.Matter;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mandate.DenialReason;
import no.welfarelab.core.mapping.Cause;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.plan.Task;
import org.junit.jupiter.api.Test;

/** What the source tells of {@link Jonas}. */
class JonasTest extends JonasFilledIn {
  private static Level seenByHim(Indicator indicator, LocalDate on) {
    return STORY.whole().journey().observations().stream()
        .filter(
            it ->
                it.indicator() == indicator
                    && it.on().equals(Optional.of(on))
                    && it.by().equals(Optional.of(JONAS)))
        .flatMap(it -> it.level().stream())
        .findAny()
        .orElseThrow();
  }

  @Test
  void heIsTwentyOne() {
    assertThat(STORY.person(JONAS).ageOn(Jonas.REFERRED)).contains(21);
    assertThat(STORY.person(JONAS).ageOn(Jonas.AS_OF)).contains(21);
  }

  @Test
  void heLeftHomeAtSixteenAfterConflictWithHisMother() {
    assertThat(STORY.clothEntry(JonasCloth.MUM).text()).contains("quarrelled", "sixteen");
    assertThat(STORY.clothEntry(JonasCloth.MUM).service()).isEmpty();
    assertThat(STORY.family().relations())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.person()).isEqualTo(MOTHER);
              assertThat(it.kind()).isEqualTo(RelationKind.PARENT);
            });
    assertThat(STORY.person(MOTHER).participates()).contains(false);
    assertThat(STORY.explanation(Matter.NO_ENTRY_OF_THEIR_OWN).persons()).containsExactly(MOTHER);
  }

  @Test
  void childProtectionHelpedHimOnce() {
    assertThat(STORY.clothEntry(JonasCloth.THREE_SOFAS).causes())
        .extracting(Cause::text)
        .anyMatch(text -> text.startsWith("Child protection paid for the flat"));
    assertThat(STORY.clothEntry(JonasCloth.AWAY_TOO_MUCH).causes())
        .extracting(Cause::text)
        .anyMatch(text -> text.contains("follow-up in the flat came to an end"));
    assertThat(STORY.whole().intake().earlierHandlers()).containsExactly(FORMER_OFFICER);
    Explanation absent = STORY.explanation(Matter.HANDLER_NOT_IN_TEAM);
    assertThat(absent.persons()).containsExactly(FORMER_OFFICER);
    assertThat(absent.reason()).isPresent();
    assertThat(LifeArea.values()).noneMatch(area -> STORY.mayKnow(CHILD_PROTECTION, JONAS, area));
  }

  @Test
  void hisApprenticeshipStoppedForAbsence() {
    assertThat(STORY.need("training").lifeArea()).contains(LifeArea.EDUCATION);
    assertThat(STORY.needText("training")).contains("stopped because he was away too much");
    assertThat(STORY.clothEntry(JonasCloth.AWAY_TOO_MUCH).box()).isEqualTo(ClothBox.DIFFICULT);
    assertThat(STORY.clothEntry(JonasCloth.AWAY_TOO_MUCH).causes()).hasSize(2);
    assertThat(STORY.goal(JonasPlan.THROUGH_TRAINING).text()).contains("apprenticeship");
  }

  @Test
  void hisSubstanceUseIsThePast() {
    assertThat(STORY.clothEntry(JonasCloth.USED_BEFORE).text())
        .isEqualTo("I have had trouble with drugs. Not any more.");
    assertThat(seenByHim(Indicator.SUBSTANCE_USE_UNDER_CONTROL, Jonas.FIRST)).isEqualTo(Level.YES);
    assertThat(STORY.whole().intake().adaptations())
        .noneMatch(it -> it.grounds().contains(AdaptationGround.SUBSTANCE_USE));
  }

  @Test
  void bupEndedWhenHeDidNotCome() {
    assertThat(STORY.clothEntry(JonasCloth.BUP).text())
        .contains("assessed by BUP several times", "stopped when I did not come");
    assertThat(STORY.clothEntry(JonasCloth.BUP).causes()).hasSize(2);
    assertThat(STORY.whole().mandate().decisions())
        .noneMatch(it -> it.service().equals(Optional.of(SPECIALIST_HEALTH)));
  }

  @Test
  void heDidNotKnowWhereToTurn() {
    assertThat(STORY.whole().mandate().applications())
        .allMatch(it -> it.sentOn().orElseThrow().isAfter(Jonas.REFERRED));
    assertThat(STORY.whole().intake().referral().orElseThrow().reason().orElseThrow())
        .contains("does not know where to turn");
    assertThat(STORY.whole().intake().adaptations())
        .singleElement()
        .satisfies(
            it -> assertThat(it.grounds()).containsExactly(AdaptationGround.LITTLE_KNOWLEDGE));
  }

  @Test
  void theUserDeskIsTheDoorIn() {
    assertThat(STORY.whole().intake().referral().orElseThrow().service()).contains(USER_DESK);
    assertThat(STORY.whole().intake().referral().orElseThrow().referrer()).contains(DESK_ADVISER);
    assertThat(STORY.referred()).isEqualTo(Jonas.REFERRED);
  }

  @Test
  void heHadNoHomeAtTheFirstMeeting() {
    assertThat(seenByHim(Indicator.SUITABLE_HOME, Jonas.FIRST)).isEqualTo(Level.NO);
  }

  @Test
  void heHadNoIncomeAtTheFirstMeeting() {
    assertThat(seenByHim(Indicator.INCOME_ABOVE_LOW_LINE, Jonas.FIRST)).isEqualTo(Level.NO);
    assertThat(STORY.whole().mandate().decisions())
        .allMatch(it -> it.on().orElseThrow().isAfter(Jonas.FIRST));
  }

  @Test
  void heHadMuchDebtAtTheFirstMeeting() {
    assertThat(seenByHim(Indicator.DEBT_UNDER_CONTROL, Jonas.FIRST)).isEqualTo(Level.NO);
    assertThat(STORY.needText("debt")).startsWith("Much debt");
  }

  @Test
  void hisSituationIsUntenable() {
    List<SituationEntry> situations = STORY.whole().journey().situations();
    assertThat(situations).extracting(SituationEntry::situation).containsOnly(Situation.UNTENABLE);
    assertThat(situations.get(0).on()).contains(Jonas.FIRST);
    assertThat(situations)
        .allSatisfy(
            entry ->
                assertThat(STORY.whole().journey().observations())
                    .filteredOn(it -> entry.evidence().contains(it.id()))
                    .extracting(Observation::by)
                    .contains(Optional.of(JONAS)));
    assertThat(STORY.whole().journey().target()).contains(Situation.STABLE);
    StoryLaws.everySituationIsAsTheMarksSuggest(STORY);
  }

  @Test
  void noServiceWasThereWhenTheCaseBegan() {
    assertThat(STORY.whole().mapping().askedAbout()).containsExactly(JONAS);
    assertThat(STORY.whole().mapping().existingHelp()).isEmpty();
  }

  @Test
  void heNeededSeveralRoundsToSayYes() {
    assertThat(STORY.whole().intake().considerations())
        .extracting(it -> it.answer(), it -> it.spoken(), it -> it.on().orElseThrow())
        .containsExactly(
            tuple(Answer.ASKED, Optional.empty(), Jonas.ON_THE_BENCH),
            tuple(Answer.THINKING, Optional.of(false), Jonas.WITHOUT_A_WORD),
            tuple(Answer.THINKING, Optional.of(true), Jonas.ON_THE_WALK),
            tuple(Answer.YES, Optional.of(true), Jonas.SAID_YES));
  }

  @Test
  void theLabMeetsHimWhereHeIs() {
    assertThat(STORY.whole().intake().adaptations().get(0).text().orElseThrow())
        .contains("where he is", "after twelve o'clock", "Nobody new at the table");
    assertThat(STORY.whole().team().meetingCapacity())
        .singleElement()
        .satisfies(it -> assertThat(it.on().orElseThrow()).isBefore(Jonas.FIRST));
  }

  @Test
  void heWasToldThatServicesAreNeverLost() {
    assertThat(STORY.whole().intake().told())
        .anyMatch(
            it ->
                it.topics().contains(Topic.HELP_CAN_BE_LOST)
                    && it.on().equals(Optional.of(Jonas.ON_THE_BENCH)));
  }

  @Test
  void nothingIsTakenFromHimForStayingAway() {
    Task appointment = STORY.task(JonasTasks.MEET.value());
    LocalDate missed = appointment.history().get(0).formerDate().orElseThrow();
    assertThat(appointment.history().get(0).text().orElseThrow()).startsWith("He did not come");
    assertThat(appointment.doneOn().orElseThrow()).isAfter(missed);
    assertThat(STORY.measure(JonasMeasures.TALKS).status()).contains(MeasureStatus.STARTED);
    assertThat(STORY.whole().mandate().decisions())
        .extracting(Decision::outcome)
        .doesNotContain(DecisionOutcome.ENDED, DecisionOutcome.REDUCED);
    assertThat(STORY.answer(JonasMandate.MONEY_IN_NEW_YEAR).orElseThrow().outcome())
        .isEqualTo(DecisionOutcome.GRANTED);
    assertThat(STORY.answer(JonasMandate.MONEY_IN_NEW_YEAR).orElseThrow().on().orElseThrow())
        .isAfter(missed);
  }

  @Test
  void aapIsRefusedOnTheLawsTermsOnly() {
    Decision refused = STORY.answer(JonasMandate.AAP).orElseThrow();
    assertThat(refused.outcome()).isEqualTo(DecisionOutcome.REFUSED);
    assertThat(refused.denialReason()).contains(DenialReason.TERMS_NOT_MET);
    assertThat(refused.alternative()).isPresent();
    assertThat(STORY.measure(JonasMeasures.AAP).rightsBased()).contains(true);
    assertThat(STORY.measure(JonasMeasures.AAP).stopReason()).contains(DenialReason.TERMS_NOT_MET);
    assertThat(STORY.whole().mapping().secondLooks())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.decision()).isEqualTo(refused.id());
              assertThat(it.by()).contains(JONAS);
            });
  }

  @Test
  void heBelongsToTheYouth() {
    assertThat(STORY.whole().intake().targetGroups()).contains(TargetGroups.YOUTH);
  }
}
