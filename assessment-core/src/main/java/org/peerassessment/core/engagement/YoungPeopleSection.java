package org.peerassessment.core.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.peerassessment.core.api.engagement.ConversationKind;

/** The line "young people": sessions held with the group. */
@ApplicationScoped
class YoungPeopleSection extends EngagementSection {
  @Override
  Set<ConversationKind> kinds() {
    return EnumSet.of(ConversationKind.YOUNG_PEOPLE_SESSION);
  }

  @Override
  public String key() {
    return "engagement.youngPeople";
  }

  @Override
  public int order() {
    return 30;
  }
}
