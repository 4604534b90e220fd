/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * Cases, labs, policies and reports as documents (<i>dokumenter</i>): read strictly, written in canonical order.
 *
 * <p>The main type is {@link no.welfarelab.json.document.CaseJson}.
 */
@NullMarked
package no.welfarelab.json.document;

import org.jspecify.annotations.NullMarked;
