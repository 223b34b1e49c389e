package org.peerassessment.core.api.startup;

import jakarta.ejb.Local;
import org.peerassessment.core.api.access.Open;

/** Whether the suite serves, and if not, why. */
@Local
public interface Readiness {
  @Open(because = "asked on every request and by the health check, before anybody is known")
  State state();

  /**
   * @param open whether the doors are open
   * @param reason why not, for operations; holds no secret and no server address
   */
  record State(boolean open, Reason reason) {}

  /** In words that a health check can carry. */
  enum Reason {
    NONE,
    STARTING,
    DATABASE_AWAY,
    DATABASE_REFUSES_SIGN_IN,
    SCHEMA_NOT_AS_EXPECTED,
    SETTINGS_NOT_AS_EXPECTED
  }
}
