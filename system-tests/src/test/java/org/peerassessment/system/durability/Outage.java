package org.peerassessment.system.durability;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.peerassessment.server.DatabaseCredentials;
import org.peerassessment.server.DatabaseSettings;
import org.peerassessment.server.EmbeddedDatabase;
import org.peerassessment.server.FreePort;
import org.peerassessment.server.testing.ProjectFiles;

/** A database that is there or away as a test wants, always at the same address. */
final class Outage implements AutoCloseable {

  private final DatabaseSettings settings;
  private final DatabaseCredentials credentials;
  private final String jdbcUrl;
  private EmbeddedDatabase database;

  /** Begins with the database there. */
  Outage(Path folder) {
    DatabaseSettings any = DatabaseSettings.below(folder, ProjectFiles.binaries());
    settings =
        new DatabaseSettings(any.data(), any.binaries(), any.secrets(), any.log(), FreePort.any());
    begin();
    credentials = database.credentials();
    jdbcUrl = database.jdbcUrl();
  }

  /** The database comes back. */
  void begin() {
    database = EmbeddedDatabase.start(settings);
  }

  /** The database goes away. */
  void end() {
    database.close();
  }

  /** Whoever uses the right password of the application is refused from now on. */
  void changePassword() throws SQLException {
    setPassword(credentials.appPassword(), "another-password");
  }

  /** The right password works again. */
  void restorePassword() throws SQLException {
    setPassword("another-password", credentials.appPassword());
  }

  /** The database takes no row of the audit trail from now on. */
  void refuseAuditRows() throws SQLException {
    asOwner(
        "CREATE TRIGGER no_more_rows BEFORE INSERT ON audit_entry FOR EACH ROW"
            + " SIGNAL SQLSTATE '45000'");
  }

  /** It takes them again. */
  void takeAuditRows() throws SQLException {
    asOwner("DROP TRIGGER no_more_rows");
  }

  private void asOwner(String statement) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                jdbcUrl, DatabaseCredentials.OWNER, credentials.ownerPassword());
        Statement change = connection.createStatement()) {
      change.execute(statement);
    }
  }

  private void setPassword(String now, String then) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(jdbcUrl, DatabaseCredentials.APP, now);
        PreparedStatement change = connection.prepareStatement("SET PASSWORD = PASSWORD(?)")) {
      change.setString(1, then);
      change.execute();
    }
  }

  DatabaseCredentials credentials() {
    return credentials;
  }

  String jdbcUrl() {
    return jdbcUrl;
  }

  @Override
  public void close() {
    database.close();
  }
}
