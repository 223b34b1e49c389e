package org.peerassessment.core.lawfulness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.peerassessment.core.api.lawfulness.PurposeChecks.Check;
import org.peerassessment.core.api.lawfulness.PurposeChecks.NewCheck;
import org.peerassessment.core.api.shared.Answers;

/**
 * One answer to the question whether the safeguarding aim still holds. Written once; a newer one
 * supersedes it.
 */
@Entity
@Table(name = "purpose_check")
public class PurposeCheckEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  @Column(name = "aim_holds")
  private boolean aimHolds;

  private String consulted;

  @Column(name = "checked_on")
  private LocalDate checkedOn;

  private String reason;

  @Column(name = "look_again_on")
  private LocalDate lookAgainOn;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private long recordedBy;

  protected PurposeCheckEntry() {}

  /**
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit
   */
  PurposeCheckEntry(NewCheck check, LocalDate today, long recordedBy, Instant recordedAt) {
    check(check, today).accept();
    this.assessmentId = check.assessment().value();
    this.aimHolds = check.aimHolds();
    this.consulted = check.consulted().strip();
    this.checkedOn = check.checkedOn();
    this.reason = check.reason().strip();
    this.lookAgainOn = check.lookAgainOn();
    this.recordedBy = recordedBy;
    this.recordedAt = recordedAt;
  }

  private static Answers check(NewCheck check, LocalDate today) {
    Answers answers =
        new Answers()
            .chosen("aimHolds", check.aimHolds())
            .text("consulted", check.consulted(), Answers.SHORT)
            .date("checkedOn", check.checkedOn())
            .notAfter("checkedOn", check.checkedOn(), today)
            .text("reason", check.reason(), Answers.LONG);
    return Boolean.FALSE.equals(check.aimHolds())
        ? answers
            .optionalDate("lookAgainOn", check.lookAgainOn())
            .notBefore("lookAgainOn", check.lookAgainOn(), today)
        : answers
            .date("lookAgainOn", check.lookAgainOn())
            .notBefore("lookAgainOn", check.lookAgainOn(), today);
  }

  boolean aimHolds() {
    return aimHolds;
  }

  LocalDate checkedOn() {
    return checkedOn;
  }

  LocalDate lookAgainOn() {
    return lookAgainOn;
  }

  String reason() {
    return reason;
  }

  long assessmentId() {
    return assessmentId;
  }

  long recordedBy() {
    return recordedBy;
  }

  /** Whether the day to look again has come. */
  boolean wantsLook(LocalDate today) {
    return lookAgainOn != null && !lookAgainOn.isAfter(today);
  }

  Check view(String recorder) {
    return new Check(aimHolds, consulted, checkedOn, reason, lookAgainOn, recordedAt, recorder);
  }
}
