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
import java.time.LocalDate;
import org.peerassessment.core.api.group.PeerGroup.EndMembership;
import org.peerassessment.core.api.group.PeerGroup.IncludeMember;
import org.peerassessment.core.api.group.PeerGroup.MemberView;
import org.peerassessment.core.api.shared.Answers;

/**
 * A young person belongs to the group from one day on, on somebody's word and for a reason; at some
 * day it may end, with a reason of its own. An ended membership never runs again: who comes back
 * gets a new one (R-GRP-02). First and last days are days of membership.
 */
@Entity
@Table(name = "membership")
class Membership {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Version private int version;

  @Column(name = "assessment_id", nullable = false)
  private long assessmentId;

  @Column(name = "person_id", nullable = false)
  private long personId;

  @Column(name = "from_day", nullable = false)
  private LocalDate firstDay;

  @Column(name = "to_day")
  private LocalDate lastDay;

  @Column(name = "on_whose_word", nullable = false)
  private String onWhoseWord;

  @Column(name = "reason", nullable = false)
  private String reason;

  @Column(name = "end_reason")
  private String endReason;

  @Embedded private Recorded recorded;

  protected Membership() {}

  /** Made by the {@link Roster}, which knows the person's other memberships. */
  Membership(IncludeMember command, long personId, Recorded recorded) {
    this.assessmentId = command.assessment().value();
    this.personId = personId;
    this.firstDay = command.from();
    this.onWhoseWord = command.onWhoseWord().strip();
    this.reason = command.reason().strip();
    this.recorded = recorded;
  }

  /**
   * Ends it.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit, or it has
   *     ended already
   */
  void end(EndMembership command, LocalDate today) {
    new Answers()
        .require(lastDay == null, "", "group.alreadyEnded")
        .date("to", command.to())
        .notAfter("to", command.to(), today)
        .notBefore("to", command.to(), firstDay)
        .text("reason", command.reason(), LONG)
        .accept();
    lastDay = command.to();
    endReason = command.reason().strip();
  }

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(firstDay) && !(lastDay != null && day.isAfter(lastDay));
  }

  /** Whether it holds on any day from {@code first} on. */
  boolean holdsFrom(LocalDate first) {
    return lastDay == null || !lastDay.isBefore(first);
  }

  boolean runs() {
    return lastDay == null;
  }

  LocalDate firstDay() {
    return firstDay;
  }

  boolean isOf(long person) {
    return personId == person;
  }

  long id() {
    return id;
  }

  long personId() {
    return personId;
  }

  MemberView view(String name) {
    return new MemberView(id, personId, name, firstDay, lastDay, onWhoseWord, reason, endReason);
  }
}
