package org.peerassessment.core.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.Milestone;

/** Why this is a group is written down. */
@ApplicationScoped
class MilestoneDefined implements Milestone {
  @Inject private GroupRepository groups;

  @Override
  public int order() {
    return 160;
  }

  @Override
  public Reason words() {
    return Reason.of("group.where.defined");
  }

  @Override
  public Set<Long> reachedBy(Collection<Long> assessmentIds) {
    return groups.defined(assessmentIds);
  }
}
