package org.peerassessment.core.access;

import java.util.regex.Pattern;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.Secret;

/** What an account's answers must be like. */
final class AccountAnswers {
  /** Signs stand alone and within, so that no two names look alike. */
  private static final Pattern USER_NAME =
      Pattern.compile("(?=.{3,60}$)[a-z][a-z0-9]*([._-][a-z0-9]+)*");

  private AccountAnswers() {}

  static Answers userName(Answers answers, String field, String userName) {
    boolean fits = userName != null && USER_NAME.matcher(userName).matches();
    return answers.require(fits, field, "access.userName.shape");
  }

  static Answers password(Answers answers, String field, Secret secret, Owner owner) {
    String password = secret == null ? "" : secret.reveal();
    if (password.length() < Passwords.SHORTEST) {
      return answers.require(false, field, "access.password.short", Passwords.SHORTEST);
    }
    if (password.length() > Passwords.LONGEST) {
      return answers.require(false, field, "answer.tooLong", Passwords.LONGEST, password.length());
    }
    return answers.require(!EasyPasswords.includes(password, owner), field, "access.password.easy");
  }
}
