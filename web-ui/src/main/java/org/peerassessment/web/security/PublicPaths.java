package org.peerassessment.web.security;

import java.util.Set;

/** The few paths that nobody needs to be signed in for. */
final class PublicPaths {
  /** Where somebody signed in changes their own password. */
  static final String OWN_PASSWORD = "/account/password.xhtml";

  private static final String FILES = "/jakarta.faces.resource/";
  private static final Set<String> PAGES =
      Set.of("/sign-in.xhtml", "/signed-out.xhtml", "/set-up.xhtml", "/accessibility.xhtml");

  private PublicPaths() {}

  static boolean areFiles(String path) {
    return path.startsWith(FILES);
  }

  /** Where a page's script asks; it is told that nobody is signed in rather than sent elsewhere. */
  static boolean areForScripts(String path) {
    return path.equals(StayServlet.PATH) || path.equals(DraftServlet.PATH);
  }

  /** Files, the health check and the pages of troubles. */
  static boolean needNoDatabase(String path) {
    return areFiles(path) || path.equals("/ready") || path.equals("/trouble");
  }

  static boolean needNobody(String path) {
    return needNoDatabase(path) || PAGES.contains(path);
  }
}
