package org.peerassessment.core.api.belonging;

import java.time.LocalDate;
import java.util.Set;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * One informant's account. Recorded anew by the same informant it takes the place of the earlier
 * one, which stays readable: the same young people, the referral, or a stakeholder of the same
 * name.
 *
 * @param tellers the young people whose own account it is, people of the assessment; only for
 *     {@link Whose#YOUNG_PEOPLE}, at most 20
 * @param informant a stakeholder's name, role and agency, at most 200 characters; for the referral
 *     who made it, or left out
 * @param on when they gave it
 * @param belong people of the assessment who belong, as they see it
 * @param notBelong people of whom they say that they do not belong
 */
public record NewAccount(
    AssessmentId assessment,
    Whose whose,
    Set<Long> tellers,
    String informant,
    LocalDate on,
    Set<Long> belong,
    Set<Long> notBelong)
    implements About {
  public NewAccount {
    tellers = tellers == null ? Set.of() : Set.copyOf(tellers);
    belong = belong == null ? Set.of() : Set.copyOf(belong);
    notBelong = notBelong == null ? Set.of() : Set.copyOf(notBelong);
  }

  @Override
  public AssessmentId record() {
    return assessment;
  }

  /** Holds no answers, so that none reaches a log. */
  @Override
  public String toString() {
    return "NewAccount[" + assessment + "]";
  }
}
