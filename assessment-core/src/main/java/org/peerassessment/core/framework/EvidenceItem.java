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
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerassessment.core.api.framework.Bearing;
import org.peerassessment.core.api.framework.Element;
import org.peerassessment.core.api.framework.Evidence.EvidenceView;
import org.peerassessment.core.api.framework.Evidence.NewEvidence;
import org.peerassessment.core.api.framework.Reliability;
import org.peerassessment.core.api.framework.Viewpoint;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Words;

/**
 * One thing learnt about a group: written down once with its source and whose view it is, filed
 * under one or more elements, cited by the matrix and the weighting, and never reworded, so that
 * what cites it stays true. One that turns out wrong is withdrawn and stays readable.
 */
@Entity
@Table(name = "framework_evidence")
public class EvidenceItem {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  private String what;
  private String source;

  @Enumerated(EnumType.STRING)
  private Viewpoint viewpoint;

  private LocalDate dated;

  @Enumerated(EnumType.STRING)
  private Reliability reliability;

  @Enumerated(EnumType.STRING)
  private Bearing bearing;

  @Column(name = "context_id")
  private Long contextId;

  @ElementCollection
  @CollectionTable(
      name = "framework_evidence_element",
      joinColumns = @JoinColumn(name = "evidence_id"))
  @Column(name = "element")
  @Enumerated(EnumType.STRING)
  private Set<Element> elements = new HashSet<>();

  @Column(name = "conversation_id")
  private Long conversationId;

  @Column(name = "added_by")
  private long addedBy;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "withdrawn_because")
  private String withdrawnBecause;

  @Version private long version;

  protected EvidenceItem() {}

  EvidenceItem(AssessmentId assessment, NewEvidence told, long addedBy, Instant addedAt) {
    this.assessmentId = assessment.value();
    this.what = told.what().strip();
    this.source = Words.line(told.source());
    this.viewpoint = told.viewpoint();
    this.dated = told.date();
    this.reliability = told.reliability();
    this.bearing = told.bearing();
    this.contextId = told.contextId();
    this.elements.addAll(told.elements());
    this.conversationId = told.conversationId();
    this.addedBy = addedBy;
    this.addedAt = addedAt;
  }

  /** Marks it as wrong; a second reason does not overwrite the first. */
  void withdraw(String because) {
    if (withdrawnBecause == null) {
      withdrawnBecause = because.strip();
    }
  }

  boolean counts() {
    return withdrawnBecause == null;
  }

  boolean serves(Element element) {
    return elements.contains(element);
  }

  Viewpoint viewpoint() {
    return viewpoint;
  }

  EvidenceView view(ContextNames contexts, Map<Long, String> people) {
    List<Element> sorted = elements.stream().sorted().toList();
    return new EvidenceView(
        id,
        what,
        source,
        viewpoint,
        dated,
        reliability,
        bearing,
        contextId,
        contexts.name(contextId),
        sorted,
        conversationId,
        people.getOrDefault(addedBy, ""),
        addedAt,
        withdrawnBecause == null ? "" : withdrawnBecause);
  }

  long id() {
    return id;
  }

  /** The account of who wrote it down. */
  long addedBy() {
    return addedBy;
  }
}
