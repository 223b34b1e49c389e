package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.core.shared.PerTransaction;

/** Looks whether group and risks are still as described, as kept. */
@ApplicationScoped
public class Looks {
  private static final int MOST = 200;

  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Inject private PerTransaction kept;

  private record Key(long assessmentId) {}

  void keep(LookEntry look) {
    em.persist(look);
  }

  /** Newest first. */
  List<LookEntry> of(long assessmentId) {
    return em.createQuery(
            "select l from LookEntry l where l.assessmentId = :assessment order by l.id desc",
            LookEntry.class)
        .setParameter("assessment", assessmentId)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Day of the last look, or of the referral; read once for each page. */
  LocalDate since(AssessmentId assessment) {
    long id = assessment.value();
    return kept.whileReading(
        new Key(id),
        () -> Optional.ofNullable(since(List.of(id)).get(id)).orElseThrow(NoSuchRecord::new));
  }

  /** The same of each of the assessments, by id. */
  Map<Long, LocalDate> since(Collection<Long> assessmentIds) {
    Map<Long, LocalDate> days = new HashMap<>();
    if (assessmentIds.isEmpty()) {
      return days;
    }
    read(
        "select a.id, a.referral.received from Assessment a where a.id in :ids",
        assessmentIds,
        days);
    read(
        "select l.assessmentId, max(l.lookedOn) from LookEntry l where l.assessmentId in :ids"
            + " group by l.assessmentId",
        assessmentIds,
        days);
    return days;
  }

  private void read(String query, Collection<Long> ids, Map<Long, LocalDate> into) {
    em.createQuery(query, Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .forEach(row -> into.put((Long) row[0], (LocalDate) row[1]));
  }
}
