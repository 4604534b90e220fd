/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * The investment plan (<i>investeringsplan</i>): goals, measures, and who does what by when.
 *
 * <p>The main type is {@link no.welfarelab.core.plan.InvestmentPlan}.
 */
@NullMarked
package no.welfarelab.core.plan;

import org.jspecify.annotations.NullMarked;
