package org.peerassessment.core.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.referral.NewLook;
import org.peerassessment.core.api.referral.StillAsDescribed;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Section.Standing;
import org.peerassessment.core.api.workspace.Section.State;

@Tag("R-REF-06")
class LookAgainTest {
  private static final LocalDate TODAY = ReferralFixture.TODAY;

  @Property
  void itIsTimeToLookAgainOnceTheDaysHavePassedAndNotBefore(
      @ForAll @IntRange(min = 7, max = 180) int days,
      @ForAll @IntRange(min = 0, max = 400) int passed) {
    State state =
        LookAgainSection.standing(new LookClock(TODAY.minusDays(passed), days), true, TODAY)
            .state();
    assertEquals(passed >= days ? State.LOOK_AGAIN : State.DONE, state);
  }

  @Test
  void beforeAnybodyLookedItIsSaidWhenTheFirstLookIsDue() {
    LookClock time = new LookClock(TODAY, 30);
    assertEquals(
        Standing.of(
            State.NOT_STARTED, Reason.of("referral.look-again.standing.first", TODAY.plusDays(30))),
        LookAgainSection.standing(time, false, TODAY));
    assertEquals(
        State.LOOK_AGAIN, LookAgainSection.standing(time, false, TODAY.plusDays(30)).state());
  }

  @Test
  void whatHasChangedIsSaidAndOnWhatItRests() {
    assertEquals(
        List.of("reason", "whatChanged"), faults(look(StillAsDescribed.CHANGED, TODAY, "")));
    assertEquals(List.of(), faults(look(StillAsDescribed.STILL, TODAY, "Talked to the school.")));
  }

  @Test
  void aLookLiesBetweenTheOneBeforeAndToday() {
    assertEquals(
        List.of("lookedOn"),
        faults(look(StillAsDescribed.STILL, TODAY.plusDays(1), "Talked to the school.")));
    assertEquals(
        List.of("lookedOn"),
        faults(look(StillAsDescribed.STILL, TODAY.minusDays(11), "Talked to the school.")));
  }

  private static NewLook look(StillAsDescribed outcome, LocalDate on, String reason) {
    return new NewLook(new AssessmentId(1), outcome, on, "", reason);
  }

  private static List<String> faults(NewLook look) {
    try {
      LookingAgainService.check(look, TODAY.minusDays(10), TODAY).accept();
      return List.of();
    } catch (NotAccepted refused) {
      return refused.reasons().stream().map(Reason::field).toList();
    }
  }
}
