/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * The handbook's stories and the command line {@code welfarelab.jar}.
 *
 * <p>The main type is {@link no.welfarelab.examples.Main}.
 */
@NullMarked
package no.welfarelab.examples;

import org.jspecify.annotations.NullMarked;
