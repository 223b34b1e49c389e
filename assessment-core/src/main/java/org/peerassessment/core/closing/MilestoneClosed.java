package org.peerassessment.core.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.Milestone;
import org.peerassessment.core.referral.GoingOn;

/** The assessment is closed: nothing follows. */
@ApplicationScoped
public class MilestoneClosed implements Milestone {
  @Inject private GoingOn goingOn;

  @Override
  public int order() {
    return 1000;
  }

  @Override
  public Reason words() {
    return Reason.of("closing.where.closed");
  }

  @Override
  public Set<Long> reachedBy(Collection<Long> assessmentIds) {
    return goingOn.closed(assessmentIds).keySet();
  }
}
