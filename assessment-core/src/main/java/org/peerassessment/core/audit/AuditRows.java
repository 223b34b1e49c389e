package org.peerassessment.core.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.peerassessment.core.api.audit.AuditTrail.Page;
import org.peerassessment.core.api.audit.AuditTrail.Row;

/** Rows of the chain with the names of colleagues, for people to read. */
final class AuditRows {
  private static final int SIZE = 50;

  private final Connection connection;

  AuditRows(Connection connection) {
    this.connection = connection;
  }

  /** One page, newest first, of all rows or of one assessment's; the last where there are fewer. */
  Page page(Long assessment, int page) throws SQLException {
    String where = assessment == null ? "" : " WHERE assessment_id = ?";
    long total = count(where, assessment);
    long last = Math.max(0, (total - 1) / SIZE);
    int shown = (int) Math.max(0, Math.min(page, last));
    String sql =
        "SELECT e.number, e.at, u.display_name, u.user_name, e.act, e.door, e.outcome,"
            + " e.record_kind, e.record_id, s.user_name AS account FROM audit_entry e"
            + " LEFT JOIN user_account u ON u.id = e.actor_id"
            + " LEFT JOIN user_account s ON e.record_kind = 'account' AND s.id = e.record_id"
            + where
            + " ORDER BY e.number DESC LIMIT "
            + SIZE
            + " OFFSET "
            + (long) shown * SIZE;
    List<Row> rows = new ArrayList<>();
    try (PreparedStatement query = prepare(sql, assessment);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        rows.add(row(row));
      }
    }
    return new Page(rows, shown, total);
  }

  private long count(String where, Long assessment) throws SQLException {
    try (PreparedStatement query = prepare("SELECT COUNT(*) FROM audit_entry" + where, assessment);
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private PreparedStatement prepare(String sql, Long assessment) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    if (assessment != null) {
      statement.setLong(1, assessment);
    }
    return statement;
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("number"),
        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
        who(row),
        row.getString("act"),
        row.getString("door"),
        row.getString("outcome"),
        record(row));
  }

  /** The sign-in name too: two people may have the same name. */
  private static String who(ResultSet row) throws SQLException {
    String name = row.getString("display_name");
    return name == null ? "" : name + " (" + row.getString("user_name") + ")";
  }

  private static String record(ResultSet row) throws SQLException {
    String kind = row.getString("record_kind");
    Long id = row.getObject("record_id", Long.class);
    String account = row.getString("account");
    return (kind == null ? "" : kind)
        + (id == null ? "" : " " + id)
        + (account == null ? "" : " (" + account + ")");
  }
}
