package org.peerassessment.core.group;

import static org.peerassessment.core.api.shared.Answers.LONG;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.peerassessment.core.api.group.PeerGroup;
import org.peerassessment.core.api.group.PeerGroup.LeftOutView;
import org.peerassessment.core.api.group.RosterCorrections.MistakenLeftOutView;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.Words;

/**
 * A young person was considered and left out of the group, on somebody's word and for a reason.
 * Stays as history if the person becomes a member later; only the reason can be put better, and
 * what it was stays (R-GRP-02). One that should never have been entered is marked so, and then says
 * nothing of them (R-GRP-06).
 */
@Entity
@Table(name = "left_out")
class LeftOut {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Version private int version;

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

  @Column(name = "mistaken_why")
  private String mistakenWhy;

  @Column(name = "mistaken_by")
  private Long mistakenBy;

  @Column(name = "mistaken_at")
  private Instant mistakenAt;

  @Embedded private Recorded recorded;

  protected LeftOut() {}

  /** Answers are checked by the {@link Roster}. */
  LeftOut(PeerGroup.LeaveOut command, long personId, Recorded recorded) {
    this.assessmentId = command.assessment().value();
    this.personId = personId;
    this.day = command.on();
    this.onWhoseWord = Words.line(command.onWhoseWord());
    this.reason = command.reason().strip();
    this.recorded = recorded;
  }

  /**
   * Marks that it should never have been entered.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted if the answer does not fit, or it is
   *     marked so already
   */
  void markMistaken(String why, Recorded by) {
    new Answers()
        .require(!isMistaken(), "", "group.mistakenAlreadyLeftOut")
        .text("why", why, LONG)
        .accept();
    mistakenWhy = why.strip();
    mistakenBy = by.userId();
    mistakenAt = by.at();
  }

  /**
   * Puts the reason better.
   *
   * @return what it was before
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if it was changed after it was read
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit
   */
  FormerReason correctReason(Better better, Recorded by) {
    Answers answers = new Answers().require(!isMistaken(), "", "group.mistakenAlreadyLeftOut");
    better.require(answers, version, reason);
    FormerReason before = FormerReason.ofLeavingOut(assessmentId, id, reason, better, by);
    reason = better.reason();
    return before;
  }

  boolean isMistaken() {
    return mistakenAt != null;
  }

  /** Who marked it as a mistake, or null. */
  Long mistakenBy() {
    return mistakenBy;
  }

  MistakenLeftOutView mistakenView(String name, String by) {
    return new MistakenLeftOutView(id, personId, name, day, reason, mistakenWhy, by, mistakenAt);
  }

  long id() {
    return id;
  }

  long personId() {
    return personId;
  }

  LeftOutView view(String name) {
    return new LeftOutView(id, version, personId, name, day, onWhoseWord, reason);
  }
}
