package org.peerassessment.core.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.peerassessment.core.api.audit.AuditTrail.Head;

/** The heads that were handed out. */
final class AuditHeads {
  private final Connection connection;

  AuditHeads(Connection connection) {
    this.connection = connection;
  }

  /** Number and hash of each. */
  Map<Long, String> all() throws SQLException {
    Map<Long, String> heads = new HashMap<>();
    try (PreparedStatement query =
            connection.prepareStatement("SELECT number, hash FROM audit_head");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        heads.put(rows.getLong(1), rows.getString(2));
      }
    }
    return heads;
  }

  /** Keeps a head; handing out the same one twice changes nothing. */
  void keep(Head head, long exportedBy) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT IGNORE INTO audit_head (number, hash, exported_at, exported_by)"
                + " VALUES (?, ?, ?, ?)")) {
      insert.setLong(1, head.number());
      insert.setString(2, head.hash());
      insert.setObject(3, LocalDateTime.ofInstant(head.at(), ZoneOffset.UTC));
      insert.setLong(4, exportedBy);
      insert.executeUpdate();
    }
  }
}
