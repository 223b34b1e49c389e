package org.peerassessment.core.startup;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of what a database user may do. The application's user reads and adds everywhere,
 * changes and removes where records live, but never in the audit tables (R-ACC-04).
 */
final class Grant {
  /** Tables in which rows are only ever added. */
  static final Set<String> APPEND_ONLY = Set.of("audit_entry", "audit_head");

  private static final Pattern LINE = Pattern.compile("GRANT (.+) ON (\\S+) TO .+");
  private static final Set<String> HARMLESS =
      Set.of("USAGE", "SELECT", "INSERT", "EXECUTE", "SHOW VIEW", "CREATE TEMPORARY TABLES");

  private Grant() {}

  /** Whether this line, as {@code SHOW GRANTS} prints it, reaches the audit tables for change. */
  static boolean couldRewriteTheTrail(String line) {
    Matcher grant = LINE.matcher(line);
    if (!grant.matches()) {
      return false;
    }
    boolean changes =
        !Arrays.stream(grant.group(1).split(",")).map(String::strip).allMatch(HARMLESS::contains);
    return changes && reachesTheTrail(grant.group(2));
  }

  private static boolean reachesTheTrail(String target) {
    return target.endsWith(".*")
        || APPEND_ONLY.stream().anyMatch(table -> target.endsWith(".`" + table + "`"));
  }
}
