package org.peerassessment.mapping.map;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.peerassessment.mapping.api.map.Period;
import org.peerassessment.mapping.api.map.Reliability;
import org.peerassessment.mapping.api.map.Safety;
import org.peerassessment.mapping.api.map.UseSaid;

/** One thing said about a person's use of a place. */
@Entity
@Table(name = "mapping_use_statement")
class UseStatement extends Statement {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "use_id")
  private PlaceUse use;

  @Column(name = "times_there")
  private String times;

  @Column(name = "who_else")
  private String whoElse;

  @Enumerated(EnumType.STRING)
  private Safety safety;

  @Column(name = "who_says")
  private String whoSays;

  @Enumerated(EnumType.STRING)
  private Reliability reliability;

  protected UseStatement() {}

  UseStatement(PlaceUse use, UseSaid said, Entry entry) {
    super(new Period(said.from(), said.to()), entry);
    this.use = use;
    times = said.times();
    whoElse = said.whoElse();
    safety = said.safety();
    whoSays = said.whoSays();
    reliability = said.reliability();
  }

  PlaceUse use() {
    return use;
  }

  UseSaid said() {
    Period held = held();
    return new UseSaid(times, whoElse, safety, whoSays, reliability, held.from(), held.to());
  }
}
