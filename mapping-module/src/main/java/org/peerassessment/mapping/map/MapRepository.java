package org.peerassessment.mapping.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerassessment.core.api.shared.AskedOnce;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.mapping.ledger.Histories;
import org.peerassessment.mapping.ledger.Known;
import org.peerassessment.mapping.ledger.Recorded;
import org.peerassessment.mapping.ledger.Statement;

/** Ties and uses of places in the database, always within one assessment. */
@ApplicationScoped
class MapRepository {
  @Inject
  @Unit("mapping")
  private EntityManager em;

  @Inject private AskedOnce asked;

  /** What the record held about ties at that moment. */
  List<TieStatement> ties(AssessmentId assessment, Instant known) {
    return asked.whileReading(
        List.of(TieStatement.class, assessment, known),
        () -> Known.read(em, TieStatement.class, "tie", assessment, known));
  }

  /**
   * How many ties hold on a day, by what stands now, and how many of them somebody meant to look at
   * again by then; counted where they lie.
   */
  TieCount countTies(AssessmentId assessment, LocalDate on) {
    Object[] counted =
        em.createQuery(
                "select count(s), sum(case when s.lookAgain <= :on then 1 else 0 end)"
                    + " from TieStatement s where s.assessmentId = :a and s.retractedAt is null"
                    + " and (s.heldFrom is null or s.heldFrom <= :on)"
                    + " and (s.heldTo is null or s.heldTo >= :on)",
                Object[].class)
            .setParameter("a", assessment.value())
            .setParameter("on", on)
            .getSingleResult();
    Number again = (Number) counted[1];
    return new TieCount((Long) counted[0], again == null ? 0 : again.longValue());
  }

  /**
   * @param toLookAt of those that hold, how many wait for another look
   */
  record TieCount(long holding, long toLookAt) {}

  /** What the record held about uses of places at that moment. */
  List<UseStatement> uses(AssessmentId assessment, Instant known) {
    return asked.whileReading(
        List.of(UseStatement.class, assessment, known),
        () -> Known.read(em, UseStatement.class, "use", assessment, known));
  }

  /** What stands of the ties between two people, whichever of them was named first. */
  List<TieStatement> standingTies(AssessmentId assessment, long one, long other) {
    return em.createQuery(
            "select s from TieStatement s join fetch s.tie t where s.assessmentId = :a"
                + " and s.retractedAt is null and t.personA in (:one, :other)"
                + " and t.personB in (:one, :other)",
            TieStatement.class)
        .setParameter("a", assessment.value())
        .setParameter("one", one)
        .setParameter("other", other)
        .getResultList();
  }

  /** What stands of a person's uses of a place. */
  List<UseStatement> standingUses(AssessmentId assessment, long person, long place) {
    return em.createQuery(
            "select s from UseStatement s join s.use u where s.assessmentId = :a"
                + " and s.retractedAt is null and u.personId = :person and u.contextId = :place",
            UseStatement.class)
        .setParameter("a", assessment.value())
        .setParameter("person", person)
        .setParameter("place", place)
        .getResultList();
  }

  /** How many ties are in the record now; what was taken back is not. */
  long countTies(AssessmentId assessment) {
    return count(TieStatement.class, assessment);
  }

  long countUses(AssessmentId assessment) {
    return count(UseStatement.class, assessment);
  }

  private long count(Class<? extends Statement<?>> kind, AssessmentId assessment) {
    String standing =
        "select count(s) from %s s where s.assessmentId = :a and s.retractedAt is null";
    return em.createQuery(standing.formatted(kind.getSimpleName()), Long.class)
        .setParameter("a", assessment.value())
        .getSingleResult();
  }

  /**
   * @throws NoSuchRecord if it is not of this assessment
   */
  Tie tie(AssessmentId assessment, long id) {
    Tie tie = em.find(Tie.class, id);
    if (tie == null || tie.assessmentId() != assessment.value()) {
      throw new NoSuchRecord();
    }
    return tie;
  }

  /**
   * @throws NoSuchRecord if it is not of this assessment
   */
  PlaceUse use(AssessmentId assessment, long id) {
    PlaceUse use = em.find(PlaceUse.class, id);
    if (use == null || use.assessmentId() != assessment.value()) {
      throw new NoSuchRecord();
    }
    return use;
  }

  /**
   * Many, with everything ever said of them, by their ids.
   *
   * @throws NoSuchRecord if one is not of this assessment
   */
  Map<Long, Recorded<?, ?>> all(
      Class<? extends Recorded<?, ?>> kind, AssessmentId assessment, Collection<Long> ids) {
    Map<Long, Recorded<?, ?>> found =
        Histories.read(em, kind, assessment, ids).stream()
            .collect(Collectors.toMap(Recorded::id, Function.identity()));
    if (!found.keySet().containsAll(ids)) {
      throw new NoSuchRecord();
    }
    return found;
  }

  void add(Object aggregate) {
    addAll(List.of(aggregate));
  }

  /** Several at once, written together. */
  void addAll(List<?> aggregates) {
    aggregates.forEach(em::persist);
    em.flush();
  }
}
