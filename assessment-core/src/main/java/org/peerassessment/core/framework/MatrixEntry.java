package org.peerassessment.core.framework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.framework.ContextMatrix.Entry;
import org.peerassessment.core.api.framework.ContextMatrix.NewEntry;
import org.peerassessment.core.api.framework.Evidence.EvidenceView;
import org.peerassessment.core.api.framework.MatrixColumn;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.Words;

/**
 * One sentence or more in one cell of the matrix, resting on evidence. Reworded as understanding
 * grows, and taken out if it does not belong; the evidence outlives it.
 */
@Entity
@Table(name = "framework_matrix_entry")
public class MatrixEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  @Column(name = "context_id")
  private long contextId;

  @Column(name = "matrix_column")
  @Enumerated(EnumType.STRING)
  private MatrixColumn column;

  private String text;

  @Column(name = "undermined_by")
  private String underminedBy;

  @ElementCollection
  @CollectionTable(name = "framework_matrix_citation", joinColumns = @JoinColumn(name = "entry_id"))
  @Column(name = "evidence_id")
  private Set<Long> evidenceIds = new HashSet<>();

  @Version private long version;

  protected MatrixEntry() {}

  MatrixEntry(AssessmentId assessment, NewEntry command) {
    this.assessmentId = assessment.value();
    this.contextId = command.contextId();
    this.column = command.column();
    say(command.text(), command.underminedBy(), command.evidenceIds());
  }

  /**
   * Rewrites it.
   *
   * @param asRead the version that the writer had before them
   * @throws ChangedMeanwhile if somebody changed it since
   */
  void reword(long asRead, String newText, String newUnderminedBy, Set<Long> newEvidenceIds) {
    ChangedMeanwhile.unless(asRead, version);
    say(newText, newUnderminedBy, newEvidenceIds);
  }

  private void say(String said, String undermining, Set<Long> citing) {
    text = said.strip();
    underminedBy = Words.orEmpty(undermining);
    evidenceIds.retainAll(citing);
    evidenceIds.addAll(citing);
  }

  boolean standsIn(long inContext, MatrixColumn inColumn) {
    return contextId == inContext && column == inColumn;
  }

  MatrixColumn column() {
    return column;
  }

  long id() {
    return id;
  }

  /** Ids of evidence it rests on. */
  Set<Long> evidenceIds() {
    return Set.copyOf(evidenceIds);
  }

  Entry view(Map<Long, EvidenceView> evidence) {
    return new Entry(id, version, text, underminedBy, FrameworkFacts.pick(evidence, evidenceIds));
  }
}
