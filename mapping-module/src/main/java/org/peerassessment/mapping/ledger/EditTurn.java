package org.peerassessment.mapping.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.peerassessment.mapping.api.ledger.Thing;

/** What an edit did to one thing, by the ids of its statements. */
@Entity
@Table(name = "mapping_edit_turn")
class EditTurn {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "edit_id")
  private Edit edit;

  @Enumerated(EnumType.STRING)
  private Thing thing;

  @Column(name = "thing_id")
  private long thingId;

  @Column(name = "before_id")
  private Long before;

  @Column(name = "after_id")
  private Long after;

  protected EditTurn() {}

  /** The statements must have their ids. */
  EditTurn(Edit edit, Turn turn) {
    this.edit = edit;
    thing = turn.of().thing();
    thingId = turn.of().id();
    before = turn.before() == null ? null : turn.before().id();
    after = turn.after() == null ? null : turn.after().id();
  }

  Thing thing() {
    return thing;
  }

  long thingId() {
    return thingId;
  }

  Long before() {
    return before;
  }

  Long after() {
    return after;
  }
}
