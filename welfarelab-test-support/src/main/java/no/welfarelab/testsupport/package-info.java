/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * Generated cases for tests, and the mirror in which the model is looked at.
 *
 * <p>The main type is {@link no.welfarelab.testsupport.CaseGenerator}. It fills whatever {@link
 * no.welfarelab.testsupport.ValueType} finds in a type of the model, so that a new part of the
 * model is generated, and can be tested, without a change here.
 */
@NullMarked
package no.welfarelab.testsupport;

import org.jspecify.annotations.NullMarked;
