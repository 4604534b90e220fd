/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * The lab (<i>velferdslab</i>): the case that gathers everything, and the waivers of its rules.
 *
 * <p>The main type is {@link no.welfarelab.core.lab.InvestmentCase}.
 */
@NullMarked
package no.welfarelab.core.lab;

import org.jspecify.annotations.NullMarked;
