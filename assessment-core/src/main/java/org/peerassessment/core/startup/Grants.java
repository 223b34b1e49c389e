package org.peerassessment.core.startup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import org.peerassessment.core.api.startup.Readiness.Reason;

/** Gives and checks the rights of the application's database user; see {@link Grant}. */
final class Grants {
  private final Connection application;

  Grants(Connection application) {
    this.application = application;
  }

  /** Gives what is missing, table by table, with the owner's connection. */
  void giveBy(Connection owner) throws SQLException {
    Set<String> missing =
        strings(
            owner,
            "SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'");
    missing.removeIf(table -> table.startsWith("flyway_") || Grant.APPEND_ONLY.contains(table));
    missing.removeAll(
        strings(
            application,
            "SELECT table_name FROM information_schema.table_privileges"
                + " WHERE table_schema = DATABASE() AND privilege_type = 'UPDATE'"));
    String user = quoted(strings(application, "SELECT CURRENT_USER()").iterator().next());
    try (Statement grant = owner.createStatement()) {
      for (String table : missing) {
        grant.execute("GRANT UPDATE, DELETE ON `" + table + "` TO " + user);
      }
    }
  }

  /** Refuses a user that could rewrite the audit trail. */
  void check() throws SQLException, CannotOpen {
    if (strings(application, "SHOW GRANTS").stream().anyMatch(Grant::couldRewriteTheTrail)) {
      throw new CannotOpen(
          Reason.SETTINGS_NOT_AS_EXPECTED,
          "The application's database user may do more than it should: the audit trail could be"
              + " rewritten. Give it SELECT and INSERT on the schema only; see the operations"
              + " guide.");
    }
  }

  private static String quoted(String user) {
    int at = user.lastIndexOf('@');
    return quote(user.substring(0, at)) + '@' + quote(user.substring(at + 1));
  }

  private static String quote(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static Set<String> strings(Connection connection, String sql) throws SQLException {
    Set<String> values = new HashSet<>();
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
