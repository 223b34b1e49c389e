package org.peerassessment.core;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.peerassessment.core.api.access.RunAs;
import org.peerassessment.core.api.startup.Readiness;

/** What integration tests do inside the server: wait for the doors, act as somebody. */
public final class InsideTheCore {
  private static final long PATIENCE = 60_000;

  private InsideTheCore() {}

  /** Waits until the doors are open. */
  public static void waitFor(Readiness readiness) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE * 1_000_000;
    while (!readiness.state().open()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("The doors stay closed: " + readiness.state().reason());
      }
      Thread.sleep(100);
    }
  }

  /** Acts as the account of that name. */
  public static <T> T as(String userName, Callable<T> act) throws Exception {
    return RunAs.user(userName, act);
  }

  /** Acts as the account of that name. */
  public static void as(String userName, Runnable act) {
    RunAs.run(userName, act);
  }

  /** What a query finds in its one column, for a look past the doors. */
  public static List<String> texts(String sql) throws Exception {
    List<String> found = new ArrayList<>();
    try (Connection connection = dataSource("jdbc/peer-assessment").getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  /** Sets an assessment's due date past the doors, as if time had passed since it was set. */
  public static void letDueBe(LocalDate due, long assessmentId) throws Exception {
    change("update assessment set due = '" + due + "' where id = " + assessmentId);
  }

  /** Changes something past the doors, as if time had passed or much had been done. */
  public static void change(String sql) throws Exception {
    try (Connection connection = dataSource("jdbc/peer-assessment").getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** A data source by its name, for a look past the doors. */
  public static javax.sql.DataSource dataSource(String name) throws NamingException {
    return (javax.sql.DataSource) new InitialContext().lookup(name);
  }
}
