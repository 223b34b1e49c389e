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
import java.util.Optional;
import org.peerassessment.core.api.group.KnownMember;
import org.peerassessment.core.api.group.PeerGroup.EndMembership;
import org.peerassessment.core.api.group.PeerGroup.IncludeMember;
import org.peerassessment.core.api.group.PeerGroup.MemberView;
import org.peerassessment.core.api.group.RosterCorrections.MarkMistaken;
import org.peerassessment.core.api.group.RosterCorrections.MistakenView;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.core.api.shared.Words;

/**
 * A young person belongs to the group from one day on, on somebody's word and for a reason; at some
 * day it may end, with a reason of its own. An ended membership never runs again: who comes back
 * gets a new one (R-GRP-02). First and last days are days of membership. One that should never have
 * been entered is marked so, and then holds on no day (R-GRP-06).
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

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "mistaken_why")
  private String mistakenWhy;

  @Column(name = "mistaken_by")
  private Long mistakenBy;

  @Column(name = "mistaken_at")
  private Instant mistakenAt;

  @Embedded private Recorded recorded;

  protected Membership() {}

  /** Made by the {@link Roster}, which knows the person's other memberships. */
  Membership(IncludeMember command, long personId, Recorded recorded) {
    this.assessmentId = command.assessment().value();
    this.personId = personId;
    this.firstDay = command.from();
    this.onWhoseWord = Words.line(command.onWhoseWord());
    this.reason = command.reason().strip();
    this.recorded = recorded;
  }

  /** Why nobody is included again: since when they are a member, or from when to when. */
  Reason isMemberAlready() {
    return runs()
        ? Reason.about("personId", "group.memberAlready", firstDay)
        : Reason.about("personId", "group.memberThen", firstDay, lastDay);
  }

  /**
   * Ends it.
   *
   * @param at when that is recorded
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit, or it has
   *     ended already
   */
  void end(EndMembership command, LocalDate today, Instant at) {
    new Answers()
        .require(lastDay == null, "", "group.alreadyEnded")
        .date("to", command.to())
        .notAfter("to", command.to(), today)
        .notBefore("to", command.to(), firstDay)
        .text("reason", command.reason(), LONG)
        .accept();
    lastDay = command.to();
    endReason = command.reason().strip();
    endedAt = at;
  }

  /**
   * Marks that it should never have been entered.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted if the answer does not fit, or it is
   *     marked so already
   */
  void markMistaken(MarkMistaken command, Recorded by) {
    new Answers()
        .require(!isMistaken(), "", "group.mistakenAlready")
        .text("why", command.why(), LONG)
        .accept();
    mistakenWhy = command.why().strip();
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
    Answers answers = new Answers().require(!isMistaken(), "", "group.mistakenAlready");
    better.require(answers, version, reason);
    FormerReason before = FormerReason.ofMembership(assessmentId, id, reason, better, by);
    reason = better.reason();
    return before;
  }

  boolean isMistaken() {
    return mistakenAt != null;
  }

  /** What the record held of it at a moment; nothing before it was recorded, or once mistaken. */
  Optional<KnownMember> knownAt(Instant moment) {
    boolean held =
        !recorded.at().isAfter(moment) && (mistakenAt == null || mistakenAt.isAfter(moment));
    LocalDate last = endedAt != null && endedAt.isAfter(moment) ? null : lastDay;
    return held ? Optional.of(new KnownMember(personId, firstDay, last)) : Optional.empty();
  }

  boolean holdsOn(LocalDate day) {
    return !isMistaken() && !day.isBefore(firstDay) && !(lastDay != null && day.isAfter(lastDay));
  }

  /** Whether it holds on any day from {@code first} on. */
  boolean holdsFrom(LocalDate first) {
    return !isMistaken() && (lastDay == null || !lastDay.isBefore(first));
  }

  boolean runs() {
    return !isMistaken() && lastDay == null;
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

  long assessmentId() {
    return assessmentId;
  }

  long personId() {
    return personId;
  }

  Instant recordedAt() {
    return recorded.at();
  }

  /** Who marked it as a mistake, or null. */
  Long mistakenBy() {
    return mistakenBy;
  }

  MemberView view(String name) {
    return new MemberView(
        id,
        version,
        personId,
        name,
        firstDay,
        lastDay,
        onWhoseWord,
        reason,
        endReason,
        recorded.at());
  }

  MistakenView mistakenView(String name, String by) {
    return new MistakenView(
        id, personId, name, firstDay, lastDay, reason, mistakenWhy, by, mistakenAt);
  }
}
