package org.peerassessment.core.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.peerassessment.core.api.engagement.ConversationKind;

/** The line "parents". */
@ApplicationScoped
class ParentsSection extends EngagementSection {
  @Override
  Set<ConversationKind> kinds() {
    return EnumSet.of(ConversationKind.PARENTS);
  }

  @Override
  public String key() {
    return "engagement.parents";
  }

  @Override
  public int order() {
    return 20;
  }
}
