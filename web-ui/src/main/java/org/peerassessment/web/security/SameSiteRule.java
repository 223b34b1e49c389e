package org.peerassessment.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * A form comes from a page of this portal: no other site can send one in a signed-in person's name.
 * What a browser says about where it comes from is believed; a client that says nothing still needs
 * the page's state, which is bound to the session.
 */
final class SameSiteRule implements RequestRule {
  private static final Set<String> OWN = Set.of("same-origin", "none");

  @Override
  public Optional<Trouble> wrongWith(HttpServletRequest request) {
    if (!"POST".equals(request.getMethod())) {
      return Optional.empty();
    }
    String site = request.getHeader("Sec-Fetch-Site");
    String origin = request.getHeader("Origin");
    // "Origin" is "null" where a page keeps its referrer to itself, so it decides only for those
    // that do not say which site they come from
    boolean own =
        site != null
            ? OWN.contains(site)
            : origin == null || isHost(origin, request.getHeader("Host"));
    return own ? Optional.empty() : Optional.of(Trouble.FROM_ELSEWHERE);
  }

  private static boolean isHost(String origin, String host) {
    try {
      return URI.create(origin).getAuthority() != null
          && URI.create(origin).getAuthority().equalsIgnoreCase(host);
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }
}
