package org.peerassessment.core.reassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.reassessment.Change;
import org.peerassessment.core.api.reassessment.RiskQuestions;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.core.shared.PerTransaction;

/** The questions as kept, and the way for core's own features to ask one. */
@ApplicationScoped
public class QuestionBook {
  private static final String OPEN =
      " from RiskQuestion q where q.assessmentId = :a and q.answeredAt is null";

  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Inject private Callers callers;
  @Inject private PerTransaction kept;
  @Inject private Clock clock;

  /**
   * Asks to look at the risk again: joins the open question of that kind and day, or opens one. In
   * one statement, so that two who change something at once gather in the same question; the
   * version moves with it, so that nobody answers for a change they have not read.
   */
  public void ask(Change change) {
    em.flush();
    LocalDate day = LocalDate.now(clock);
    em.createNativeQuery(
            "insert into risk_question (version, assessment_id, kind, asked_on, changes)"
                + " values (1, ?, ?, ?, 1)"
                + " on duplicate key update changes = changes + 1, version = version + 1")
        .setParameter(1, change.assessment().value())
        .setParameter(2, change.kind().name())
        .setParameter(3, Date.valueOf(day))
        .executeUpdate();
    Number question =
        (Number)
            em.createNativeQuery(
                    "select id from risk_question where assessment_id = ? and kind = ?"
                        + " and asked_on = ? and is_open = 1")
                .setParameter(1, change.assessment().value())
                .setParameter(2, change.kind().name())
                .setParameter(3, Date.valueOf(day))
                .getSingleResult();
    em.persist(
        new RiskChange(question.longValue(), change, callers.current().userId(), clock.instant()));
    em.flush();
  }

  /** When a question was last answered; empty if none was. */
  public Optional<Instant> lastAnswered(AssessmentId assessment) {
    return answered(assessment, 0, 1).stream().map(RiskQuestion::answeredAt).findFirst();
  }

  /** The same of several assessments, by id. */
  public Map<Long, Instant> lastAnswered(Collection<Long> assessmentIds) {
    if (assessmentIds.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select q from RiskQuestion q where q.assessmentId in :ids and q.answeredAt ="
                + " (select max(p.answeredAt) from RiskQuestion p"
                + " where p.assessmentId = q.assessmentId)",
            RiskQuestion.class)
        .setParameter("ids", assessmentIds)
        .getResultStream()
        .collect(
            Collectors.toMap(
                RiskQuestion::assessmentId, RiskQuestion::answeredAt, (one, same) -> one));
  }

  long countOpen(AssessmentId assessment) {
    return kept.whileReading(
        List.of(QuestionBook.class, assessment),
        () ->
            about(em.createQuery("select count(q)" + OPEN, Long.class), assessment)
                .getSingleResult());
  }

  /** Oldest first. */
  List<RiskQuestion> open(AssessmentId assessment) {
    return about(
            em.createQuery("select q" + OPEN + " order by q.askedOn, q.id", RiskQuestion.class),
            assessment)
        .setMaxResults(RiskQuestions.MOST_OPEN)
        .getResultList();
  }

  /** Last answer first. */
  List<RiskQuestion> answered(AssessmentId assessment, int first, int most) {
    return about(
            em.createQuery(
                "select q from RiskQuestion q where q.assessmentId = :a"
                    + " and q.answeredAt is not null order by q.answeredAt desc, q.id desc",
                RiskQuestion.class),
            assessment)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  /** Those of the assessment among the questions asked for. */
  List<RiskQuestion> of(AssessmentId assessment, Collection<Long> ids) {
    return about(
            em.createQuery(
                "select q from RiskQuestion q where q.assessmentId = :a and q.id in :ids",
                RiskQuestion.class),
            assessment)
        .setParameter("ids", ids)
        .setMaxResults(RiskQuestions.MOST_OPEN)
        .getResultList();
  }

  /** How many are open in each of the assessments; those without any are left out. */
  Map<Long, Long> countOpen(Collection<Long> assessmentIds) {
    if (assessmentIds.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select q.assessmentId, count(q) from RiskQuestion q where q.assessmentId in :ids"
                + " and q.answeredAt is null group by q.assessmentId",
            Object[].class)
        .setParameter("ids", assessmentIds)
        .setMaxResults(assessmentIds.size())
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
  }

  /** The day of the oldest open question, of each of the assessments that has one. */
  Map<Long, LocalDate> openSince(Collection<Long> assessmentIds) {
    return assessmentIds.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select q.assessmentId, q.askedOn from RiskQuestion q where q.id in"
                    + " (select min(o.id) from RiskQuestion o where o.assessmentId in :ids"
                    + " and o.answeredAt is null group by o.assessmentId)",
                Object[].class)
            .setParameter("ids", assessmentIds)
            .getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
  }

  /** Open questions in which something about the person gathered; oldest first. */
  List<RiskQuestion> openAbout(AssessmentId assessment, long personId, int most) {
    return about(
            em.createQuery(
                "select q"
                    + OPEN
                    + " and exists (select c.id from RiskChange c where c.questionId = q.id"
                    + " and (c.personId = :person or c.otherPersonId = :person))"
                    + " order by q.askedOn, q.id",
                RiskQuestion.class),
            assessment)
        .setParameter("person", personId)
        .setMaxResults(most)
        .getResultList();
  }

  /** The latest changes of each question, newest first; in one query for all of them. */
  Map<Long, List<RiskChange>> changes(Collection<Long> questionIds, int mostOfEach) {
    if (questionIds.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select c from RiskChange c where c.questionId in :ids and (select count(n.id) from"
                + " RiskChange n where n.questionId = c.questionId and n.id > c.id) < :most"
                + " order by c.id desc",
            RiskChange.class)
        .setParameter("ids", questionIds)
        .setParameter("most", (long) mostOfEach)
        .setMaxResults(questionIds.size() * mostOfEach)
        .getResultStream()
        .collect(Collectors.groupingBy(RiskChange::questionId));
  }

  private static <T> TypedQuery<T> about(TypedQuery<T> query, AssessmentId assessment) {
    return query.setParameter("a", assessment.value());
  }
}
