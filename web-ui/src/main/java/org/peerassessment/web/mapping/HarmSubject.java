package org.peerassessment.web.mapping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.incidents.HarmView;
import org.peerassessment.mapping.api.incidents.Incidents;
import org.peerassessment.mapping.api.ledger.TakeBack;
import org.peerassessment.web.frame.Words;

/** A person's part in an incident that is taken back. */
@RequestScoped
class HarmSubject implements Subject {
  @Inject private Incidents incidents;
  @Inject private Words words;

  @Override
  public String parameter() {
    return "harm";
  }

  @Override
  public Shown read(AssessmentId assessment, long id) {
    HarmView part = incidents.part(assessment, id);
    String incident = incidents.incident(assessment, part.incidentId()).said().name();
    String about =
        words.of("incidents.harm.about", part.person().name(), part.said().part(), incident);
    return new Shown(id, part.statement(), about);
  }

  @Override
  public void takeBack(TakeBack command) {
    incidents.takeBackPart(command);
  }

  @Override
  public String beforeTakingBack() {
    return "incidents.harm.takeBackLead";
  }

  @Override
  public String list() {
    return "incidents";
  }

  @Override
  public String backTo() {
    return "incidents.back";
  }
}
