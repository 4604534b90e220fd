/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * The mirror in which tests look at the model (<i>speil</i>): its value types and their attributes,
 * found by reflection; not exported.
 *
 * <p>The main type is {@link no.welfarelab.testsupport.mirror.ValueType}. A new part of the model is
 * seen without a change here.
 */
@NullMarked
package no.welfarelab.testsupport.mirror;

import org.jspecify.annotations.NullMarked;
