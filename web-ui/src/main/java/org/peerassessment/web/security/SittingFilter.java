package org.peerassessment.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import org.peerassessment.core.api.access.SignIn;

/**
 * Lets nobody past who is not signed in, and ends a sitting at once when its time is up or the
 * account was disabled or changed.
 */
public class SittingFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** Query of the sign-in page after a form came too late; see {@code sign-in.xhtml}. */
  private static final String UNSENT = "unsent=1";

  @Inject private transient SignIn signIn;
  @Inject private transient Clock clock;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getServletPath();
    if (PublicPaths.needNoDatabase(path)) {
      chain.doFilter(request, response);
      return;
    }
    boolean signedIn = request.getUserPrincipal() != null;
    if (signedIn && !holds(request)) {
      end(request);
      signedIn = false;
      if (PublicPaths.needNobody(path)) {
        response.sendRedirect(request.getRequestURI());
        return;
      }
    }
    if (signedIn && mustChangeFirst(request, path)) {
      response.sendRedirect(request.getContextPath() + PublicPaths.OWN_PASSWORD);
    } else if (signedIn || PublicPaths.needNobody(path)) {
      chain.doFilter(request, response);
    } else {
      askToSignIn(request, response);
    }
  }

  /** Whoever has a password from somebody else comes to the page where it is changed. */
  private static boolean mustChangeFirst(HttpServletRequest request, String path) {
    return Sitting.of(request.getSession(false)).mustChange()
        && !PublicPaths.OWN_PASSWORD.equals(path)
        && !PublicPaths.needNobody(path)
        && !StayServlet.PATH.equals(path);
  }

  private boolean holds(HttpServletRequest request) {
    Principal principal = request.getUserPrincipal();
    Sitting sitting = Sitting.of(request.getSession(false));
    return sitting != null
        && sitting.userName().equals(principal.getName())
        && !sitting.isOverAt(clock.instant())
        && signIn.stillHolds(sitting.userName(), sitting.stamp());
  }

  private static void end(HttpServletRequest request) throws ServletException {
    request.logout();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  private static void askToSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String signInPage = request.getContextPath() + "/sign-in.xhtml" + backTo(request);
    if (carriesAnswers(request)) {
      signInPage += (signInPage.indexOf('?') < 0 ? '?' : '&') + UNSENT;
    }
    if (PublicPaths.areForScripts(request.getServletPath())) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml;charset=UTF-8");
      response
          .getWriter()
          .write(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                  + signInPage.replace("&", "&amp;")
                  + "\"></redirect></partial-response>");
    } else {
      response.sendRedirect(signInPage);
    }
  }

  /** Whether somebody's writing is lost with it, which the sign-in page then says. */
  private static boolean carriesAnswers(HttpServletRequest request) {
    return "POST".equals(request.getMethod())
        && request.getParameterMap().entrySet().stream()
            .anyMatch(sent -> sent.getKey().endsWith(":in") && !sent.getValue()[0].isBlank());
  }

  private static String backTo(HttpServletRequest request) {
    String query = request.getQueryString();
    String wanted = request.getServletPath() + (query == null ? "" : "?" + query);
    return OwnPath.of(wanted)
        .map(path -> "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8))
        .orElse("");
  }
}
