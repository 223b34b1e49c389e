package org.peerassessment.plan.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.api.shared.Unit;

/** Keeps the interventions. */
@ApplicationScoped
public class InterventionLibrary {
  private static final int MOST = 500;

  @Inject
  @Unit("plan")
  private EntityManager em;

  /** By name. */
  public List<Intervention> all() {
    return em.createQuery("select i from Intervention i order by i.name", Intervention.class)
        .setMaxResults(MOST)
        .getResultList();
  }

  public Optional<Intervention> find(long id) {
    return Optional.ofNullable(em.find(Intervention.class, id));
  }

  boolean nameTaken(String name, long exceptId) {
    return !em.createQuery(
            "select i.id from Intervention i where i.name = :name and i.id <> :id", Long.class)
        .setParameter("name", name)
        .setParameter("id", exceptId)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  void add(Intervention intervention) {
    em.persist(intervention);
    em.flush();
  }

  /** Ids that an action names; asked of the table, as actions belong to another feature. */
  Set<Long> inUse() {
    List<?> ids =
        em.createNativeQuery("select distinct intervention_id from plan_action")
            .setMaxResults(MOST)
            .getResultList();
    Set<Long> used = new HashSet<>();
    ids.forEach(id -> used.add(((Number) id).longValue()));
    return used;
  }
}
