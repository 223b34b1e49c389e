package org.peerassessment.core.analysis;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.peerassessment.core.api.analysis.Weighting.NewWeighting;
import org.peerassessment.core.api.analysis.Weighting.WeighedContext;
import org.peerassessment.core.api.analysis.Weighting.WeightingView;
import org.peerassessment.core.api.framework.Evidence.EvidenceView;
import org.peerassessment.core.api.moments.Moment;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.core.framework.ContextNames;
import org.peerassessment.core.framework.FrameworkFacts;

/**
 * People decided which contexts weigh most on a group: recorded once with order, reasoning,
 * evidence and every voice, dissent included, and never changed. A new decision follows it; this
 * one stays as history.
 */
@Entity
@Table(name = "analysis_weighting")
public class WeightingDecision {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @ElementCollection
  @CollectionTable(
      name = "analysis_weighting_context",
      joinColumns = @JoinColumn(name = "weighting_id"))
  @OrderColumn(name = "place")
  @Column(name = "context_id")
  private List<Long> contextIds = new ArrayList<>();

  private String reasoning;

  @ElementCollection
  @CollectionTable(
      name = "analysis_weighting_citation",
      joinColumns = @JoinColumn(name = "weighting_id"))
  @Column(name = "evidence_id")
  private Set<Long> evidenceIds = new HashSet<>();

  @ElementCollection
  @CollectionTable(
      name = "analysis_weighting_voice",
      joinColumns = @JoinColumn(name = "weighting_id"))
  @OrderColumn(name = "place")
  private List<SpokenVoice> voices = new ArrayList<>();

  @Column(name = "without_young_people")
  private String withoutYoungPeople;

  @Column(name = "recorded_by")
  private long recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected WeightingDecision() {}

  WeightingDecision(
      AssessmentId assessment, NewWeighting decided, long recordedBy, Instant recordedAt) {
    this.assessmentId = assessment.value();
    this.decidedOn = decided.decidedOn();
    this.contextIds.addAll(decided.contextIds());
    this.reasoning = decided.reasoning().strip();
    this.evidenceIds.addAll(decided.evidenceIds());
    decided.voices().forEach(voice -> this.voices.add(new SpokenVoice(voice)));
    this.withoutYoungPeople = Words.orEmpty(decided.withoutYoungPeople());
    this.recordedBy = recordedBy;
    this.recordedAt = recordedAt;
  }

  WeightingView view(
      ContextNames contexts, Map<Long, EvidenceView> evidence, Map<Long, String> people) {
    List<WeighedContext> order =
        IntStream.range(0, contextIds.size())
            .mapToObj(
                i -> new WeighedContext(i + 1, contextIds.get(i), contexts.name(contextIds.get(i))))
            .toList();
    return new WeightingView(
        id,
        decidedOn,
        order,
        reasoning,
        FrameworkFacts.pick(evidence, evidenceIds),
        voices.stream().map(SpokenVoice::view).toList(),
        withoutYoungPeople,
        people.getOrDefault(recordedBy, ""),
        recordedAt);
  }

  /** When it was recorded, for the map as it was then. */
  Moment moment(AssessmentId assessment) {
    return new Moment(
        Moment.Kind.ANALYSIS,
        recordedAt,
        decidedOn,
        Reason.of("analysis.moment"),
        "/assessment/analysis/weighting.xhtml?a=" + assessment.value());
  }

  LocalDate decidedOn() {
    return decidedOn;
  }

  long id() {
    return id;
  }

  /** The account of who wrote it down. */
  long recordedBy() {
    return recordedBy;
  }
}
