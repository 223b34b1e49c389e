package org.peerassessment.mapping.measures;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerassessment.core.api.shared.ChangedMeanwhile;

/**
 * Part of a peer group that a person has named and confirmed (R-MAP-11).
 *
 * <p>Its life: somebody confirms it, perhaps prompted by a measure, with a name, its members and a
 * reason; confirms it anew under another name or with other members; and dissolves it when it no
 * longer counts as one. Each act adds to its history and removes nothing.
 */
@Entity
@Table(name = "mapping_subgroup")
class Subgroup {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  @OneToMany(mappedBy = "subgroup", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<SubgroupStatement> statements = new ArrayList<>();

  protected Subgroup() {}

  Subgroup(long assessmentId, Confirmed confirmed, Signed signed) {
    this.assessmentId = assessmentId;
    statements.add(new SubgroupStatement(this, confirmed, signed));
  }

  /** Confirms it anew in place of the version that was read. */
  void change(long read, Confirmed better, String why, Signed signed) {
    standing(read).end(why, signed);
    statements.add(new SubgroupStatement(this, better, signed));
  }

  /** Says that it no longer counts. */
  void dissolve(long read, String why, Signed signed) {
    standing(read).end(why, signed);
  }

  private SubgroupStatement standing(long read) {
    return standing().filter(s -> s.id() == read).orElseThrow(ChangedMeanwhile::new);
  }

  /** What counts now, unless it was dissolved. */
  Optional<SubgroupStatement> standing() {
    return statements.stream().filter(SubgroupStatement::stands).findFirst();
  }

  long id() {
    return id;
  }

  long assessmentId() {
    return assessmentId;
  }

  /** Everything ever confirmed, oldest first. */
  List<SubgroupStatement> statements() {
    return List.copyOf(statements);
  }
}
