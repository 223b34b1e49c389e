package org.peerassessment.core.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.peerassessment.core.api.engagement.ConversationKind;

/** The line "stakeholders". */
@ApplicationScoped
class StakeholdersSection extends EngagementSection {
  @Override
  Set<ConversationKind> kinds() {
    return EnumSet.of(
        ConversationKind.STAKEHOLDER_CONVERSATION, ConversationKind.STAKEHOLDER_ROUND_TABLE);
  }

  @Override
  public String key() {
    return "engagement.stakeholders";
  }

  @Override
  public int order() {
    return 10;
  }
}
