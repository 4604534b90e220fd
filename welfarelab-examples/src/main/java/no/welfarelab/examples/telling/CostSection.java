/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.telling;

import java.util.Map;
import java.util.stream.Collectors;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.service.Service;

/** What it costs whom, year by year. */
final class CostSection {
  private static final Label HEADING = Label.of("Hvem betaler", "Kven betaler", "Who pays");

  private CostSection() {}

  static void tell(Tale tale) {
    Map<Id<Service>, ? extends Map<Integer, Amount>> costs =
        tale.theCase().mandate().costsByPayerAndYear();
    if (!costs.isEmpty()) {
      tale.heading(HEADING);
      costs.forEach(
          (payer, years) ->
              tale.line(
                  "%s – %s",
                  tale.service(payer),
                  years.entrySet().stream()
                      .map(year -> year.getKey() + ": " + kroner(year.getValue()))
                      .collect(Collectors.joining(", "))));
    }
  }

  /** Whole kroner, in groups of three: 12 500 kr. */
  private static String kroner(Amount amount) {
    return Answer.filled("%,d kr", amount.amountInOere() / 100).replace(',', ' ');
  }
}
