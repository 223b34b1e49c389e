package org.peerassessment.core.startup;

import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Whether two connections taken in one transaction are one. If they are not, an act and its audit
 * row could be kept one without the other (R-ACC-04): Payara and GlassFish give the second user of
 * a data source that is not XA a connection outside of the transaction, without a word. An EJB,
 * because these servers share connections only within components.
 */
@Stateless
public class OneTransaction {

  public boolean isShared(DataSource dataSource) throws SQLException {
    try (Connection one = dataSource.getConnection();
        Connection other = dataSource.getConnection()) {
      return number(one) == number(other);
    }
  }

  private static long number(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT CONNECTION_ID()")) {
      row.next();
      return row.getLong(1);
    }
  }
}
