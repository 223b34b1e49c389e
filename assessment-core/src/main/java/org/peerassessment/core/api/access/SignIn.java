package org.peerassessment.core.api.access;

import jakarta.ejb.Local;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.api.shared.Secret;
import org.peerassessment.core.api.shared.Words;

/** Signing in against the suite's own store, and setting up the first administrator (R-ACC-03). */
@Local
public interface SignIn {
  /**
   * Checks name and password. After five failures in a row the account is locked for a quarter of
   * an hour; the answer is the same for an unknown name, a wrong password and a locked account, and
   * takes as long.
   */
  @Open(because = "nobody is signed in yet; the outcome is audited")
  Optional<SignedIn> signIn(String userName, Secret password);

  /**
   * Whether a session begun with {@code stamp} still holds: false once the account is disabled, its
   * roles or its password changed.
   */
  @Open(because = "asked by the portal on every request, before anything else")
  boolean stillHolds(String userName, long stamp);

  /** Whether the suite has no account yet and waits for its first administrator. */
  @Open(because = "nobody can have an account yet")
  boolean awaitsFirstAdministrator(Secret setUpKey);

  /**
   * Makes the first administrator, with the one-time key from the launcher or the settings.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if the key is wrong or was used
   */
  @Open(because = "nobody can have an account yet; the one-time key is checked")
  void setUpFirstAdministrator(FirstAdministrator command);

  /**
   * Changes one's own password to another one, so that one that an administrator gave does not live
   * on; every session of the account ends. Wrong current passwords count and lock the account as at
   * sign-in.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit
   */
  @Guarded(
      value = Permission.OWN_ACCOUNT,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "own account")
  void changeOwnPassword(Secret current, Secret replacement);

  /**
   * Who one is, for the head of each page.
   *
   * @throws org.peerassessment.core.api.shared.NotPermitted if nobody is signed in
   */
  @Open(because = "asked by every page; reads nothing of a record, so a row would only be noise")
  Caller whoAmI();

  /**
   * @param stamp changes whenever sessions of the account must end
   * @param mustChange whether the password must be changed before anything else
   */
  record SignedIn(
      String userName, String displayName, Set<Role> roles, long stamp, boolean mustChange) {}

  /** Answers of the set-up page. */
  record FirstAdministrator(
      Secret setUpKey, String council, String userName, String displayName, Secret password) {
    public FirstAdministrator {
      userName = Words.orEmpty(userName);
    }
  }
}
