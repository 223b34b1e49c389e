package org.peerassessment.web.security;

import jakarta.enterprise.context.RequestScoped;
import org.peerassessment.core.api.access.SignIn.SignedIn;

/** Hands what the store found out over to the sign-in page, within one request. */
@RequestScoped
public class Recognised {
  private SignedIn person;
  private RuntimeException fault;

  void remember(SignedIn found) {
    person = found;
  }

  /** Kept, because the platform would make a wrong password of it. */
  void remember(RuntimeException whileAsking) {
    fault = whileAsking;
  }

  /**
   * @return who it is; null if nobody
   * @throws RuntimeException what went wrong while the accounts were asked
   */
  public SignedIn person() {
    if (fault != null) {
      throw fault;
    }
    return person;
  }
}
