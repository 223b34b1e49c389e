package org.peerassessment.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The server's error page, and the way out for parts of a page ({@code /trouble/EXPIRED}). */
public class TroubleServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient PlainPage page;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    page.write(request, response, troubleOf(request), List.of());
  }

  private static Trouble troubleOf(HttpServletRequest request) {
    Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (thrown instanceof Throwable throwable) {
      return Trouble.of(throwable);
    }
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (status instanceof Integer code) {
      return Trouble.ofStatus(code);
    }
    String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    return Arrays.stream(Trouble.values())
        .filter(trouble -> trouble.name().equals(name))
        .findFirst()
        .orElse(Trouble.NOT_FOUND);
  }
}
