package org.peerassessment.mapping.map;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.peerassessment.mapping.api.ledger.Thing;
import org.peerassessment.mapping.api.map.UseSaid;
import org.peerassessment.mapping.ledger.Entry;
import org.peerassessment.mapping.ledger.Recorded;

/** That a person uses a place, in the eyes of somebody (R-MAP-08). */
@Entity
@Table(name = "mapping_use")
class PlaceUse extends Recorded<UseSaid, UseStatement> {
  @Column(name = "person_id")
  private long personId;

  @Column(name = "context_id")
  private long contextId;

  @OneToMany(mappedBy = "use", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<UseStatement> statements = new ArrayList<>();

  protected PlaceUse() {}

  PlaceUse(long assessmentId, long personId, long contextId, UseSaid said, Entry entry) {
    super(assessmentId);
    this.personId = personId;
    this.contextId = contextId;
    begin(said, entry);
  }

  @Override
  protected Thing thing() {
    return Thing.USE;
  }

  @Override
  protected List<UseStatement> history() {
    return statements;
  }

  @Override
  protected UseStatement statement(UseSaid said, Entry entry) {
    return new UseStatement(this, said, entry);
  }

  long personId() {
    return personId;
  }

  long contextId() {
    return contextId;
  }
}
