package org.peerassessment.core.lawfulness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.peerassessment.core.api.lawfulness.EmergencyDecisions;
import org.peerassessment.core.api.lawfulness.EmergencyDecisions.Decision;
import org.peerassessment.core.api.lawfulness.EmergencyDecisions.NewDecision;
import org.peerassessment.core.api.lawfulness.Sharing.Ground;
import org.peerassessment.core.api.lawfulness.Sharing.Kind;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.Words;

/**
 * One decision to share with an agency without an agreement, or no longer. Written once; a newer
 * one about the same agency supersedes it.
 */
@Entity
@Table(name = "emergency_decision")
public class EmergencyEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  @Column(name = "agency_id")
  private long agencyId;

  private boolean share;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  private String why;

  @Column(name = "look_again_on")
  private LocalDate lookAgainOn;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private long recordedBy;

  protected EmergencyEntry() {}

  /** Answers are checked before, by {@link #check}. */
  EmergencyEntry(NewDecision decision, long recordedBy, Instant recordedAt) {
    this.assessmentId = decision.assessment().value();
    this.agencyId = decision.agencyId();
    this.share = decision.share();
    this.decidedBy = Words.name(decision.decidedBy());
    this.decidedOn = decision.decidedOn();
    this.why = decision.why().strip();
    this.lookAgainOn = decision.share() ? decision.lookAgainOn() : null;
    this.recordedBy = recordedBy;
    this.recordedAt = recordedAt;
  }

  /**
   * What a decision must say.
   *
   * @param partner whether the agency is known, and another than the lead's
   * @param agreed whether an agreement with it is in force, so that nothing needs deciding
   */
  static Answers check(NewDecision decision, boolean partner, boolean agreed, LocalDate today) {
    boolean ends = Boolean.FALSE.equals(decision.share());
    Answers answers =
        new Answers()
            .chosen("agencyId", decision.agencyId())
            .require(
                decision.agencyId() == null || partner,
                "agencyId",
                "lawfulness.emergency.noPartner")
            .require(ends || !agreed, "agencyId", "lawfulness.emergency.agreed")
            .chosen("share", decision.share())
            .text("decidedBy", decision.decidedBy(), Answers.SHORT)
            .date("decidedOn", decision.decidedOn())
            .notAfter("decidedOn", decision.decidedOn(), today)
            .text("why", decision.why(), Answers.LONG);
    return ends ? answers : lookAgain(answers, decision, today);
  }

  private static Answers lookAgain(Answers answers, NewDecision decision, LocalDate today) {
    LocalDate day = decision.lookAgainOn();
    answers.date("lookAgainOn", day).notBefore("lookAgainOn", day, today);
    if (day != null && decision.decidedOn() != null && Answers.inRange(decision.decidedOn())) {
      LocalDate latest = decision.decidedOn().plusDays(EmergencyDecisions.LONGEST_DAYS);
      answers.require(!day.isAfter(latest), "lookAgainOn", "lawfulness.emergency.tooLong", latest);
    }
    return answers;
  }

  boolean holdsOn(LocalDate day) {
    return share && !day.isBefore(decidedOn) && !day.isAfter(lookAgainOn);
  }

  /** Whether the day to look at it again has come. */
  boolean wantsLook(LocalDate today) {
    return share && !lookAgainOn.isAfter(today);
  }

  Ground ground() {
    return new Ground(Kind.EMERGENCY, decidedBy, decidedOn, lookAgainOn);
  }

  long id() {
    return id;
  }

  long assessmentId() {
    return assessmentId;
  }

  long agencyId() {
    return agencyId;
  }

  String decidedBy() {
    return decidedBy;
  }

  LocalDate lookAgainOn() {
    return lookAgainOn;
  }

  long recordedBy() {
    return recordedBy;
  }

  Decision view(String agency, boolean newest, String recorder, LocalDate today) {
    return new Decision(
        agencyId,
        agency,
        share,
        decidedBy,
        decidedOn,
        why,
        lookAgainOn,
        newest && holdsOn(today),
        recordedAt,
        recorder);
  }
}
