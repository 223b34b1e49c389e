package org.peerassessment.core.api.shared;

import java.util.regex.Pattern;

/** Answers that may be left out, as they are kept. */
public final class Words {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private Words() {}

  /** Without blanks around it; empty instead of null. */
  public static String orEmpty(String answer) {
    return answer == null ? "" : answer.strip();
  }

  /** A name: no blanks around it, one between its words; empty instead of null. */
  public static String name(String answer) {
    return answer == null ? "" : BLANKS.matcher(answer).replaceAll(" ").strip();
  }
}
