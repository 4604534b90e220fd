/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * Mandate (<i>myndighetsrom</i>): what each representative may decide, and who gave them that.
 *
 * <p>The main type is {@link no.welfarelab.core.mandate.Mandate}.
 */
@NullMarked
package no.welfarelab.core.mandate;

import org.jspecify.annotations.NullMarked;
