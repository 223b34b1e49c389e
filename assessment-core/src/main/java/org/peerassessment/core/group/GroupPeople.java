package org.peerassessment.core.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.peerassessment.core.api.people.PersonLinks;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Unit;

/** Members, those left out, and who knows whom. Nobody is a member twice on one day. */
@ApplicationScoped
class GroupPeople implements PersonLinks {
  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Override
  public List<Link> links() {
    return List.of(
        Link.of("membership", "person_id"),
        Link.of("left_out", "person_id"),
        new Link(
            "acquaintance_person",
            "person_id",
            "acquaintance_id",
            "(select a.assessment_id from acquaintance a where a.id = r.acquaintance_id)",
            null));
  }

  @Override
  public List<Reason> standsInTheWay(long one, long other) {
    List<Reason> reasons = new ArrayList<>();
    if (found(
        "select 1 from membership m join membership n on n.assessment_id = m.assessment_id"
            + " where m.person_id = ? and n.person_id = ?"
            + " and m.mistaken_at is null and n.mistaken_at is null"
            + " and m.from_day <= coalesce(n.to_day, '9999-12-31')"
            + " and n.from_day <= coalesce(m.to_day, '9999-12-31')",
        one,
        other)) {
      reasons.add(Reason.of("group.merge.bothMembers"));
    }
    if (found(
        "select 1 from acquaintance_person p join acquaintance_person q"
            + " on q.acquaintance_id = p.acquaintance_id"
            + " where p.person_id = ? and q.person_id = ?",
        one,
        other)) {
      reasons.add(Reason.of("group.merge.knowEachOther"));
    }
    return reasons;
  }

  private boolean found(String sql, long one, long other) {
    return !em.createNativeQuery(sql)
        .setParameter(1, one)
        .setParameter(2, other)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
