/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * The investment journey (<i>investeringsferd</i>): from an untenable or exposed situation to a stable one.
 *
 * <p>The main type is {@link no.welfarelab.core.journey.Journey}. A situation is how life is on a day; it is not derived from
 * the phase of any measure.
 */
@NullMarked
package no.welfarelab.core.journey;

import org.jspecify.annotations.NullMarked;
