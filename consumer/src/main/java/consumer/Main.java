/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package consumer;

/** What a user of the library writes first. */
public final class Main {
  private Main() {}

  /**
   * Runs it.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    System.out.println("ok");
  }
}
