/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * Test data for those who build on the model: parts sketched in a line, and arbitrary cases.
 *
 * <p>The main type is {@link no.welfarelab.testsupport.CaseGenerator}. It fills whatever it finds in
 * a type of the model, so that a new part of the model is generated without a change here. Cases as
 * they happen are in {@link no.welfarelab.testsupport.cohort}, the handbook's in {@link
 * no.welfarelab.testsupport.story}.
 */
@NullMarked
package no.welfarelab.testsupport;

import org.jspecify.annotations.NullMarked;
