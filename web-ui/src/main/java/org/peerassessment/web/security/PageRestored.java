package org.peerassessment.web.security;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** Notes whether the page that a form belongs to was found again; a made-up page state never is. */
public class PageRestored implements PhaseListener {
  private static final long serialVersionUID = 1L;
  private static final String TRIED = PageRestored.class.getName() + ".tried";
  private static final String FOUND = PageRestored.class.getName() + ".found";

  /** Whether Faces looked for the page's state and did not find it. */
  static boolean wasTriedInVain(HttpServletRequest request) {
    return "POST".equals(request.getMethod())
        && request.getAttribute(TRIED) != null
        && request.getAttribute(FOUND) == null;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    attributes(event).put(TRIED, true);
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    boolean faulty =
        context.getExceptionHandler().getUnhandledExceptionQueuedEvents().iterator().hasNext();
    if (context.getViewRoot() != null && !faulty) {
      attributes(event).put(FOUND, true);
    }
  }

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  private static Map<String, Object> attributes(PhaseEvent event) {
    return event.getFacesContext().getExternalContext().getRequestMap();
  }
}
