/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.telling;

import no.welfarelab.core.ground.Label;
import no.welfarelab.core.journey.Journey;
import no.welfarelab.core.meeting.Meeting;

/** The meetings, and the road from situation to situation. */
final class RoadSection {
  private static final Label MEETINGS = Label.of("Møtene", "Møta", "The meetings");
  private static final Label NEXT = Label.of("neste", "neste", "next");
  private static final Label HEADING = Label.of("Ferden", "Ferda", "The journey");
  private static final Label TARGET = Label.of("målet", "målet", "the target");
  private static final Label CLOSED = Label.of("avsluttet", "avslutta", "closed");

  private RoadSection() {}

  static void tell(Tale tale) {
    if (!tale.theCase().meetings().isEmpty()) {
      tale.heading(MEETINGS);
      tale.theCase().meetings().forEach(meeting -> tell(meeting, tale));
    }
    Journey journey = tale.theCase().journey();
    tale.heading(HEADING);
    journey.situations().stream()
        .filter(entry -> tale.seen(entry.on()))
        .forEach(
            entry ->
                tale.line(
                    "%s  %s%s%s",
                    tale.day(entry.on()),
                    tale.word(entry.situation()),
                    Tale.aside(tale.names(entry.persons())),
                    Tale.quoted(entry.explanation())));
    journey.target().ifPresent(target -> tale.line("%s: %s", tale.word(TARGET), tale.word(target)));
    journey
        .closing()
        .filter(closing -> tale.seen(closing.on()))
        .ifPresent(
            closing ->
                tale.line(
                    "%s  %s%s",
                    tale.day(closing.on()),
                    tale.word(CLOSED),
                    closing.reason().map(reason -> ": " + tale.word(reason)).orElse("")));
    tale.theCase().effect().experiences().stream()
        .filter(experience -> tale.seen(experience.askedOn()))
        .forEach(
            experience ->
                experience
                    .text()
                    .ifPresent(
                        text ->
                            tale.line(
                                "%s  %s: «%s»",
                                tale.day(experience.askedOn()),
                                tale.name(experience.person()),
                                text)));
  }

  private static void tell(Meeting meeting, Tale tale) {
    boolean held = meeting.heldOn().isPresent() && tale.seen(meeting.heldOn());
    tale.line(
        "%s  %s%s%s",
        tale.day(held ? meeting.heldOn() : meeting.plannedOn()),
        tale.word(meeting.kind()),
        held ? "" : Tale.aside(tale.word(NEXT)),
        held ? Tale.quoted(meeting.summary()) : "");
  }
}
