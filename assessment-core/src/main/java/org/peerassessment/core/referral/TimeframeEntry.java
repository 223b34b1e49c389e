package org.peerassessment.core.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.peerassessment.core.api.referral.Level;
import org.peerassessment.core.api.referral.NewTimeframe;
import org.peerassessment.core.api.referral.Timeframe.Setting;
import org.peerassessment.core.api.shared.Words;

/** One setting of the due date and what it rests on; a later one supersedes it. */
@Entity
@Table(name = "timeframe_entry")
public class TimeframeEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assessment_id")
  private Assessment assessment;

  @Enumerated(EnumType.STRING)
  private Level risk;

  @Column(name = "risk_words")
  private String riskWords;

  @Enumerated(EnumType.STRING)
  private Level needs;

  @Column(name = "needs_words")
  private String needsWords;

  @Enumerated(EnumType.STRING)
  private Level complexity;

  @Column(name = "complexity_words")
  private String complexityWords;

  private LocalDate due;
  private String reason;

  @Column(name = "due_why")
  private String dueWhy;

  @Column(name = "set_at")
  private Instant setAt;

  @Column(name = "set_by")
  private long setBy;

  protected TimeframeEntry() {}

  TimeframeEntry(Assessment assessment, NewTimeframe timeframe, Act by) {
    this.assessment = assessment;
    this.risk = timeframe.risk();
    this.riskWords = timeframe.riskWords().strip();
    this.needs = timeframe.needs();
    this.needsWords = timeframe.needsWords().strip();
    this.complexity = timeframe.complexity();
    this.complexityWords = timeframe.complexityWords().strip();
    this.due = timeframe.due();
    this.reason = timeframe.reason().strip();
    this.dueWhy = Words.orEmpty(timeframe.dueWhy());
    this.setAt = by.at();
    this.setBy = by.userId();
  }

  long setBy() {
    return setBy;
  }

  LocalDate due() {
    return due;
  }

  Setting view(String displayName) {
    return new Setting(
        risk,
        riskWords,
        needs,
        needsWords,
        complexity,
        complexityWords,
        due,
        reason,
        dueWhy,
        setAt,
        displayName);
  }
}
