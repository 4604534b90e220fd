/**
 * Meetings (<i>møter</i>) of the citizen and the team.
 *
 * <p>The main type is {@link no.welfarelab.core.meeting.Meeting}.
 */
@NullMarked
package no.welfarelab.core.meeting;

import org.jspecify.annotations.NullMarked;
