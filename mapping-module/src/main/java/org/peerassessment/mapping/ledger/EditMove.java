package org.peerassessment.mapping.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.peerassessment.mapping.api.ledger.Spot;

/** Where an edit moved a point of the picture. */
@Entity
@Table(name = "mapping_edit_move")
class EditMove {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "edit_id")
  private Edit edit;

  private String node;

  @Column(name = "from_x")
  private Double fromX;

  @Column(name = "from_y")
  private Double fromY;

  @Column(name = "to_x")
  private Double toX;

  @Column(name = "to_y")
  private Double toY;

  protected EditMove() {}

  /**
   * @param from where it stood, or null if nobody had placed it
   * @param to where it stands, or null if it is nobody's place any more
   */
  EditMove(Edit edit, String node, Spot from, Spot to) {
    this.edit = edit;
    this.node = node;
    fromX = from == null ? null : from.x();
    fromY = from == null ? null : from.y();
    toX = to == null ? null : to.x();
    toY = to == null ? null : to.y();
  }

  String node() {
    return node;
  }

  Spot from() {
    return fromX == null ? null : new Spot(fromX, fromY);
  }

  Spot to() {
    return toX == null ? null : new Spot(toX, toY);
  }
}
