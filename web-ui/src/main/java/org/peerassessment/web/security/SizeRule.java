package org.peerassessment.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Bounds everything that a request brings before it is read. */
final class SizeRule implements RequestRule {
  /** Bytes of a form; twenty long answers in the costliest encoding. */
  static final long LARGEST_BODY = 1_000_000;

  /** Bytes of a form with a file, on the one page that takes one: 1 MB and what surrounds it. */
  static final long LARGEST_UPLOAD = 1_100_000;

  /** The only page that takes a file. */
  static final String UPLOAD_PAGE = "/registers/calendar-import.xhtml";

  private static final int LONGEST_QUERY = 2_000;
  private static final int MOST_PARAMETERS = 1_000;

  @Override
  public Optional<Trouble> wrongWith(HttpServletRequest request) {
    String query = request.getQueryString();
    boolean body = "POST".equals(request.getMethod());
    boolean upload = isMultipart(request);
    if (upload && !(body && isUploadPage(request))) {
      return Optional.of(Trouble.NOT_READABLE);
    } else if (request.getContentLengthLong() > (upload ? LARGEST_UPLOAD : LARGEST_BODY)
        || (query != null && query.length() > LONGEST_QUERY)) {
      return Optional.of(Trouble.TOO_LARGE);
    } else if (body && request.getHeader("Transfer-Encoding") != null) {
      return Optional.of(Trouble.NOT_READABLE);
    }
    boolean fits = parametersFit(request) && (!upload || partsFit(request));
    return fits ? Optional.empty() : Optional.of(Trouble.NOT_READABLE);
  }

  private static boolean isMultipart(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  private static boolean isUploadPage(HttpServletRequest request) {
    return request.getRequestURI().equals(request.getContextPath() + UPLOAD_PAGE);
  }

  private static boolean partsFit(HttpServletRequest request) {
    try {
      return request.getParts().size() <= MOST_PARAMETERS;
    } catch (IOException | ServletException | RuntimeException unreadable) {
      return false;
    }
  }

  private static boolean parametersFit(HttpServletRequest request) {
    try {
      return request.getParameterMap().size() <= MOST_PARAMETERS;
    } catch (RuntimeException unreadable) {
      return false;
    }
  }
}
