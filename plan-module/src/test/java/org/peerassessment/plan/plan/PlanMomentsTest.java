package org.peerassessment.plan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.moments.Moment;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.plan.plan.PlanTurns.PlanTurn;

@Tag("R-MAP-14")
class PlanMomentsTest {
  private static final AssessmentId ID = new AssessmentId(7);

  @Test
  void eachDayOfChangeIsAVersionPinnedToItsLastChange() {
    List<Moment> found =
        PlanMoments.versions(
            List.of(
                turn("2026-03-02T09:00:00Z", false),
                turn("2026-03-02T15:30:00Z", false),
                turn("2026-03-04T10:00:00Z", true),
                turn("2026-03-04T11:00:00Z", false)),
            ID);
    assertEquals(
        List.of(Instant.parse("2026-03-04T11:00:00Z"), Instant.parse("2026-03-02T15:30:00Z")),
        found.stream().map(Moment::at).toList());
    assertEquals(
        List.of("plan.moment.agreed", "plan.moment.changed"),
        found.stream().map(m -> m.what().key()).toList());
  }

  @Test
  void aDayBeginsAtMidnightInTheCouncilsTime() {
    List<Moment> found = PlanMoments.versions(List.of(turn("2026-07-01T23:30:00Z", false)), ID);
    assertEquals(LocalDate.of(2026, 7, 2), found.get(0).on());
  }

  @Test
  void aPlanWithoutAnythingInItHasNoVersion() {
    assertEquals(List.of(), PlanMoments.versions(List.of(), ID));
  }

  private static PlanTurn turn(String at, boolean agreed) {
    return new PlanTurn(Instant.parse(at), agreed);
  }
}
