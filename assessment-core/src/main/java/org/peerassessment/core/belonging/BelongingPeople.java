package org.peerassessment.core.belonging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.peerassessment.core.api.people.PersonLinks;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Unit;

/**
 * Who tells who belongs, of whom they tell it, and about whom a disagreement was resolved. An
 * account that holds and tells different things of the two is to be taken anew first; one that was
 * taken anew is history.
 */
@ApplicationScoped
class BelongingPeople implements PersonLinks {
  @Inject
  @Unit("assessment")
  private EntityManager em;

  @Override
  public List<Link> links() {
    return List.of(
        inAccount("belonging_teller"),
        inAccount("belonging_said"),
        Link.of("belonging_resolution", "person_id"));
  }

  @Override
  public List<Reason> standsInTheWay(long one, long other) {
    boolean differ =
        !em.createNativeQuery(
                "select 1 from belonging_said s"
                    + " join belonging_said t on t.account_id = s.account_id"
                    + " join belonging_account a on a.id = s.account_id"
                    + " where s.person_id = ? and t.person_id = ? and s.belongs <> t.belongs"
                    + " and not exists (select 1 from belonging_account n"
                    + " where n.assessment_id = a.assessment_id"
                    + " and n.same_informant = a.same_informant and n.id > a.id)")
            .setParameter(1, one)
            .setParameter(2, other)
            .setMaxResults(1)
            .getResultList()
            .isEmpty();
    return differ ? List.of(Reason.of("belonging.merge.differ")) : List.of();
  }

  /** An account names each person once. */
  private static Link inAccount(String table) {
    return new Link(table, "person_id", "account_id", "r.assessment_id", null);
  }
}
