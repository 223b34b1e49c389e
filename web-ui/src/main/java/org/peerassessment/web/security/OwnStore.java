package org.peerassessment.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.access.SignIn;
import org.peerassessment.core.api.access.SignIn.SignedIn;
import org.peerassessment.core.api.shared.Secret;

/** Asks the suite's own accounts. */
@ApplicationScoped
public class OwnStore implements IdentityStore {
  @Inject private SignIn signIn;
  @Inject private Recognised recognised;

  /** Called by the platform with what was typed on the sign-in page. */
  public CredentialValidationResult validate(UsernamePasswordCredential typed) {
    try {
      return signIn
          .signIn(typed.getCaller(), Secret.of(typed.getPasswordAsString()))
          .map(this::accepted)
          .orElse(CredentialValidationResult.INVALID_RESULT);
    } catch (RuntimeException fault) {
      recognised.remember(fault);
      return CredentialValidationResult.INVALID_RESULT;
    }
  }

  private CredentialValidationResult accepted(SignedIn person) {
    recognised.remember(person);
    Set<String> roles = person.roles().stream().map(Enum::name).collect(Collectors.toSet());
    return new CredentialValidationResult(person.userName(), roles);
  }
}
