package org.peerassessment.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.peerassessment.core.api.startup.Readiness;

/** Keeps the doors closed, with a plain page, until database, schema and settings check out. */
public class ReadinessFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient Readiness readiness;
  @Inject private transient PlainPage page;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (PublicPaths.needNoDatabase(request.getServletPath()) || readiness.state().open()) {
      chain.doFilter(request, response);
    } else {
      page.write(request, response, Trouble.NOT_OPEN, List.of());
    }
  }
}
