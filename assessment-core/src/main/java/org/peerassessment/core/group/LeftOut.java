package org.peerassessment.core.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.group.PeerGroup.LeftOutView;

/**
 * A young person was considered and left out of the group, on somebody's word and for a reason.
 * Written once; stays as history if the person becomes a member later (R-GRP-02).
 */
@Entity
@Table(name = "left_out")
class LeftOut {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "assessment_id", nullable = false)
  private long assessmentId;

  @Column(name = "person_id", nullable = false)
  private long personId;

  @Column(name = "on_day", nullable = false)
  private LocalDate day;

  @Column(name = "on_whose_word", nullable = false)
  private String onWhoseWord;

  @Column(name = "reason", nullable = false)
  private String reason;

  @Embedded private Recorded recorded;

  protected LeftOut() {}

  /** Answers are checked by the {@link Roster}. */
  LeftOut(PeerGroup.LeaveOut command, long personId, Recorded recorded) {
    this.assessmentId = command.assessment().value();
    this.personId = personId;
    this.day = command.on();
    this.onWhoseWord = command.onWhoseWord().strip();
    this.reason = command.reason().strip();
    this.recorded = recorded;
  }

  long id() {
    return id;
  }

  long personId() {
    return personId;
  }

  LeftOutView view(String name) {
    return new LeftOutView(id, personId, name, day, onWhoseWord, reason);
  }
}
