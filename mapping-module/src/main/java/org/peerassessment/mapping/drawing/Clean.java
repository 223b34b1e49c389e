package org.peerassessment.mapping.drawing;

import java.util.regex.Pattern;

/** Makes one line of whatever was typed, such that any file format can hold it. */
final class Clean {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

  // Not allowed in XML, or turning the direction of what stands beside it.
  private static final Pattern UNFIT =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069]");

  // Not allowed in XML, or refused by the import.
  private static final Pattern UNWRITABLE =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\p{Cs}\\uFFFE\\uFFFF]");

  private Clean() {}

  /** The text on one line; empty for null. */
  static String line(String typed) {
    if (typed == null) {
      return "";
    }
    return UNFIT.matcher(SPACE.matcher(typed).replaceAll(" ")).replaceAll("").strip();
  }

  /** The text with its lines as they are, without what no file can hold. */
  static String text(String typed) {
    return UNWRITABLE.matcher(typed).replaceAll("");
  }
}
