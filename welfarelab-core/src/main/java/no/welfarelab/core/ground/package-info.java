/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * The ground the other rooms stand on: ids, periods, amounts, labels, places, and the life areas all of them speak of.
 *
 * <p>The main type is {@link no.welfarelab.core.ground.Id}, by which every part of a case is cited.
 */
@NullMarked
package no.welfarelab.core.ground;

import org.jspecify.annotations.NullMarked;
