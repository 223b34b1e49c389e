package org.peerassessment.core.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.StuckSource;

/** Referrals that are not screened, assessments without a timeframe, and due dates that passed. */
@ApplicationScoped
public class ReferralStuck implements StuckSource {
  @Inject private AssessmentRepository assessments;
  @Inject private Clock clock;

  @Override
  public List<Stuck> in(Collection<Long> assessmentIds) {
    Map<Long, Boolean> screened = assessments.screened(assessmentIds);
    LocalDate today = LocalDate.now(clock);
    return assessments.of(assessmentIds).stream()
        .flatMap(a -> stuck(a, screened.containsKey(a.id()), today))
        .toList();
  }

  private static Stream<Stuck> stuck(Assessment assessment, boolean screened, LocalDate today) {
    LocalDate received = assessment.referral().received();
    if (!screened) {
      return Stream.of(stuck(assessment, "screen", received, "referral/screening"));
    } else if (assessment.due() == null) {
      return Stream.of(stuck(assessment, "timeframe", received, "referral/timeframe"));
    }
    return assessment.due().isBefore(today)
        ? Stream.of(stuck(assessment, "late", assessment.due(), "overview"))
        : Stream.empty();
  }

  private static Stuck stuck(Assessment assessment, String key, LocalDate since, String page) {
    return new Stuck(
        assessment.id(),
        Reason.of("referral.stuck." + key),
        null,
        since,
        "/assessment/" + page + ".xhtml?a=" + assessment.id());
  }
}
