package org.peerassessment.mapping.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.reassessment.Change;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.ledger.Thing;
import org.peerassessment.mapping.ledger.Recorded;
import org.peerassessment.mapping.ledger.Things;

/** Ties, for undo. */
@ApplicationScoped
class TieThings implements Things {
  @Inject private MapRepository repository;
  @Inject private RiskAsked risk;

  @Override
  public Thing kind() {
    return Thing.TIE;
  }

  @Override
  public Recorded<?, ?> of(AssessmentId assessment, long id) {
    return repository.tie(assessment, id);
  }

  @Override
  public Map<Long, Recorded<?, ?>> of(AssessmentId assessment, Collection<Long> ids) {
    return repository.all(Tie.class, assessment, ids);
  }

  @Override
  public void turnedRound(AssessmentId assessment, Recorded<?, ?> thing) {
    risk.tie(assessment, "reassessment.change.tieTurnedRound", (Tie) thing);
  }

  @Override
  public void turnedRound(AssessmentId assessment, List<Recorded<?, ?>> all) {
    if (all.size() == 1) {
      turnedRound(assessment, all.get(0));
    } else {
      risk.many(assessment, Change.Kind.TIES, "reassessment.change.tiesTurnedRound");
    }
  }
}
