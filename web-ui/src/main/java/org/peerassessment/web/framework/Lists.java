package org.peerassessment.web.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Turns lists round for reading. */
final class Lists {
  private Lists() {}

  static <T> List<T> newestFirst(List<T> oldestFirst) {
    List<T> turned = new ArrayList<>(oldestFirst);
    Collections.reverse(turned);
    return turned;
  }
}
