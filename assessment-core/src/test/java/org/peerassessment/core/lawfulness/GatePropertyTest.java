package org.peerassessment.core.lawfulness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import org.peerassessment.core.api.lawfulness.PurposeChecks.Because;
import org.peerassessment.core.api.lawfulness.PurposeChecks.NewCheck;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.referral.CourseForTests;

/**
 * Whatever is done in whichever order: the gate is open exactly where a purpose is recorded and the
 * assessment was neither screened out, nor stopped, nor closed.
 */
@Tag("R-LEG-01")
@Tag("R-LEG-06")
class GatePropertyTest {
  private static final AssessmentId ID = new AssessmentId(42);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final long LEAD = 1;

  /** What may be done to an assessment. */
  enum Act {
    RECORD_BASIS,
    SCREEN_ON,
    SCREEN_OUT,
    ASK_FOR_CHECK,
    STOP,
    CONFIRM,
    CLOSE
  }

  /** The suite's own classes. */
  private static final class Real {
    private final CourseForTests course = new CourseForTests();
    private final PurposeHistory purposes = new PurposeHistory(List.of(), List.of());
    private boolean basis;

    List<Reason> gate() {
      return PurposeGate.reasons(
          basis,
          PurposeGate.stops(
              course.closed(), course.isScreenedOut(), purposes.stop().stream().toList()));
    }

    /** Whether it was let happen. */
    boolean does(Act act) {
      try {
        act(act);
        return true;
      } catch (StandsInTheWay refused) {
        return false;
      }
    }

    private void act(Act act) {
      switch (act) {
        case RECORD_BASIS -> {
          require(course.closed().stream().toList());
          basis = true;
        }
        case SCREEN_ON -> course.screen(true);
        case SCREEN_OUT -> course.screen(false);
        case ASK_FOR_CHECK -> {
          require(gate());
          purposes.ask(ID, Because.GROUP_WIDENED, "", LEAD, NOW);
        }
        case STOP -> check(false);
        case CONFIRM -> check(true);
        case CLOSE -> course.close();
      }
    }

    private void check(boolean holds) {
      require(MayCheckPurpose.reasons(true, basis, course.closed()));
      purposes.record(
          new NewCheck(ID, holds, "Ruth Adeyemi", TODAY, "As it is.", TODAY.plusDays(30)),
          TODAY,
          LEAD,
          NOW);
    }

    private static void require(List<Reason> reasons) {
      if (!reasons.isEmpty()) {
        throw new StandsInTheWay(reasons);
      }
    }
  }

  /** What must hold, in the plainest words there are. */
  private static final class Model {
    private boolean basis;
    private boolean screenedOut;
    private boolean aimGone;
    private boolean closed;

    boolean does(Act act) {
      boolean allowed =
          switch (act) {
            case RECORD_BASIS, SCREEN_ON, SCREEN_OUT, CLOSE -> !closed;
            case ASK_FOR_CHECK -> open();
            case STOP, CONFIRM -> basis && !closed;
          };
      if (allowed) {
        basis |= act == Act.RECORD_BASIS;
        screenedOut = act == Act.SCREEN_OUT || screenedOut && act != Act.SCREEN_ON;
        aimGone = act == Act.STOP || aimGone && act != Act.CONFIRM;
        closed |= act == Act.CLOSE;
      }
      return allowed;
    }

    boolean open() {
      return basis && !screenedOut && !aimGone && !closed;
    }
  }

  @Property
  void theGateIsOpenOnlyWhereAPurposeIsRecordedAndTheAssessmentGoesOn(
      @ForAll @Size(max = 25) List<Act> acts) {
    Real real = new Real();
    Model model = new Model();
    for (Act act : acts) {
      assertEquals(model.does(act), real.does(act), act::name);
      assertEquals(model.open(), real.gate().isEmpty(), () -> act + ": " + real.gate());
    }
  }

  @Property
  void aCheckAnswersEverythingThatIsAsked(@ForAll @Size(max = 25) List<Act> acts) {
    Real real = new Real();
    for (Act act : acts) {
      boolean done = real.does(act);
      if (done && (act == Act.STOP || act == Act.CONFIRM)) {
        assertTrue(real.purposes.open().isEmpty());
        assertEquals(act == Act.STOP, real.purposes.stop().isPresent());
      } else if (done && act == Act.ASK_FOR_CHECK) {
        assertFalse(real.purposes.open().isEmpty());
      }
    }
  }
}
