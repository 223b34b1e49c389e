package org.peerassessment.core.api.shared;

import java.util.regex.Pattern;

/** Answers that may be left out, as they are kept. */
public final class Words {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  /**
   * Marks that turn the direction of writing or take no room: unseen, they make two names look
   * alike or a line read backwards. Joiners (U+200C, U+200D) are not among them: scripts need them.
   */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

  private Words() {}

  /** Without blanks around it; empty instead of null. */
  public static String orEmpty(String answer) {
    return answer == null ? "" : answer.strip();
  }

  /** An answer of one line: without unseen marks and blanks around it; empty instead of null. */
  public static String line(String answer) {
    return answer == null ? "" : UNSEEN.matcher(answer).replaceAll("").strip();
  }

  /**
   * A name: no unseen marks in it, no blanks around it, one between its words; empty instead of
   * null.
   */
  public static String name(String answer) {
    return answer == null ? "" : BLANKS.matcher(line(answer)).replaceAll(" ").strip();
  }
}
