package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.RecordGuard;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.RecordId;

/** Opens an assessment to those named on it now; for writing, not to readers (R-ACC-02). */
@ApplicationScoped
public class AssessmentGuard implements RecordGuard {
  @Inject private AssessmentRepository assessments;

  @Override
  public boolean covers(RecordId id) {
    return id instanceof AssessmentId;
  }

  @Override
  public boolean allows(Caller caller, RecordId id, Guarded.Act act) {
    return assessments
        .involvement(id.value(), caller.userId())
        .filter(as -> act == Guarded.Act.READ || as.writes())
        .isPresent();
  }

  @Override
  public OptionalLong assessmentOf(RecordId id) {
    return OptionalLong.of(id.value());
  }
}
