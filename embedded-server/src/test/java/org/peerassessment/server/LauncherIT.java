package org.peerassessment.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.peerassessment.server.testing.RunningSuite;
import org.peerassessment.server.testing.SuiteStart;

/** One installation, from its first start through kills to a clean stop. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherIT {

  private Path war;
  private Path data;
  private RunningSuite suite;

  @BeforeAll
  void firstStart(@TempDir(cleanup = CleanupMode.NEVER) Path folder) throws Exception {
    war = TinyApplication.in(folder.resolve("tiny.war"));
    data = folder.resolve("data with a blank");
    suite = SuiteStart.on(data).war(war).start();
  }

  @AfterAll
  void nothingIsLeft() throws Exception {
    suite.close();
    PrivateFiles.deleteTree(data.getParent());
  }

  @Test
  @Order(1)
  void aFirstStartNamesThePeopleAndShowsOneStrongPassword() {
    assertTrue(suite.demoPassword().orElseThrow().length() >= 16);
    assertTrue(suite.output().contains("amina.okafor    practitioner"));
    assertFalse(Files.exists(data.resolve("secrets").resolve("demo-password")));
  }

  @Test
  @Order(2)
  void aSecondStartOnTheSameDataIsRefusedInOneLine() throws Exception {
    Refusal refusal = refused(SuiteStart.on(data).war(war));
    assertEquals(1, refusal.code());
    assertTrue(
        refusal.text().matches("Cannot start: The data folder .* is in use by another ./run.*\n"),
        refusal.text());
  }

  @Test
  @Order(3)
  void aPortInUseIsSaidInOneLineBeforeAnythingStarts() throws Exception {
    int port = suite.baseUrl().getPort();
    Path other = data.resolveSibling("other");
    Refusal refusal = refused(SuiteStart.on(other).war(war).port(port));
    assertEquals(1, refusal.code());
    assertTrue(
        refusal.text().matches("Cannot start: Port \\d+ on .* is in use.*\n"), refusal.text());
    assertFalse(Files.exists(other.resolve("mariadb")));
  }

  @Test
  @Order(4)
  void aFileInPlaceOfTheDataFolderIsSaidInOneLine() throws Exception {
    Refusal refusal = refused(SuiteStart.on(war).war(war));
    assertEquals(1, refusal.code());
    assertTrue(refusal.text().matches("Cannot start: .*it is not a folder\\.\n"), refusal.text());
  }

  @Test
  @Order(5)
  void theApplicationUserCannotChangeWhatItWasNotGranted() throws Exception {
    asOwner("create table kept (id int primary key)");
    asOwner("insert into kept values (1)");
    int denied = 1142;
    try (var connection =
            DriverManager.getConnection(suite.jdbcUrl(), "pa_app", suite.appPassword());
        var statement = connection.createStatement()) {
      statement.execute("insert into kept values (2)");
      statement.execute("delete from kept");
    } catch (SQLException e) {
      assertEquals(denied, e.getErrorCode());
    }
    assertEquals(2, rows());
  }

  @Test
  @Order(6)
  void nobodySignsInToTheDatabaseWithoutPassword() throws Exception {
    for (String user : new String[] {"root", "", "pa_owner", "mariadb.sys"}) {
      String url = suite.jdbcUrl();
      SQLException refused =
          assertThrows(
              SQLException.class, () -> DriverManager.getConnection(url, user, "").close());
      assertTrue(refused.getMessage().contains("denied"), user + ": " + refused.getMessage());
    }
  }

  @Test
  @Order(7)
  void aDatabaseThatDiesIsStartedAgainOnTheSamePort() throws Exception {
    String url = suite.jdbcUrl();
    ProcessHandle died = suite.database();
    died.destroyForcibly();
    died.onExit().get(20, TimeUnit.SECONDS);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!answers(url) && System.nanoTime() < end) {
      Thread.sleep(100);
    }
    assertEquals(2, rows());
    assertEquals(url, suite.jdbcUrl());
  }

  @Test
  @Order(8)
  void afterTheLauncherAloneIsKilledTheNextTakesOverFromTheOrphan() throws Exception {
    ProcessHandle orphan = suite.database();
    suite.jvm().destroyForcibly();
    suite.jvm().onExit().get(20, TimeUnit.SECONDS);
    assertTrue(orphan.isAlive());
    asOwner("insert into kept values (3)");
    suite = SuiteStart.on(data).war(war).start();
    assertFalse(orphan.isAlive());
    assertEquals(3, rows());
    assertTrue(suite.demoPassword().isEmpty());
  }

  @Test
  @Order(9)
  void afterEverythingIsKilledTheNextStartHasWhatWasAcknowledged() throws Exception {
    asOwner("insert into kept values (4)");
    suite.kill();
    suite = SuiteStart.on(data).war(war).start();
    assertEquals(4, rows());
  }

  @Test
  @Order(10)
  void askedToStopItStopsBothAndEndsWithZero() throws Exception {
    ProcessHandle database = suite.database();
    assertEquals(0, suite.stop());
    assertFalse(database.isAlive());
    assertTrue(
        suite.output().endsWith("Stopping…\nStopped. Everything is kept.\n"), suite.output());
  }

  private void asOwner(String sql) throws Exception {
    try (var connection =
            DriverManager.getConnection(suite.jdbcUrl(), "pa_owner", suite.ownerPassword());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int rows() throws Exception {
    try (var connection =
            DriverManager.getConnection(suite.jdbcUrl(), "pa_owner", suite.ownerPassword());
        var rows = connection.createStatement().executeQuery("select count(*) from kept")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private boolean answers(String url) throws Exception {
    try (var connection = DriverManager.getConnection(url, "pa_owner", suite.ownerPassword())) {
      return connection.isValid(2);
    } catch (SQLException away) {
      return false;
    }
  }

  private static Refusal refused(SuiteStart start) throws Exception {
    Process process = start.process();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Refusal(process.waitFor(), text);
  }

  private record Refusal(int code, String text) {}
}
