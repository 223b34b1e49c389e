package org.peerassessment.core.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.calendar.Standing;
import org.peerassessment.core.api.referral.NewTimeframe;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;

class DueOutsideTermTest {
  private static final LocalDate TODAY = ReferralFixture.TODAY;
  private static final LocalDate DUE = TODAY.plusDays(30);

  @Test
  @Tag("R-REF-05")
  void aDueDateInTheHolidaysNeedsAReason() {
    Standing holiday = new Standing(Standing.Kind.HOLIDAY, "Christmas", DUE.plusDays(5));
    assertEquals(
        List.of(
            Reason.about(
                "dueWhy", "referral.timeframe.away.HOLIDAY", DUE, "Christmas", DUE.plusDays(5))),
        faults(timeframe(DUE, " "), holiday));
    assertEquals(List.of(), faults(timeframe(DUE, "The family cannot wait."), holiday));
  }

  @Test
  @Tag("R-REF-05")
  void inTermOrWhereNothingIsKnownNoReasonIsAskedFor() {
    assertEquals(
        List.of(), faults(timeframe(DUE, ""), new Standing(Standing.Kind.IN_TERM, "Autumn", DUE)));
    assertEquals(
        List.of(), faults(timeframe(DUE, ""), new Standing(Standing.Kind.NOT_KNOWN, "", null)));
  }

  @Test
  @Tag("R-REF-04")
  void aDueDateThatHasPassedIsRefused() {
    assertEquals(
        List.of("referral.timeframe.duePast"),
        faults(timeframe(TODAY.minusDays(1), ""), null).stream().map(Reason::key).toList());
  }

  private static NewTimeframe timeframe(LocalDate due, String why) {
    return ReferralFixture.timeframe(new AssessmentId(1), due, why);
  }

  private static List<Reason> faults(NewTimeframe timeframe, Standing standing) {
    try {
      TimeframeService.check(timeframe, TODAY.minusDays(5), TODAY, standing).accept();
      return List.of();
    } catch (NotAccepted refused) {
      return refused.reasons();
    }
  }
}
