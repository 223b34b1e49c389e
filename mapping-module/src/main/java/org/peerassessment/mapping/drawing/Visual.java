package org.peerassessment.mapping.drawing;

import java.text.Bidi;

/** Text in the order in which it is seen, which a PDF wants where some of it runs right to left. */
final class Visual {
  private Visual() {}

  static String order(String text) {
    char[] letters = text.toCharArray();
    if (!Bidi.requiresBidi(letters, 0, letters.length)) {
      return text;
    }
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    Integer[] order = new Integer[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, count);
    StringBuilder seen = new StringBuilder();
    for (int run : order) {
      String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      boolean backwards = bidi.getRunLevel(run) % 2 == 1;
      seen.append(backwards ? new StringBuilder(part).reverse() : part);
    }
    return seen.toString();
  }
}
