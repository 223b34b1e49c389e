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
  private static final int LAST_PAGE = 100_000;

  private final Connection connection;

  AuditRows(Connection connection) {
    this.connection = connection;
  }

  /** One page, newest first, of all rows or of one assessment's. */
  Page page(Long assessment, int page) throws SQLException {
    String where = assessment == null ? "" : " WHERE assessment_id = ?";
    int from = Math.max(0, Math.min(page, LAST_PAGE)) * SIZE;
    String sql =
        "SELECT e.number, e.at, COALESCE(u.display_name, '') AS who, e.act, e.door, e.outcome,"
            + " e.record_kind, e.record_id FROM audit_entry e LEFT JOIN user_account u ON u.id ="
            + " e.actor_id"
            + where
            + " ORDER BY e.number DESC LIMIT "
            + SIZE
            + " OFFSET "
            + from;
    List<Row> rows = new ArrayList<>();
    try (PreparedStatement query = prepare(sql, assessment);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        rows.add(row(row));
      }
    }
    return new Page(rows, count(where, assessment));
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
    String kind = row.getString("record_kind");
    return new Row(
        row.getLong("number"),
        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
        row.getString("who"),
        row.getString("act"),
        row.getString("door"),
        row.getString("outcome"),
        kind == null ? "" : kind + " " + row.getLong("record_id"));
  }
}
