package org.peerassessment.core.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerassessment.core.api.shared.Slice;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.core.api.timeline.Timeline;

/** Timelines, as kept. */
@ApplicationScoped
public class TimelineBook {
  private static final int MOST_PEOPLE = 500;

  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Inject private Clock clock;

  /**
   * Writes an act down, in the transaction that it is done in.
   *
   * @param door such as {@code PeerGroup.includeMember}
   * @param changed whether something was changed; not where it was only taken out of the suite
   * @param names of the arguments
   */
  public void note(
      long assessment,
      long by,
      String door,
      boolean changed,
      List<String> names,
      Object[] arguments) {
    String said = Said.json(names, arguments);
    em.persist(new TimelineEntry(assessment, clock.instant(), by, door, changed, said));
  }

  Slice<TimelineEntry> page(long assessment, Timeline.Filter filter, int page) {
    Map<String, Object> named = new HashMap<>();
    named.put("assessment", assessment);
    String which = "";
    if (filter.by() != null) {
      which += " and e.by = :by";
      named.put("by", filter.by());
    }
    if (!filter.doors().isEmpty()) {
      which += " and substring(e.door, 1, locate('.', e.door) - 1) in :doors";
      named.put("doors", filter.doors());
    }
    TypedQuery<TimelineEntry> query =
        em.createQuery(
                "select e from TimelineEntry e where e.assessmentId = :assessment"
                    + which
                    + " order by e.id desc",
                TimelineEntry.class)
            .setFirstResult(page * Timeline.PAGE)
            .setMaxResults(Timeline.PAGE + 1);
    named.forEach(query::setParameter);
    return Slice.of(query.getResultList(), page, Timeline.PAGE);
  }

  Optional<TimelineEntry> find(long assessment, long id) {
    return Optional.ofNullable(em.find(TimelineEntry.class, id)).filter(e -> e.isOf(assessment));
  }

  /** Entries by id. */
  Map<Long, TimelineEntry> of(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : em.createQuery("select e from TimelineEntry e where e.id in :ids", TimelineEntry.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(TimelineEntry::id, Function.identity()));
  }

  /** When something was last changed in each of the assessments. */
  public Map<Long, Instant> lastActs(Collection<Long> assessments) {
    return assessments.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select e.assessmentId, e.at from TimelineEntry e where e.id in"
                    + " (select max(f.id) from TimelineEntry f"
                    + " where f.assessmentId in :ids and f.changed = true group by f.assessmentId)",
                Object[].class)
            .setParameter("ids", assessments)
            .getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
  }

  /** Account ids of everybody who did something in it. */
  Collection<Long> people(long assessment) {
    return em.createQuery(
            "select distinct e.by from TimelineEntry e where e.assessmentId = :assessment",
            Long.class)
        .setParameter("assessment", assessment)
        .setMaxResults(MOST_PEOPLE)
        .getResultList();
  }
}
