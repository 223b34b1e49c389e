package org.peerassessment.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerassessment.core.api.people.PersonLinks;

/** The members that actions work with directly. */
@ApplicationScoped
class PlanPeople implements PersonLinks {
  @Override
  public List<Link> links() {
    return List.of(
        new Link(
            "action_member",
            "person_id",
            "action_id",
            "(select a.assessment_id from plan_action a where a.id = r.action_id)",
            null));
  }
}
