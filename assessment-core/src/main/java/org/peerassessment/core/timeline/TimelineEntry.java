package org.peerassessment.core.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peerassessment.core.api.timeline.Timeline.Entry;

/** One act in one assessment, with the answers it came with; written once, never changed. */
@Entity
@Table(name = "timeline_entry")
class TimelineEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  @Column(name = "done_at")
  private Instant at;

  @Column(name = "done_by")
  private long by;

  private String door;

  private boolean changed;

  private String said;

  protected TimelineEntry() {}

  TimelineEntry(long assessmentId, Instant at, long by, String door, boolean changed, String said) {
    this.assessmentId = assessmentId;
    this.at = at;
    this.by = by;
    this.door = door;
    this.changed = changed;
    this.said = said;
  }

  boolean isOf(long assessment) {
    return assessmentId == assessment;
  }

  long by() {
    return by;
  }

  String said() {
    return said;
  }

  long id() {
    return id;
  }

  Entry view(String who, boolean news) {
    return new Entry(id, at, who, door, news);
  }
}
