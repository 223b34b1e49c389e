package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.referral.Standstill;

/** An assessment whose safeguarding aim no longer holds does not go on (R-LEG-06). */
@ApplicationScoped
public class PurposeStandstill implements Standstill {
  @Inject private PurposeRepository purposes;

  @Override
  public Map<Long, Reason> holding(Collection<Long> assessmentIds) {
    return purposes.current(assessmentIds).stream()
        .filter(check -> !check.aimHolds())
        .collect(Collectors.toMap(PurposeCheckEntry::assessmentId, PurposeHistory::reason));
  }
}
