package org.peerassessment.web.security;

import jakarta.faces.application.ViewExpiredException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotPermitted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Refusal;
import org.primefaces.csp.CspException;

/** What can go wrong with a request, each with its plain page. */
enum Trouble {
  NOT_READABLE(400),
  FROM_ELSEWHERE(403),
  NOT_PERMITTED(403),
  NOT_FOUND(404),
  NOT_OFFERED(405),
  EXPIRED(409),
  EXPIRED_KEPT(409),
  CHANGED(409),
  IN_THE_WAY(409),
  TOO_LARGE(413),
  FAULT(500),
  NOT_OPEN(503);

  private static final int DEEPEST = 40;

  private final int status;

  Trouble(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }

  /** The page for a status that the server or Faces answered with. */
  static Trouble ofStatus(int status) {
    return switch (status) {
      case 403 -> NOT_PERMITTED;
      case 404 -> NOT_FOUND;
      case 405, 501 -> NOT_OFFERED;
      case 409 -> EXPIRED;
      case 413, 414 -> TOO_LARGE;
      case 503 -> NOT_OPEN;
      default -> status >= 500 ? FAULT : NOT_READABLE;
    };
  }

  /** The page for what was thrown, wherever in its causes the telling one is. */
  static Trouble of(Throwable thrown) {
    if (ChangedMeanwhile.isIn(thrown)) {
      return CHANGED;
    }
    for (Throwable cause : causes(thrown)) {
      if (cause instanceof NoSuchRecord) {
        return NOT_FOUND;
      } else if (cause instanceof NotPermitted) {
        return NOT_PERMITTED;
      } else if (cause instanceof Refusal) {
        return IN_THE_WAY;
      } else if (cause instanceof ViewExpiredException || cause instanceof CspException) {
        return EXPIRED;
      } else if (isDatabaseAway(cause)) {
        return NOT_OPEN;
      }
    }
    return FAULT;
  }

  /** The reasons of the refusal in what was thrown; none if there is none to be told. */
  static List<Reason> reasons(Throwable thrown) {
    return causes(thrown).stream()
        .filter(Refusal.class::isInstance)
        .map(cause -> ((Refusal) cause).reasons())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isDatabaseAway(Throwable cause) {
    if (cause instanceof SQLException fault) {
      String state = fault.getSQLState();
      return fault instanceof SQLNonTransientConnectionException
          || fault instanceof SQLTransientConnectionException
          || fault instanceof SQLRecoverableException
          || (state != null && state.startsWith("08"));
    }
    return cause instanceof ConnectException;
  }

  private static List<Throwable> causes(Throwable thrown) {
    List<Throwable> causes = new ArrayList<>();
    Throwable next = thrown;
    while (next != null && causes.size() < DEEPEST && !causes.contains(next)) {
      causes.add(next);
      next = next.getCause();
    }
    return causes;
  }
}
