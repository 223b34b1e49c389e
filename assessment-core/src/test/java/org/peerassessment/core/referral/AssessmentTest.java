package org.peerassessment.core.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerassessment.core.referral.ReferralFixture.BY_LEAD;
import static org.peerassessment.core.referral.ReferralFixture.LEAD;
import static org.peerassessment.core.referral.ReferralFixture.SUPERVISOR;
import static org.peerassessment.core.referral.ReferralFixture.TODAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.referral.Staffing.Named;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.StandsInTheWay;

class AssessmentTest {
  private static final AssessmentId ID = new AssessmentId(1);
  private static final long OTHER = 3;

  private final Assessment assessment = ReferralFixture.assessment();

  @Test
  @Tag("R-PLN-12")
  void aClosedAssessmentIsNotScreenedRewordedSetATimeframeNorClosedAgain() {
    assessment.setTimeframe(ReferralFixture.timeframe(ID, TODAY.plusDays(9)), BY_LEAD);
    assessment.close(TODAY);
    assertThrows(
        StandsInTheWay.class,
        () -> assessment.screen(CourseForTests.decision(ID, true, TODAY), BY_LEAD));
    assertThrows(StandsInTheWay.class, () -> assessment.reword("Other", "Others", 0, BY_LEAD));
    assertThrows(
        StandsInTheWay.class,
        () -> assessment.setTimeframe(ReferralFixture.timeframe(ID, TODAY), BY_LEAD));
    assertThrows(StandsInTheWay.class, () -> assessment.close(TODAY));
    assertEquals(TODAY.plusDays(9), assessment.due(), "what it was to be done by stays");
    assertEquals(TODAY, assessment.asOf(TODAY.plusYears(1)));
    assessment.handOver(OTHER, "Amina moves teams", BY_LEAD);
  }

  @Test
  @Tag("R-REF-07")
  void aReferralNamesLeadAndSupervisor() {
    assertEquals(Optional.of(Involvement.LEAD), assessment.involvementOf(LEAD));
    assertEquals(Optional.of(Involvement.SUPERVISOR), assessment.involvementOf(SUPERVISOR));
    assertEquals(Optional.empty(), assessment.involvementOf(OTHER));
  }

  @Test
  @Tag("R-REF-07")
  void aHandOverEndsTheOldLeadAndKeepsTheHistory() {
    assessment.handOver(OTHER, "Amina moves teams", BY_LEAD);
    assertEquals(OTHER, assessment.leadId());
    assertEquals(Optional.of(Involvement.LEAD), assessment.involvementOf(OTHER));
    assertEquals(Optional.empty(), assessment.involvementOf(LEAD));
    Named before =
        assessment.staff().stream()
            .map(entry -> entry.view(""))
            .filter(named -> named.userId() == LEAD)
            .findFirst()
            .orElseThrow();
    assertEquals(BY_LEAD.at(), before.until());
    assertEquals("Amina moves teams", before.endReason());
  }

  @Test
  @Tag("R-REF-07")
  void aContributorWhoTakesTheLeadIsNamedOnceOnly() {
    assessment.name(OTHER, Involvement.CONTRIBUTOR, "Runs the sessions", BY_LEAD);
    assessment.handOver(OTHER, "Knows the group best", BY_LEAD);
    List<StaffEntry> now = assessment.staff().stream().filter(StaffEntry::isNow).toList();
    assertEquals(2, now.size());
    assertEquals(4, assessment.staff().size());
  }

  @Test
  @Tag("R-REF-07")
  void anotherSupervisorTakesThePlaceOfTheFirst() {
    assessment.changeSupervisor(OTHER, "Ruth is away", BY_LEAD);
    assertEquals(OTHER, assessment.supervisorId());
    assertEquals(Optional.empty(), assessment.involvementOf(SUPERVISOR));
  }

  @Test
  @Tag("R-REF-03")
  void aLaterScreeningDecisionHoldsAndTheEarlierOneStays() {
    assessment.screen(ReferralFixture.nobodyMeets(ID, "First", TODAY), BY_LEAD);
    assessment.screen(ReferralFixture.nobodyMeets(ID, "Second", TODAY, 1), BY_LEAD);
    assertEquals(
        List.of("Second", "First"),
        assessment.screenings().stream().map(ScreeningEntry::whyGroup).toList());
  }

  @Test
  @Tag("R-REF-04")
  void changingTheTimeframeKeepsWhatWasSetBefore() {
    assessment.setTimeframe(ReferralFixture.timeframe(ID, TODAY.plusDays(30)), BY_LEAD);
    assessment.setTimeframe(ReferralFixture.timeframe(ID, TODAY.plusDays(300), 1), BY_LEAD);
    assertEquals(TODAY.plusDays(300), assessment.due());
    assertEquals(
        List.of(TODAY.plusDays(300), TODAY.plusDays(30)),
        assessment.timeframes().stream().map(TimeframeEntry::due).toList());
  }

  @Test
  @Tag("R-REF-02")
  void labelAndSummaryOfConcernsCanBeWordedAnew() {
    String before = assessment.concerns();
    assessment.reword(" Hillside group ", "Images, and what came after", 0, BY_LEAD);
    assertEquals("Hillside group", assessment.label());
    assertTrue(assessment.concerns().startsWith("Images, and"));
    assertEquals(before, assessment.earlier().get(0).view("").concerns(), "stays to be read");
  }

  @Test
  @Tag("R-ACC-05")
  void whatSomebodyElseDecidedMeanwhileIsNotPassedOver() {
    assessment.reword("Hillside", "Images", 0, BY_LEAD);
    assertThrows(ChangedMeanwhile.class, () -> assessment.reword("Other", "Others", 0, BY_LEAD));
    assessment.screen(CourseForTests.decision(ID, true, TODAY), BY_LEAD);
    assertThrows(
        ChangedMeanwhile.class,
        () -> assessment.screen(CourseForTests.decision(ID, false, TODAY), BY_LEAD));
    assessment.setTimeframe(ReferralFixture.timeframe(ID, TODAY.plusDays(9)), BY_LEAD);
    assertThrows(
        ChangedMeanwhile.class,
        () -> assessment.setTimeframe(ReferralFixture.timeframe(ID, TODAY), BY_LEAD));
    assertEquals("Hillside", assessment.label());
    assertEquals(TODAY.plusDays(9), assessment.due());
  }
}
