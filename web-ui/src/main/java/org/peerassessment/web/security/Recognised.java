package org.peerassessment.web.security;

import jakarta.enterprise.context.RequestScoped;
import org.peerassessment.core.api.access.SignIn.SignedIn;

/** Hands what the store found out over to the sign-in page, within one request. */
@RequestScoped
public class Recognised {
  private SignedIn person;

  void remember(SignedIn found) {
    person = found;
  }

  public SignedIn person() {
    return person;
  }
}
