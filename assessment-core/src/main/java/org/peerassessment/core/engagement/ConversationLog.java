package org.peerassessment.core.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.engagement.ConversationKind;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.core.shared.PerTransaction;

/** The conversations of assessments, as kept. */
@ApplicationScoped
public class ConversationLog {
  /** Most conversations one assessment holds. */
  static final int MOST = 500;

  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Inject private PerTransaction kept;

  Conversation add(Conversation conversation) {
    em.persist(conversation);
    em.flush();
    return conversation;
  }

  /** Newest first. */
  List<Conversation> list(AssessmentId assessment, Collection<ConversationKind> kinds) {
    if (kinds.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select c from Conversation c where c.assessmentId = :a and c.kind in :kinds"
                + " order by c.heldOn desc, c.id desc",
            Conversation.class)
        .setParameter("a", assessment.value())
        .setParameter("kinds", kinds)
        .setMaxResults(MOST)
        .getResultList();
  }

  Optional<Conversation> find(AssessmentId assessment, long conversationId) {
    return Optional.ofNullable(em.find(Conversation.class, conversationId))
        .filter(c -> c.isOf(assessment.value()));
  }

  /** How many of each kind were held; kinds without any are missing. */
  Map<ConversationKind, Long> counts(AssessmentId assessment) {
    return kept.whileReading(
        List.of(ConversationLog.class, assessment), () -> askCounts(assessment));
  }

  private Map<ConversationKind, Long> askCounts(AssessmentId assessment) {
    return em.createQuery(
            "select c.kind, count(c) from Conversation c where c.assessmentId = :a group by c.kind",
            Object[].class)
        .setParameter("a", assessment.value())
        .getResultStream()
        .collect(Collectors.toMap(row -> (ConversationKind) row[0], row -> (Long) row[1]));
  }

  /** Those of the assessments in which somebody was listened to. */
  Set<Long> begunIn(Collection<Long> assessmentIds) {
    if (assessmentIds.isEmpty()) {
      return Set.of();
    }
    return em.createQuery(
            "select distinct c.assessmentId from Conversation c where c.assessmentId in :ids",
            Long.class)
        .setParameter("ids", assessmentIds)
        .setMaxResults(assessmentIds.size())
        .getResultStream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
