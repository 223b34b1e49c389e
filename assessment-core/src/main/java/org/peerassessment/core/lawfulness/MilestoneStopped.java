package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.Milestone;

/** The safeguarding aim no longer holds: nothing follows until it does, or the closing. */
@ApplicationScoped
public class MilestoneStopped implements Milestone {
  @Inject private PurposeStandstill standstill;

  @Override
  public int order() {
    return 992;
  }

  @Override
  public Reason words() {
    return Reason.of("lawfulness.where.stopped");
  }

  @Override
  public Set<Long> reachedBy(Collection<Long> assessmentIds) {
    return standstill.holding(assessmentIds).keySet();
  }
}
