package org.peerassessment.core.people;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.peerassessment.core.api.people.Scheme;
import org.peerassessment.core.api.shared.Answers;

/** What the numbers must be like by which others know a person. */
final class IdentifierRules {
  /** The letters for 0 to 22: those that look like a digit or like each other are left out. */
  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  private IdentifierRules() {}

  /** As they are kept: capitals, without the blanks and hyphens people put between groups. */
  static Map<Scheme, String> tidied(Map<Scheme, String> typed) {
    Map<Scheme, String> tidied = new EnumMap<>(Scheme.class);
    typed.forEach(
        (scheme, number) -> {
          String bare = number.replaceAll("[\\s\\p{Z}-]", "").toUpperCase(Locale.ROOT);
          if (!bare.isEmpty()) {
            tidied.put(scheme, bare);
          }
        });
    return tidied;
  }

  /** Checks tidied numbers; a fault stands at the field named as the scheme. */
  static void check(Answers answers, Map<Scheme, String> identifiers) {
    Arrays.stream(Scheme.values())
        .filter(identifiers::containsKey)
        .forEach(s -> answers.require(fits(s, identifiers.get(s)), s.name(), "people.wrong." + s));
  }

  static boolean fits(Scheme scheme, String number) {
    return switch (scheme) {
      case COUNCIL_CASE -> number.matches("[A-Z0-9]{3,20}");
      case PUPIL -> isPupilNumber(number);
      case NHS -> isNhsNumber(number);
    };
  }

  /**
   * The check letter is the remainder by 23 of the sum of the twelve others, weighted 2 to 13; the
   * letter that ends a temporary number counts as its position among the letters (Department for
   * Education, unique pupil numbers).
   */
  private static boolean isPupilNumber(String number) {
    if (!number.matches("[" + LETTERS + "][0-9]{11}[0-9" + LETTERS + "]")) {
      return false;
    }
    int sum = 0;
    for (int at = 1; at <= 12; at++) {
      char c = number.charAt(at);
      sum += (at + 1) * (c <= '9' ? c - '0' : LETTERS.indexOf(c));
    }
    return number.charAt(0) == LETTERS.charAt(sum % 23);
  }

  /**
   * Modulus 11 with weights 10 to 2; a remainder that would need the check digit 10 is never given
   * out (NHS Data Dictionary).
   */
  private static boolean isNhsNumber(String number) {
    if (!number.matches("[0-9]{10}")) {
      return false;
    }
    int sum = 0;
    for (int at = 0; at < 10; at++) {
      sum += (10 - at) * (number.charAt(at) - '0');
    }
    return sum % 11 == 0;
  }
}
