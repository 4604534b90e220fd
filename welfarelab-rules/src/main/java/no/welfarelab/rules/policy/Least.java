/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.policy;

/** The least that a number of a policy may be and still mean something. */
final class Least {
  private Least() {}

  static void require(int least, int number, String name) {
    if (number < least) {
      throw new IllegalArgumentException(name + " is less than " + least);
    }
  }
}
