package org.peerassessment.mapping.ledger;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.peerassessment.mapping.api.ledger.Act;

/**
 * One act of one person on the map, with everything it turned: statements replaced, points moved.
 * It is written once. Undo is an edit as well, which names the edit it reverses; so is redo, which
 * reverses an undo.
 */
@Entity
@Table(name = "mapping_edit")
public class Edit {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  @Enumerated(EnumType.STRING)
  private Act act;

  private Long reverses;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "done_by")
  private long doneBy;

  @OneToMany(mappedBy = "edit", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<EditTurn> turns = new ArrayList<>();

  @OneToMany(mappedBy = "edit", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<EditMove> moves = new ArrayList<>();

  protected Edit() {}

  Edit(long assessmentId, Act act, Edit reverses, Entry entry) {
    this.assessmentId = assessmentId;
    this.act = act;
    this.reverses = reverses == null ? null : reverses.id;
    doneAt = entry.at().truncatedTo(ChronoUnit.MICROS);
    doneBy = entry.by();
  }

  void turns(List<EditTurn> made) {
    turns.addAll(made);
  }

  void moves(List<EditMove> made) {
    moves.addAll(made);
  }

  long id() {
    return id;
  }

  Act act() {
    return act;
  }

  List<EditTurn> turns() {
    return List.copyOf(turns);
  }

  List<EditMove> moves() {
    return List.copyOf(moves);
  }
}
