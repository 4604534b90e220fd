/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * Documents: cases and reports as JSON.
 *
 * <p>The packages below, in the order in which they know each other: problem (what is wrong with a document), shape (how
 * a description reads and writes), wire (the descriptions), document (the door: {@link
 * no.welfarelab.json.document.CaseJson} and {@link no.welfarelab.json.document.ReportJson}).
 */
@DomainStyle
@NullMarked
package no.welfarelab.json;

import no.welfarelab.core.DomainStyle;
import org.jspecify.annotations.NullMarked;
