/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import static no.welfarelab.testsupport.cohort.Cast.OTHER_PARENT;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.ConsentAges;
import no.welfarelab.core.consent.ConsentForm;
import no.welfarelab.core.consent.Disclosure;
import no.welfarelab.core.consent.Hearing;
import no.welfarelab.core.consent.Information;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.consent.Refusal;
import no.welfarelab.core.consent.Review;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LawReference;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.service.Services;
import no.welfarelab.testsupport.chance.Draw;

/** Who let which services know of whom, who did not, and what was shared. */
final class Consents {
  private static final ConsentAges AGES = ConsentAges.handbook();
  private static final int MONTHS_BETWEEN_REVIEWS = 10;

  private final Cast cast;
  private final Timeline days;
  private final Draw draw;

  Consents(Cast cast, Timeline days, Draw draw) {
    this.cast = cast;
    this.days = days;
    this.draw = draw;
  }

  List<Consent> consents() {
    List<Consent> consents = new ArrayList<>();
    cast.adults().forEach(adult -> consents.add(byThemselves(adult, everyArea())));
    if (cast.has(Feature.SPLIT_RESIDENCE)) {
      consents.add(byThemselves(OTHER_PARENT, everyArea()));
    }
    cast.children().forEach(child -> consents.addAll(forChild(child)));
    return consents;
  }

  private List<Consent> forChild(Id<Person> child) {
    int age = cast.ageOn(child, days.saidYes());
    if (age >= AGES.forHealth()) {
      return List.of(byThemselves(child, everyArea()));
    }
    if (age < AGES.otherwise()) {
      return List.of(byHolders("", child, everyArea()));
    }
    return List.of(byThemselves(child, areas(false)), byHolders("-in-health", child, areas(true)));
  }

  private static List<LifeArea> everyArea() {
    return Arrays.asList(LifeArea.values());
  }

  private static List<LifeArea> areas(boolean aboutHealth) {
    return everyArea().stream().filter(area -> area.aboutHealth() == aboutHealth).toList();
  }

  private Consent byThemselves(Id<Person> person, List<LifeArea> areas) {
    return consent("", person, areas)
        .givenBy(List.of(person))
        .reviews(reviews(person))
        .information(information(List.of(person)))
        .build();
  }

  private Consent byHolders(String suffix, Id<Person> child, List<LifeArea> areas) {
    List<Id<Person>> holders = cast.holders(child);
    Consent.Builder consent =
        consent(suffix, child, areas)
            .givenBy(holders)
            .reviews(reviews(holders.get(0)))
            .information(information(holders));
    if (cast.ageOn(child, days.saidYes()) >= AGES.heard()) {
      consent.hearings(
          List.of(Hearing.builder().child(child).on(days.saidYes()).agrees(true).build()));
    }
    return consent.build();
  }

  private Consent.Builder consent(String suffix, Id<Person> person, List<LifeArea> areas) {
    boolean oral = draw.oneIn(5);
    Consent.Builder consent =
        Consent.builder()
            .id(Id.of(person.value() + "-consents" + suffix))
            .person(person)
            .services(cast.services())
            .lifeAreas(areas)
            .purposes(List.of(Purpose.COORDINATION))
            .form(oral ? ConsentForm.ORAL_RECORDED : ConsentForm.SIGNED)
            .startInclusive(days.saidYes().atTime(12, 0));
    return oral ? consent.recordedBy(cast.leaderOn(days.saidYes())) : consent;
  }

  private Information information(List<Id<Person>> recipients) {
    return Information.builder()
        .on(days.introduced())
        .by(cast.leaderOn(days.introduced()))
        .recipients(recipients)
        .languageHelp(languageHelp(recipients))
        .build();
  }

  /** How something was made understood to some. */
  private LanguageHelp languageHelp(List<Id<Person>> recipients) {
    return recipients.contains(cast.firstCitizen()) ? help(cast) : LanguageHelp.NONE_NEEDED;
  }

  static LanguageHelp help(Cast cast) {
    return cast.has(Feature.INTERPRETER) ? LanguageHelp.INTERPRETER : LanguageHelp.NONE_NEEDED;
  }

  private List<Review> reviews(Id<Person> with) {
    List<Review> reviews = new ArrayList<>();
    LocalDate day = days.saidYes().plusMonths(MONTHS_BETWEEN_REVIEWS);
    while (!day.isAfter(days.end())) {
      reviews.add(Review.builder().on(day).with(with).build());
      day = day.plusMonths(MONTHS_BETWEEN_REVIEWS);
    }
    return reviews;
  }

  List<Refusal> refusals() {
    return cast.has(Feature.REFUSED_SHARING)
        ? List.of(
            Refusal.builder()
                .id(Id.of("refusal-1"))
                .person(cast.firstCitizen())
                .at(days.saidYes().atTime(12, 0))
                .services(List.of(Services.EMPLOYER))
                .build())
        : List.of();
  }

  List<Disclosure> disclosures() {
    List<Disclosure> disclosures = new ArrayList<>();
    Id<Service> recipient = cast.seats().get(0).service();
    for (LocalDate meeting : List.of(days.first(), days.last())) {
      disclosures.add(
          disclosure(disclosures.size() + 1, cast.firstCitizen(), meeting.atTime(10, 0))
              .recipient(recipient)
              .lifeAreas(List.of(LifeArea.ECONOMY))
              .purpose(Purpose.COORDINATION)
              .consent(Id.of(cast.firstCitizen().value() + "-consents"))
              .build());
    }
    if (cast.has(Feature.STATUTORY_DISCLOSURE)) {
      disclosures.add(
          disclosure(disclosures.size() + 1, cast.children().get(0), days.middle().atTime(14, 0))
              .recipient(Services.CHILD_PROTECTION)
              .lifeAreas(List.of(LifeArea.FAMILY))
              .statute(LawReference.builder().law("lov-2021-06-18-97").section("§ 13-2").build())
              .build());
    }
    return disclosures;
  }

  private static Disclosure.Builder disclosure(
      int number, Id<Person> person, LocalDateTime instant) {
    return Disclosure.builder()
        .id(Id.of("disclosure-" + number))
        .persons(List.of(person))
        .at(instant);
  }
}
