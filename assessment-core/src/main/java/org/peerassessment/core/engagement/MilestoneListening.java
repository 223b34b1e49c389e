package org.peerassessment.core.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.Milestone;

/** The first conversation was held. */
@ApplicationScoped
class MilestoneListening implements Milestone {
  @Inject private ConversationLog log;

  @Override
  public int order() {
    return 200;
  }

  @Override
  public Reason words() {
    return Reason.of("engagement.where.listening");
  }

  @Override
  public Set<Long> reachedBy(Collection<Long> assessmentIds) {
    return log.begunIn(assessmentIds);
  }
}
