package org.peerassessment.mapping.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.peerassessment.mapping.api.incidents.IncidentSaid;
import org.peerassessment.mapping.api.ledger.Period;
import org.peerassessment.mapping.ledger.Entry;
import org.peerassessment.mapping.ledger.Statement;

/** One thing said about an incident. */
@Entity
@Table(name = "mapping_incident_statement")
class IncidentStatement extends Statement<IncidentSaid> {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "incident_id")
  private Incident incident;

  private String called;

  @Column(name = "context_id")
  private Long contextId;

  @Column(name = "what_happened")
  private String what;

  protected IncidentStatement() {}

  IncidentStatement(Incident incident, IncidentSaid said, Entry entry) {
    super(incident.assessmentId(), said, entry);
    this.incident = incident;
    called = said.name();
    contextId = said.place();
    what = said.what();
  }

  Incident incident() {
    return incident;
  }

  @Override
  public IncidentSaid said() {
    Period held = held();
    return new IncidentSaid(called, contextId, what, source(), held.from(), held.to());
  }
}
