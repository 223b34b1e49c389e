package org.peerassessment.core.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.MarlowshireCouncil.AMINA;
import static org.peerassessment.core.MarlowshireCouncil.RUTH;
import static org.peerassessment.core.MarlowshireCouncil.SAM;
import static org.peerassessment.core.MarlowshireCouncil.as;
import static org.peerassessment.core.MarlowshireCouncil.does;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.InsideTheCore;
import org.peerassessment.core.LawfulCaseFixture;
import org.peerassessment.core.MarlowshireCouncil;
import org.peerassessment.core.api.closing.Closing;
import org.peerassessment.core.api.closing.Closing.NewClosing;
import org.peerassessment.core.api.referral.CorrectReferral;
import org.peerassessment.core.api.referral.LookingAgain;
import org.peerassessment.core.api.referral.LookingAgain.LooksView;
import org.peerassessment.core.api.referral.NewLook;
import org.peerassessment.core.api.referral.NewReferral;
import org.peerassessment.core.api.referral.ReferralView;
import org.peerassessment.core.api.referral.Referrals;
import org.peerassessment.core.api.referral.StillAsDescribed;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.worklist.WorkList;
import org.peerassessment.core.api.workspace.Section.State;
import org.peerassessment.core.api.workspace.Workspace;
import org.peerassessment.core.api.workspace.WorkspaceView;

/** Time has passed: the lead is asked to look again, and the clock starts anew. */
@ExtendWith(ArquillianExtension.class)
class LookingAgainDoorsIT {
  private static final String LINE = "referral.look-again";

  @Inject private MarlowshireCouncil council;
  @Inject private LawfulCaseFixture cases;
  @Inject private Closing closing;
  @Inject private Referrals referrals;
  @Inject private LookingAgain lookingAgain;
  @Inject private Workspace workspace;
  @Inject private WorkList workList;
  @Inject private Clock clock;

  private LocalDate today;

  @BeforeEach
  void theDoorsAreOpen() throws InterruptedException {
    council.opens();
    today = LocalDate.now(clock);
  }

  @Test
  @Tag("R-REF-06")
  void fourWeeksAfterTheReferralTheLeadIsAskedToLookAgainAndTheClockStartsAnew() {
    AssessmentId id = refer(today.minusDays(28));
    assertEquals(State.LOOK_AGAIN, state(id));
    assertEquals(1, waiting(id));
    does(AMINA, () -> lookingAgain.record(look(id, StillAsDescribed.STILL, "")));
    assertEquals(State.DONE, state(id));
    assertEquals(0, waiting(id));
    does(AMINA, () -> lookingAgain.record(look(id, StillAsDescribed.CHANGED, "Two have left.")));
    LooksView view = as(RUTH, () -> lookingAgain.view(id));
    assertEquals(today.plusDays(28), view.again());
    assertEquals(
        List.of("Two have left.", ""), view.looks().stream().map(l -> l.whatChanged()).toList());
  }

  @Test
  @Tag("R-REF-06")
  @Tag("R-PLN-12")
  void aClosedAssessmentIsNotLookedAtAgain() throws Exception {
    AssessmentId id = cases.lawful();
    InsideTheCore.change(
        "update assessment set received = '" + today.minusDays(40) + "' where id = " + id.value());
    assertEquals(1, waiting(id));
    assertTrue(headSaysSo(id));
    NewClosing told = new NewClosing(id, today, "It has done its work.", "The school goes on.");
    does(AMINA, () -> closing.close(told));
    assertEquals(0, waiting(id));
    assertFalse(headSaysSo(id));
    assertThrows(
        StandsInTheWay.class,
        () -> does(AMINA, () -> lookingAgain.record(look(id, StillAsDescribed.STILL, ""))));
  }

  private boolean headSaysSo(AssessmentId id) {
    return as(AMINA, () -> workspace.open(id)).header().facts().stream()
        .anyMatch(fact -> fact.label().equals("referral.head.lookAgain"));
  }

  @Test
  @Tag("R-REF-06")
  void aFreshReferralAsksNothing() {
    AssessmentId id = refer(today.minusDays(27));
    assertEquals(State.NOT_STARTED, state(id), "nobody has looked yet, and need not");
    assertEquals(0, waiting(id));
  }

  @Test
  @Tag("R-REF-06")
  @Tag("R-ACC-05")
  void aReferralIsCorrectedWithAReasonAndWhatStoodBeforeStays() {
    AssessmentId id = refer(today.minusDays(3));
    ReferralView read = as(AMINA, () -> referrals.view(id));
    NewReferral told = ReferralFixture.referral(today.minusDays(4), null, null);
    does(AMINA, () -> referrals.correct(new CorrectReferral(id, read.version(), told, "Typo.")));
    ReferralView after = as(AMINA, () -> referrals.view(id));
    assertEquals(today.minusDays(4), after.received());
    assertEquals(today.minusDays(3), after.earlier().get(0).received());
    assertEquals("Typo.", after.earlier().get(0).reason());
    assertEquals(read.named(), after.named());
    assertThrows(
        ChangedMeanwhile.class,
        () ->
            does(
                AMINA,
                () -> referrals.correct(new CorrectReferral(id, read.version(), told, "Again."))));
    assertEquals(1, as(AMINA, () -> referrals.view(id)).earlier().size());
  }

  @Test
  @Tag("R-ACC-02")
  void onlyThoseNamedLookAgain() {
    AssessmentId id = refer(today);
    assertThrows(NoSuchRecord.class, () -> as(SAM, () -> lookingAgain.view(id)));
    assertThrows(
        NoSuchRecord.class,
        () -> does(SAM, () -> lookingAgain.record(look(id, StillAsDescribed.STILL, ""))));
    assertTrue(as(AMINA, () -> lookingAgain.view(id)).looks().isEmpty());
  }

  private AssessmentId refer(LocalDate received) {
    long ruth = council.idOf(RUTH);
    return as(
        AMINA,
        () -> referrals.record(ReferralFixture.referral(received, null, ruth), UUID.randomUUID()));
  }

  private NewLook look(AssessmentId id, StillAsDescribed outcome, String what) {
    return new NewLook(id, outcome, today, what, "Talked to the head of year.");
  }

  private State state(AssessmentId id) {
    return as(AMINA, () -> workspace.open(id)).stages().stream()
        .flatMap(stage -> stage.lines().stream())
        .filter(line -> line.key().equals(LINE))
        .map(WorkspaceView.Line::standing)
        .findFirst()
        .orElseThrow()
        .state();
  }

  private long waiting(AssessmentId id) {
    String page = "/assessment/referral/look-again.xhtml?a=" + id.value();
    return as(AMINA, workList::mine).waiting().stream()
        .filter(item -> item.page().equals(page))
        .count();
  }
}
