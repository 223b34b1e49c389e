package org.peerassessment.core.api.access;

import java.util.OptionalLong;
import org.peerassessment.core.api.shared.RecordId;

/**
 * Knows who may see one kind of record. Each module brings one per kind as a bean; the interceptor
 * asks the one that covers the id it found among the arguments.
 */
public interface RecordGuard {
  boolean covers(RecordId id);

  /** Whether the record exists and the caller is named on it, for reading or for writing. */
  boolean allows(Caller caller, RecordId id, Guarded.Act act);

  /** The assessment the record belongs to, for the audit row; empty if there is none. */
  OptionalLong assessmentOf(RecordId id);
}
