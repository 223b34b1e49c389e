package org.peerassessment.web.security;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where to go after signing in: only ever a page of this portal. */
public final class OwnPath {
  private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9._~=&%-]*");
  private static final int LONGEST = 500;

  private OwnPath() {}

  /**
   * @param wanted path with query, without the context's path, from anywhere
   * @return the same if it is a plain path to a page that needs a signed-in person
   */
  public static Optional<String> of(String wanted) {
    if (wanted == null || wanted.length() > LONGEST || !wanted.startsWith("/")) {
      return Optional.empty();
    }
    int mark = wanted.indexOf('?');
    String path = mark < 0 ? wanted : wanted.substring(0, mark);
    String query = mark < 0 ? "" : wanted.substring(mark + 1);
    boolean page = path.endsWith(".xhtml") && PathRule.isPlain(path);
    return page && QUERY.matcher(query).matches() && !PublicPaths.needNobody(path)
        ? Optional.of(wanted)
        : Optional.empty();
  }
}
