package org.peerassessment.web.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.workspace.Section.State;
import org.peerassessment.core.api.workspace.WorkspaceView.Line;
import org.peerassessment.web.frame.AssessmentBean;

/** The tasks of one assessment, and what stands in the way of which. */
@Named
@RequestScoped
public class OverviewPage {
  /** Which task clears what another feature is waiting for. */
  private static final Map<String, String> REMEDIES =
      Map.of(
          "group.known.needsTwo", "group.members",
          "mapping.map.noMembers", "group.members",
          "analysis.weighting.needsEvidence", "framework.evidence",
          "analysis.weighting.noYoungPeopleYet", "framework.evidence",
          "plan.noWeighting", "analysis.weighting");

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
      Map<Reason, List<String>> held = new LinkedHashMap<>();
      for (Line line : lines()) {
        line.standing()
            .blockers()
            .forEach(r -> held.computeIfAbsent(r, x -> new ArrayList<>()).add(line.key()));
      }
      obstacles =
          held.entrySet().stream()
              .map(e -> new Obstacle(e.getKey(), remedyOf(e.getKey()), e.getValue()))
              .toList();
    }
    return obstacles;
  }

  /** The task to take up next: the first that can be worked and is not done; or null. */
  public Line getNext() {
    return lines().stream()
        .filter(line -> !line.standing().state().equals(State.DONE))
        .filter(line -> !line.standing().state().equals(State.CANNOT_START))
        .filter(line -> !line.standing().state().equals(State.WAITING))
        .findFirst()
        .orElse(null);
  }

  /** The named remedy, or the first task of the reason's own feature that is not done yet. */
  private String remedyOf(Reason reason) {
    return REMEDIES.getOrDefault(reason.key(), ownTask(reason));
  }

  private String ownTask(Reason reason) {
    String feature = reason.key().substring(0, reason.key().indexOf('.') + 1);
    return lines().stream()
        .filter(line -> line.key().startsWith(feature))
        .filter(line -> line.standing().state() != State.DONE)
        .filter(line -> !line.standing().blockers().contains(reason))
        .map(Line::key)
        .findFirst()
        .orElse("");
  }

  private List<Line> lines() {
    return assessment.getView().stages().stream().flatMap(stage -> stage.lines().stream()).toList();
  }
}
