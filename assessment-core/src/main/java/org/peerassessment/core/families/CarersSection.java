package org.peerassessment.core.families;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.lawfulness.BeforeBeginning;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Blocker;
import org.peerassessment.core.api.workspace.Section;

/** The line "parents and carers": done once it is decided of everybody, until a day passes. */
@ApplicationScoped
class CarersSection implements Section {
  @Inject private FamilyRepository families;
  @Inject private Adults adults;
  @Inject private Clock clock;

  @Override
  public String key() {
    return "families.carers";
  }

  @Override
  public Stage stage() {
    return Stage.START;
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public Standing standing(AssessmentId assessment) {
    Households households = families.households(assessment);
    if (households.members().isEmpty()) {
      return Standing.blocked(Reason.of("families.carers.noMembers"), blockers(assessment));
    }
    long undecided = households.undecided(LocalDate.now(clock));
    long alone = households.withNobody();
    if (households.running() == 0) {
      return Standing.of(State.NOT_STARTED, Reason.of("families.carers.none"));
    }
    State state = undecided + alone == 0 ? State.DONE : State.IN_PROGRESS;
    boolean passed = households.aDayHasPassed(LocalDate.now(clock));
    return Standing.of(
        passed ? State.LOOK_AGAIN : state,
        Reason.of("families.carers.summary", households.running(), undecided, alone));
  }

  private List<Blocker> blockers(AssessmentId assessment) {
    List<Reason> reasons = adults.mayName(assessment);
    return reasons.isEmpty()
        ? List.of(new Blocker(Reason.of("families.needsMembers"), "group.members"))
        : BeforeBeginning.blockers(reasons);
  }
}
