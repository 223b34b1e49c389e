package org.peerassessment.core.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.RecordId;
import org.peerassessment.core.audit.AuditEntry;
import org.peerassessment.core.audit.AuditRecorder;
import org.peerassessment.core.audit.Digests;
import org.peerassessment.core.timeline.TimelineBook;

/**
 * Writes down what passed a door: in the audit trail, and what was written in an assessment or
 * taken out of it in its timeline.
 */
@ApplicationScoped
public class AuditNotes {
  @Inject private AuditRecorder recorder;
  @Inject private RecordGuards guards;
  @Inject private Digests digests;
  @Inject private Clock clock;
  @Inject private TimelineBook timeline;

  /**
   * @param record the record that was opened or created, or null
   */
  void done(DoorMethod method, Caller caller, RecordId record, Object[] arguments, Object result) {
    String digest = method.hasOwnRow() ? digests.of(arguments) : null;
    Subject subject = subject(method, record, arguments, result);
    AuditEntry entry = entry(method, caller, record, subject, AuditEntry.DONE, digest);
    recorder.record(entry);
    if (method.isTold() && entry.assessmentId() != null) {
      timeline.note(
          entry.assessmentId(),
          caller.userId(),
          method.name(),
          method.isWrite(),
          method.parameters(),
          arguments);
    }
  }

  /**
   * Notes an act in assessments that it was not addressed to, but changed: in the audit trail and
   * the timeline of each.
   *
   * @param door such as {@code Merges.merge}
   * @param names of the ids
   * @param ids all that is told of it
   */
  public void alsoIn(
      Collection<Long> assessments, Caller caller, String door, List<String> names, Long... ids) {
    Object[] told = ids;
    String digest = digests.of(told);
    for (long assessment : assessments) {
      recorder.record(
          new AuditEntry(
              clock.instant(),
              caller.userId(),
              Guarded.Act.WRITE.name(),
              door,
              AuditEntry.DONE,
              Subject.of(new AssessmentId(assessment)).kind(),
              assessment,
              assessment,
              digest));
      timeline.note(assessment, caller.userId(), door, true, names, told);
    }
  }

  /**
   * @param record the record that was asked for, or null
   */
  AuditEntry refused(DoorMethod method, Caller caller, RecordId record, Object[] arguments) {
    Subject subject = subject(method, record, arguments, null);
    return entry(method, caller, record, subject, AuditEntry.REFUSED, null);
  }

  private static Subject subject(
      DoorMethod method, RecordId record, Object[] arguments, Object result) {
    return record == null
        ? Subject.inRegister(method.guard().about(), arguments, result)
        : Subject.of(record);
  }

  private AuditEntry entry(
      DoorMethod method,
      Caller caller,
      RecordId record,
      Subject subject,
      String outcome,
      String digest) {
    OptionalLong assessment = record == null ? OptionalLong.empty() : guards.assessmentOf(record);
    return new AuditEntry(
        clock.instant(),
        caller.userId(),
        method.guard().act().name(),
        method.name(),
        outcome,
        subject.kind(),
        subject.number(),
        assessment.isPresent() ? assessment.getAsLong() : null,
        digest);
  }
}
