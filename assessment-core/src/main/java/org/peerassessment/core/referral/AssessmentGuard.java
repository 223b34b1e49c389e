package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.peerassessment.core.api.access.Caller;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.RecordGuard;
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.RecordId;
import org.peerassessment.core.shared.PerTransaction;

/** Opens an assessment to those named on it now; for writing, not to readers (R-ACC-02). */
@ApplicationScoped
public class AssessmentGuard implements RecordGuard {
  @Inject private AssessmentRepository assessments;
  @Inject private PerTransaction kept;

  @Override
  public boolean covers(RecordId id) {
    return id instanceof AssessmentId;
  }

  @Override
  public boolean allows(Caller caller, RecordId id, Guarded.Act act) {
    return involvement(id.value(), caller.userId())
        .filter(as -> act == Guarded.Act.READ || as.writes())
        .isPresent();
  }

  /** Read once in a transaction, in which one door asks another about the same assessment. */
  private Optional<Involvement> involvement(long assessment, long user) {
    return kept.once(
        List.of(AssessmentGuard.class, assessment, user),
        () -> assessments.involvement(assessment, user));
  }

  @Override
  public OptionalLong assessmentOf(RecordId id) {
    return OptionalLong.of(id.value());
  }
}
