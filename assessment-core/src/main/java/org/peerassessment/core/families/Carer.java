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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.peerassessment.core.api.families.AddCarer;
import org.peerassessment.core.api.families.EndCarer;
import org.peerassessment.core.api.families.Families.CarerView;
import org.peerassessment.core.api.families.Families.TellingView;
import org.peerassessment.core.api.families.Relation;
import org.peerassessment.core.api.families.Responsibility;
import org.peerassessment.core.api.families.Stands;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.Words;

/** An adult is parent or carer of one member, on somebody's word; at some day that may end. */
@Entity
@Table(name = "carer")
class Carer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Version private long version;

  @Column(name = "assessment_id")
  private long assessmentId;

  @Column(name = "member_id")
  private long memberId;

  @Column(name = "adult_id")
  private long adultId;

  @Enumerated(EnumType.STRING)
  private Relation relation;

  @Enumerated(EnumType.STRING)
  private Responsibility responsibility;

  @Column(name = "on_whose_word")
  private String onWhoseWord;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Column(name = "end_reason")
  private String endReason;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private long recordedBy;

  protected Carer() {}

  Carer(AddCarer command, long adultId, long recordedBy, Instant recordedAt) {
    this.assessmentId = command.assessment().value();
    this.memberId = command.memberId();
    this.adultId = adultId;
    this.relation = command.relation();
    this.responsibility = command.responsibility();
    this.onWhoseWord = Words.line(command.onWhoseWord());
    this.recordedBy = recordedBy;
    this.recordedAt = recordedAt;
  }

  static Answers check(Answers answers, AddCarer command) {
    return answers
        .chosen("relation", command.relation())
        .chosen("responsibility", command.responsibility())
        .text("onWhoseWord", command.onWhoseWord(), SHORT);
  }

  /**
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit, or it has
   *     ended already
   */
  void end(EndCarer command, LocalDate today) {
    new Answers()
        .require(endedOn == null, "", "families.endedAlready")
        .date("on", command.on())
        .notAfter("on", command.on(), today)
        .text("reason", command.reason(), LONG)
        .accept();
    endedOn = command.on();
    endReason = command.reason().strip();
  }

  boolean runs() {
    return endedOn == null;
  }

  boolean ties(long member, long adult) {
    return memberId == member && adultId == adult;
  }

  long id() {
    return id;
  }

  long assessmentId() {
    return assessmentId;
  }

  long memberId() {
    return memberId;
  }

  long adultId() {
    return adultId;
  }

  CarerView view(String member, String name, Stands stands, TellingView decision) {
    return new CarerView(
        id,
        memberId,
        member,
        adultId,
        name,
        relation,
        responsibility,
        onWhoseWord,
        endedOn,
        endReason,
        stands,
        decision);
  }
}
