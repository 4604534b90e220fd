/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * How a rule judges (<i>regel</i>): its handbook columns as data, and the case as it stands at the end of a day.
 *
 * <p>The main type is {@link no.welfarelab.rules.rule.Rule}.
 */
@NullMarked
package no.welfarelab.rules.rule;

import org.jspecify.annotations.NullMarked;
