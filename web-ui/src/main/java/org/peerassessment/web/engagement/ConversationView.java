package org.peerassessment.web.engagement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.engagement.Conversations;
import org.peerassessment.core.api.engagement.Conversations.NoteView;
import org.peerassessment.core.api.engagement.Conversations.View;
import org.peerassessment.core.api.engagement.Theme;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Once;

/** One conversation, which parameter {@code c} names. */
@Named
@RequestScoped
public class ConversationView {
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private Conversations conversations;
  @Inject private AssessmentBean assessment;
  private final Once<View> held =
      new Once<>(
          () -> conversations.find(assessment.getId(), Numbers.recordId(parameters.get("c"))));

  public View getHeld() {
    return held.get();
  }

  public Listened getList() {
    return Listened.of(getHeld().kind());
  }

  /** Themes under which something was noted. */
  public List<Theme> getThemes() {
    return getHeld().kind().themes().stream().filter(t -> !under(t).isEmpty()).toList();
  }

  public List<NoteView> under(Theme theme) {
    return getHeld().notes().stream().filter(n -> n.theme() == theme).toList();
  }
}
