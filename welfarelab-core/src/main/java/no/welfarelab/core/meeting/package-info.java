/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * Meetings (<i>møter</i>) of the citizen and the team.
 *
 * <p>The main type is {@link no.welfarelab.core.meeting.Meeting}.
 */
@NullMarked
package no.welfarelab.core.meeting;

import org.jspecify.annotations.NullMarked;
