package org.peerassessment.core.families;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.belonging.Grown;

/** Parents and carers; a member who also looks after another one stays a young person. */
@ApplicationScoped
class GrownHere implements Grown {
  @Inject private FamilyRepository families;

  @Override
  public Set<Long> in(AssessmentId assessment) {
    Households households = families.households(assessment);
    return households.carers().stream()
        .map(Carer::adultId)
        .filter(id -> !households.hasMember(id))
        .collect(Collectors.toUnmodifiableSet());
  }
}
