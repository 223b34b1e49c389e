package org.peerassessment.core.access;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Locale;

/**
 * Whether a password is found by somebody who tries the likely ones first: well-known passwords,
 * words, names, dates, rows of keys, repetitions. What is known of its owner counts for nothing:
 * the rest must be hard by itself. The estimate is zxcvbn's (Wheeler, USENIX Security 2016): from 0
 * to 4, where 3 means more than a hundred million guesses.
 */
final class EasyPasswords {
  private static final int HARD = 3;

  /** The time of the estimate grows with the length: only the beginning is judged. */
  private static final int MEASURED = 60;

  private static final Zxcvbn ESTIMATE = new Zxcvbn();

  private EasyPasswords() {}

  static boolean includes(String password, Owner owner) {
    return holdsUserName(password, owner.userName()) || score(password, owner) < HARD;
  }

  private static boolean holdsUserName(String password, String userName) {
    return userName != null
        && !userName.isBlank()
        && password.toLowerCase(Locale.ROOT).contains(userName);
  }

  private static int score(String password, Owner owner) {
    String start = password.substring(0, Math.min(password.length(), MEASURED));
    Strength strength = ESTIMATE.measure(owner.without(start), owner.words());
    strength.wipe();
    return strength.getScore();
  }
}
