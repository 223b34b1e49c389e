package org.peerassessment.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Only plain paths: no path parameters, nothing encoded, no way upwards, and nothing from the
 * folders that pages are made of.
 */
final class PathRule implements RequestRule {
  private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9._~-]+)*/?");
  private static final Pattern FOLDED = Pattern.compile("/(web-inf|meta-inf|resources)(/.*)?");
  private static final String FILES = "/jakarta.faces.resource/";
  private static final Pattern PLAIN_LIBRARY = Pattern.compile("[A-Za-z0-9._/-]*");

  @Override
  public Optional<Trouble> wrongWith(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    boolean fits = isPlain(path) && (!path.startsWith(FILES) || namesPlainLibrary(request));
    return fits ? Optional.empty() : Optional.of(Trouble.NOT_FOUND);
  }

  static boolean isPlain(String path) {
    return PLAIN.matcher(path).matches()
        && !path.contains("..")
        && !FOLDED.matcher(path.toLowerCase(Locale.ROOT)).matches();
  }

  private static boolean namesPlainLibrary(HttpServletRequest request) {
    String library = request.getParameter("ln");
    return library == null || (PLAIN_LIBRARY.matcher(library).matches() && !library.contains(".."));
  }
}
