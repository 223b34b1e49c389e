package org.peerassessment.core.startup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.peerassessment.core.api.startup.Readiness.Reason;

/**
 * What the application's database user may do: read and add everywhere, change and remove where
 * records live, but never in the audit tables (R-ACC-04) nor in the history of the schema.
 */
final class Grants {
  private static final Pattern TOO_MUCH =
      Pattern.compile(
          "GRANT .*\\b(ALL PRIVILEGES|UPDATE|DELETE|DROP|ALTER|CREATE|SUPER)\\b.* ON (\\*|`[^`]*`)\\.\\*.*");
  private static final Pattern AUDIT_CHANGE =
      Pattern.compile(
          "GRANT .*\\b(ALL PRIVILEGES|UPDATE|DELETE|DROP|ALTER)\\b.* ON .*`audit_(entry|head)`.*");

  private final Connection application;

  Grants(Connection application) {
    this.application = application;
  }

  /** Gives what is missing, table by table, with the owner's connection. */
  void giveBy(Connection owner) throws SQLException {
    String user = quoted(single(application, "SELECT CURRENT_USER()"));
    Set<String> missing =
        strings(
            owner,
            "SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'");
    missing.removeIf(table -> table.startsWith("flyway_") || appendOnly(table));
    missing.removeAll(
        strings(
            application,
            "SELECT table_name FROM information_schema.table_privileges"
                + " WHERE table_schema = DATABASE() AND privilege_type = 'UPDATE'"));
    try (Statement grant = owner.createStatement()) {
      for (String table : missing) {
        grant.execute("GRANT UPDATE, DELETE ON `" + table + "` TO " + user);
      }
    }
  }

  /** Refuses a user that could rewrite the audit trail. */
  void check() throws SQLException, CannotOpen {
    for (String grant : strings(application, "SHOW GRANTS")) {
      String line = grant.toUpperCase(Locale.ROOT).replace("`AUDIT_", "`audit_");
      if (TOO_MUCH.matcher(line).matches()
          || AUDIT_CHANGE
              .matcher(line.replace("ENTRY`", "entry`").replace("HEAD`", "head`"))
              .matches()) {
        throw new CannotOpen(
            Reason.SETTINGS_NOT_AS_EXPECTED,
            "The application's database user may do more than it should, so the audit trail could"
                + " be rewritten. Give it SELECT and INSERT on the schema only; see the operations"
                + " guide.");
      }
    }
  }

  private static boolean appendOnly(String table) {
    return table.equals("audit_entry") || table.equals("audit_head");
  }

  private static String quoted(String user) {
    int at = user.lastIndexOf('@');
    return "'"
        + user.substring(0, at).replace("'", "''")
        + "'@'"
        + user.substring(at + 1).replace("'", "''")
        + "'";
  }

  private static String single(Connection connection, String sql) throws SQLException {
    return strings(connection, sql).iterator().next();
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
