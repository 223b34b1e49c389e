package org.peerassessment.web.mapping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.ledger.End;
import org.peerassessment.mapping.api.ledger.TakeBack;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.web.frame.Words;

/** A tie that is ended or taken back. */
@RequestScoped
class TieSubject implements Subject {
  @Inject private PeerMap map;
  @Inject private Words words;

  @Override
  public String parameter() {
    return "tie";
  }

  @Override
  public Shown read(AssessmentId assessment, long id) {
    TieView tie = map.tie(assessment, id);
    String about = words.of("mapping.tie.about", tie.a().name(), tie.b().name());
    return new Shown(id, tie.statement(), about);
  }

  @Override
  public String endTitle() {
    return "mapping.end.tie";
  }

  @Override
  public void end(End command) {
    map.endTie(command);
  }

  @Override
  public void takeBack(TakeBack command) {
    map.takeBackTie(command);
  }
}
