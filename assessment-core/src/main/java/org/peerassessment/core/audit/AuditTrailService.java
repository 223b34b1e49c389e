package org.peerassessment.core.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.audit.AuditTrail;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.shared.DataSources;

/** The audit trail as people see it. */
@Stateless
@Door
public class AuditTrailService implements AuditTrail {
  @Inject private DataSources dataSources;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public Page list(Filter filter, int page) {
    return query(
        connection -> new AuditRows(connection).page(Which.of(filter, clock.getZone()), page));
  }

  @Override
  public Map<Long, String> people() {
    return query(connection -> new AuditRows(connection).people());
  }

  @Override
  public Page seenBy(AssessmentId assessment, int page) {
    return query(
        connection -> new AuditRows(connection).page(Which.ofAssessment(assessment.value()), page));
  }

  @Override
  public Check check() {
    return query(
        connection ->
            new ChainCheck(new AuditHeads(connection).all()).walk(new AuditTable(connection)));
  }

  @Override
  public Head exportHead() {
    Instant now = clock.instant();
    long exporter = callers.current().userId();
    return query(
        connection -> {
          ChainLink newest = new AuditTable(connection).newest();
          Head head =
              newest == null
                  ? new Head(0, ChainLink.START, now)
                  : new Head(newest.number(), newest.hash(), now);
          new AuditHeads(connection).keep(head, exporter);
          return head;
        });
  }

  @Override
  public boolean contains(long number, String hash) {
    return query(
        connection ->
            new AuditTable(connection)
                .after(number - 1, 1).stream()
                    .anyMatch(link -> link.number() == number && link.hash().equals(hash)));
  }

  private <T> T query(Query<T> query) {
    try (Connection connection = dataSources.application().getConnection()) {
      return query.on(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The audit trail cannot be read", e);
    }
  }

  private interface Query<T> {
    T on(Connection connection) throws SQLException;
  }
}
