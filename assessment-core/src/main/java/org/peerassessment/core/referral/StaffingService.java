package org.peerassessment.core.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerassessment.core.access.AccountNames;
import org.peerassessment.core.api.access.Callers;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.referral.Involvement;
import org.peerassessment.core.api.referral.Staffing;
import org.peerassessment.core.api.shared.AssessmentId;

/** Who works on an assessment. */
@Stateless
@Door
public class StaffingService implements Staffing {
  @Inject private AssessmentRepository assessments;
  @Inject private Colleagues colleagues;
  @Inject private AccountNames names;
  @Inject private Callers callers;
  @Inject private Clock clock;

  @Override
  public StaffView view(AssessmentId id) {
    Assessment assessment = assessments.get(id);
    List<StaffEntry> entries = assessment.staff();
    Map<Long, String> known =
        names.of(entries.stream().map(StaffEntry::userId).collect(Collectors.toSet()));
    List<Named> all =
        entries.stream().map(e -> e.view(known.getOrDefault(e.userId(), ""))).toList();
    List<Named> now = all.stream().filter(n -> n.until() == null).toList();
    return new StaffView(
        only(now, Involvement.LEAD),
        only(now, Involvement.SUPERVISOR),
        now.stream()
            .filter(n -> n.as() == Involvement.CONTRIBUTOR || n.as() == Involvement.READER)
            .sorted(Comparator.comparing(Named::displayName))
            .toList(),
        all,
        MayChangeStaff.reasons(assessment, callers.current().userId()).isEmpty());
  }

  private static Named only(List<Named> now, Involvement as) {
    return now.stream().filter(n -> n.as() == as).findFirst().orElseThrow();
  }

  @Override
  public void handOver(AssessmentId id, Long toUserId, String reason) {
    Assessment assessment = toChange(id);
    StaffAnswers.handOver(assessment, toUserId, colleagues.mayLead(toUserId), reason).accept();
    assessment.handOver(toUserId, reason, act());
  }

  @Override
  public void changeSupervisor(AssessmentId id, Long toUserId, String reason) {
    Assessment assessment = toChange(id);
    StaffAnswers.changeSupervisor(assessment, toUserId, colleagues.maySupervise(toUserId), reason)
        .accept();
    assessment.changeSupervisor(toUserId, reason, act());
  }

  @Override
  public void name(AssessmentId id, Long userId, Involvement as, String reason) {
    Assessment assessment = toChange(id);
    StaffAnswers.name(assessment, userId, colleagues.mayBeNamed(userId), as, reason).accept();
    assessment.name(userId, as, reason, act());
  }

  @Override
  public void end(AssessmentId id, Long userId, String reason) {
    Assessment assessment = toChange(id);
    StaffAnswers.end(assessment, userId, reason).accept();
    assessment.end(userId, reason, act());
  }

  private Assessment toChange(AssessmentId id) {
    Assessment assessment = assessments.locked(id);
    MayChangeStaff.require(assessment, callers.current().userId());
    return assessment;
  }

  private Act act() {
    return new Act(callers.current().userId(), clock.instant());
  }
}
