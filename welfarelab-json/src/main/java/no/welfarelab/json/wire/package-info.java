/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * The descriptions: how each type of the model, and each document, stands as JSON.
 *
 * <p>The main types are {@link no.welfarelab.json.wire.CaseShapes}, {@link no.welfarelab.json.wire.LabShapes} and
 * {@link no.welfarelab.json.wire.ReportShapes}. The package is not exported.
 */
@NullMarked
package no.welfarelab.json.wire;

import org.jspecify.annotations.NullMarked;
