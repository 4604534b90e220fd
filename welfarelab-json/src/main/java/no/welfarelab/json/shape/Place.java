/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.shape;

/**
 * A place in a document that is being read: its JSON Pointer, and how many bytes lie before it.
 *
 * @param pointer the JSON Pointer
 * @param offset the number of bytes before it
 */
public record Place(String pointer, long offset) {
  /** Stands for every place of a fast reading, which tells no places. */
  static final Place UNTOLD = new Place("", 0);

  /** The place of a property of this object. */
  Place then(String name, long offset) {
    return new Place(pointer + "/" + name, offset);
  }
}
