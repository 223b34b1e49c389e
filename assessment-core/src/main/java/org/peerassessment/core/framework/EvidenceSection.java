package org.peerassessment.core.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.peerassessment.core.api.framework.Element;
import org.peerassessment.core.api.framework.Evidence.Coverage;
import org.peerassessment.core.api.lawfulness.BeforeBeginning;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Section;
import org.peerassessment.core.lawfulness.PurposeGate;

/** The line 'Framework': how many of the thirteen elements have evidence, and which have none. */
@ApplicationScoped
public class EvidenceSection implements Section {
  private static final int NAMED = 3;

  @Inject private FrameworkFacts facts;
  @Inject private PurposeGate gate;

  @Override
  public String key() {
    return "framework.evidence";
  }

  @Override
  public Stage stage() {
    return Stage.UNDERSTAND;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Standing standing(AssessmentId assessment) {
    return standing(facts.coverage(assessment), () -> gate.mayBegin(assessment));
  }

  static Standing standing(Coverage coverage, Supplier<List<Reason>> gate) {
    int covered = coverage.covered().size();
    int all = Element.values().length;
    if (covered == 0) {
      Reason nothing = Reason.of("framework.evidence.nothing", all);
      List<Reason> reasons = gate.get();
      return reasons.isEmpty()
          ? Standing.of(State.NOT_STARTED, nothing)
          : Standing.blocked(nothing, BeforeBeginning.blockers(reasons));
    }
    if (covered == all) {
      return Standing.of(State.DONE, Reason.of("framework.evidence.everything", all));
    }
    return Standing.of(
        State.IN_PROGRESS,
        Reason.of("framework.evidence.some", covered, all, listed(coverage.uncovered())));
  }

  /** Names up to three elements, and says how many more there are. */
  private static Reason listed(List<Element> elements) {
    List<Object> named = new ArrayList<>(elements.subList(0, Math.min(NAMED, elements.size())));
    int more = elements.size() - named.size();
    if (more > 0) {
      named.add(more);
    }
    String key = "framework.listed." + (more > 0 ? "more" : String.valueOf(named.size()));
    return new Reason("", key, named);
  }
}
