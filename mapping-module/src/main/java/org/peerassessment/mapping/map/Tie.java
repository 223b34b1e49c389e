package org.peerassessment.mapping.map;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.mapping.api.ledger.Thing;
import org.peerassessment.mapping.api.map.AddTie;
import org.peerassessment.mapping.api.map.Direction;
import org.peerassessment.mapping.api.map.TieSaid;
import org.peerassessment.mapping.ledger.Entry;
import org.peerassessment.mapping.ledger.Recorded;

/** What links two people, in the eyes of somebody (R-MAP-02). */
@Entity
@Table(name = "mapping_tie")
class Tie extends Recorded<TieSaid, TieStatement> {
  @Column(name = "person_a")
  private long personA;

  @Column(name = "person_b")
  private long personB;

  @OneToMany(mappedBy = "tie", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<TieStatement> statements = new ArrayList<>();

  protected Tie() {}

  /**
   * @throws NotAccepted if it would tie a person to themselves, or the period is reversed
   */
  Tie(long assessmentId, long personA, long personB, TieSaid said, Entry entry) {
    super(assessmentId);
    if (personA == personB) {
      throw new NotAccepted(Reason.about("personB", "mapping.tie.samePerson"));
    }
    this.personA = personA;
    this.personB = personB;
    begin(said, entry);
  }

  @Override
  protected Thing thing() {
    return Thing.TIE;
  }

  @Override
  protected List<TieStatement> history() {
    return statements;
  }

  @Override
  protected TieStatement statement(TieSaid said, Entry entry) {
    return new TieStatement(this, said, entry);
  }

  /** Whether this says the same, word for word; without a direction the order says nothing. */
  boolean isSaid(AddTie other, TieSaid said) {
    boolean inOrder = other.personA() == personA && other.personB() == personB;
    return said.equals(other.said()) && (inOrder || said.direction() == Direction.NONE);
  }

  long personA() {
    return personA;
  }

  long personB() {
    return personB;
  }
}
