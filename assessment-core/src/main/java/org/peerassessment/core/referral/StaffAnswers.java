package org.peerassessment.core.referral;

import java.util.Optional;
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.shared.Answers;

/**
 * Who may take which part (R-REF-07): always one lead and one supervisor, never the same person.
 */
final class StaffAnswers {
  private StaffAnswers() {}

  static Answers handOver(Assessment assessment, Long to, boolean practitioner, String reason) {
    Answers answers = new Answers().chosen("toUserId", to).text("reason", reason, Answers.LONG);
    if (to == null) {
      return answers;
    }
    return answers
        .require(practitioner, "toUserId", "referral.lead.practitioner")
        .require(assessment.leadId() != to, "toUserId", "referral.lead.already")
        .require(assessment.supervisorId() != to, "toUserId", "referral.lead.notSupervisor");
  }

  static Answers changeSupervisor(
      Assessment assessment, Long to, boolean supervisor, String reason) {
    Answers answers = new Answers().chosen("toUserId", to).text("reason", reason, Answers.LONG);
    if (to == null) {
      return answers;
    }
    return answers
        .require(supervisor, "toUserId", "referral.supervisor.practiceSupervisor")
        .require(assessment.supervisorId() != to, "toUserId", "referral.supervisor.already")
        .require(assessment.leadId() != to, "toUserId", "referral.supervisor.notLead");
  }

  static Answers name(
      Assessment assessment, Long userId, boolean colleague, Involvement as, String reason) {
    Answers answers =
        new Answers()
            .chosen("userId", userId)
            .require(isOther(as), "as", "answer.notChosen")
            .text("reason", reason, Answers.LONG);
    if (userId == null) {
      return answers;
    }
    Optional<Involvement> now = assessment.involvementOf(userId);
    return answers
        .require(colleague, "userId", "referral.staff.noColleague")
        .require(now.isEmpty() || isOther(now.get()), "userId", "referral.staff.leadOrSupervisor")
        .require(as == null || !now.equals(Optional.of(as)), "as", "referral.staff.already");
  }

  static Answers end(Assessment assessment, Long userId, String reason) {
    Answers answers = new Answers().chosen("userId", userId).text("reason", reason, Answers.LONG);
    if (userId == null) {
      return answers;
    }
    return answers.require(
        assessment.involvementOf(userId).filter(StaffAnswers::isOther).isPresent(),
        "userId",
        "referral.staff.notNamed");
  }

  private static boolean isOther(Involvement as) {
    return as == Involvement.CONTRIBUTOR || as == Involvement.READER;
  }
}
