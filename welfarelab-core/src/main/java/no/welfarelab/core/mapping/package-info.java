/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * 360° mapping (<i>360-graders kartlegging</i>): needs, and the work cloth on which they are talked through.
 *
 * <p>The main type is {@link no.welfarelab.core.mapping.Mapping}.
 */
@NullMarked
package no.welfarelab.core.mapping;

import org.jspecify.annotations.NullMarked;
