package org.peerassessment.web.security;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.peerassessment.core.api.drafts.Drafts;
import org.peerassessment.core.api.shared.Refusal;
import org.peerassessment.web.drafts.FormName;
import org.peerassessment.web.drafts.SentDraft;

/** Whether a form that came in vain had been kept as a draft, which whoever sent it still has. */
@ApplicationScoped
class KeptBefore {
  @Inject private Drafts drafts;

  boolean holds(HttpServletRequest request) {
    try {
      return FormName.parse(request.getParameter(SentDraft.FIELD))
          .flatMap(drafts::find)
          .isPresent();
    } catch (Refusal | EJBException notTheirsOrAway) {
      return false;
    }
  }
}
