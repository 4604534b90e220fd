/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * What came of the work (<i>effekt</i>): effect goals followed from a baseline, and what the people say.
 *
 * <p>It is measured on people's situations, not on the number of cases handled. The main type is {@link
 * no.welfarelab.core.effect.Effect}.
 */
@NullMarked
package no.welfarelab.core.effect;

import org.jspecify.annotations.NullMarked;
