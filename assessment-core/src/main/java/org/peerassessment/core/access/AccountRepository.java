package org.peerassessment.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.access.Role;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.core.shared.PerTransaction;

/** Accounts, agencies and what roles carry, as kept. */
@ApplicationScoped
public class AccountRepository {
  private static final int MOST = 2000;
  private static final int MOST_LOCKED = 200;

  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Inject private PerTransaction kept;

  /** The same, asked for several times at each request; read once in a transaction. */
  Optional<UserAccount> atWork(String userName) {
    return kept.once(List.of(AccountRepository.class, userName), () -> byName(userName));
  }

  /** With roles and agency. */
  Optional<UserAccount> byName(String userName) {
    return em.createQuery(
            "select distinct u from UserAccount u join fetch u.agency left join fetch u.roles"
                + " where u.userName = :name",
            UserAccount.class)
        .setParameter("name", userName)
        .getResultStream()
        .findFirst();
  }

  /** Loads and locks, so that failures counted side by side all count. */
  Optional<UserAccount> byNameLocked(String userName) {
    return em.createQuery("select u from UserAccount u where u.userName = :name", UserAccount.class)
        .setParameter("name", userName)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Loads and locks, so that what is checked still holds when it is changed. */
  UserAccount accountLocked(long id) {
    UserAccount account = em.find(UserAccount.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (account == null) {
      throw new NoSuchRecord();
    }
    return account;
  }

  UserAccount account(long id) {
    UserAccount account = em.find(UserAccount.class, id);
    if (account == null) {
      throw new NoSuchRecord();
    }
    return account;
  }

  Optional<UserAccount> findAccount(long id) {
    return Optional.ofNullable(em.find(UserAccount.class, id));
  }

  /** With roles and agency; the bound counts accounts, not the rows they are read from. */
  List<UserAccount> accounts() {
    return em.createQuery(
            "select distinct u from UserAccount u join fetch u.agency left join fetch u.roles"
                + " order by u.displayName",
            UserAccount.class)
        .getResultStream()
        .limit(MOST)
        .toList();
  }

  /** Open accounts that are locked for a while. */
  List<UserAccount> lockedAt(Instant now) {
    return em.createQuery(
            "select u from UserAccount u where u.enabled = true and u.lockedUntil > :now"
                + " order by u.displayName",
            UserAccount.class)
        .setParameter("now", now)
        .setMaxResults(MOST_LOCKED)
        .getResultList();
  }

  Set<Long> disabled(Collection<Long> ids) {
    return ids.isEmpty()
        ? Set.of()
        : Set.copyOf(
            em.createQuery(
                    "select u.id from UserAccount u where u.enabled = false and u.id in :ids",
                    Long.class)
                .setParameter("ids", ids)
                .getResultList());
  }

  /** How many others with an open account are administrators. */
  long otherAdministrators(long exceptUserId) {
    return em.createQuery(
            "select count(u) from UserAccount u join u.roles r where u.enabled = true"
                + " and r = :administrator and u.id <> :user",
            Long.class)
        .setParameter("administrator", Role.ADMINISTRATOR)
        .setParameter("user", exceptUserId)
        .getSingleResult();
  }

  boolean isEmpty() {
    return em.createQuery("select count(u) from UserAccount u", Long.class).getSingleResult() == 0;
  }

  /**
   * Lets one at a time look whether there is an account and open the first, or look what a role
   * carries and change it: locks, until the end of the transaction, the row that says who keeps
   * accounts. Asked before what is to be checked is read, so that it is what the one before left.
   */
  void oneAtATime() {
    em.createQuery(
            "select p from RolePermission p where p.role = :role and p.permission = :permission",
            RolePermission.class)
        .setParameter("role", Role.ADMINISTRATOR)
        .setParameter("permission", Permission.ACCOUNT_WRITE)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  Agency agency(long id) {
    Agency agency = em.find(Agency.class, id);
    if (agency == null) {
      throw new NoSuchRecord();
    }
    return agency;
  }

  Agency agencyLocked(long id) {
    return findAgencyLocked(id).orElseThrow(NoSuchRecord::new);
  }

  /** Loads and locks, so that it is not retired while something new comes to rely on it. */
  Optional<Agency> findAgencyLocked(long id) {
    return Optional.ofNullable(em.find(Agency.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** How many people of the agency can sign in. */
  long countOpen(long agencyId) {
    return em.createQuery(
            "select count(u) from UserAccount u where u.agency.id = :agency and u.enabled = true",
            Long.class)
        .setParameter("agency", agencyId)
        .getSingleResult();
  }

  Optional<Agency> findAgency(long id) {
    return Optional.ofNullable(em.find(Agency.class, id));
  }

  /** However its words are spaced, and in small or capital letters as the database compares. */
  Optional<Agency> agencyNamed(String name) {
    return em.createQuery("select a from Agency a where a.name = :name", Agency.class)
        .setParameter("name", Words.name(name))
        .getResultStream()
        .findFirst();
  }

  List<Agency> agencies() {
    return em.createQuery("select a from Agency a order by a.name", Agency.class)
        .setMaxResults(MOST)
        .getResultList();
  }

  Set<Permission> permissionsOf(Collection<Role> roles) {
    Set<Permission> permissions = EnumSet.noneOf(Permission.class);
    if (!roles.isEmpty()) {
      permissions.addAll(
          em.createQuery(
                  "select p.permission from RolePermission p where p.role in :roles",
                  Permission.class)
              .setParameter("roles", roles)
              .getResultList());
    }
    return permissions;
  }

  Set<Role> rolesCarrying(Permission permission) {
    return Set.copyOf(
        em.createQuery(
                "select p.role from RolePermission p where p.permission = :permission", Role.class)
            .setParameter("permission", permission)
            .getResultList());
  }

  /** How many open accounts have a role that carries the permission. */
  long countOpenCarrying(Permission permission) {
    Set<Role> carrying = rolesCarrying(permission);
    return carrying.isEmpty()
        ? 0
        : em.createQuery(
                "select count(distinct u) from UserAccount u join u.roles r"
                    + " where u.enabled = true and r in :roles",
                Long.class)
            .setParameter("roles", carrying)
            .getSingleResult();
  }

  void setPermissions(Role role, Set<Permission> permissions) {
    em.createQuery("delete from RolePermission p where p.role = :role")
        .setParameter("role", role)
        .executeUpdate();
    permissions.forEach(permission -> em.persist(new RolePermission(role, permission)));
  }

  <T> T keep(T fresh) {
    em.persist(fresh);
    em.flush();
    return fresh;
  }
}
