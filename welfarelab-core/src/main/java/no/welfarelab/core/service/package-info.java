/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
/**
 * Services and outside parties (<i>tjenester og eksterne parter</i>), and the types of measure they have.
 *
 * <p>Both are open catalogues: the handbook's constants stand here, a municipality's own are data beside them. The main
 * type is {@link no.welfarelab.core.service.Service}.
 */
@NullMarked
package no.welfarelab.core.service;

import org.jspecify.annotations.NullMarked;
