package org.peerassessment.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The two data sources that the server gives us, and what each database user may do. */
@ExtendWith(ArquillianExtension.class)
class DataSourceIT {

  @Test
  void bothDataSourcesAnswerAsTheirOwnUser() throws Exception {
    assertTrue(ask("jdbc/peer-assessment", "select current_user()").startsWith("pa_app@"));
    assertTrue(ask("jdbc/peer-assessment-owner", "select current_user()").startsWith("pa_owner@"));
    assertEquals("1", ask("jdbc/peer-assessment", "select 1"));
  }

  @Test
  @Tag("R-ACC-04")
  void theApplicationReadsAndAddsButChangesOnlyWhatItWasGranted() throws Exception {
    owner("create or replace table trial (id int primary key, note varchar(20))");
    app("insert into trial values (1, 'kept')");
    assertThrows(SQLException.class, () -> app("update trial set note = 'changed'"));
    assertThrows(SQLException.class, () -> app("delete from trial"));
    assertThrows(SQLException.class, () -> app("drop table trial"));
    assertEquals("kept", ask("jdbc/peer-assessment", "select note from trial"));

    owner("grant update on trial to " + appUser());
    app("update trial set note = 'changed'");
    assertEquals("changed", ask("jdbc/peer-assessment", "select note from trial"));
    owner("drop table trial");
  }

  @Test
  void theDatabaseKeepsUtcAndReadCommitted() throws Exception {
    assertEquals("+00:00", ask("jdbc/peer-assessment", "select @@session.time_zone"));
    assertEquals("READ-COMMITTED", ask("jdbc/peer-assessment", "select @@session.tx_isolation"));
    assertEquals("utf8mb4", ask("jdbc/peer-assessment", "select @@character_set_database"));
  }

  private static String appUser() throws Exception {
    String[] userAndHost = ask("jdbc/peer-assessment", "select current_user()").split("@");
    return "'" + userAndHost[0] + "'@'" + userAndHost[1] + "'";
  }

  private static void owner(String sql) throws Exception {
    run("jdbc/peer-assessment-owner", sql);
  }

  private static void app(String sql) throws NamingException, SQLException {
    run("jdbc/peer-assessment", sql);
  }

  private static void run(String source, String sql) throws NamingException, SQLException {
    try (Connection connection = connect(source);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(String source, String sql) throws NamingException, SQLException {
    try (Connection connection = connect(source);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    }
  }

  private static Connection connect(String source) throws NamingException, SQLException {
    return ((DataSource) new InitialContext().lookup(source)).getConnection();
  }
}
