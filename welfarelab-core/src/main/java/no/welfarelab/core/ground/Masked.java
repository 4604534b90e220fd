/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

/**
 * A value that may hold personal data (<i>personopplysninger</i>): it prints as the name of its
 * type and nothing more.
 *
 * <p>So a value that slips into a log line, an exception or a debugger's print-out gives nothing
 * away. Whoever means to write a case down uses the wire format, which says everything on purpose.
 */
public abstract class Masked {

  /** For the value types of this library. */
  protected Masked() {}

  /** {@return the type's name and a mask, such as {@code Consent[***]}} */
  @Override
  public final String toString() {
    return getClass().getSuperclass().getSimpleName() + "[***]";
  }
}
