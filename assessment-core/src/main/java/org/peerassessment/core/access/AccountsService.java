package org.peerassessment.core.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.api.access.Accounts;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Secret;
import org.peerassessment.core.api.shared.StandsInTheWay;

/** People's accounts and what the roles carry. */
@Stateless
@Door
public class AccountsService implements Accounts {
  @Inject private AccountRepository accounts;
  @Inject private StaffAccounts staff;
  @Inject private AccountChanges changes;
  @Inject private Passwords passwords;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public List<AccountView> list() {
    return accounts.accounts().stream().map(this::view).toList();
  }

  @Override
  public AccountView find(long userId) {
    return view(accounts.account(userId));
  }

  @Override
  public long open(NewAccount command) {
    Answers answers = new Answers();
    AccountAnswers.userName(answers, "userName", command.userName());
    boolean taken = accounts.byName(command.userName()).isPresent();
    answers.require(!taken, "userName", "access.userName.taken");
    check(answers, command.displayName(), command.agencyId(), command.roles());
    AccountAnswers.password(answers, "password", command.password(), owner(command));
    answers.accept();
    UserAccount account =
        new UserAccount(
            command.userName(),
            command.displayName(),
            accounts.agency(command.agencyId()),
            command.roles(),
            "");
    account.givePassword(passwords.of(command.password()));
    return accounts.keep(account).id();
  }

  @Override
  public void change(ChangeAccount command) {
    accounts.oneAtATime();
    UserAccount account = accounts.accountLocked(command.userId());
    if (account.stamp() != command.shown()) {
      throw new ChangedMeanwhile();
    }
    Set<Role> roles = command.roles();
    Answers answers = new Answers();
    check(answers, command.displayName(), command.agencyId(), roles);
    boolean keepsOwnKeys =
        !isCaller(account) || roles == null || roles.contains(Role.ADMINISTRATOR);
    answers.require(keepsOwnKeys, "roles", "access.account.ownRole").accept();
    changes.requireNothingLost(account, command.agencyId(), roles);
    account.change(command.displayName(), accounts.agency(command.agencyId()), roles);
  }

  private void check(Answers answers, String displayName, long agencyId, Set<Role> roles) {
    Optional<Agency> agency = accounts.findAgencyLocked(agencyId);
    answers
        .text("displayName", displayName, Answers.SHORT)
        .require(agency.isPresent(), "agencyId", "answer.notChosen")
        .require(agency.filter(Agency::isRetired).isEmpty(), "agencyId", "access.agency.notRetired")
        .someChosen("roles", roles);
    boolean caseless = roles == null || !roles.contains(Role.ADMINISTRATOR) || roles.size() == 1;
    answers.require(caseless, "roles", "access.account.administratorAlone");
  }

  @Override
  public void setEnabled(long userId, boolean enabled) {
    accounts.oneAtATime();
    UserAccount account = accounts.accountLocked(userId);
    if (isCaller(account)) {
      throw new StandsInTheWay(Reason.of("access.account.notYourself"));
    }
    if (!enabled) {
      changes.requireNothingOrphaned(account);
    } else if (accounts.agencyLocked(account.agency().id()).isRetired()) {
      throw new StandsInTheWay(Reason.of("access.account.agencyRetired"));
    }
    account.setEnabled(enabled);
  }

  @Override
  public void resetPassword(long userId, Secret password) {
    UserAccount account = accounts.account(userId);
    Answers answers = new Answers();
    AccountAnswers.password(answers, "password", password, Owner.of(account));
    answers.accept();
    account.givePassword(passwords.of(password));
  }

  @Override
  public List<RoleView> roles() {
    return Arrays.stream(Role.values())
        .map(role -> new RoleView(role, accounts.permissionsOf(Set.of(role))))
        .toList();
  }

  @Override
  public void setPermissions(Role role, Set<Permission> shown, Set<Permission> permissions) {
    accounts.oneAtATime();
    Set<Permission> before = accounts.permissionsOf(Set.of(role));
    Set<Permission> now = RoleRules.changed(before, shown, permissions);
    RoleRules.check(role, now);
    accounts.setPermissions(role, now);
    boolean auditTaken =
        before.contains(Permission.AUDIT_READ) && !now.contains(Permission.AUDIT_READ);
    if (auditTaken && accounts.countOpenCarrying(Permission.AUDIT_READ) == 0) {
      throw new StandsInTheWay(Reason.of("access.role.keepsAudit"));
    }
  }

  @Override
  public List<Colleague> colleagues() {
    return staff.all().stream()
        .map(a -> new Colleague(a.id(), a.displayName(), a.roles()))
        .toList();
  }

  private Owner owner(NewAccount command) {
    String agency = accounts.findAgency(command.agencyId()).map(Agency::name).orElse(null);
    return new Owner(command.userName(), command.displayName(), agency);
  }

  private boolean isCaller(UserAccount account) {
    return account.id() == callers.current().userId();
  }

  private AccountView view(UserAccount account) {
    return new AccountView(
        account.id(),
        account.userName(),
        account.displayName(),
        account.agency().id(),
        account.agency().name(),
        account.roles(),
        account.isEnabled(),
        account.isLocked(clock.instant()),
        account.stamp());
  }
}
