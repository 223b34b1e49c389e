package org.peerassessment.core.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.closing.Closing.NewClosing;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Blocker;

@Tag("R-PLN-12")
class MayCloseTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Blocker OPEN =
      new Blocker(Reason.of("lawfulness.purpose.beforeClosing", 1L), "lawfulness.purpose");

  @Test
  void theLeadClosesOnceEverythingIsSettled() {
    assertEquals(List.of(), MayClose.reasons(true, List.of(), Optional.empty()));
    assertEquals(List.of(OPEN.reason()), MayClose.reasons(true, List.of(OPEN), Optional.empty()));
    assertEquals(
        List.of(Reason.of("closing.leadOnly"), OPEN.reason()),
        MayClose.reasons(false, List.of(OPEN), Optional.empty()));
  }

  @Test
  void whatIsClosedIsNotClosedAgain() {
    Reason closed = Reason.of("referral.closed", TODAY);
    assertEquals(List.of(closed), MayClose.reasons(false, List.of(OPEN), Optional.of(closed)));
  }

  @Test
  void aClosingSaysWhyAndWhen() {
    NewClosing nothing = new NewClosing(new AssessmentId(1), TODAY.plusDays(1), " ", null);
    NotAccepted refused =
        assertThrows(NotAccepted.class, () -> ClosingEntry.check(nothing, TODAY).accept());
    assertEquals(
        List.of("reason", "closedOn"), refused.reasons().stream().map(Reason::field).toList());
    ClosingEntry.check(
            new NewClosing(new AssessmentId(1), TODAY, "It has done its work.", null), TODAY)
        .accept();
  }
}
