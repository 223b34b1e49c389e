package org.peerassessment.mapping.map;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.Period;
import org.peerassessment.mapping.api.map.Reliability;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;

/** One thing said about a tie. */
@Entity
@Table(name = "mapping_tie_statement")
class TieStatement extends Statement {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "tie_id")
  private Tie tie;

  @Enumerated(EnumType.STRING)
  private TieKind kind;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  @Enumerated(EnumType.STRING)
  private Strength strength;

  @Column(name = "how_it_came")
  private String howItCame;

  @Column(name = "who_says")
  private String whoSays;

  @Enumerated(EnumType.STRING)
  private Reliability reliability;

  @Column(name = "look_again")
  private LocalDate lookAgain;

  protected TieStatement() {}

  TieStatement(Tie tie, TieSaid said, Entry entry) {
    super(new Period(said.from(), said.to()), entry);
    this.tie = tie;
    kind = said.kind();
    direction = said.direction();
    strength = said.strength();
    howItCame = said.howItCame();
    whoSays = said.whoSays();
    reliability = said.reliability();
    lookAgain = said.lookAgain();
  }

  Tie tie() {
    return tie;
  }

  TieSaid said() {
    Period held = held();
    return new TieSaid(
        kind,
        direction,
        strength,
        howItCame,
        whoSays,
        reliability,
        held.from(),
        held.to(),
        lookAgain);
  }
}
