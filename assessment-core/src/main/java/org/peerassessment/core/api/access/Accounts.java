package org.peerassessment.core.api.access;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.shared.Secret;

/** People's accounts and what the roles carry, kept by an administrator (R-ACC-01, R-ACC-10). */
@Local
public interface Accounts {
  @Guarded(value = Permission.ACCOUNT_WRITE, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  List<AccountView> list();

  @Guarded(value = Permission.ACCOUNT_WRITE, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
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
      scope = Guarded.Scope.REGISTER)
  long open(NewAccount command);

  /** Changes name, agency, roles; the rights change at once and sessions end. */
  @Guarded(
      value = Permission.ACCOUNT_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER)
  void change(long userId, String displayName, long agencyId, Set<Role> roles);

  /** Disables or enables; a disabled person's sessions end. Nobody disables themselves. */
  @Guarded(
      value = Permission.ACCOUNT_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER)
  void setEnabled(long userId, boolean enabled);

  /** Gives a new first password and lifts a lock. */
  @Guarded(
      value = Permission.ACCOUNT_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER)
  void resetPassword(long userId, Secret password);

  /** What each role carries. */
  @Guarded(value = Permission.ACCOUNT_WRITE, act = Guarded.Act.READ, scope = Guarded.Scope.REGISTER)
  List<RoleView> roles();

  /**
   * Sets what a role carries.
   *
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if the administrator's role would
   *     open cases, or nobody could keep accounts any more
   */
  @Guarded(
      value = Permission.ACCOUNT_WRITE,
      act = Guarded.Act.WRITE,
      scope = Guarded.Scope.REGISTER)
  void setPermissions(Role role, Set<Permission> permissions);

  /** Colleagues who may be named on an assessment: enabled, with a permission to read one. */
  @Guarded(
      value = Permission.ASSESSMENT_READ,
      act = Guarded.Act.READ,
      scope = Guarded.Scope.REGISTER)
  List<Colleague> colleagues();

  record AccountView(
      long userId,
      String userName,
      String displayName,
      long agencyId,
      String agency,
      Set<Role> roles,
      boolean enabled,
      boolean locked) {}

  record NewAccount(
      String userName, String displayName, long agencyId, Set<Role> roles, Secret password) {}

  record RoleView(Role role, Set<Permission> permissions) {}

  record Colleague(long userId, String displayName, Set<Role> roles) {}
}
