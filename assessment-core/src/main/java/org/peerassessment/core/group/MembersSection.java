package org.peerassessment.core.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.lawfulness.BeforeBeginning;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Section;
import org.peerassessment.core.lawfulness.PurposeGate;

/** The line "members": done once two belong, for one person is no group. */
@ApplicationScoped
class MembersSection implements Section {
  @Inject private PurposeGate gate;
  @Inject private GroupRepository groups;
  @Inject private Clock clock;

  @Override
  public String key() {
    return "group.members";
  }

  @Override
  public Stage stage() {
    return Stage.START;
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  public Standing standing(AssessmentId assessment) {
    Roster roster = groups.roster(assessment);
    int now = roster.at(LocalDate.now(clock)).size();
    if (!roster.all().isEmpty()) {
      Reason summary = Reason.of("group.members.summary", now, groups.leftOut(assessment).size());
      return Standing.of(now < 2 ? State.IN_PROGRESS : State.DONE, summary);
    }
    Reason nobody = Reason.of("group.members.none");
    List<Reason> blockers = gate.mayBegin(assessment);
    return blockers.isEmpty()
        ? Standing.of(State.NOT_STARTED, nobody)
        : Standing.blocked(nobody, BeforeBeginning.blockers(blockers));
  }
}
