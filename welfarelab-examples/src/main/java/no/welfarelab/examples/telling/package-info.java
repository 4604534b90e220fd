/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * Cases and reports told to people in plain text (<i>gjenfortelling</i>).
 *
 * <p>The main type is {@link no.welfarelab.examples.telling.Telling}.
 */
@NullMarked
package no.welfarelab.examples.telling;

import org.jspecify.annotations.NullMarked;
