package org.peerassessment.mapping.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.lawfulness.BeforeBeginning;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Blocker;
import org.peerassessment.core.api.workspace.Section;
import org.peerassessment.mapping.map.MapRepository.TieCount;

/** The peer map's line among the tasks of an assessment. */
@ApplicationScoped
public class MapSection implements Section {
  @Inject private MapRepository repository;
  @Inject private PeerGroup group;
  @Inject private LawfulBasis lawfulBasis;
  @Inject private Clock clock;

  @Override
  public String key() {
    return "mapping.map";
  }

  @Override
  public Stage stage() {
    return Stage.UNDERSTAND;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Standing standing(AssessmentId assessment) {
    LocalDate today = LocalDate.now(clock);
    int members = group.countMembersAt(assessment, today);
    TieCount ties = repository.countTies(assessment, today);
    Reason summary = Reason.of("mapping.map.summary", members, ties.holding());
    if (ties.holding() == 0) {
      List<Blocker> blockers = blockers(assessment, members);
      return blockers.isEmpty()
          ? Standing.of(State.NOT_STARTED, summary)
          : Standing.blocked(summary, blockers);
    }
    return ties.toLookAt() == 0
        ? Standing.of(State.IN_PROGRESS, summary)
        : Standing.of(
            State.LOOK_AGAIN, Reason.of("mapping.map.lookAgain", ties.holding(), ties.toLookAt()));
  }

  private List<Blocker> blockers(AssessmentId assessment, int members) {
    List<Blocker> blockers =
        new ArrayList<>(BeforeBeginning.blockers(lawfulBasis.mayBegin(assessment)));
    if (members == 0) {
      blockers.add(new Blocker(Reason.of("mapping.map.noMembers"), "group.members"));
    }
    return blockers;
  }
}
