package org.peerassessment.core.context;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.peerassessment.core.api.context.ContextView;
import org.peerassessment.core.api.context.Kind;
import org.peerassessment.core.api.shared.ChangedMeanwhile;
import org.peerassessment.core.api.shared.Words;

/**
 * A setting that shapes the group and may keep it safe or put it at risk; renamed, never removed.
 */
@Entity
@Table(name = "assessment_context")
public class Context {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String name;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Version private long version;

  protected Context() {}

  Context(long assessmentId, Kind kind, String name, Instant recordedAt) {
    this.assessmentId = assessmentId;
    this.kind = kind;
    this.name = Words.line(name);
    this.recordedAt = recordedAt;
  }

  /**
   * @param asRead the version that the writer had before them
   */
  void rename(long asRead, String newName) {
    ChangedMeanwhile.unless(asRead, version);
    name = Words.line(newName);
  }

  boolean isKnownAt(Instant moment) {
    return !recordedAt.isAfter(moment);
  }

  boolean isOf(long assessment) {
    return assessmentId == assessment;
  }

  boolean isCalled(Kind otherKind, String otherName) {
    return kind == otherKind && name.equalsIgnoreCase(Words.line(otherName));
  }

  long id() {
    return id;
  }

  ContextView view() {
    return new ContextView(id, version, kind, name);
  }
}
