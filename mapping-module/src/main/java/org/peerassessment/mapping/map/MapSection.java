package org.peerassessment.mapping.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.peerassessment.core.api.lawfulness.BeforeBeginning;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Blocker;
import org.peerassessment.core.api.workspace.Section;
import org.peerassessment.mapping.api.map.AsAt;
import org.peerassessment.mapping.api.map.TieView;

/** The peer map's line among the tasks of an assessment. */
@ApplicationScoped
public class MapSection implements Section {
  @Inject private MapReader reader;
  @Inject private Surroundings surroundings;
  @Inject private LawfulBasis lawfulBasis;

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
    AsAt now = reader.now();
    int members = surroundings.company(assessment, now.on()).members().size();
    List<TieView> ties = reader.ties(assessment, now).stream().filter(TieView::holds).toList();
    Reason summary = Reason.of("mapping.map.summary", members, ties.size());
    List<Blocker> blockers = blockers(assessment, members);
    if (!blockers.isEmpty() && ties.isEmpty()) {
      return Standing.blocked(summary, blockers);
    }
    if (ties.isEmpty()) {
      return Standing.of(State.NOT_STARTED, summary);
    }
    long again = ties.stream().filter(t -> t.wantsLook(now.on())).count();
    return again == 0
        ? Standing.of(State.IN_PROGRESS, summary)
        : Standing.of(State.LOOK_AGAIN, Reason.of("mapping.map.lookAgain", ties.size(), again));
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
