package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerassessment.core.api.people.PersonLinks;

/** Whom referrals name, and what screening answered about each. */
@ApplicationScoped
class ReferralPeople implements PersonLinks {
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
}
