package org.peerassessment.web.lawfulness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peerassessment.core.api.lawfulness.EmergencyDecisions;
import org.peerassessment.core.api.lawfulness.EmergencyDecisions.Decision;
import org.peerassessment.core.api.lawfulness.Sharing;
import org.peerassessment.core.api.lawfulness.Sharing.Answer;
import org.peerassessment.core.api.lawfulness.Sharing.Shared;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Once;

/** What may go to which agency, what went, and what was decided in emergencies. */
@Named
@RequestScoped
public class SharingPage {
  @Inject private AssessmentBean assessment;
  @Inject private Sharing sharing;
  @Inject private EmergencyDecisions decisions;
  private final Once<List<Answer>> partners =
      new Once<>(() -> sharing.withOthers(assessment.getId()));
  private final Once<List<Shared>> shared = new Once<>(() -> sharing.shared(assessment.getId()));
  private final Once<List<Decision>> decided = new Once<>(() -> decisions.list(assessment.getId()));

  /** Every agency but the lead's own, and whether something may go there. */
  public List<Answer> getPartners() {
    return partners.get();
  }

  public List<Shared> getShared() {
    return shared.get();
  }

  /** Emergency decisions, newest first. */
  public List<Decision> getDecided() {
    return decided.get();
  }
}
