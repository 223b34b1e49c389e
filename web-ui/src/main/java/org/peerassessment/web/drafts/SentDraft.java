package org.peerassessment.web.drafts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import java.util.Map;
import org.peerassessment.core.api.drafts.Drafts;

/** The draft of the form that was sent: done with once what it asked for is saved. */
@RequestScoped
public class SentDraft {
  /** Added to a form by the page's script where a draft of it is kept. */
  public static final String FIELD = "draft";

  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private Drafts drafts;

  /** Does away with it; there may be none. */
  public void discard() {
    discard(parameters.get(FIELD));
  }

  /**
   * The same for a form that was sent by a script.
   *
   * @param name as it stood in {@link #FIELD}; null, or none of ours, where no draft was kept
   */
  public void discard(String name) {
    FormName.parse(name).ifPresent(drafts::discard);
  }
}
