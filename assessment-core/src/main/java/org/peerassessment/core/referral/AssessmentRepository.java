package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.core.shared.PerTransaction;

/** Assessments, as kept. */
@ApplicationScoped
public class AssessmentRepository {
  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Inject private PerTransaction kept;

  Assessment keep(Assessment fresh) {
    em.persist(fresh);
    em.flush();
    return fresh;
  }

  /** The assessment that was opened by a form. */
  Optional<Assessment> openedBy(SentForm form) {
    return em.createQuery(
            "select a from Assessment a where a.form.formKey = :key", Assessment.class)
        .setParameter("key", form.key())
        .getResultStream()
        .findFirst();
  }

  Assessment get(AssessmentId id) {
    Assessment assessment = em.find(Assessment.class, id.value());
    if (assessment == null) {
      throw new NoSuchRecord();
    }
    return assessment;
  }

  /** Those asked for that there are. */
  List<Assessment> of(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery("select a from Assessment a where a.id in :ids", Assessment.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** Loads and locks, so that two changes at once follow one another. */
  Assessment locked(AssessmentId id) {
    Assessment assessment = em.find(Assessment.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (assessment == null) {
      throw new NoSuchRecord();
    }
    return assessment;
  }

  /** As what the person is named on the assessment now. */
  Optional<Involvement> involvement(long assessmentId, long userId) {
    return em.createQuery(
            "select s.involvement from StaffEntry s where s.assessment.id = :assessment"
                + " and s.userId = :user and s.until is null",
            Involvement.class)
        .setParameter("assessment", assessmentId)
        .setParameter("user", userId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The decision that holds. */
  Optional<ScreeningEntry> screening(long assessmentId) {
    return kept.whileReading(
        List.of("screening", assessmentId),
        () ->
            first(
                ScreeningEntry.class,
                "select s from ScreeningEntry s where s.assessment.id = :assessment"
                    + " order by s.id desc",
                assessmentId));
  }

  /** Of the assessments asked for, those screened: whether each goes on, by its id. */
  Map<Long, Boolean> screened(Collection<Long> assessmentIds) {
    Set<Long> asked = Set.copyOf(assessmentIds);
    return kept.whileReading(List.of("screened", asked), () -> askScreened(asked));
  }

  private Map<Long, Boolean> askScreened(Set<Long> assessmentIds) {
    Map<Long, Boolean> latest = new HashMap<>();
    if (!assessmentIds.isEmpty()) {
      em.createQuery(
              "select s.assessment.id, s.goOn from ScreeningEntry s"
                  + " where s.assessment.id in :ids order by s.id",
              Object[].class)
          .setParameter("ids", assessmentIds)
          .getResultStream()
          .forEach(row -> latest.put((Long) row[0], (Boolean) row[1]));
    }
    return latest;
  }

  /** Of the assessments asked for, those closed: since when, by id. */
  Map<Long, LocalDate> closed(Collection<Long> assessmentIds) {
    Set<Long> asked = Set.copyOf(assessmentIds);
    return kept.whileReading(List.of("closed", asked), () -> askClosed(asked));
  }

  private Map<Long, LocalDate> askClosed(Set<Long> assessmentIds) {
    Map<Long, LocalDate> closed = new HashMap<>();
    if (!assessmentIds.isEmpty()) {
      em.createQuery(
              "select a.id, a.closedOn from Assessment a"
                  + " where a.id in :ids and a.closedOn is not null",
              Object[].class)
          .setParameter("ids", assessmentIds)
          .getResultStream()
          .forEach(row -> closed.put((Long) row[0], (LocalDate) row[1]));
    }
    return closed;
  }

  private <T> Optional<T> first(Class<T> type, String query, long assessmentId) {
    List<T> found =
        em.createQuery(query, type)
            .setParameter("assessment", assessmentId)
            .setMaxResults(1)
            .getResultList();
    return found.stream().findFirst();
  }
}
