package org.peerassessment.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Only a form that is sent brings a page's state. In the address of a page it would make Faces take
 * the reading of a page for the sending of its form, and reading changes nothing.
 */
final class PageStateRule implements RequestRule {
  private static final String STATE = "jakarta.faces.ViewState";

  @Override
  public Optional<Trouble> wrongWith(HttpServletRequest request) {
    boolean state =
        !"POST".equals(request.getMethod())
            && request.getParameterMap().keySet().stream().anyMatch(name -> name.contains(STATE));
    return state ? Optional.of(Trouble.NOT_READABLE) : Optional.empty();
  }
}
