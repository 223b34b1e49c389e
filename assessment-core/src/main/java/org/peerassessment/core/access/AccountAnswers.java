package org.peerassessment.core.access;

import java.util.Locale;
import java.util.regex.Pattern;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.Secret;

/** What an account's answers must be like. */
final class AccountAnswers {
  private static final Pattern USER_NAME = Pattern.compile("[a-z][a-z0-9._-]{2,59}");

  private AccountAnswers() {}

  static Answers userName(Answers answers, String field, String userName) {
    boolean fits = userName != null && USER_NAME.matcher(userName).matches();
    return answers.require(fits, field, "access.userName.shape");
  }

  static Answers password(Answers answers, String field, Secret secret, String userName) {
    String password = secret == null ? "" : secret.reveal();
    boolean longEnough = password.length() >= Passwords.SHORTEST;
    if (!longEnough) {
      return answers.require(false, field, "access.password.short", Passwords.SHORTEST);
    }
    String lower = password.toLowerCase(Locale.ROOT);
    boolean easy =
        lower.chars().distinct().count() < 5
            || (userName != null && !userName.isBlank() && lower.contains(userName));
    return answers
        .require(
            password.length() <= Passwords.LONGEST,
            field,
            "answer.tooLong",
            Passwords.LONGEST,
            password.length())
        .require(!easy, field, "access.password.easy");
  }
}
