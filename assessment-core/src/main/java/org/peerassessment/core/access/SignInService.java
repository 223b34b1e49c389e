package org.peerassessment.core.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.api.access.Agencies.Kind;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.access.SignIn;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Secret;
import org.peerassessment.core.audit.AuditEntry;
import org.peerassessment.core.audit.AuditRecorder;

/** Signing in against the suite's own store. */
@Stateless
@Door
public class SignInService implements SignIn {
  @Inject private AccountRepository accounts;
  @Inject private Passwords passwords;
  @Inject private OwnPassword ownPassword;
  @Inject private SetUpKey setUpKey;
  @Inject private Callers callers;
  @Inject private AuditRecorder audit;
  @Inject private Clock clock;

  @Override
  public Optional<SignedIn> signIn(String userName, Secret password) {
    Optional<UserAccount> known =
        userName == null ? Optional.empty() : accounts.byName(userName.strip());
    boolean fits =
        known
            .map(account -> passwords.fits(password, account.passwordHash()))
            .orElseGet(() -> passwords.fitsNobody(password));
    Optional<UserAccount> locked =
        known.flatMap(account -> accounts.byNameLocked(account.userName()));
    boolean letIn = fits && locked.filter(a -> a.mayTry(clock.instant())).isPresent();
    locked.ifPresent(account -> note(account, letIn));
    note(locked, letIn);
    return letIn ? locked.map(SignInService::signedIn) : Optional.empty();
  }

  private void note(UserAccount account, boolean letIn) {
    if (letIn) {
      account.signedIn();
    } else if (account.mayTry(clock.instant())) {
      account.failedToSignIn(clock.instant());
    }
  }

  private void note(Optional<UserAccount> account, boolean letIn) {
    audit.record(
        SignInRows.row(
            account.map(UserAccount::id).orElse(null),
            "SignIn.signIn",
            letIn ? AuditEntry.DONE : AuditEntry.REFUSED,
            clock));
  }

  private static SignedIn signedIn(UserAccount account) {
    return new SignedIn(
        account.userName(),
        account.displayName(),
        account.roles(),
        account.stamp(),
        account.mustChangePassword());
  }

  @Override
  public boolean stillHolds(String userName, long stamp) {
    return accounts
        .atWork(userName)
        .filter(account -> account.isEnabled() && account.stamp() == stamp)
        .isPresent();
  }

  @Override
  public boolean awaitsFirstAdministrator(Secret key) {
    return setUpKey.opens(key) && accounts.isEmpty();
  }

  @Override
  public void setUpFirstAdministrator(FirstAdministrator command) {
    accounts.oneAtATime();
    if (!awaitsFirstAdministrator(command.setUpKey())) {
      throw new NoSuchRecord();
    }
    Answers answers =
        new Answers()
            .text("council", command.council(), Answers.SHORT)
            .text("displayName", command.displayName(), Answers.SHORT);
    AccountAnswers.userName(answers, "userName", command.userName());
    AccountAnswers.password(
        answers,
        "password",
        command.password(),
        new Owner(command.userName(), command.displayName(), command.council()));
    answers.accept();
    Agency council = accounts.keep(new Agency(command.council(), Kind.COUNCIL));
    UserAccount first =
        accounts.keep(
            new UserAccount(
                command.userName(),
                command.displayName(),
                council,
                Set.of(Role.ADMINISTRATOR),
                passwords.of(command.password())));
    audit.record(
        SignInRows.row(first.id(), "SignIn.setUpFirstAdministrator", AuditEntry.DONE, clock));
  }

  @Override
  public void changeOwnPassword(Secret current, Secret replacement) {
    UserAccount account = accounts.account(callers.current().userId());
    boolean known = ownPassword.isKnownTo(account.userName(), current);
    Answers answers = new Answers().require(known, "current", "access.password.notYours");
    AccountAnswers.password(answers, "replacement", replacement, Owner.of(account));
    boolean same = known && current.reveal().equals(replacement.reveal());
    answers.require(!same, "replacement", "access.password.same");
    answers.accept();
    account.replacePassword(passwords.of(replacement));
  }

  @Override
  public Caller whoAmI() {
    return callers.current();
  }
}
