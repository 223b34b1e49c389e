package org.peerassessment.core.lawfulness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.MarlowshireCouncil.AMINA;
import static org.peerassessment.core.MarlowshireCouncil.INES;
import static org.peerassessment.core.MarlowshireCouncil.RUTH;
import static org.peerassessment.core.MarlowshireCouncil.SAM;
import static org.peerassessment.core.MarlowshireCouncil.as;
import static org.peerassessment.core.MarlowshireCouncil.does;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerassessment.core.MarlowshireCouncil;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.lawfulness.NewBasis;
import org.peerassessment.core.api.lawfulness.NewPolicy;
import org.peerassessment.core.api.lawfulness.Policies;
import org.peerassessment.core.api.lawfulness.PolicyView;
import org.peerassessment.core.api.lawfulness.Purpose;
import org.peerassessment.core.api.referral.Footing;
import org.peerassessment.core.api.referral.Referrals;
import org.peerassessment.core.api.referral.Screening;
import org.peerassessment.core.api.referral.ScreeningDecision;
import org.peerassessment.core.api.referral.Threshold;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.NotPermitted;
import org.peerassessment.core.api.shared.StandsInTheWay;
import org.peerassessment.core.api.workspace.Section;
import org.peerassessment.core.api.workspace.Workspace;
import org.peerassessment.core.api.workspace.WorkspaceView.Line;
import org.peerassessment.core.referral.ReferralFixture;

/** The gate before mapping, engagement and sharing, and the register it rests on. */
@ExtendWith(ArquillianExtension.class)
class LawfulnessDoorsIT {
  @Inject private MarlowshireCouncil council;
  @Inject private Referrals referrals;
  @Inject private Screening screening;
  @Inject private LawfulBasis lawfulBasis;
  @Inject private Policies policies;
  @Inject private Workspace workspace;
  @Inject private Clock clock;

  private LocalDate today;

  @BeforeEach
  void theDoorsAreOpen() throws InterruptedException {
    council.opens();
    today = LocalDate.now(clock);
  }

  @Test
  @Tag("R-LEG-01")
  void nothingBeginsUntilTheLawfulBasisIsRecorded() {
    AssessmentId id = refer();
    assertThrows(StandsInTheWay.class, () -> does(AMINA, () -> lawfulBasis.requireBegun(id)));
    does(AMINA, () -> lawfulBasis.record(basis(id, today)));
    assertEquals(List.of(), as(AMINA, () -> lawfulBasis.mayBegin(id)));
    does(AMINA, () -> lawfulBasis.requireBegun(id));
  }

  @Test
  @Tag("R-LEG-01")
  void nothingBeginsWhereScreeningDecidedAgainstIt() {
    AssessmentId id = refer();
    does(AMINA, () -> lawfulBasis.record(basis(id, today)));
    ScreeningDecision no =
        new ScreeningDecision(
            id,
            Footing.NON_STATUTORY,
            Threshold.NOT_MET,
            null,
            false,
            "",
            "Lee Ash",
            today,
            "One quarrel, settled.",
            0);
    does(AMINA, () -> screening.decide(no));
    assertEquals(
        "lawfulness.begin.stopped", as(AMINA, () -> lawfulBasis.mayBegin(id)).get(0).key());
    List<Line> lines =
        as(AMINA, () -> workspace.open(id)).stages().stream()
            .filter(stage -> stage.stage() != Section.Stage.START)
            .flatMap(stage -> stage.lines().stream())
            .filter(line -> !line.key().equals("closing.closing"))
            .toList();
    assertEquals(
        Set.of(),
        lines.stream()
            .filter(line -> line.standing().blockers().isEmpty())
            .map(Line::key)
            .collect(Collectors.toSet()));
  }

