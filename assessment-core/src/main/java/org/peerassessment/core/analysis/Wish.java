package org.peerassessment.core.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.peerassessment.core.api.analysis.Summary.NewWish;
import org.peerassessment.core.api.analysis.Summary.WishView;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Words;

/** What young people want, kept in their own words and therefore never reworded. */
@Entity
@Table(name = "analysis_wish")
public class Wish {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  private String words;

  @Column(name = "heard_on")
  private LocalDate heardOn;

  @Column(name = "heard_by")
  private String heardBy;

  @Column(name = "outcome_id")
  private Long outcomeId;

  protected Wish() {}

  Wish(AssessmentId assessment, NewWish command) {
    this.assessmentId = assessment.value();
    this.words = command.words().strip();
    this.heardOn = command.heardOn();
    this.heardBy = Words.line(command.heardBy());
    this.outcomeId = command.outcomeId();
  }

  WishView view() {
    return new WishView(id, words, heardOn, heardBy, outcomeId);
  }

  long id() {
    return id;
  }
}
