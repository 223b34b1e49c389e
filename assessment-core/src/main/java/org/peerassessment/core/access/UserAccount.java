package org.peerassessment.core.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.shared.Words;

/**
 * A person who signs in. Opened by an administrator with a first password, which the person changes
 * before anything else; five failures in a row lock it for a quarter of an hour; disabled when the
 * person leaves, never removed, because the audit trail points to it. Whatever must end running
 * sessions moves its stamp on.
 */
@Entity
@Table(name = "user_account")
public class UserAccount {
  private static final int FAILURES_ALLOWED = 5;
  private static final Duration LOCKED_FOR = Duration.ofMinutes(15);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "user_name")
  private String userName;

  @Column(name = "display_name")
  private String displayName;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "agency_id")
  private Agency agency;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "must_change_password")
  private boolean mustChangePassword;

  private boolean enabled;
  private int failures;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  private long stamp;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = new HashSet<>();

  @Version private long version;

  protected UserAccount() {}

  UserAccount(
      String userName, String displayName, Agency agency, Set<Role> roles, String passwordHash) {
    this.userName = userName;
    this.displayName = Words.name(displayName);
    this.agency = agency;
    this.roles.addAll(roles);
    this.passwordHash = passwordHash;
    this.enabled = true;
  }

  /** Whether a right password would be let in now. */
  boolean mayTry(Instant now) {
    return enabled && !isLocked(now);
  }

  boolean isLocked(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  void signedIn() {
    failures = 0;
    lockedUntil = null;
  }

  void failedToSignIn(Instant now) {
    failures++;
    if (failures >= FAILURES_ALLOWED) {
      failures = 0;
      lockedUntil = now.plus(LOCKED_FOR);
    }
  }

  void change(String newDisplayName, Agency newAgency, Set<Role> newRoles) {
    displayName = Words.name(newDisplayName);
    agency = newAgency;
    roles.clear();
    roles.addAll(newRoles);
    endSessions();
  }

  void setEnabled(boolean nowEnabled) {
    enabled = nowEnabled;
    endSessions();
  }

  /** A password that only its owner knows. */
  void replacePassword(String newHash) {
    passwordHash = newHash;
    mustChangePassword = false;
    signedIn();
    endSessions();
  }

  /** A password that somebody else chose: its owner changes it before anything else. */
  void givePassword(String newHash) {
    replacePassword(newHash);
    mustChangePassword = true;
  }

  private void endSessions() {
    stamp++;
  }

  long id() {
    return id;
  }

  String userName() {
    return userName;
  }

  String displayName() {
    return displayName;
  }

  Agency agency() {
    return agency;
  }

  Set<Role> roles() {
    return Set.copyOf(roles);
  }

  String passwordHash() {
    return passwordHash;
  }

  boolean mustChangePassword() {
    return mustChangePassword;
  }

  boolean isEnabled() {
    return enabled;
  }

  long stamp() {
    return stamp;
  }
}