  @Test
  @Tag("R-LEG-02")
  void eachAssessmentNamesTheVersionInForceOnTheDayItWasTalkedThrough() {
    AssessmentId id = refer(today.minusDays(1));
    PolicyView before = as(AMINA, () -> policies.inForceAt(today.minusDays(1))).orElseThrow();
    String version = "from " + today;
    does(INES, () -> policies.add(policy(version, today)));
    does(AMINA, () -> lawfulBasis.record(basis(id, today.minusDays(1))));
    assertThrows(
        ChangedMeanwhile.class,
        () -> does(AMINA, () -> lawfulBasis.record(basis(id, today))),
        "by somebody who saw none yet");
    does(AMINA, () -> lawfulBasis.record(basis(id, today, 1)));
    assertEquals(
        List.of(version, before.version()),
        as(AMINA, () -> lawfulBasis.view(id)).recorded().stream()
            .map(basis -> basis.policy().version())
            .toList());
    NotAccepted taken =
        assertThrows(
            NotAccepted.class, () -> does(INES, () -> policies.add(policy(version, today))));
    assertEquals(2, taken.reasons().size());
  }

  @Test
  @Tag("R-LEG-02")
  void withoutAPolicyInForceOnTheDayNoBasisIsRecorded() {
    LocalDate beforeAnyPolicy = LocalDate.of(2001, 1, 1);
    AssessmentId id = refer(beforeAnyPolicy);
    NewBasis early = basis(id, beforeAnyPolicy);
    assertThrows(StandsInTheWay.class, () -> does(AMINA, () -> lawfulBasis.record(early)));
    assertEquals(List.of(), as(AMINA, () -> lawfulBasis.view(id)).recorded());
  }

  @Test
  @Tag("R-LEG-02")
  void aVersionEnteredByMistakeIsTakenOutWhileNothingNamesIt() {
    long later = as(INES, () -> policies.add(policy("by mistake", today.plusDays(50))));
    assertThrows(NotPermitted.class, () -> does(AMINA, () -> policies.withdraw(later)));
    does(INES, () -> policies.withdraw(later));
    assertTrue(as(INES, policies::list).stream().noneMatch(p -> p.policyId() == later));
    assertThrows(NoSuchRecord.class, () -> does(INES, () -> policies.withdraw(later)));
    AssessmentId id = refer();
    does(AMINA, () -> lawfulBasis.record(basis(id, today)));
    long named = as(AMINA, () -> lawfulBasis.view(id)).current().orElseThrow().policy().policyId();
    assertThrows(StandsInTheWay.class, () -> does(INES, () -> policies.withdraw(named)));
    assertThrows(
        NotAccepted.class,
        () -> does(INES, () -> policies.add(policy("too early", LocalDate.of(2001, 1, 1)))));
  }

  @Test
  @Tag("R-LEG-02")
  @Tag("R-ACC-01")
  void theRegisterIsKeptByThoseWhoMayAndReadByPractitioners() {
    assertThrows(
        NotPermitted.class,
        () -> does(AMINA, () -> policies.add(policy("mine", today.plusDays(40)))));
    assertTrue(!as(SAM, policies::list).isEmpty());
  }

  @Test
  @Tag("R-ACC-02")
  void theBasisIsOpenToThoseNamedOnly() {
    AssessmentId id = refer();
    assertThrows(NoSuchRecord.class, () -> does(SAM, () -> lawfulBasis.view(id)));
    assertThrows(NoSuchRecord.class, () -> does(SAM, () -> lawfulBasis.record(basis(id, today))));
    assertEquals(List.of(), as(RUTH, () -> lawfulBasis.view(id)).recorded());
  }

  private AssessmentId refer() {
    return refer(today);
  }

  private AssessmentId refer(LocalDate received) {
    long ruth = council.idOf(RUTH);
    return as(
        AMINA,
        () -> referrals.record(ReferralFixture.referral(received, null, ruth), UUID.randomUUID()));
  }

  private static NewPolicy policy(String version, LocalDate from) {
    return new NewPolicy(version, from, "https://www.marlowshire.example/policy");
  }

  private static NewBasis basis(AssessmentId id, LocalDate talkedThrough) {
    return basis(id, talkedThrough, 0);
  }

  private static NewBasis basis(AssessmentId id, LocalDate talkedThrough, long version) {
    return new NewBasis(
        id,
        Set.of(Purpose.HEALTH_OF_YOUNG_PEOPLE, Purpose.RIGHTS_AND_FREEDOMS_OF_OTHERS),
        "The young people harm one another.",
        "Individual assessments were screened out.",
        talkedThrough,
        version);
  }
}
