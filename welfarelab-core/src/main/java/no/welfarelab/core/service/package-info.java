/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * Services and outside parties (<i>tjenester og eksterne parter</i>), and the types of measure they have.
 *
 * <p>Both are open catalogues: the handbook's constants stand here, a municipality's own are data beside them in a
 * {@link no.welfarelab.core.service.Catalogue}. The main type is {@link no.welfarelab.core.service.Service}. The public
 * codes that municipalities report by stand here too: organisation numbers, their own numbers, the functions of their
 * accounts.
 */
@NullMarked
package no.welfarelab.core.service;

import org.jspecify.annotations.NullMarked;
