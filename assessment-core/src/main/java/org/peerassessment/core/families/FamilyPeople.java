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
    if (found("select 1 from carer where member_id = ? and adult_id = ?", one, other)) {
      return List.of(Reason.of("families.merge.carerOfTheOther"));
    }
    boolean adultAndYoungPerson =
        found(
                "select 1 from carer c join membership m on m.assessment_id = c.assessment_id"
                    + " where c.adult_id = ? and m.person_id = ? and m.mistaken_at is null",
                one,
                other)
            || found(
                "select 1 from carer c join left_out l on l.assessment_id = c.assessment_id"
                    + " where c.adult_id = ? and l.person_id = ? and l.mistaken_at is null",
                one,
                other);
    return adultAndYoungPerson ? List.of(Reason.of("families.merge.carerAndMember")) : List.of();
  }

  /** Whether it is so of the two, either way round. */
  private boolean found(String sql, long one, long other) {
    return isSo(sql, one, other) || isSo(sql, other, one);
  }

  private boolean isSo(String sql, long first, long second) {
    return !em.createNativeQuery(sql)
        .setParameter(1, first)
        .setParameter(2, second)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
