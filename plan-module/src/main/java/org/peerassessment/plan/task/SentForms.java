package org.peerassessment.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Unit;

/** Remembers which forms made something new, so that a double click makes it once. */
@ApplicationScoped
public class SentForms {
  @Inject
  @Unit("plan")
  private EntityManager em;

  /**
   * Takes note of a form. Of two sent at the same moment the second waits here until the first is
   * saved; if the first is refused, the second counts as first.
   *
   * @return whether it is sent for the first time
   * @throws NotAccepted if the form has no key
   */
  public boolean isFirst(AssessmentId assessment, UUID form) {
    if (form == null) {
      throw new NotAccepted(Reason.of("task.formKeyMissing"));
    }
    return em.createNativeQuery(
                "insert ignore into form_sent (assessment_id, form_key) values (?, ?)")
            .setParameter(1, assessment.value())
            .setParameter(2, form.toString())
            .executeUpdate()
        == 1;
  }
}
