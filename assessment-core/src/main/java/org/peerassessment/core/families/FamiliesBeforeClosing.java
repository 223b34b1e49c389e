package org.peerassessment.core.families;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.closing.BeforeClosing;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.workspace.Blocker;

/** Of every parent and carer it is decided whether they are told before the assessment closes. */
@ApplicationScoped
class FamiliesBeforeClosing implements BeforeClosing {
  @Inject private FamilyRepository families;
  @Inject private Clock clock;

  @Override
  public List<Blocker> standingInTheWay(AssessmentId assessment) {
    Households households = families.households(assessment);
    return MayCloseOverParents.reasons(households, LocalDate.now(clock)).stream()
        .map(reason -> new Blocker(reason, "families.carers"))
        .toList();
  }
}
