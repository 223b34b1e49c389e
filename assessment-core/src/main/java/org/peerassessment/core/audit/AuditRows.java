package org.peerassessment.core.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.audit.AuditTrail.Page;
import org.peerassessment.core.api.audit.AuditTrail.Row;

/** Rows of the chain with the names of colleagues, for people to read. */
final class AuditRows {
  private static final int SIZE = 50;

  private final Connection connection;

  AuditRows(Connection connection) {
    this.connection = connection;
  }

  /** One page of those asked for, newest first; the last where there are fewer. */
  Page page(Which which, int page) throws SQLException {
    long total = count(which);
    long last = Math.max(0, (total - 1) / SIZE);
    int shown = (int) Math.max(0, Math.min(page, last));
    String sql =
        "SELECT e.number, e.at, u.display_name, u.user_name, e.act, e.door, e.outcome,"
            + " e.record_kind, e.record_id, s.user_name AS account FROM audit_entry e"
            + " LEFT JOIN user_account u ON u.id = e.actor_id"
            + " LEFT JOIN user_account s ON e.record_kind = 'account' AND s.id = e.record_id"
            + which.where()
            + " ORDER BY e.number DESC LIMIT "
            + SIZE
            + " OFFSET "
            + (long) shown * SIZE;
    List<Row> rows = new ArrayList<>();
    try (PreparedStatement query = prepare(sql, which);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        rows.add(row(row));
      }
    }
    return new Page(rows, shown, total);
  }

  /** Name and sign-in name of every account, by id. */
  Map<Long, String> people() throws SQLException {
    String sql = "SELECT id, display_name, user_name FROM user_account ORDER BY id LIMIT 1000";
    Map<Long, String> people = new HashMap<>();
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        people.put(row.getLong("id"), who(row));
      }
    }
    return people;
  }

  private long count(Which which) throws SQLException {
    String sql = "SELECT COUNT(*) FROM audit_entry e" + which.where();
    try (PreparedStatement query = prepare(sql, which);
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private PreparedStatement prepare(String sql, Which which) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < which.values().size(); i++) {
      statement.setObject(i + 1, which.values().get(i));
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
