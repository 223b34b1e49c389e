package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.peerassessment.core.api.shared.Unit;

/**
 * Gives each assessment its number. The row of the year, which the schema brings, stays locked
 * until the referral is kept, so that two at once never get the same; a referral that is refused
 * gives its number back.
 */
@ApplicationScoped
public class AssessmentNumbers {
  @Inject
  @Unit("assessment")
  private EntityManager em;

  /** The next number of the year, taken in the running transaction. */
  String next(int year) {
    int taken =
        em.createNativeQuery(
                "update assessment_number set last_given = last_given + 1 where year = ?1")
            .setParameter(1, year)
            .executeUpdate();
    if (taken != 1) {
      throw new IllegalStateException("No numbers for the year " + year);
    }
    Number given =
        (Number)
            em.createNativeQuery("select last_given from assessment_number where year = ?1")
                .setParameter(1, year)
                .getSingleResult();
    return AssessmentNumber.of(year, given.intValue());
  }
}
