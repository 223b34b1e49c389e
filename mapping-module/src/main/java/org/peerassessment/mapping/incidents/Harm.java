package org.peerassessment.mapping.incidents;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.peerassessment.mapping.api.incidents.HarmSaid;
import org.peerassessment.mapping.api.ledger.Thing;
import org.peerassessment.mapping.ledger.Entry;
import org.peerassessment.mapping.ledger.Recorded;

/** That a person was harmed in an incident, or is said to have harmed, in the eyes of somebody. */
@Entity
@Table(name = "mapping_harm")
class Harm extends Recorded<HarmSaid, HarmStatement> {
  @Column(name = "incident_id")
  private long incidentId;

  @Column(name = "person_id")
  private long personId;

  @OneToMany(mappedBy = "harm", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<HarmStatement> statements = new ArrayList<>();

  protected Harm() {}

  Harm(Incident incident, long personId, HarmSaid said, Entry entry) {
    super(incident.assessmentId());
    incidentId = incident.id();
    this.personId = personId;
    begin(said, entry);
  }

  @Override
  protected Thing thing() {
    return Thing.HARM;
  }

  @Override
  protected List<HarmStatement> history() {
    return statements;
  }

  @Override
  protected HarmStatement statement(HarmSaid said, Entry entry) {
    return new HarmStatement(this, said, entry);
  }

  /** Whether this says the same of the same person, word for word. */
  boolean isSaid(long person, HarmSaid said) {
    return person == personId
        && standing().filter(statement -> statement.said().equals(said)).isPresent();
  }

  long incidentId() {
    return incidentId;
  }

  long personId() {
    return personId;
  }
}
