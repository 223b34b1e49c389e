package org.peerassessment.web.frame;

import java.util.function.Supplier;

/**
 * Something a page asks a door for at its first use, and keeps for the rest of the request: Faces
 * reads the same property of a page many times over.
 */
public final class Once<T> {
  private final Supplier<T> door;
  private boolean asked;
  private T answer;

  public Once(Supplier<T> door) {
    this.door = door;
  }

  /** The door's answer; whatever the door throws is thrown, and it is asked again next time. */
  public T get() {
    if (!asked) {
      answer = door.get();
      asked = true;
    }
    return answer;
  }
}
