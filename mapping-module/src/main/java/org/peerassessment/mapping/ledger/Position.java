package org.peerassessment.mapping.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.peerassessment.mapping.api.ledger.Spot;

/** Where somebody placed a point of the picture by hand. */
@Entity
@Table(name = "mapping_position")
@IdClass(Position.Key.class)
class Position {
  @Id
  @Column(name = "assessment_id")
  private long assessmentId;

  @Id private String node;
  private double x;
  private double y;

  @Column(name = "placed_at")
  private Instant placedAt;

  @Column(name = "placed_by")
  private long placedBy;

  protected Position() {}

  Position(long assessmentId, String node) {
    this.assessmentId = assessmentId;
    this.node = node;
  }

  void place(Spot spot, Entry entry) {
    x = spot.x();
    y = spot.y();
    placedAt = entry.at();
    placedBy = entry.by();
  }

  String node() {
    return node;
  }

  Spot spot() {
    return new Spot(x, y);
  }

  /** Identifies a position. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1;
    private long assessmentId;
    private String node;

    protected Key() {}

    Key(long assessmentId, String node) {
      this.assessmentId = assessmentId;
      this.node = node;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.assessmentId == assessmentId
          && Objects.equals(key.node, node);
    }

    @Override
    public int hashCode() {
      return Objects.hash(assessmentId, node);
    }
  }
}
