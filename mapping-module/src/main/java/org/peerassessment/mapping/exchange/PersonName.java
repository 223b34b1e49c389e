package org.peerassessment.mapping.exchange;

import org.peerassessment.core.api.shared.Words;

/**
 * A name in two parts.
 *
 * @param family empty where only one word is known
 */
record PersonName(String given, String family) {
  PersonName {
    given = Words.name(given);
    family = Words.name(family);
  }

  /** A full name, of which the last word is taken for the family's; people can correct it. */
  static PersonName of(String full) {
    String name = Words.name(full);
    int last = name.lastIndexOf(' ');
    return last < 0
        ? new PersonName(name, "")
        : new PersonName(name.substring(0, last), name.substring(last + 1));
  }

  String full() {
    return (given + " " + family).strip();
  }

  /** Holds no name, so that none reaches a log. */
  @Override
  public String toString() {
    return "PersonName[]";
  }
}
