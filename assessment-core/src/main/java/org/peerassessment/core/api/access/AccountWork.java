package org.peerassessment.core.api.access;

import java.util.List;
import org.peerassessment.core.api.shared.Reason;

/**
 * What somebody answers for (R-ACC-10). Every bean of this kind is asked before an account changes
 * in a way that would leave that undone; what it names is handed over first. Each answer is empty
 * if nothing is; at most 20 reasons.
 */
public interface AccountWork {
  /** What the person can only do in that role. */
  default List<Reason> needing(long userId, Role role) {
    return List.of();
  }

  /** What depends on the agency that the person works for. */
  default List<Reason> needingAgency(long userId) {
    return List.of();
  }

  /**
   * What nobody else could take over once the account is disabled. Whatever somebody else can take
   * over is no reason: disabling somebody must be possible at once.
   */
  default List<Reason> needingAccount(long userId) {
    return List.of();
  }
}
