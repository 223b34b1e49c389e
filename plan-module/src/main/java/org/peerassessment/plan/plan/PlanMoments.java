package org.peerassessment.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.peerassessment.core.api.moments.Moment;
import org.peerassessment.core.api.moments.MomentSource;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.plan.plan.PlanTurns.PlanTurn;

/**
 * Versions of the plan. Plans carry no numbers: each day on which one changed counts as a version,
 * pinned to the map as it was at that day's last change (R-MAP-14).
 */
@ApplicationScoped
class PlanMoments implements MomentSource {
  private static final int MOST = 500;

  /** Days as the council counts them. */
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Inject private PlanTurns turns;

  @Override
  public List<Moment> of(AssessmentId assessment) {
    return versions(turns.of(assessment), assessment);
  }

  /** Newest first. */
  static List<Moment> versions(List<PlanTurn> turns, AssessmentId assessment) {
    return turns.stream()
        .collect(Collectors.groupingBy(turn -> LocalDate.ofInstant(turn.at(), LONDON)))
        .entrySet()
        .stream()
        .map(day -> version(day.getKey(), day.getValue(), assessment))
        .sorted(Comparator.comparing(Moment::at).reversed())
        .limit(MOST)
        .toList();
  }

  private static Moment version(LocalDate on, List<PlanTurn> turns, AssessmentId assessment) {
    PlanTurn last = turns.stream().max(Comparator.comparing(PlanTurn::at)).orElseThrow();
    boolean agreed = turns.stream().anyMatch(PlanTurn::agreed);
    return new Moment(
        Moment.Kind.PLAN,
        last.at(),
        on,
        Reason.of(agreed ? "plan.moment.agreed" : "plan.moment.changed"),
        "/assessment/plan/plan.xhtml?a=" + assessment.value());
  }
}
