package org.peerassessment.core.context;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.Unit;
import org.peerassessment.core.shared.PerTransaction;

/** The contexts of assessments, as kept. */
@ApplicationScoped
public class ContextBook {
  /** Most contexts one assessment has. */
  static final int MOST = 200;

  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Inject private PerTransaction once;
  @Inject private Clock clock;

  /**
   * Writes the rows a new assessment begins with.
   *
   * @param named the contexts in which it happened
   * @return ids of the contexts that were named
   */
  public List<Long> begin(long assessmentId, List<Template.Row> named) {
    Instant now = clock.instant();
    List<Context> contexts =
        Template.with(named).stream()
            .map(row -> new Context(assessmentId, row.kind(), row.name(), now))
            .toList();
    contexts.forEach(em::persist);
    em.flush();
    return contexts.stream()
        .filter(c -> named.stream().anyMatch(row -> c.isCalled(row.kind(), row.name())))
        .map(Context::id)
        .toList();
  }

  long add(long assessmentId, Kind kind, String name) {
    Context context = new Context(assessmentId, kind, name, clock.instant());
    em.persist(context);
    em.flush();
    return context.id();
  }

  /** In the order of the template, then as added. */
  List<Context> in(long assessmentId) {
    return once.whileReading(List.of(ContextBook.class, assessmentId), () -> kept(assessmentId));
  }

  private List<Context> kept(long assessmentId) {
    List<Context> contexts =
        em.createQuery(
                "select c from Context c where c.assessmentId = :assessment order by c.id",
                Context.class)
            .setParameter("assessment", assessmentId)
            .setMaxResults(MOST)
            .getResultList();
    return contexts.stream().sorted(Comparator.comparing(c -> c.view().kind())).toList();
  }

  /** Those of the contexts that are of the assessment. */
  public List<ContextView> of(long assessmentId, Collection<Long> contextIds) {
    return in(assessmentId).stream()
        .map(Context::view)
        .filter(c -> contextIds.contains(c.contextId()))
        .toList();
  }

  Context find(long assessmentId, long contextId) {
    Context context = em.find(Context.class, contextId);
    if (context == null || !context.isOf(assessmentId)) {
      throw new NoSuchRecord();
    }
    return context;
  }
}
