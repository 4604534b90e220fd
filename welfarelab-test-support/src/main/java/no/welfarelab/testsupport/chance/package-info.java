/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * Chance from a seed (<i>tilfeldighet</i>), the same on every machine; not exported.
 *
 * <p>The main type is {@link no.welfarelab.testsupport.chance.Draw}.
 */
@NullMarked
package no.welfarelab.testsupport.chance;

import org.jspecify.annotations.NullMarked;
