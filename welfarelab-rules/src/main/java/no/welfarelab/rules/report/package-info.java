/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * What a check says in all (<i>rapport</i>): every rule's outcome, the findings, and the recommendation on intake.
 *
 * <p>The main type is {@link no.welfarelab.rules.report.Report}.
 */
@NullMarked
package no.welfarelab.rules.report;

import org.jspecify.annotations.NullMarked;
