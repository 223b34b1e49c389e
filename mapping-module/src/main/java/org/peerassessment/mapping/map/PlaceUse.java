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
import org.peerassessment.mapping.api.map.AsAt;
import org.peerassessment.mapping.api.map.UseSaid;

/**
 * That a person uses a place, in the eyes of somebody (R-MAP-08). It lives as a {@link Tie} does:
 * recorded, corrected, ended or taken back, with nothing overwritten.
 */
@Entity
@Table(name = "mapping_use")
class PlaceUse {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "context_id")
  private long contextId;

  @OneToMany(mappedBy = "use", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<UseStatement> statements = new ArrayList<>();

  protected PlaceUse() {}

  PlaceUse(long assessmentId, long personId, long contextId, UseSaid said, Entry entry) {
    this.assessmentId = assessmentId;
    this.personId = personId;
    this.contextId = contextId;
    statements.add(new UseStatement(this, said, entry));
  }

  /** Replaces the statement that was read by a better one. */
  void correct(long read, UseSaid said, String why, Entry entry) {
    UseStatement better = new UseStatement(this, said, entry);
    History.standing(statements, read).retract(entry, why);
    statements.add(better);
  }

  /** Says that the person was there until that day and no longer. */
  void end(long read, LocalDate last, String why, Entry entry) {
    correct(read, History.standing(statements, read).said().until(last), why, entry);
  }

  /** Says that it should not have been recorded. */
  void takeBack(long read, String why, Entry entry) {
    History.standing(statements, read).retract(entry, why);
  }

  /** What is said of it now, unless it was taken back. */
  Optional<UseStatement> standing() {
    return History.standing(statements);
  }

  /** What the record held at that moment about that day. */
  Optional<UseStatement> asAt(AsAt when) {
    return History.asAt(statements, when);
  }

  long id() {
    return id;
  }

  long assessmentId() {
    return assessmentId;
  }

  long personId() {
    return personId;
  }

  long contextId() {
    return contextId;
  }
}
