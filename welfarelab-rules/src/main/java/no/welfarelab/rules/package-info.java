/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * What the handbook asks of a case, checked and explained.
 *
 * <p>The packages below, in the order in which they know each other: finding (what is said), policy (what a
 * municipality sets), rule (how a rule judges), responsibility (who is accountable, and who alone may), report (what a
 * check says in all), catalogue (the handbook's rules). The door is {@link no.welfarelab.rules.catalogue.Rulebook}.
 */
@DomainStyle
@NullMarked
package no.welfarelab.rules;

import no.welfarelab.core.DomainStyle;
import org.jspecify.annotations.NullMarked;
