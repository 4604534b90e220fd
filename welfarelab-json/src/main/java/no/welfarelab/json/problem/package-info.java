/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * What is wrong with a document (<i>problem</i>), as opposed to what rules say of a case.
 *
 * <p>The main type is {@link no.welfarelab.json.problem.Problem}.
 */
@NullMarked
package no.welfarelab.json.problem;

import org.jspecify.annotations.NullMarked;
