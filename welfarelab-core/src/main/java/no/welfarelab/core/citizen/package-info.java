/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * Citizens and their families (<i>innbyggere og familier</i>): who they are and how they are related.
 *
 * <p>The main type is {@link no.welfarelab.core.citizen.Person}. Everyone a case names is one, professionals too; a
 * person's {@link no.welfarelab.core.citizen.Standing} tells who the case is about.
 */
@NullMarked
package no.welfarelab.core.citizen;

import org.jspecify.annotations.NullMarked;
