package org.peerassessment.core.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peerassessment.core.api.analysis.Weighting.Readiness;
import org.peerassessment.core.api.lawfulness.BeforeBeginning;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Blocker;
import org.peerassessment.core.api.workspace.Section;
import org.peerassessment.core.framework.FrameworkFacts;
import org.peerassessment.core.lawfulness.PurposeGate;

/** The line 'Weighting': what is missing before contexts can be weighed, or what was decided. */
@ApplicationScoped
public class WeightingSection implements Section {
  private static final String EVIDENCE = "framework.evidence";

  @Inject private WeightingRepository decisions;
  @Inject private FrameworkFacts facts;
  @Inject private PurposeGate gate;

  @Override
  public String key() {
    return "analysis.weighting";
  }

  @Override
  public Stage stage() {
    return Stage.UNDERSTAND;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Standing standing(AssessmentId assessment) {
    return decisions
        .current(assessment)
        .map(w -> Standing.of(State.DONE, Reason.of("analysis.weighting.decided", w.decidedOn())))
        .orElseGet(
            () -> before(MayWeigh.answer(gate.mayBegin(assessment), facts.coverage(assessment))));
  }

  /** Young people unheard do not forbid it for good, so the line says so and stays open. */
  static Standing before(Readiness readiness) {
    if (!readiness.blockers().isEmpty()) {
      return Standing.blocked(
          Reason.of("analysis.weighting.needsFrameworkAndYoungPeople"),
          readiness.blockers().stream().map(WeightingSection::blocker).toList());
    }
    return Standing.of(
        State.NOT_STARTED,
        Reason.of(
            readiness.youngPeopleUnheard()
                ? "analysis.weighting.noYoungPeopleYet"
                : "analysis.weighting.canBegin"));
  }

  private static Blocker blocker(Reason reason) {
    return reason.key().equals(MayWeigh.NEEDS_EVIDENCE)
        ? new Blocker(reason, EVIDENCE)
        : BeforeBeginning.blocker(reason);
  }
}
