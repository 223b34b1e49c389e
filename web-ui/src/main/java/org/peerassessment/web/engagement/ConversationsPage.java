package org.peerassessment.web.engagement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.engagement.Conversations;
import org.peerassessment.core.api.engagement.Conversations.View;
import org.peerassessment.web.frame.AssessmentBean;

/** The conversations of one list, newest first. */
@Named
@RequestScoped
public class ConversationsPage {
  @Inject private Conversations conversations;
  @Inject private AssessmentBean assessment;
  private final Map<Listened, List<View>> read = new EnumMap<>(Listened.class);

  /**
   * @param page last part of the section's key, such as {@code parents}
   */
  public List<View> held(String page) {
    return read.computeIfAbsent(
        Listened.named(page), list -> conversations.list(assessment.getId(), list.kindSet()));
  }
}
