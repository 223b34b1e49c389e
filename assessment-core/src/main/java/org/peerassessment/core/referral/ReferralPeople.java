package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.peerassessment.core.api.people.PersonLinks;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Unit;

/**
 * Whom referrals name, and what screening answered about each. A decision that holds and answers
 * differently for the two is to be made anew first; one before it is history.
 */
@ApplicationScoped
class ReferralPeople implements PersonLinks {
  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Override
  public List<Link> links() {
    return List.of(
        new Link("referral_named", "person_id", "assessment_id", "r.assessment_id", null),
        new Link(
            "screening_threshold",
            "person_id",
            "entry_id",
            "(select s.assessment_id from screening_entry s where s.id = r.entry_id)",
            null));
  }

  @Override
  public List<Reason> standsInTheWay(long one, long other) {
    boolean differ =
        !em.createNativeQuery(
                "select 1 from screening_threshold s"
                    + " join screening_threshold t on t.entry_id = s.entry_id"
                    + " join screening_entry e on e.id = s.entry_id"
                    + " where s.person_id = ? and t.person_id = ? and s.threshold <> t.threshold"
                    + " and not exists (select 1 from screening_entry n"
                    + " where n.assessment_id = e.assessment_id and n.id > e.id)")
            .setParameter(1, one)
            .setParameter(2, other)
            .setMaxResults(1)
            .getResultList()
            .isEmpty();
    return differ ? List.of(Reason.of("referral.merge.thresholdsDiffer")) : List.of();
  }
}
