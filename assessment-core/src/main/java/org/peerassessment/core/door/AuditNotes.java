package org.peerassessment.core.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.OptionalLong;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.shared.RecordId;
import org.peerassessment.core.audit.AuditEntry;
import org.peerassessment.core.audit.AuditRecorder;
import org.peerassessment.core.audit.Digests;

/** Writes down what passed a door. */
@ApplicationScoped
public class AuditNotes {
  @Inject private AuditRecorder recorder;
  @Inject private RecordGuards guards;
  @Inject private Digests digests;
  @Inject private Clock clock;

  void done(DoorMethod method, Caller caller, RecordId record, Object[] arguments) {
    String digest = method.isWrite() ? digests.of(arguments) : null;
    recorder.record(entry(method, caller, record, AuditEntry.DONE, digest));
  }

  AuditEntry refused(DoorMethod method, Caller caller, RecordId record) {
    return entry(method, caller, record, AuditEntry.REFUSED, null);
  }

  private AuditEntry entry(
      DoorMethod method, Caller caller, RecordId record, String outcome, String digest) {
    OptionalLong assessment = record == null ? OptionalLong.empty() : guards.assessmentOf(record);
    return new AuditEntry(
        clock.instant(),
        caller.userId(),
        method.guard().act().name(),
        method.name(),
        outcome,
        record == null ? null : kindOf(record),
        record == null ? null : record.value(),
        assessment.isPresent() ? assessment.getAsLong() : null,
        digest);
  }

  /** {@code AssessmentId} becomes {@code assessment}. */
  private static String kindOf(RecordId record) {
    return record.getClass().getSimpleName().replaceFirst("Id$", "").toLowerCase();
  }
}
