package org.peerassessment.core.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.peerassessment.core.referral.ReferralFixture.BY_LEAD;
import static org.peerassessment.core.referral.ReferralFixture.LEAD;
import static org.peerassessment.core.referral.ReferralFixture.SUPERVISOR;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;

@Tag("R-REF-07")
class StaffAnswersTest {
  private static final long OTHER = 3;

  private final Assessment assessment = ReferralFixture.assessment();

  @Test
  void theLeadGoesToAPractitionerWithAReason() {
    assertEquals(List.of(), keys(handOver(OTHER, true, "Moves teams")));
    assertEquals(
        List.of("referral.lead.practitioner"), keys(handOver(OTHER, false, "Moves teams")));
    assertEquals(List.of("answer.missing"), keys(handOver(OTHER, true, " ")));
    assertEquals(List.of("answer.notChosen"), keys(handOver(null, false, "Moves teams")));
  }

  @Test
  void leadAndSupervisorAreNeverTheSamePerson() {
    assertEquals(
        List.of("referral.lead.notSupervisor"), keys(handOver(SUPERVISOR, true, "Moves teams")));
    assertEquals(
        List.of("referral.supervisor.notLead"),
        keys(StaffAnswers.changeSupervisor(assessment, LEAD, true, "Ruth is away")));
  }

  @Test
  void leadAndSupervisorAreReplacedNotEnded() {
    assertEquals(
        List.of("referral.staff.notNamed"), keys(StaffAnswers.end(assessment, LEAD, "Leaves")));
    assertEquals(
        List.of("referral.staff.leadOrSupervisor"),
        keys(StaffAnswers.name(assessment, LEAD, true, Involvement.READER, "Reads")));
  }

  @Test
  void aColleagueIsNamedAsContributorOrReaderOnly() {
    assertEquals(List.of(), keys(name(Involvement.READER)));
    assertEquals(List.of("answer.notChosen"), keys(name(Involvement.LEAD)));
    assessment.name(OTHER, Involvement.READER, "Reads", BY_LEAD);
    assertEquals(List.of("referral.staff.already"), keys(name(Involvement.READER)));
    assertEquals(List.of(), keys(name(Involvement.CONTRIBUTOR)));
  }

  @Test
  void onlyLeadAndSupervisorDecideWhoWorksOnIt() {
    assertEquals(List.of(), MayChangeStaff.reasons(assessment, LEAD));
    assertEquals(List.of(), MayChangeStaff.reasons(assessment, SUPERVISOR));
    assessment.name(OTHER, Involvement.CONTRIBUTOR, "Runs the sessions", BY_LEAD);
    assertEquals(
        List.of(Reason.of("referral.staff.leadOrSupervisorOnly")),
        MayChangeStaff.reasons(assessment, OTHER));
    assessment.handOver(OTHER, "Moves teams", BY_LEAD);
    assertEquals(1, MayChangeStaff.reasons(assessment, LEAD).size());
  }

  private Answers handOver(Long to, boolean practitioner, String reason) {
    return StaffAnswers.handOver(assessment, to, practitioner, reason);
  }

  private Answers name(Involvement as) {
    return StaffAnswers.name(assessment, OTHER, true, as, "Runs the sessions");
  }

  private static List<String> keys(Answers answers) {
    try {
      answers.accept();
      return List.of();
    } catch (NotAccepted refused) {
      return refused.reasons().stream().map(Reason::key).toList();
    }
  }
}
