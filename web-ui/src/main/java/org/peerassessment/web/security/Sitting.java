package org.peerassessment.web.security;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * A signed-in person's session: from when, and the stamp that the account had then.
 *
 * @param stamp differs from the account's once the sitting must end
 * @param mustChange whether the password was given by somebody else and is to be changed first; the
 *     change ends the sitting
 */
public record Sitting(String userName, long stamp, Instant began, boolean mustChange)
    implements Serializable {
  /** A sitting ends after this even if somebody is at work all the time. */
  public static final Duration LONGEST = Duration.ofHours(12);

  private static final String KEY = Sitting.class.getName();

  static Sitting of(HttpSession session) {
    return session == null ? null : (Sitting) session.getAttribute(KEY);
  }

  public void keepIn(HttpSession session) {
    session.setAttribute(KEY, this);
  }

  /** How long it can still last, however busy; nothing once it is over. */
  Duration leftAt(Instant now) {
    Duration left = Duration.between(now, began.plus(LONGEST));
    return left.isNegative() ? Duration.ZERO : left;
  }

  boolean isOverAt(Instant now) {
    return leftAt(now).isZero();
  }
}
