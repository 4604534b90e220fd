/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * The lab (<i>velferdslab</i>): the case that gathers everything, what is asked of all of it, and the municipality's lab.
 *
 * <p>The main types are {@link no.welfarelab.core.lab.InvestmentCase} and {@link no.welfarelab.core.lab.WelfareLab}.
 */
@NullMarked
package no.welfarelab.core.lab;

import org.jspecify.annotations.NullMarked;
