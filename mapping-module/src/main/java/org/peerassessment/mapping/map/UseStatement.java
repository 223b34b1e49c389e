package org.peerassessment.mapping.map;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.peerassessment.mapping.api.ledger.Period;
import org.peerassessment.mapping.api.map.Safety;
import org.peerassessment.mapping.api.map.UseSaid;
import org.peerassessment.mapping.ledger.Entry;
import org.peerassessment.mapping.ledger.Statement;

/** One thing said about a person's use of a place. */
@Entity
@Table(name = "mapping_use_statement")
class UseStatement extends Statement<UseSaid> {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "use_id")
  private PlaceUse use;

  @Column(name = "times_there")
  private String times;

  @Column(name = "who_else")
  private String whoElse;

  private String guardians;

  @Enumerated(EnumType.STRING)
  private Safety safety;

  protected UseStatement() {}

  UseStatement(PlaceUse use, UseSaid said, Entry entry) {
    super(use.assessmentId(), said, entry);
    this.use = use;
    times = said.times();
    whoElse = said.whoElse();
    guardians = said.guardians();
    safety = said.safety();
  }

  PlaceUse use() {
    return use;
  }

  @Override
  public UseSaid said() {
    Period held = held();
    return new UseSaid(times, whoElse, guardians, safety, source(), held.from(), held.to());
  }
}
