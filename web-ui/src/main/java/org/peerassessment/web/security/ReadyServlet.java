package org.peerassessment.web.security;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.peerassessment.core.api.startup.Readiness;

/**
 * The health check: {@code GET /ready} answers 200 with {@code {"state":"open"}}, or 503 with the
 * reason the doors are closed.
 */
public class ReadyServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Readiness readiness;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Readiness.State state = readiness.state();
    response.setStatus(state.open() ? 200 : 503);
    response.setContentType("application/json");
    var answer = Json.createObjectBuilder().add("state", state.open() ? "open" : "waiting");
    if (!state.open()) {
      answer.add("reason", state.reason().name());
    }
    response.getWriter().write(answer.build().toString());
  }
}
