package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.access.AgencyNames;
import org.peerassessment.core.api.lawfulness.BeforeBeginning;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Section;

/** The line of what goes to other agencies, and under what. */
@ApplicationScoped
public class SharingSection implements Section {
  @Inject private SharingRepository sharing;
  @Inject private Partners partners;
  @Inject private AgencyNames agencies;
  @Inject private PurposeGate gate;

  @Override
  public String key() {
    return "lawfulness.sharing";
  }

  @Override
  public Stage stage() {
    return Stage.ACT;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Standing standing(AssessmentId assessment) {
    long shared = sharing.countShared(assessment);
    long toLookAt =
        sharing.newestEmergencies(Set.of(assessment.value())).stream()
            .filter(e -> e.wantsLook(partners.today()) && agencies.isInUse(e.agencyId()))
            .count();
    if (toLookAt > 0) {
      return Standing.of(State.LOOK_AGAIN, say("lookAgain", toLookAt));
    } else if (shared > 0) {
      return Standing.of(State.IN_PROGRESS, say("some", shared));
    }
    List<Reason> reasons = gate.mayBegin(assessment);
    return reasons.isEmpty()
        ? Standing.of(State.NOT_STARTED, say("nothing"))
        : Standing.blocked(say("nothing"), BeforeBeginning.blockers(reasons));
  }

  private static Reason say(String key, Object... args) {
    return Reason.of("lawfulness.sharing.standing." + key, args);
  }
}
