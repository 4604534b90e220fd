/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * How a description reads and writes: shapes of leaves, lists and objects, and the reading of one document.
 *
 * <p>The main type is {@link no.welfarelab.json.shape.Shape}. The package is not exported.
 */
@NullMarked
package no.welfarelab.json.shape;

import org.jspecify.annotations.NullMarked;
