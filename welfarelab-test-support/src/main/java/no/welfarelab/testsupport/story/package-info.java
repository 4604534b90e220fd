/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * The handbook's stories (<i>historiene</i>) as cases: complete, synthetic, each with its as-of date.
 *
 * <p>The main type is {@link no.welfarelab.testsupport.story.Stories}.
 */
@NullMarked
package no.welfarelab.testsupport.story;

import org.jspecify.annotations.NullMarked;
