package org.peerassessment.core.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.peerassessment.core.api.framework.Element;
import org.peerassessment.core.api.framework.Evidence.Coverage;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Section;

/** The line 'Framework': how many of the thirteen elements have evidence, and which have none. */
@ApplicationScoped
public class EvidenceSection implements Section {
  private static final int NAMED = 3;

  @Inject private FrameworkFacts facts;

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
    return standing(facts.coverage(assessment));
  }

  static Standing standing(Coverage coverage) {
    int covered = coverage.covered().size();
    int all = Element.values().length;
    if (covered == 0) {
      return Standing.of(State.NOT_STARTED, Reason.of("framework.evidence.nothing", all));
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
