/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * What rules say (<i>funn</i>): outcomes, findings with their reasons, and their texts in three languages.
 *
 * <p>The main type is {@link no.welfarelab.rules.finding.Finding}. A finding holds no personal data: codes, ids, places,
 * figures and dates. Its words are rendered late, in the language asked for.
 */
@NullMarked
package no.welfarelab.rules.finding;

import org.jspecify.annotations.NullMarked;
