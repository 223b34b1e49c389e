package org.peerassessment.mapping.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.peerassessment.core.api.people.PersonLinks;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Unit;

/**
 * The people of the map. A tie between the two stands in the way of making them one; what was taken
 * back of such a tie stays as it is, for history.
 */
@ApplicationScoped
class MapPeople implements PersonLinks {
  @Inject
  @Unit("mapping")
  private EntityManager em;

  @Override
  public List<Link> links() {
    return List.of(
        new Link("mapping_tie", "person_a", "id", "r.assessment_id", "person_b"),
        new Link("mapping_tie", "person_b", "id", "r.assessment_id", "person_a"),
        Link.of("mapping_use", "person_id"),
        Link.of("mapping_tie_statement", "informant"),
        Link.of("mapping_use_statement", "informant"));
  }

  @Override
  public List<Reason> standsInTheWay(long one, long other) {
    boolean tied =
        !em.createNativeQuery(
                "select 1 from mapping_tie t join mapping_tie_statement s on s.tie_id = t.id"
                    + " where s.retracted_at is null and ((t.person_a = ? and t.person_b = ?)"
                    + " or (t.person_a = ? and t.person_b = ?))")
            .setParameter(1, one)
            .setParameter(2, other)
            .setParameter(3, other)
            .setParameter(4, one)
            .setMaxResults(1)
            .getResultList()
            .isEmpty();
    return tied ? List.of(Reason.of("mapping.merge.tieBetween")) : List.of();
  }
}
