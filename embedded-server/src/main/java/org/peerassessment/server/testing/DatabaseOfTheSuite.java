package org.peerassessment.server.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;
import org.peerassessment.server.BootCommands;
import org.peerassessment.server.EmbeddedDatabase;

/**
 * Starts the database before anything is deployed and ends it after the last deployment is gone.
 */
public final class DatabaseOfTheSuite {

  private EmbeddedDatabase database;

  /** Before the container starts, which observes the same event without precedence. */
  public void start(@Observes(precedence = 100) BeforeSuite suite) throws IOException {
    Path folder = DatabaseExtension.FOLDER;
    database = TestDatabase.fresh(folder);
    Runtime.getRuntime().addShutdownHook(new Thread(database::close, "database-stop"));
    Files.write(folder.resolve("before-boot.txt"), BootCommands.beforeBoot("127.0.0.1"));
    Files.write(
        folder.resolve("after-boot.txt"),
        BootCommands.dataSources(database.jdbcUrl(), database.credentials()));
  }

  /** After the container has undeployed and stopped. */
  public void stop(@Observes(precedence = -100) AfterSuite suite) {
    if (database != null) {
      database.close();
    }
  }
}
