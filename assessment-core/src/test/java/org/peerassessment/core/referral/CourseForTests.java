package org.peerassessment.core.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.peerassessment.core.api.referral.Footing;
import org.peerassessment.core.api.referral.ScreeningDecision;
import org.peerassessment.core.api.referral.Threshold;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;

/** An assessment as other features' tests bring it on its way: screened, and closed. */
public final class CourseForTests {
  private static final AssessmentId ID = new AssessmentId(42);
  private final Assessment assessment = ReferralFixture.assessment();

  /** Screening decides whether a group assessment follows. */
  public void screen(boolean goOn) {
    assessment.screen(
        decision(ID, goOn, ReferralFixture.TODAY, assessment.screenings().size()),
        ReferralFixture.BY_LEAD);
  }

  /** What screening decides in tests, for the first time. */
  public static ScreeningDecision decision(AssessmentId id, boolean goOn, LocalDate day) {
    return decision(id, goOn, day, 0);
  }

  /** What it decides after as many decisions. */
  public static ScreeningDecision decision(
      AssessmentId id, boolean goOn, LocalDate day, long version) {
    return new ScreeningDecision(
        id,
        Footing.NON_STATUTORY,
        Threshold.NOT_MET,
        null,
        goOn,
        goOn ? "The harm lies between them." : "",
        "Lee Ash, screening manager",
        day,
        "What is known by now.",
        version);
  }

  public void close() {
    assessment.close(ReferralFixture.TODAY);
  }

  /** Why it takes nothing new, once it is closed. */
  public Optional<Reason> closed() {
    return Optional.ofNullable(assessment.closedOn()).map(GoingOn::closed);
  }

  /** Whether the decision that holds is against a group assessment. */
  public boolean isScreenedOut() {
    return assessment.screenings().stream().findFirst().filter(s -> !s.goesOn()).isPresent();
  }
}
