/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * Intake (<i>inntak</i>): several ways in, the criteria, the core team's decision and the citizen's yes.
 *
 * <p>The main type is {@link no.welfarelab.core.intake.Intake}. The decision is people's; nothing here makes one.
 */
@NullMarked
package no.welfarelab.core.intake;

import org.jspecify.annotations.NullMarked;
