package org.peerassessment.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.peerassessment.core.api.shared.Unit;

/** Names of agencies, and for which one somebody works; for features that ask about agencies. */
@ApplicationScoped
public class AgencyNames {
  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Inject private AccountRepository accounts;

  /** All of them by id, in the order of their names; 2,000 at most. */
  public Map<Long, String> all() {
    Map<Long, String> names = new LinkedHashMap<>();
    accounts.agencies().forEach(agency -> names.put(agency.id(), agency.name()));
    return names;
  }

  /** Those that are in use: what is not retired. */
  public Map<Long, String> inUse() {
    Map<Long, String> names = new LinkedHashMap<>();
    accounts.agencies().stream()
        .filter(agency -> !agency.isRetired())
        .forEach(agency -> names.put(agency.id(), agency.name()));
    return names;
  }

  /** Whether there is such an agency, and it is not retired. */
  public boolean isInUse(long agencyId) {
    return inUse(accounts.findAgency(agencyId));
  }

  /** Whether it is in use; held for the rest of the transaction, so that it stays so. */
  public boolean holdInUse(long agencyId) {
    return inUse(accounts.findAgencyLocked(agencyId));
  }

  private static boolean inUse(Optional<Agency> agency) {
    return agency.filter(one -> !one.isRetired()).isPresent();
  }

  /** The name of one, if there is such an agency. */
  public Optional<String> of(long agencyId) {
    return accounts.findAgency(agencyId).map(Agency::name);
  }

  /** The agency that the account works for. */
  public long agencyOf(long userId) {
    return em.createQuery("select u.agency.id from UserAccount u where u.id = :user", Long.class)
        .setParameter("user", userId)
        .getSingleResult();
  }
}
