package org.peerassessment.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peerassessment.core.api.calendar.TermCalendars;
import org.peerassessment.mapping.api.exchange.MapImports;

/** Bounds everything that a request brings before it is read. */
final class SizeRule implements RequestRule {
  /** Bytes of a form; twenty long answers in the costliest encoding. */
  static final long LARGEST_BODY = 1_000_000;

  /** Bytes of what surrounds a file in its form. */
  private static final long AROUND = 100_000;

  /** Bytes of a form with a file, on the page of calendars. */
  static final long LARGEST_UPLOAD = TermCalendars.LARGEST_FILE + AROUND;

  static final String UPLOAD_PAGE = "/registers/calendar-import.xhtml";

  /** The same on the page of the map's imports; web.xml lets as much through. */
  static final long LARGEST_MAP = MapImports.LARGEST_FILE + AROUND;

  static final String MAP_PAGE = "/assessment/mapping/import.xhtml";

  /** The only pages that take a file. */
  private static final Map<String, Long> UPLOADS =
      Map.of(UPLOAD_PAGE, LARGEST_UPLOAD, MAP_PAGE, LARGEST_MAP);

  private static final int LONGEST_QUERY = 2_000;
  private static final int MOST_PARAMETERS = 1_000;

  @Override
  public Optional<Trouble> wrongWith(HttpServletRequest request) {
    String query = request.getQueryString();
    boolean body = "POST".equals(request.getMethod());
    boolean upload = isMultipart(request);
    Long largestUpload = largestUpload(request);
    if (upload && !(body && largestUpload != null)) {
      return Optional.of(Trouble.NOT_READABLE);
    } else if (request.getContentLengthLong() > (upload ? largestUpload : LARGEST_BODY)
        || (query != null && query.length() > LONGEST_QUERY)) {
      return Optional.of(Trouble.TOO_LARGE);
    } else if (body
        && (request.getContentLengthLong() < 0
            || request.getHeader("Transfer-Encoding") != null)) { // who does not say how much
      return Optional.of(Trouble.NOT_READABLE);
    }
    boolean fits = parametersFit(request) && (!upload || partsFit(request));
    return fits ? Optional.empty() : Optional.of(Trouble.NOT_READABLE);
  }

  /** Megabytes that the page asked for takes at most. */
  static long megabytes(HttpServletRequest request) {
    Long upload = isMultipart(request) ? largestUpload(request) : null;
    return (upload == null ? LARGEST_BODY : upload) / MapImports.MEGABYTE;
  }

  private static boolean isMultipart(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  /** Null where no file is taken. Of those who have not signed in nobody sends much. */
  private static Long largestUpload(HttpServletRequest request) {
    String context = request.getContextPath();
    String path = request.getRequestURI();
    Long most = path.startsWith(context) ? UPLOADS.get(path.substring(context.length())) : null;
    return most == null || request.getUserPrincipal() != null
        ? most
        : Long.valueOf(Math.min(most, LARGEST_BODY));
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
