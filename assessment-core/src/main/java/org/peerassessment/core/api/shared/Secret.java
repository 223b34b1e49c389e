package org.peerassessment.core.api.shared;

/**
 * A password or key on its way through a door. It shows itself to nobody who does not ask for it:
 * not in a log, not in a command's words, and it is never part of an audit digest. Doors take every
 * password and key as one (an architecture rule checks it).
 */
public final class Secret {
  private final String text;

  private Secret(String text) {
    this.text = text;
  }

  /** What was typed; nothing typed is the empty secret. */
  public static Secret of(String typed) {
    return new Secret(typed == null ? "" : typed);
  }

  /** What was typed, for the one who checks or hashes it; never null. */
  public String reveal() {
    return text;
  }

  @Override
  public String toString() {
    return "Secret";
  }
}
