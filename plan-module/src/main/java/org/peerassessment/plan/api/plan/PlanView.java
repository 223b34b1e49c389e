package org.peerassessment.plan.api.plan;

import java.util.List;
import org.peerassessment.core.api.families.TakingPart;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.plan.api.task.TaskLine;

/**
 * The plan as it is now.
 *
 * @param standsInTheWay why nothing can be planned yet, in words; empty if it can
 * @param concerns in the order of the analysis
 */
public record PlanView(List<Reason> standsInTheWay, List<ConcernPlan> concerns) {
  public PlanView {
    standsInTheWay = List.copyOf(standsInTheWay);
    concerns = List.copyOf(concerns);
  }

  /**
   * @param context where the concern lies
   * @param weight place of the context in the weighting, 1 weighs most; 0 if it is not weighed
   * @param version of the outcome, to be given back with a change; 0 while not said
   * @param outcome what is to be different, or empty while not said
   */
  public record ConcernPlan(
      long concernId,
      String concern,
      String context,
      int weight,
      long version,
      String outcome,
      List<ActionView> actions) {
    public ConcernPlan {
      actions = List.copyOf(actions);
    }
  }

  /**
   * @param members with whom it works directly, by name
   * @param directWork which kind of direct work; null if with nobody
   * @param tasks soonest due first
   */
  public record ActionView(
      long actionId,
      long version,
      long concernId,
      long interventionId,
      String intervention,
      String what,
      Aim aim,
      List<ActionMember> members,
      TakingPart directWork,
      List<TaskLine> tasks) {
    public ActionView {
      members = List.copyOf(members);
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * @param against why no direct work of this kind may be planned with them any more, or null
   */
  public record ActionMember(long personId, String name, Reason against) {}
}
