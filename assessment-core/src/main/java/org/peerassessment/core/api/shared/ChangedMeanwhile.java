package org.peerassessment.core.api.shared;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two people, or one person twice, changed the same thing at the same moment; the first was saved,
 * this one was not. Says nothing of what was changed.
 */
public final class ChangedMeanwhile extends Refusal {
  private static final long serialVersionUID = 1L;

  /**
   * MariaDB: duplicate key, lock wait timed out, deadlock, and both sides of a foreign key: what is
   * referred to was taken away, or what was taken away is referred to.
   */
  private static final Set<Integer> CODES = Set.of(1062, 1205, 1213, 1451, 1452);

  private static final Set<String> KINDS =
      Set.of(
          "ChangedMeanwhile",
          "OptimisticLockException",
          "PessimisticLockException",
          "LockTimeoutException");

  public ChangedMeanwhile() {
    super(List.of(Reason.of("refusal.changedMeanwhile")));
  }

  /**
   * Lets a change pass that was made with the present version before the writer's eyes (R-ACC-05).
   *
   * @param asRead the version that the writer had before them
   * @param now the version that is kept
   * @throws ChangedMeanwhile if somebody changed it since
   */
  public static void unless(long asRead, long now) {
    if (asRead != now) {
      throw new ChangedMeanwhile();
    }
  }

  /**
   * Whether that is what lies behind something thrown. It may come as late as the end of the
   * transaction, when no door can put it into its own words any more.
   */
  public static boolean isIn(Throwable thrown) {
    return kindIn(thrown).isPresent();
  }

  /** What kind of collision lies behind something thrown; names no value, so it may be logged. */
  public static Optional<String> kindIn(Throwable thrown) {
    Set<Throwable> seen = new HashSet<>();
    for (Throwable t = thrown; t != null && seen.add(t); t = t.getCause()) {
      String kind = t.getClass().getSimpleName();
      if (t instanceof SQLException sql && CODES.contains(sql.getErrorCode())) {
        return Optional.of(kind + " " + sql.getErrorCode());
      } else if (KINDS.contains(kind)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
