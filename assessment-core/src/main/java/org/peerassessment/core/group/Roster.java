package org.peerassessment.core.group;

import static org.peerassessment.core.api.shared.Answers.LONG;
import static org.peerassessment.core.api.shared.Answers.SHORT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerassessment.core.api.group.KnownMember;
import org.peerassessment.core.api.group.PeerGroup.IncludeMember;
import org.peerassessment.core.api.group.PeerGroup.LeaveOut;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;

/**
 * Every membership of one assessment. Nobody is a member twice on one day; somebody who left may
 * come back on a later day. What was entered by mistake is kept, and counts nowhere.
 */
final class Roster {
  /** Most memberships one assessment holds. */
  static final int MOST = 1000;

  private final List<Membership> memberships;

  Roster(List<Membership> memberships) {
    this.memberships = new ArrayList<>(memberships);
  }

  /**
   * Includes somebody.
   *
   * @throws NotAccepted if the person is a member on {@code from} or later
   */
  Membership include(IncludeMember command, long personId, Recorded recorded) {
    of(personId)
        .filter(m -> m.holdsFrom(command.from()))
        .findFirst()
        .ifPresent(
            before -> {
              throw new NotAccepted(before.isMemberAlready());
            });
    Membership membership = new Membership(command, personId, recorded);
    memberships.add(membership);
    return membership;
  }

  /**
   * Whether somebody may be noted as left out.
   *
   * @throws NotAccepted if they are a member on that day
   */
  void requireNoMember(long personId, LocalDate on) {
    if (of(personId).anyMatch(m -> m.holdsOn(on))) {
      throw new NotAccepted(Reason.about("personId", "group.leftOutButMember"));
    }
  }

  /** Whether two ever were members on the same day: whoever comes later widens a group. */
  boolean everWasAGroup() {
    return standing().anyMatch(m -> at(m.firstDay()).size() > 1);
  }

  /** Every membership that was not entered by mistake. */
  List<Membership> all() {
    return standing().toList();
  }

  /** Ids of those of whom every membership was entered by mistake. */
  Set<Long> namedByMistake() {
    Set<Long> members = standing().map(Membership::personId).collect(Collectors.toSet());
    return memberships.stream()
        .map(Membership::personId)
        .filter(id -> !members.contains(id))
        .collect(Collectors.toSet());
  }

  /** The memberships as the record held them at a moment, whatever became of them since. */
  List<KnownMember> knownAt(Instant moment) {
    return memberships.stream().flatMap(m -> m.knownAt(moment).stream()).toList();
  }

  /**
   * @throws NoSuchRecord if this assessment has no such membership
   */
  Membership membership(long id) {
    return memberships.stream()
        .filter(m -> m.id() == id)
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }

  /** Those entered by mistake. */
  List<Membership> mistaken() {
    return memberships.stream().filter(Membership::isMistaken).toList();
  }

  /**
   * The memberships with which the group was widened: all but those that made it a group, in the
   * order of their recording.
   */
  List<Membership> widenings() {
    return standing().sorted(Comparator.comparing(Membership::recordedAt)).skip(2).toList();
  }

  /** Whether the person is or was a member by another membership than this one. */
  boolean hasAnother(Membership membership) {
    return of(membership.personId()).anyMatch(m -> m != membership);
  }

  List<Membership> at(LocalDate day) {
    return memberships.stream().filter(m -> m.holdsOn(day)).toList();
  }

  /** Of those people, the ones who never were a member. */
  Set<Long> neverMembers(Collection<Long> people) {
    return people.stream()
        .filter(p -> of(p).findAny().isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<Membership> of(long personId) {
    return standing().filter(m -> m.isOf(personId));
  }

  private Stream<Membership> standing() {
    return memberships.stream().filter(m -> !m.isMistaken());
  }

  /** The answers about a new membership that need no look at the others. */
  void check(IncludeMember command, LocalDate today) {
    Persons.check(new Answers(), command.who(), today)
        .date("from", command.from())
        .notAfter("from", command.from(), today)
        .text("onWhoseWord", command.onWhoseWord(), SHORT)
        .text("reason", command.reason(), LONG)
        .require(memberships.size() < MOST, "", "group.tooMany", MOST)
        .accept();
  }

  /** The answers about somebody left out that need no look at the memberships. */
  static void check(LeaveOut command, LocalDate today) {
    Persons.check(new Answers(), command.who(), today)
        .date("on", command.on())
        .notAfter("on", command.on(), today)
        .text("onWhoseWord", command.onWhoseWord(), SHORT)
        .text("reason", command.reason(), LONG)
        .accept();
  }
}
