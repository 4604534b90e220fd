/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * Consent (<i>samtykke</i>) that lifts confidentiality between services.
 *
 * <p>The main type is {@link no.welfarelab.core.consent.Consent}. Whether something may be shared with someone is not asked
 * here: that is a matter of rules.
 */
@NullMarked
package no.welfarelab.core.consent;

import org.jspecify.annotations.NullMarked;
