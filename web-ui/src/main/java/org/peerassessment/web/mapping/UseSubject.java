package org.peerassessment.web.mapping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.ledger.End;
import org.peerassessment.mapping.api.ledger.TakeBack;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.web.frame.Words;

/** The use of a place that is ended or taken back. */
@RequestScoped
class UseSubject implements Subject {
  @Inject private PeerMap map;
  @Inject private Words words;

  @Override
  public String parameter() {
    return "use";
  }

  @Override
  public Shown read(AssessmentId assessment, long id) {
    PlaceUseView use = map.use(assessment, id);
    String about = words.of("mapping.use.about", use.person().name(), use.place());
    return new Shown(id, use.statement(), about);
  }

  @Override
  public String endTitle() {
    return "mapping.end.use";
  }

  @Override
  public void end(End command) {
    map.endUse(command);
  }

  @Override
  public void takeBack(TakeBack command) {
    map.takeBackUse(command);
  }
}
