package org.peerassessment.core.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.InTurn;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.core.shared.PerTransaction;

/** Everything of the group feature in the database; used by its services and workspace lines. */
@ApplicationScoped
class GroupRepository {
  private static final int MOST = 1000;

  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Inject private PerTransaction kept;
  @Inject private InTurn inTurn;

  <T> T add(T entity) {
    em.persist(entity);
    em.flush();
    return entity;
  }

  /** Newest first. */
  List<Definition> definitions(AssessmentId assessment) {
    return of(Definition.class, assessment, "x.id desc").getResultList();
  }

  /** The one that holds, with nobody else defining the group at the same time. */
  Optional<Definition> definitionToChange(AssessmentId assessment) {
    inTurn.hold(assessment);
    return definitions(assessment).stream().findFirst();
  }

  Roster roster(AssessmentId assessment) {
    return kept.whileReading(
        List.of(GroupRepository.class, assessment),
        () -> new Roster(memberships(assessment).getResultList()));
  }

  /**
   * The roster, held so that nobody else includes or leaves out at the same time: reads what is
   * committed now and not what was when the transaction began.
   */
  Roster rosterToChange(AssessmentId assessment) {
    inTurn.hold(assessment);
    return new Roster(
        memberships(assessment).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList());
  }

  /** Newest first; without those entered by mistake. */
  List<LeftOut> leftOut(AssessmentId assessment) {
    return everLeftOut(assessment).stream().filter(l -> !l.isMistaken()).toList();
  }

  /** The same with those entered by mistake. */
  List<LeftOut> everLeftOut(AssessmentId assessment) {
    return of(LeftOut.class, assessment, "x.day desc, x.id desc").getResultList();
  }

  /** With those entered by mistake, held so that nobody else marks one at the same time. */
  List<LeftOut> leftOutToChange(AssessmentId assessment) {
    inTurn.hold(assessment);
    return of(LeftOut.class, assessment, "x.id")
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Newest first. */
  List<Acquaintance> acquaintances(AssessmentId assessment) {
    return of(Acquaintance.class, assessment, "x.id desc").getResultList();
  }

  /** Latest correction first. */
  List<FormerReason> reasonsBefore(AssessmentId assessment) {
    return of(FormerReason.class, assessment, "x.id desc").getResultList();
  }

  /** Latest first; at most 200. */
  List<Reflection> reflections(AssessmentId assessment) {
    return of(Reflection.class, assessment, "x.id desc").setMaxResults(200).getResultList();
  }

  /** When it was last written why some were referred; empty before the first time. */
  Optional<Instant> lastReflected(AssessmentId assessment) {
    return last(Reflection.class, assessment);
  }

  /** When the group was last defined; empty before the first time. */
  Optional<Instant> lastDefined(AssessmentId assessment) {
    return last(Definition.class, assessment);
  }

  /** The same of several assessments, by id. */
  Map<Long, Instant> lastReflected(Collection<Long> assessmentIds) {
    return last(Reflection.class, assessmentIds);
  }

  /** The same of several assessments, by id. */
  Map<Long, Instant> lastDefined(Collection<Long> assessmentIds) {
    return last(Definition.class, assessmentIds);
  }

  private Map<Long, Instant> last(Class<?> type, Collection<Long> assessmentIds) {
    return assessmentIds.isEmpty()
        ? Map.of()
        : em.createQuery(
                ("select x.assessmentId, x.recorded.at from %1$s x where x.id in"
                        + " (select max(y.id) from %1$s y"
                        + " where y.assessmentId in :ids group by y.assessmentId)")
                    .formatted(type.getSimpleName()),
                Object[].class)
            .setParameter("ids", assessmentIds)
            .getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
  }

  /** Of several assessments, by id. */
  Map<Long, Roster> rosters(Collection<Long> assessmentIds) {
    if (assessmentIds.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select x from Membership x where x.assessmentId in :ids order by x.firstDay, x.id",
            Membership.class)
        .setParameter("ids", assessmentIds)
        .setMaxResults(assessmentIds.size() * MOST)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                Membership::assessmentId,
                Collectors.collectingAndThen(Collectors.toList(), Roster::new)));
  }

  private Optional<Instant> last(Class<?> type, AssessmentId assessment) {
    return em.createQuery(
            "select x.recorded.at from %s x where x.assessmentId = :a order by x.id desc"
                .formatted(type.getSimpleName()),
            Instant.class)
        .setParameter("a", assessment.value())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Those of the assessments whose group is defined. */
  Set<Long> defined(Collection<Long> assessmentIds) {
    return having(Definition.class, "", assessmentIds);
  }

  /** Those of the assessments that have, or had, a member. */
  Set<Long> withMembers(Collection<Long> assessmentIds) {
    return having(Membership.class, " and x.mistakenAt is null", assessmentIds);
  }

  private Set<Long> having(Class<?> type, String and, Collection<Long> assessmentIds) {
    Set<Long> asked = Set.copyOf(assessmentIds);
    return asked.isEmpty()
        ? Set.of()
        : kept.whileReading(List.of(type, "having", asked), () -> askHaving(type, and, asked));
  }

  private Set<Long> askHaving(Class<?> type, String and, Set<Long> assessmentIds) {
    return em.createQuery(
            "select distinct x.assessmentId from %s x where x.assessmentId in :ids%s"
                .formatted(type.getSimpleName(), and),
            Long.class)
        .setParameter("ids", assessmentIds)
        .setMaxResults(assessmentIds.size())
        .getResultStream()
        .collect(Collectors.toUnmodifiableSet());
  }

  private TypedQuery<Membership> memberships(AssessmentId assessment) {
    return of(Membership.class, assessment, "x.firstDay, x.id");
  }

  private <T> TypedQuery<T> of(Class<T> type, AssessmentId assessment, String order) {
    return em.createQuery(
            "select x from %s x where x.assessmentId = :a order by %s"
                .formatted(type.getSimpleName(), order),
            type)
        .setParameter("a", assessment.value())
        .setMaxResults(MOST);
  }
}
