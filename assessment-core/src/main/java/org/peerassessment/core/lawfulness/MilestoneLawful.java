package org.peerassessment.core.lawfulness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.worklist.Milestone;

/** The lawful basis is recorded: mapping and talking to people may begin. */
@ApplicationScoped
public class MilestoneLawful implements Milestone {
  @Inject private LawfulnessRepository repository;

  @Override
  public int order() {
    return 150;
  }

  @Override
  public Reason words() {
    return Reason.of("lawfulness.where.recorded");
  }

  @Override
  public Set<Long> reachedBy(Collection<Long> assessmentIds) {
    return repository.withBasis(assessmentIds);
  }
}
