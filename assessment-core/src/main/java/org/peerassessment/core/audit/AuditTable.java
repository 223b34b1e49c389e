package org.peerassessment.core.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Reads and appends rows of the chain over one connection. */
final class AuditTable {
  private static final String COLUMNS =
      "number, at, actor_id, act, door, outcome, record_kind, record_id, assessment_id, digest,"
          + " previous_hash, hash";

  private final Connection connection;

  AuditTable(Connection connection) {
    this.connection = connection;
  }

  /** Waits for its turn, then appends; the turn ends with the transaction. */
  void append(List<AuditEntry> entries) throws SQLException {
    takeTurn();
    ChainLink last = last();
    long number = last == null ? 0 : last.number();
    String hash = last == null ? ChainLink.START : last.hash();
    String insert =
        "INSERT INTO audit_entry (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      for (AuditEntry entry : entries) {
        ChainLink link = ChainLink.after(number, hash, entry);
        set(statement, link);
        statement.addBatch();
        number = link.number();
        hash = link.hash();
      }
      statement.executeBatch();
    }
  }

  private void takeTurn() throws SQLException {
    try (PreparedStatement turn =
        connection.prepareStatement("SELECT id FROM audit_turn WHERE id = 1 FOR UPDATE")) {
      turn.executeQuery().close();
    }
  }

  /** The newest link as committed now, whatever this transaction saw before; null if none. */
  private ChainLink last() throws SQLException {
    List<ChainLink> newest =
        links(
            "SELECT "
                + COLUMNS
                + " FROM audit_entry ORDER BY number DESC LIMIT 1"
                + " LOCK IN SHARE MODE");
    return newest.isEmpty() ? null : newest.get(0);
  }

  /** The newest link as this transaction sees it, or null. */
  ChainLink newest() throws SQLException {
    List<ChainLink> newest =
        links("SELECT " + COLUMNS + " FROM audit_entry ORDER BY number DESC LIMIT 1");
    return newest.isEmpty() ? null : newest.get(0);
  }

  /** Up to {@code most} links after {@code number}, in order. */
  List<ChainLink> after(long number, int most) throws SQLException {
    return links(
        "SELECT " + COLUMNS + " FROM audit_entry WHERE number > ? ORDER BY number LIMIT ?",
        number,
        (long) most);
  }

  private List<ChainLink> links(String sql, Long... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setLong(i + 1, parameters[i]);
      }
      List<ChainLink> links = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          links.add(link(rows));
        }
      }
      return links;
    }
  }

  private static void set(PreparedStatement statement, ChainLink link) throws SQLException {
    AuditEntry e = link.entry();
    Object[] values = {
      link.number(),
      LocalDateTime.ofInstant(e.at(), ZoneOffset.UTC),
      e.actorId(),
      e.act(),
      e.door(),
      e.outcome(),
      e.recordKind(),
      e.recordId(),
      e.assessmentId(),
      e.digest(),
      link.previousHash(),
      link.hash()
    };
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private static ChainLink link(ResultSet row) throws SQLException {
    Instant at = row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    AuditEntry entry =
        new AuditEntry(
            at,
            row.getObject("actor_id", Long.class),
            row.getString("act"),
            row.getString("door"),
            row.getString("outcome"),
            row.getString("record_kind"),
            row.getObject("record_id", Long.class),
            row.getObject("assessment_id", Long.class),
            row.getString("digest"));
    return new ChainLink(
        row.getLong("number"), entry, row.getString("previous_hash"), row.getString("hash"));
  }
}
