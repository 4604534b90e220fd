/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * The model of the welfare lab (<i>velferdslab</i>): immutable values, the verbs that edit them, and pure questions.
 *
 * <p>The packages below are the rooms of the house, in the order in which they know each other: ground, service,
 * citizen, consent, team, mandate, mapping, plan, journey, effect, meeting, intake, lab. The main type is {@link
 * no.welfarelab.core.lab.InvestmentCase}, which gathers the rest.
 */
@DomainStyle
@NullMarked
package no.welfarelab.core;

import org.jspecify.annotations.NullMarked;
