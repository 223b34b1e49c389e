package org.peerassessment.web.mapping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.incidents.IncidentView;
import org.peerassessment.mapping.api.incidents.Incidents;
import org.peerassessment.mapping.api.ledger.TakeBack;
import org.peerassessment.web.frame.Words;

/** An incident that is taken back. */
@RequestScoped
class IncidentSubject implements Subject {
  @Inject private Incidents incidents;
  @Inject private Words words;

  @Override
  public String parameter() {
    return "incident";
  }

  @Override
  public Shown read(AssessmentId assessment, long id) {
    IncidentView incident = incidents.incident(assessment, id);
    String about = words.of("incidents.incident.about", incident.said().name());
    return new Shown(id, incident.statement(), about);
  }

  @Override
  public void takeBack(TakeBack command) {
    incidents.takeBack(command);
  }

  @Override
  public String beforeTakingBack() {
    return "incidents.incident.takeBackLead";
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
