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
    FormName.parse(parameters.get(FIELD)).ifPresent(drafts::discard);
  }
}
