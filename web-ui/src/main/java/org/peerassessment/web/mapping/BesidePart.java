package org.peerassessment.web.mapping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerassessment.core.api.moments.Moment;
import org.peerassessment.core.api.moments.Moments;
import org.peerassessment.core.api.referral.LookingAgain;
import org.peerassessment.plan.api.plan.Plans;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Once;

/** What stands beside the map: moments it is pinned to, open actions, when to look again. */
@Named("besideMap")
@RequestScoped
public class BesidePart {
  @Inject private AssessmentBean assessment;
  @Inject private Moments moments;
  @Inject private Plans plans;
  @Inject private LookingAgain lookingAgain;
  private final Once<List<Moment>> pinned = new Once<>(() -> moments.list(assessment.getId()));
  private final Once<List<OpenAction>> open =
      new Once<>(() -> OpenAction.of(plans.view(assessment.getId())));
  private final Once<LocalDate> again =
      new Once<>(() -> lookingAgain.view(assessment.getId()).again());

  public List<Moment> getMoments() {
    return pinned.get();
  }

  /** When the plan last changed; null while there is none. */
  public Instant getPlanChanged() {
    Optional<Moment> last =
        getMoments().stream().filter(m -> m.kind() == Moment.Kind.PLAN).findFirst();
    return last.map(Moment::at).orElse(null);
  }

  /** Actions of the plan that are not done. */
  public List<OpenAction> getActions() {
    return open.get();
  }

  /** From when it is time to look at the group again; null once the assessment is closed. */
  public LocalDate getAgain() {
    return assessment.isClosed() ? null : again.get();
  }
}
