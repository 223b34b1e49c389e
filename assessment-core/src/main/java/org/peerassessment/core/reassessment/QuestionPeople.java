package org.peerassessment.core.reassessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerassessment.core.api.people.PersonLinks;

/** About whom changes were that asked about the risk. */
@ApplicationScoped
class QuestionPeople implements PersonLinks {
  @Override
  public List<Link> links() {
    return List.of(Link.of("risk_change", "person_id"), Link.of("risk_change", "other_person_id"));
  }
}
