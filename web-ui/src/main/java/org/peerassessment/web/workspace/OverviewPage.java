package org.peerassessment.web.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.lawfulness.BeforeBeginning;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Blocker;
import org.peerassessment.core.api.workspace.Section.State;
import org.peerassessment.core.api.workspace.WorkspaceView.Line;
import org.peerassessment.web.frame.AssessmentBean;

/** The tasks of one assessment, and what stands in the way of which. */
@Named
@RequestScoped
public class OverviewPage {
  @Inject private AssessmentBean assessment;
  private List<Obstacle> obstacles;

  /**
   * Something that holds tasks up.
   *
   * @param remedy key of the task that would clear it, or empty
   * @param holdsUp keys of the tasks that wait for it
   */
  public record Obstacle(Reason reason, String remedy, List<String> holdsUp) {}

  /** What stands in the way, each thing once, in the order of the tasks it holds up. */
  public List<Obstacle> getObstacles() {
    if (obstacles == null) {
      Map<Blocker, List<String>> held = new LinkedHashMap<>();
      for (Line line : assessment.isClosed() ? List.<Line>of() : lines()) {
        line.standing()
            .blockers()
            .forEach(b -> held.computeIfAbsent(b, x -> new ArrayList<>()).add(line.key()));
      }
      obstacles =
          held.entrySet().stream()
              .map(e -> new Obstacle(e.getKey().reason(), e.getKey().clearedBy(), e.getValue()))
              .toList();
    }
    return obstacles;
  }

  /**
   * The task to take up next: the first that can be worked and is not done; or null, as where the
   * assessment does not go on.
   */
  public Line getNext() {
    boolean stopped = getObstacles().stream().anyMatch(o -> BeforeBeginning.stopsAll(o.reason()));
    return (stopped ? List.<Line>of() : lines())
        .stream()
            .filter(line -> !line.standing().state().equals(State.DONE))
            .filter(line -> !line.standing().state().equals(State.CANNOT_START))
            .filter(line -> !line.standing().state().equals(State.WAITING))
            .filter(line -> !line.standing().state().equals(State.CLOSED))
            .findFirst()
            .orElse(null);
  }

  private List<Line> lines() {
    return assessment.getView().stages().stream().flatMap(stage -> stage.lines().stream()).toList();
  }
}
