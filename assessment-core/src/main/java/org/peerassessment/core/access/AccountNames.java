package org.peerassessment.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.shared.Unit;

/** Display names of accounts, disabled ones too, for histories that say who did what. */
@ApplicationScoped
public class AccountNames {
  private static final int MOST = 5000;

  @Inject
  @Unit("assessment")
  private EntityManager em;

  /** Names by account id; ids without an account are left out. */
  public Map<Long, String> of(Collection<Long> userIds) {
    if (userIds.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select u.id, u.displayName from UserAccount u where u.id in :ids", Object[].class)
        .setParameter("ids", Set.copyOf(userIds))
        .setMaxResults(MOST)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
  }

  /** The name of one account, or empty if there is none. */
  public String of(long userId) {
    return of(Set.of(userId)).getOrDefault(userId, "");
  }
}
