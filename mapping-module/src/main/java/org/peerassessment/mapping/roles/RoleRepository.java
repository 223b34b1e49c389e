package org.peerassessment.mapping.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.mapping.ledger.Known;

/** Roles in the database, always within one assessment. */
@ApplicationScoped
class RoleRepository {
  @Inject
  @Unit("mapping")
  private EntityManager em;

  /** What the record held at that moment. */
  List<RoleStatement> roles(AssessmentId assessment, Instant known) {
    return Known.read(em, RoleStatement.class, "role", assessment, known);
  }

  long count(AssessmentId assessment) {
    return em.createQuery(
            "select count(r) from RoleInGroup r where r.assessmentId = :a", Long.class)
        .setParameter("a", assessment.value())
        .getSingleResult();
  }

  /**
   * @throws NoSuchRecord if it is not of this assessment
   */
  RoleInGroup role(AssessmentId assessment, long id) {
    RoleInGroup role = em.find(RoleInGroup.class, id);
    if (role == null || role.assessmentId() != assessment.value()) {
      throw new NoSuchRecord();
    }
    return role;
  }

  void add(RoleInGroup role) {
    em.persist(role);
    em.flush();
  }
}
