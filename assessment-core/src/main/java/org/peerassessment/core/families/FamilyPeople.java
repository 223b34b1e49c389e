package org.peerassessment.core.families;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.peerassessment.core.api.people.PersonLinks;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Unit;

/** Members, their parents and carers, and what each of them answered. */
@ApplicationScoped
class FamilyPeople implements PersonLinks {
  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Override
  public List<Link> links() {
    return List.of(
        Link.of("carer", "member_id"),
        Link.of("carer", "adult_id"),
        Link.of("consent", "person_id"));
  }

  @Override
  public List<Reason> standsInTheWay(long one, long other) {
    boolean related =
        !em.createNativeQuery(
                "select 1 from carer where (member_id = ? and adult_id = ?)"
                    + " or (member_id = ? and adult_id = ?)")
            .setParameter(1, one)
            .setParameter(2, other)
            .setParameter(3, other)
            .setParameter(4, one)
            .setMaxResults(1)
            .getResultList()
            .isEmpty();
    return related ? List.of(Reason.of("families.merge.carerOfTheOther")) : List.of();
  }
}
