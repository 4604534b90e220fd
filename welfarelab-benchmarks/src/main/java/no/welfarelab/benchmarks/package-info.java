/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * How fast the library is, and how much it allocates (<i>ytelsesmålinger</i>).
 *
 * <p>{@link no.welfarelab.benchmarks.CaseBench} measures, {@link no.welfarelab.benchmarks.Speed} tells speed in ratios
 * to yardsticks, and {@link no.welfarelab.benchmarks.AllocationGate} fails where more is allocated than was recorded.
 */
@NullMarked
package no.welfarelab.benchmarks;

import org.jspecify.annotations.NullMarked;
