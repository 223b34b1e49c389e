package org.peerassessment.core.startup;

import java.sql.SQLException;
import org.peerassessment.core.api.startup.Readiness.Reason;

/** Why the doors stay closed; the message tells operations what to do. */
final class CannotOpen extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  CannotOpen(Reason reason, String whatToDo) {
    super(whatToDo);
    this.reason = reason;
  }

  /** Sorts a database's fault into 'away' and 'refuses sign-in'. */
  static CannotOpen because(SQLException fault, String dataSource) {
    for (Throwable t = fault; t != null; t = t.getCause()) {
      if (t.getMessage() != null && t.getMessage().contains("Access denied")) {
        return new CannotOpen(
            Reason.DATABASE_REFUSES_SIGN_IN,
            "The database refuses the user or password of "
                + dataSource
                + ". Set them right in the connection pool; the doors then open by themselves.");
      }
    }
    return new CannotOpen(
        Reason.DATABASE_AWAY,
        "The database of "
            + dataSource
            + " does not answer. Start it, or set its address right in the connection pool; the"
            + " doors then open by themselves.");
  }

  Reason reason() {
    return reason;
  }
}
