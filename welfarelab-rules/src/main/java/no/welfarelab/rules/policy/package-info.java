/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * What a municipality sets for itself (<i>kommunens retningslinjer</i>): limits, ages, roles, and its own catalogue.
 *
 * <p>The main type is {@link no.welfarelab.rules.policy.Policy}, which gathers the rest. All of it is data, and what is
 * not set is as in the handbook.
 */
@NullMarked
package no.welfarelab.rules.policy;

import org.jspecify.annotations.NullMarked;
