/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * Test data for those who build on the model: arbitrary cases.
 *
 * <p>The main type is {@link no.welfarelab.testsupport.CaseGenerator}. It fills whatever it finds in
 * a type of the model, so that a new part of the model is generated without a change here. The
 * handbook's cases are in {@link no.welfarelab.testsupport.story}.
 */
@NullMarked
package no.welfarelab.testsupport;

import org.jspecify.annotations.NullMarked;
