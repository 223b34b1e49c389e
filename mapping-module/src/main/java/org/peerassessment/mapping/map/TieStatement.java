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
import org.peerassessment.mapping.api.ledger.Period;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.Strength;
import org.peerassessment.mapping.api.map.TieKind;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.ledger.Entry;
import org.peerassessment.mapping.ledger.Statement;

/** One thing said about a tie. */
@Entity
@Table(name = "mapping_tie_statement")
class TieStatement extends Statement<TieSaid> {
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

  @Column(name = "look_again")
  private LocalDate lookAgain;

  protected TieStatement() {}

  TieStatement(Tie tie, TieSaid said, Entry entry) {
    super(tie.assessmentId(), said, entry);
    this.tie = tie;
    kind = said.kind();
    direction = said.direction();
    strength = said.strength();
    howItCame = said.howItCame();
    lookAgain = said.lookAgain();
  }

  Tie tie() {
    return tie;
  }

  @Override
  public TieSaid said() {
    Period held = held();
    return new TieSaid(
        kind, direction, strength, howItCame, source(), held.from(), held.to(), lookAgain);
  }
}
