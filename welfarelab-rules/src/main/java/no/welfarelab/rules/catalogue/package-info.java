/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * The handbook's rules (<i>regelkatalog</i>), a class a family, in the handbook's order.
 *
 * <p>The main type is {@link no.welfarelab.rules.catalogue.Rulebook}, which runs them on a case.
 */
@NullMarked
package no.welfarelab.rules.catalogue;

import org.jspecify.annotations.NullMarked;
