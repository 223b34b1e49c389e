package org.peerassessment.mapping.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.mapping.ledger.Known;
import org.peerassessment.mapping.ledger.Recorded;

/** Incidents and people's parts in them in the database, always within one assessment. */
@ApplicationScoped
class IncidentRepository {
  @Inject
  @Unit("mapping")
  private EntityManager em;

  /** What the record held about incidents at that moment. */
  List<IncidentStatement> incidents(AssessmentId assessment, Instant known) {
    return Known.read(em, IncidentStatement.class, "incident", assessment, known);
  }

  /** What it held about people's parts in them. */
  List<HarmStatement> parts(AssessmentId assessment, Instant known) {
    return Known.read(em, HarmStatement.class, "harm", assessment, known);
  }

  /** The parts in an incident that stand. */
  List<Harm> standingParts(Incident incident) {
    return em.createQuery(
            "select distinct h from Harm h join h.statements s"
                + " where h.incidentId = :i and s.retractedAt is null order by h.id",
            Harm.class)
        .setParameter("i", incident.id())
        .getResultList();
  }

  long countIncidents(AssessmentId assessment) {
    return count("select count(i) from Incident i where i.assessmentId = :a", assessment);
  }

  long countParts(AssessmentId assessment) {
    return count("select count(h) from Harm h where h.assessmentId = :a", assessment);
  }

  private long count(String query, AssessmentId assessment) {
    return em.createQuery(query, Long.class)
        .setParameter("a", assessment.value())
        .getSingleResult();
  }

  /**
   * @throws NoSuchRecord if it is not of this assessment
   */
  Incident incident(AssessmentId assessment, long id) {
    return of(assessment, em.find(Incident.class, id));
  }

  /**
   * The same, held until the transaction ends: while one person takes an incident back, another
   * adds no part to it.
   */
  Incident held(AssessmentId assessment, long id) {
    return of(assessment, em.find(Incident.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * @throws NoSuchRecord if it is not of this assessment
   */
  Harm part(AssessmentId assessment, long id) {
    return of(assessment, em.find(Harm.class, id));
  }

  private static <R extends Recorded<?, ?>> R of(AssessmentId assessment, R found) {
    if (found == null || found.assessmentId() != assessment.value()) {
      throw new NoSuchRecord();
    }
    return found;
  }

  void add(Recorded<?, ?> thing) {
    em.persist(thing);
    em.flush();
  }
}
