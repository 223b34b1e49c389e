package org.peerassessment.core.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import org.peerassessment.core.api.engagement.ConversationKind;
import org.peerassessment.core.api.moments.Moment;
import org.peerassessment.core.api.moments.MomentSource;
import org.peerassessment.core.api.shared.AssessmentId;

/** Conversations, round tables and sessions, each pinned to the map as it was recorded. */
@ApplicationScoped
class ConversationMoments implements MomentSource {
  @Inject private ConversationLog log;

  @Override
  public List<Moment> of(AssessmentId assessment) {
    return log.list(assessment, EnumSet.allOf(ConversationKind.class)).stream()
        .map(held -> held.moment(assessment))
        .toList();
  }
}
