/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * Who is accountable for what, and who alone may do what (<i>ansvar og myndighet</i>): the handbook's matrix as data.
 *
 * <p>The main type is {@link no.welfarelab.rules.responsibility.Responsibilities}.
 */
@NullMarked
package no.welfarelab.rules.responsibility;

import org.jspecify.annotations.NullMarked;
