package org.peerassessment.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** Pages are read and forms are sent; nothing else is offered. */
final class MethodRule implements RequestRule {
  private static final Set<String> OFFERED = Set.of("GET", "HEAD", "POST");

  @Override
  public Optional<Trouble> wrongWith(HttpServletRequest request) {
    return OFFERED.contains(request.getMethod())
        ? Optional.empty()
        : Optional.of(Trouble.NOT_OFFERED);
  }
}
