package org.peerassessment.core.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.referral.Due;
import org.peerassessment.core.api.referral.DueState;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.workspace.Section.State;

@Tag("R-REF-04")
class DueTest {
  private static final LocalDate TODAY = ReferralFixture.TODAY;

  @Test
  void withoutADateNothingIsDue() {
    assertEquals(new Due(null, DueState.NOT_SET, 0), Due.of(null, TODAY, 7));
    assertEquals(State.NOT_STARTED, TimeframeSection.standing(Due.of(null, TODAY, 7)).state());
  }

  @Test
  void itIsLateOnTheDayAfterNotOnTheDay() {
    assertEquals(DueState.NEAR, Due.of(TODAY, TODAY, 7).state());
    assertEquals(DueState.LATE, Due.of(TODAY.minusDays(1), TODAY, 7).state());
  }

  @Property
  void anyDateIsLateNearOrFineByTheDaysLeft(@ForAll @IntRange(min = -4000, max = 4000) int days) {
    Due due = Due.of(TODAY.plusDays(days), TODAY, 7);
    DueState expected = days < 0 ? DueState.LATE : days <= 7 ? DueState.NEAR : DueState.FINE;
    assertEquals(expected, due.state());
    assertEquals(days, due.daysLeft());
    assertEquals(days > 7 ? State.DONE : State.LOOK_AGAIN, TimeframeSection.standing(due).state());
  }

  @Property
  void noStatutoryLimitIsAssumed(@ForAll @IntRange(min = 0, max = 3650) int days) {
    LocalDate due = TODAY.plusDays(days);
    TimeframeService.check(ReferralFixture.timeframe(new AssessmentId(1), due), TODAY, TODAY, null)
        .accept();
  }
}
