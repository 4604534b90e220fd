/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * The commands of {@code welfarelab.jar}: each parses its options, calls the library, and prints.
 *
 * <p>The main type is {@link no.welfarelab.examples.cli.CommandLineTool}.
 */
@NullMarked
package no.welfarelab.examples.cli;

import org.jspecify.annotations.NullMarked;
