package org.peerassessment.core.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.Milestone;

/** The first member is named. */
@ApplicationScoped
class MilestoneMembers implements Milestone {
  @Inject private GroupRepository groups;

  @Override
  public int order() {
    return 170;
  }

  @Override
  public Reason words() {
    return Reason.of("group.where.members");
  }

  @Override
  public Set<Long> reachedBy(Collection<Long> assessmentIds) {
    return groups.withMembers(assessmentIds);
  }
}
