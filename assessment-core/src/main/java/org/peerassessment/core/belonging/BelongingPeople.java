package org.peerassessment.core.belonging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerassessment.core.api.people.PersonLinks;

/** Who tells who belongs, of whom they tell it, and about whom a disagreement was resolved. */
@ApplicationScoped
class BelongingPeople implements PersonLinks {
  @Override
  public List<Link> links() {
    return List.of(
        inAccount("belonging_teller"),
        inAccount("belonging_said"),
        Link.of("belonging_resolution", "person_id"));
  }

  /** An account names each person once. */
  private static Link inAccount(String table) {
    return new Link(table, "person_id", "account_id", "r.assessment_id", null);
  }
}
