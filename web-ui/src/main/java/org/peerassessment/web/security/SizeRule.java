package org.peerassessment.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Bounds everything that a request brings before it is read. */
final class SizeRule implements RequestRule {
  /** Bytes of a form; twenty long answers in the costliest encoding. */
  static final long LARGEST_BODY = 1_000_000;

  private static final int LONGEST_QUERY = 2_000;
  private static final int MOST_PARAMETERS = 1_000;

  @Override
  public Optional<Trouble> wrongWith(HttpServletRequest request) {
    String query = request.getQueryString();
    boolean body = "POST".equals(request.getMethod());
    if (request.getContentLengthLong() > LARGEST_BODY
        || (query != null && query.length() > LONGEST_QUERY)) {
      return Optional.of(Trouble.TOO_LARGE);
    } else if (body && request.getHeader("Transfer-Encoding") != null) {
      return Optional.of(Trouble.NOT_READABLE);
    }
    return parametersFit(request) ? Optional.empty() : Optional.of(Trouble.NOT_READABLE);
  }

  private static boolean parametersFit(HttpServletRequest request) {
    try {
      return request.getParameterMap().size() <= MOST_PARAMETERS;
    } catch (RuntimeException unreadable) {
      return false;
    }
  }
}
