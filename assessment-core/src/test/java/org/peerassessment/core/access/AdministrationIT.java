package org.peerassessment.core.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.InsideTheCore.as;

import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.CoreDeployment;
import org.peerassessment.core.InsideTheCore;
import org.peerassessment.core.api.access.Accounts;
import org.peerassessment.core.api.access.Accounts.NewAccount;
import org.peerassessment.core.api.access.Agencies;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.access.SignIn;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Secret;
import org.peerassessment.core.api.startup.Readiness;

/** What an administrator may type into the registers, and what the audit trail says of it. */
@ExtendWith(ArquillianExtension.class)
class AdministrationIT {
  private static final Secret PASSWORD = Secret.of("marlow-tests-only-41");

  @Inject private Readiness readiness;
  @Inject private SignIn signIn;
  @Inject private Accounts accounts;
  @Inject private Agencies agencies;

  @Deployment
  static WebArchive core() {
    return CoreDeployment.with(AdministrationIT.class);
  }

  @BeforeEach
  void doorsAreOpen() throws InterruptedException {
    InsideTheCore.waitFor(readiness);
  }

  @Test
  @Tag("R-ACC-03")
  void theNewPasswordIsNotTheOneThatWasGiven() throws Exception {
    newPractitioner("keeps.given");
    NotAccepted refusal =
        assertThrows(
            NotAccepted.class,
            () -> as("keeps.given", () -> signIn.changeOwnPassword(PASSWORD, PASSWORD)));
    assertEquals(Reason.about("replacement", "access.password.same"), refusal.reasons().get(0));
    assertTrue(signIn.signIn("keeps.given", PASSWORD).orElseThrow().mustChange());
  }

  @Test
  @Tag("R-ACC-03")
  void anEasilyGuessedPasswordIsRefusedWhoeverChoosesIt() throws Exception {
    long id = newPractitioner("easy.chosen");
    Secret easy = Secret.of("passwordpassword");
    assertThrows(
        NotAccepted.class, () -> as("easy.chosen", () -> signIn.changeOwnPassword(PASSWORD, easy)));
    assertThrows(NotAccepted.class, () -> as("ada.quill", () -> accounts.resetPassword(id, easy)));
    assertTrue(signIn.signIn("easy.chosen", PASSWORD).isPresent());
  }

  private long newPractitioner(String name) throws Exception {
    long council = as("ada.quill", () -> agencies.list()).get(0).agencyId();
    NewAccount account = new NewAccount(name, name, council, Set.of(Role.PRACTITIONER), PASSWORD);
    return as("ada.quill", () -> accounts.open(account));
  }
}
