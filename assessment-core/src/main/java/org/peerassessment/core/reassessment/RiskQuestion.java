package org.peerassessment.core.reassessment;

import static org.peerassessment.core.api.shared.Answers.LONG;

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
import java.time.LocalDate;
import org.peerassessment.core.api.reassessment.Change;
import org.peerassessment.core.api.reassessment.RiskQuestions.Answer;
import org.peerassessment.core.api.reassessment.RiskQuestions.Outcome;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.ChangedMeanwhile;

/**
 * Asks whether the risk is another one since something changed. Changes of one kind and day gather
 * in it while it is open; it is answered once, with a reason, and then stays as it is. Changes that
 * come later ask anew (R-GRP-05).
 */
@Entity
@Table(name = "risk_question")
class RiskQuestion {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Version private int version;

  @Column(name = "assessment_id", nullable = false)
  private long assessmentId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private Change.Kind kind;

  @Column(name = "asked_on", nullable = false)
  private LocalDate askedOn;

  @Column(name = "changes", nullable = false)
  private int changes;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome")
  private Outcome outcome;

  @Column(name = "why")
  private String why;

  @Column(name = "what_now")
  private String whatNow;

  @Column(name = "answered_by")
  private Long answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected RiskQuestion() {}

  /** For what is not in the database yet. */
  RiskQuestion(Change change, LocalDate day) {
    assessmentId = change.assessment().value();
    kind = change.kind();
    askedOn = day;
    changes = 1;
  }

  /** The answers that need no look at the questions. */
  static void check(Answer command) {
    boolean changed = command.outcome() == Outcome.CHANGED;
    Answers answers =
        new Answers()
            .someChosen("questions", command.questions())
            .chosen("outcome", command.outcome())
            .text("why", command.why(), LONG);
    if (changed) {
      answers.text("whatNow", command.whatNow(), LONG);
    } else {
      answers.optionalText("whatNow", command.whatNow(), LONG);
    }
    answers.accept();
  }

  /**
   * Answers it.
   *
   * @param asRead the version that the answerer had before them
   * @throws ChangedMeanwhile if more gathered in it since, or it was answered
   */
  void answer(int asRead, Answer command, long by, Instant at) {
    if (asRead != version || answeredAt != null) {
      throw new ChangedMeanwhile();
    }
    outcome = command.outcome();
    why = command.why().strip();
    whatNow = outcome == Outcome.CHANGED ? command.whatNow().strip() : null;
    answeredBy = by;
    answeredAt = at;
  }

  boolean isOpen() {
    return answeredAt == null;
  }

  long id() {
    return id;
  }

  int version() {
    return version;
  }

  Change.Kind kind() {
    return kind;
  }

  LocalDate askedOn() {
    return askedOn;
  }

  int changes() {
    return changes;
  }

  Outcome outcome() {
    return outcome;
  }

  String why() {
    return why;
  }

  /** What follows, or empty. */
  String whatNow() {
    return whatNow == null ? "" : whatNow;
  }

  Long answeredBy() {
    return answeredBy;
  }

  long assessmentId() {
    return assessmentId;
  }

  Instant answeredAt() {
    return answeredAt;
  }
}
