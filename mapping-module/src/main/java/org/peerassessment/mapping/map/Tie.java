package org.peerassessment.mapping.map;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.mapping.api.map.AsAt;
import org.peerassessment.mapping.api.map.TieSaid;

/**
 * What links two people, in the eyes of somebody (R-MAP-02).
 *
 * <p>Its life: it is recorded, with who says so; corrected as more becomes known; ended when it no
 * longer holds in life; or taken back when it should never have been there. Each act adds to its
 * history and removes nothing. Two informants who tell of the same two people make two ties, so
 * that neither account overwrites the other.
 */
@Entity
@Table(name = "mapping_tie")
class Tie {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

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
    if (personA == personB) {
      throw new NotAccepted(Reason.about("personB", "mapping.tie.samePerson"));
    }
    this.assessmentId = assessmentId;
    this.personA = personA;
    this.personB = personB;
    statements.add(new TieStatement(this, said, entry));
  }

  /** Replaces the statement that was read by a better one. */
  void correct(long read, TieSaid said, String why, Entry entry) {
    TieStatement better = new TieStatement(this, said, entry);
    History.standing(statements, read).retract(entry, why);
    statements.add(better);
  }

  /** Says that it held until that day and no longer. */
  void end(long read, LocalDate last, String why, Entry entry) {
    correct(read, History.standing(statements, read).said().until(last), why, entry);
  }

  /** Says that it should not have been recorded. */
  void takeBack(long read, String why, Entry entry) {
    History.standing(statements, read).retract(entry, why);
  }

  /** What is said of it now, unless it was taken back. */
  Optional<TieStatement> standing() {
    return History.standing(statements);
  }

  /** What the record held at that moment about that day. */
  Optional<TieStatement> asAt(AsAt when) {
    return History.asAt(statements, when);
  }

  long id() {
    return id;
  }

  long assessmentId() {
    return assessmentId;
  }

  long personA() {
    return personA;
  }

  long personB() {
    return personB;
  }

  /** Everything ever said, oldest first. */
  List<TieStatement> statements() {
    return List.copyOf(statements);
  }
}
