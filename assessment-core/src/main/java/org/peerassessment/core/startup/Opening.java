package org.peerassessment.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.peerassessment.core.api.startup.Readiness.Reason;
import org.peerassessment.core.shared.DataSources;

/** What must be true before the doors open, step by step. */
@ApplicationScoped
public class Opening {
  private static final int SECONDS = 3;

  @Inject private DataSources dataSources;
  @Inject private Schema schema;
  @Inject private OneTransaction transaction;
  @Inject private StartParts startParts;
  @Inject private FirstStart firstStart;

  void open() throws CannotOpen {
    DataSource application = application();
    Optional<DataSource> owner = dataSources.owner();
    if (owner.isPresent()) {
      answers(owner.get(), DataSources.OWNER);
      schema.migrate(owner.get());
    }
    answers(application, DataSources.APPLICATION);
    try (Connection connection = application.getConnection()) {
      if (owner.isPresent()) {
        grant(owner.get(), connection);
      }
      schema.check(application);
      new Grants(connection).check();
      shared(application);
    } catch (SQLException e) {
      throw CannotOpen.because(e, DataSources.APPLICATION);
    }
    while (startParts.step()) {
      // each step is a transaction of its own; the next one goes on where it ended
    }
    firstStart.prepare();
  }

  private static void grant(DataSource owner, Connection application)
      throws SQLException, CannotOpen {
    try (Connection connection = owner.getConnection()) {
      new Grants(application).giveBy(connection);
    } catch (SQLException e) {
      throw new CannotOpen(
          Reason.SETTINGS_NOT_AS_EXPECTED,
          "The migrating user may not give the application its rights: grant it ALL on the schema"
              + " WITH GRANT OPTION (see the operations guide). "
              + e.getMessage());
    }
  }

  private void shared(DataSource application) throws SQLException, CannotOpen {
    if (!transaction.isShared(application)) {
      throw new CannotOpen(
          Reason.SETTINGS_NOT_AS_EXPECTED,
          "The data source "
              + DataSources.APPLICATION
              + " gives two connections in one transaction. Make it an XA data source"
              + " (javax.sql.XADataSource); see the operations guide.");
    }
  }

  void ping() throws CannotOpen {
    answers(application(), DataSources.APPLICATION);
  }

  private DataSource application() throws CannotOpen {
    try {
      return dataSources.application();
    } catch (IllegalStateException e) {
      throw new CannotOpen(
          Reason.SETTINGS_NOT_AS_EXPECTED,
          "The server has no data source "
              + DataSources.APPLICATION
              + ". Create it; see the operations guide.");
    }
  }

  private static void answers(DataSource dataSource, String name) throws CannotOpen {
    try (Connection connection = dataSource.getConnection()) {
      if (!connection.isValid(SECONDS)) {
        throw new SQLException("The connection is not valid");
      }
    } catch (SQLException e) {
      throw CannotOpen.because(e, name);
    }
  }
}
