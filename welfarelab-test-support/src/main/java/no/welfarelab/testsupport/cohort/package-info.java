/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * Made-up families and their cases as they happen (<i>syntetiske saker</i>), one or many.
 *
 * <p>The main type is {@link no.welfarelab.testsupport.cohort.RealisticCases}. What a case holds is
 * a {@link no.welfarelab.testsupport.cohort.Feature}; what is wrong with it a {@link
 * no.welfarelab.testsupport.cohort.Flaw}, which says the rules it breaks.
 */
@NullMarked
package no.welfarelab.testsupport.cohort;

import org.jspecify.annotations.NullMarked;
