package org.peerassessment.mapping.incidents;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.peerassessment.mapping.api.incidents.IncidentSaid;
import org.peerassessment.mapping.api.ledger.Thing;
import org.peerassessment.mapping.ledger.Entry;
import org.peerassessment.mapping.ledger.Recorded;

/** Something that happened and harmed somebody, in the eyes of somebody (R-MAP-06). */
@Entity
@Table(name = "mapping_incident")
class Incident extends Recorded<IncidentSaid, IncidentStatement> {
  @OneToMany(mappedBy = "incident", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<IncidentStatement> statements = new ArrayList<>();

  protected Incident() {}

  Incident(long assessmentId, IncidentSaid said, Entry entry) {
    super(assessmentId);
    begin(said, entry);
  }

  @Override
  protected Thing thing() {
    return Thing.INCIDENT;
  }

  @Override
  protected List<IncidentStatement> history() {
    return statements;
  }

  @Override
  protected IncidentStatement statement(IncidentSaid said, Entry entry) {
    return new IncidentStatement(this, said, entry);
  }
}
