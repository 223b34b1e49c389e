package org.peerassessment.core.context;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.shared.Unit;

/** Places by kind and name across assessments, as kept; {@link SamePlace} put to the database. */
@ApplicationScoped
class PlaceBook {
  private static final String NAME = "lower(function('replace', c.name, ' ', ''))";
  private static final String ALIKE =
      " and c.kind = :kind and ((lower(c.name) not like 'the %' and "
          + NAME
          + " in :names) or (lower(c.name) like 'the %' and "
          + NAME
          + " in :withThe))";

  @Inject
  @Unit("assessment")
  private EntityManager em;

  /**
   * @param assessmentId whose place it is
   */
  record Found(long assessmentId, ContextView place) {}

  /** Those of the assessments' contexts that are one of the places. */
  List<Found> among(Collection<Long> assessments, Collection<SamePlace> places) {
    return kinds(places).stream()
        .flatMap(
            kind ->
                alike(
                        "select c.assessmentId, c from Context c where c.assessmentId in :assessments",
                        Object[].class,
                        assessments,
                        kind,
                        places)
                    .getResultStream())
        .map(row -> new Found((Long) row[0], ((Context) row[1]).view()))
        .toList();
  }

  /** Whether any assessment but these has one of the places; looks no further than the first. */
  boolean besides(Collection<Long> assessments, Collection<SamePlace> places) {
    return kinds(places).stream()
        .anyMatch(
            kind ->
                !alike(
                        "select c.id from Context c where c.assessmentId not in :assessments",
                        Long.class,
                        assessments,
                        kind,
                        places)
                    .setMaxResults(1)
                    .getResultList()
                    .isEmpty());
  }

  private <T> TypedQuery<T> alike(
      String select,
      Class<T> type,
      Collection<Long> assessments,
      Kind kind,
      Collection<SamePlace> places) {
    List<String> names =
        places.stream().filter(p -> p.kind() == kind).map(SamePlace::name).toList();
    return em.createQuery(select + ALIKE, type)
        .setParameter("assessments", assessments)
        .setParameter("kind", kind)
        .setParameter("names", names)
        .setParameter("withThe", names.stream().map("the"::concat).toList());
  }

  private static List<Kind> kinds(Collection<SamePlace> places) {
    return places.stream().map(SamePlace::kind).distinct().sorted().toList();
  }
}
