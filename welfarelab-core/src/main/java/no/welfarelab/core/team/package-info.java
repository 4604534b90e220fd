/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * The investment team (<i>investeringsteam</i>): who works with the citizen, in which role and when.
 *
 * <p>The main type is {@link no.welfarelab.core.team.Team}.
 */
@NullMarked
package no.welfarelab.core.team;

import org.jspecify.annotations.NullMarked;
