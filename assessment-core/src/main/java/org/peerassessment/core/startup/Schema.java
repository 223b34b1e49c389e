package org.peerassessment.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.ValidateResult;
import org.peerassessment.core.api.startup.Readiness.Reason;
import org.peerassessment.core.api.startup.SchemaPart;

/** Brings the tables of every module up to date, in the order of modules. */
@ApplicationScoped
public class Schema {
  @Inject @Any private Instance<SchemaPart> parts;

  void migrate(DataSource owner) throws CannotOpen {
    for (SchemaPart part : inOrder()) {
      try {
        flyway(part, owner).load().migrate();
      } catch (FlywayException e) {
        throw notAsExpected(part, e.getMessage());
      }
    }
  }

  void check(DataSource application) throws CannotOpen {
    for (SchemaPart part : inOrder()) {
      ValidateResult result = flyway(part, application).load().validateWithResult();
      if (!result.validationSuccessful) {
        throw notAsExpected(part, result.getAllErrorMessages());
      }
    }
  }

  private static CannotOpen notAsExpected(SchemaPart part, String message) {
    return new CannotOpen(
        Reason.SCHEMA_NOT_AS_EXPECTED,
        "The tables of "
            + part.historyTable()
            + " are not as this version needs them. Run it with a migrating data source, or restore"
            + " a backup. "
            + message);
  }

  private List<SchemaPart> inOrder() {
    return parts.stream().sorted(Comparator.comparingInt(SchemaPart::order)).toList();
  }

  private static FluentConfiguration flyway(SchemaPart part, DataSource dataSource) {
    return Flyway.configure(part.getClass().getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:" + part.location())
        .table(part.historyTable())
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .connectRetries(0)
        .cleanDisabled(true);
  }
}
