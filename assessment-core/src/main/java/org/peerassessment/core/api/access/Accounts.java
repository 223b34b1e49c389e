package org.peerassessment.core.api.access;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.shared.Numbered;
import org.peerassessment.core.api.shared.Secret;
import org.peerassessment.core.api.shared.Words;

/** People's accounts and what the roles carry, kept by an administrator (R-ACC-01, R-ACC-10). */
@Local
public interface Accounts {
  @Guarded(value = Permission.ACCOUNT_WRITE, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  List<AccountView> list();

  @Guarded(
      value = Permission.ACCOUNT_WRITE,
      act = Guarded.Act.READ,
      scope = Guarded.Scope.REGISTER,
      about = "account")
  AccountView find(long userId);

  /**
   * Opens an account.
   *
   * @return the account's id
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit or the name is
   *     taken
   */
  @Guarded(
      value = Permission.ACCOUNT_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "account")
  long open(NewAccount command);

  /**
   * Changes name, agency, roles; the rights change at once and sessions end.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit
   * @throws org.peerassessment.core.api.shared.StandsInTheWay naming what the person answers for
   *     and could not any more, or if no administrator would be left (R-ACC-10)
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if somebody changed the account
   *     since it was shown (R-ACC-05)
   */
  @Guarded(
      value = Permission.ACCOUNT_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "account")
  void change(ChangeAccount command);

  /**
   * Disables or enables; a disabled person's sessions end. Nobody disables themselves.
   *
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if no administrator would be left,
   *     nobody could take over what the person answers for, or their agency is retired
   */
  @Guarded(
      value = Permission.ACCOUNT_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "account")
  void setEnabled(long userId, boolean enabled);

  /** Gives a new first password, which its owner must change, and lifts a lock. */
  @Guarded(
      value = Permission.ACCOUNT_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "account")
  void resetPassword(long userId, Secret password);

  /** What each role carries. */
  @Guarded(value = Permission.ACCOUNT_WRITE, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  List<RoleView> roles();

  /**
   * Sets what a role carries.
   *
   * @param shown what it carried when it was shown: only what differs from it is changed, so that
   *     nobody takes back what somebody else changed since (R-ACC-05)
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if the administrator's role would
   *     open cases, or nobody could keep accounts or read the audit trail any more
   */
  @Guarded(
      value = Permission.ACCOUNT_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER,
      about = "role")
  void setPermissions(Role role, Set<Permission> shown, Set<Permission> permissions);

  /** Colleagues who may be named on an assessment: enabled, with a permission to read one. */
  @Guarded(
      value = Permission.ASSESSMENT_READ,
      act = Guarded.Act.READ,
      scope = Guarded.Scope.REGISTER)
  List<Colleague> colleagues();

  /**
   * @param edition changes whenever the account does
   */
  record AccountView(
      long userId,
      String userName,
      String displayName,
      long agencyId,
      String agency,
      Set<Role> roles,
      boolean enabled,
      boolean locked,
      long edition) {}

  record NewAccount(
      String userName, String displayName, long agencyId, Set<Role> roles, Secret password) {
    public NewAccount {
      userName = Words.orEmpty(userName);
    }
  }

  /**
   * @param shown the edition of the account that the person saw
   */
  record ChangeAccount(long userId, long shown, String displayName, long agencyId, Set<Role> roles)
      implements Numbered {
    @Override
    public long number() {
      return userId;
    }
  }

  record RoleView(Role role, Set<Permission> permissions) {}

  record Colleague(long userId, String displayName, Set<Role> roles) {}
}
