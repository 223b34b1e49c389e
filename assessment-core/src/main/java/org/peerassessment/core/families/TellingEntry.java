package org.peerassessment.core.families;

import static org.peerassessment.core.api.shared.Answers.LONG;
import static org.peerassessment.core.api.shared.Answers.SHORT;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.peerassessment.core.api.families.Families.TellingView;
import org.peerassessment.core.api.families.NewTelling;
import org.peerassessment.core.api.families.Stands;
import org.peerassessment.core.api.families.Telling;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.Words;

/** One decision whether and when one parent or carer is told; decided anew rather than changed. */
@Entity
@Table(name = "telling")
class TellingEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id")
  private long assessmentId;

  @Column(name = "carer_id")
  private long carerId;

  @Enumerated(EnumType.STRING)
  private Telling telling;

  @Column(name = "day")
  private LocalDate on;

  @Column(name = "by_whom")
  private String byWhom;

  private String how;
  private String reason;
  private String supervisor;

  @Column(name = "supervisor_on")
  private LocalDate supervisorOn;

  @Column(name = "policy_team")
  private String policyTeam;

  @Column(name = "policy_team_on")
  private LocalDate policyTeamOn;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private long recordedBy;

  protected TellingEntry() {}

  /**
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit
   */
  static TellingEntry of(NewTelling command, LocalDate today, long recordedBy, Instant at) {
    check(command, today).accept();
    TellingEntry made = new TellingEntry();
    made.assessmentId = command.assessment().value();
    made.carerId = command.carerId();
    made.telling = command.telling();
    made.on = command.on();
    made.byWhom = Words.line(command.byWhom());
    made.how = Words.orEmpty(command.how());
    made.reason = command.reason().strip();
    made.supervisor = Words.line(command.supervisor());
    made.supervisorOn = command.supervisorOn();
    made.policyTeam = Words.line(command.policyTeam());
    made.policyTeamOn = command.policyTeamOn();
    made.recordedBy = recordedBy;
    made.recordedAt = at;
    return made;
  }

  private static Answers check(NewTelling command, LocalDate today) {
    Answers answers =
        new Answers()
            .chosen("telling", command.telling())
            .date("on", command.on())
            .text("reason", command.reason(), LONG)
            .text("supervisor", command.supervisor(), SHORT)
            .date("supervisorOn", command.supervisorOn())
            .notAfter("supervisorOn", command.supervisorOn(), today)
            .text("policyTeam", command.policyTeam(), SHORT)
            .date("policyTeamOn", command.policyTeamOn())
            .notAfter("policyTeamOn", command.policyTeamOn(), today);
    if (command.telling() == Telling.TOLD) {
      answers
          .notAfter("on", command.on(), today)
          .text("byWhom", command.byWhom(), SHORT)
          .text("how", command.how(), SHORT);
    } else {
      answers
          .notBefore("on", command.on(), today)
          .optionalText("byWhom", command.byWhom(), SHORT)
          .optionalText("how", command.how(), SHORT);
    }
    if (command.telling() == Telling.TO_BE_TOLD) {
      answers.text("byWhom", command.byWhom(), SHORT);
    }
    return answers;
  }

  /** Where it stands on a day; a day that is named still counts. */
  Stands stands(LocalDate today) {
    boolean passed = on.isBefore(today);
    return switch (telling) {
      case TOLD -> Stands.TOLD;
      case TO_BE_TOLD -> passed ? Stands.DAY_PASSED : Stands.TO_BE_TOLD;
      case NOT_TOLD -> passed ? Stands.REVIEW_PASSED : Stands.NOT_TOLD;
    };
  }

  long assessmentId() {
    return assessmentId;
  }

  long carerId() {
    return carerId;
  }

  long recordedBy() {
    return recordedBy;
  }

  TellingView view(String recorder) {
    return new TellingView(
        telling,
        on,
        byWhom,
        how,
        reason,
        supervisor,
        supervisorOn,
        policyTeam,
        policyTeamOn,
        recordedAt,
        recorder);
  }
}
