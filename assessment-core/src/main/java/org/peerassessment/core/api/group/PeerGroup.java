package org.peerassessment.core.api.group;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.people.NewPerson;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;

/**
 * Why this is a group (R-GRP-01) and who belongs to it (R-GRP-02). Nothing is overwritten: a new
 * definition stands beside the old ones, a membership ends and stays readable. Writing needs the
 * recorded lawful purpose (R-LEG-01); without it every write ends in {@link
 * org.peerassessment.core.api.shared.StandsInTheWay}.
 */
@Local
public interface PeerGroup {
  /**
   * Defines the group, anew if it was defined before.
   *
   * @return the definition's id
   * @throws org.peerassessment.core.api.shared.NotAccepted if no tie is named, or an answer does
   *     not fit; answers about a tie carry fields such as {@code saidBy_CHOSE_EACH_OTHER}
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if it was defined anew since
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  long define(Define command);

  /** Every definition, the one that holds now first; empty before the first. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<DefinitionView> definitions(AssessmentId assessment);

  /**
   * Includes a young person, already named on the assessment or new to it.
   *
   * @return the membership's id
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit, the person is
   *     a member on any day of the new membership, or somebody of a new person's name is named
   *     already and the command does not say that it is somebody else
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  long includeMember(IncludeMember command);

  /**
   * Ends a membership; its history stays.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit, or it has
   *     ended already
   * @throws org.peerassessment.core.api.shared.StandsInTheWay while open work hangs on it
   *     (R-GRP-06), with a reason for each piece
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void endMembership(EndMembership command);

  /**
   * What has to be settled before a membership can end (R-GRP-06), so that a page can say it before
   * the form is filled in.
   *
   * @return one for each piece of open work; empty if nothing hangs on it
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if the assessment has none by that id
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<ToSettle> hangingOn(AssessmentId assessment, long membershipId);

  /**
   * Records that a young person was considered and left out.
   *
   * @return id of the record
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit, or the person
   *     is a member on that day: then the membership is ended instead
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  long leaveOut(LeaveOut command);

  /**
   * Every membership there ever was, running ones first, then by first day; at most 1,000. Those
   * entered by mistake never were: see {@link RosterCorrections}.
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<MemberView> members(AssessmentId assessment);

  /** The memberships that hold on a day, first and last days included; at most 1,000. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<MemberView> membersAt(AssessmentId assessment, LocalDate day);

  /**
   * The memberships as the record held them at a moment, by first day: one that was recorded since
   * is not among them, one that ended or proved a mistake since is as it was then; at most 1,000.
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<KnownMember> membersKnownAt(AssessmentId assessment, Instant moment);

  /**
   * Ids of people who became members by mistake alone: the record holds no other membership of
   * theirs.
   */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  Set<Long> namedByMistake(AssessmentId assessment);

  /** How many memberships hold on a day. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  int countMembersAt(AssessmentId assessment, LocalDate day);

  /** Who was considered and left out, newest first; at most 1,000. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<LeftOutView> leftOut(AssessmentId assessment);

  /**
   * @param ties the grounds that hold, each named once
   * @param change what has changed since the last definition; left out at the first
   * @param latestRead id of the definition that held when this one was written; 0 where none did
   */
  record Define(AssessmentId assessment, List<TieSaid> ties, String change, long latestRead)
      implements About {
    public Define {
      ties = ties == null ? List.of() : List.copyOf(ties);
    }

    @Override
    public AssessmentId record() {
      return assessment;
    }

    /** Holds no answers, so that none reaches a log. */
    @Override
    public String toString() {
      return "Define[" + assessment + "]";
    }
  }

  /** One ground: who says so, and what was said. */
  record TieSaid(GroupTie tie, String saidBy, String said) {}

  record DefinitionView(
      long id, List<TieSaid> ties, String change, String recordedBy, Instant recordedAt) {
    public DefinitionView {
      ties = List.copyOf(ties);
    }

    public boolean has(GroupTie.Nature nature) {
      return ties.stream().anyMatch(t -> t.tie().nature() == nature);
    }
  }

  /**
   * Which young person: somebody already named on the assessment, or newly named.
   *
   * @param personId null for somebody new
   * @param newPerson null for somebody already named
   * @param namesake whether somebody new is known to be another person than whoever of that name
   *     the assessment names already
   */
  record Who(Long personId, NewPerson newPerson, boolean namesake) {
    public Who(Long personId, NewPerson newPerson) {
      this(personId, newPerson, false);
    }

    public static Who known(Long personId) {
      return new Who(personId, null);
    }

    public static Who newlyNamed(NewPerson person) {
      return new Who(null, person);
    }
  }

  /**
   * @param from first day as a member, not in the future
   * @param onWhoseWord who says that they belong
   */
  record IncludeMember(
      AssessmentId assessment, Who who, LocalDate from, String onWhoseWord, String reason)
      implements About {
    @Override
    public AssessmentId record() {
      return assessment;
    }

    /** Holds no answers, so that none reaches a log. */
    @Override
    public String toString() {
      return "IncludeMember[" + assessment + "]";
    }
  }

  /**
   * @param to last day as a member, not in the future and not before the first
   */
  record EndMembership(AssessmentId assessment, long membershipId, LocalDate to, String reason)
      implements About {
    @Override
    public AssessmentId record() {
      return assessment;
    }

    /** Holds no answers, so that none reaches a log. */
    @Override
    public String toString() {
      return "EndMembership[" + assessment + "]";
    }
  }

  /**
   * @param what names the piece of open work
   * @param settledIn key of the section where it is settled
   */
  record ToSettle(Reason what, String settledIn) {}

  /**
   * @param on day of the decision, not in the future
   */
  record LeaveOut(AssessmentId assessment, Who who, LocalDate on, String onWhoseWord, String reason)
      implements About {
    @Override
    public AssessmentId record() {
      return assessment;
    }

    /** Holds no answers, so that none reaches a log. */
    @Override
    public String toString() {
      return "LeaveOut[" + assessment + "]";
    }
  }

  /**
   * @param name full name, as on the assessment's record of the person
   * @param to last day, or null while it runs
   * @param endReason why it ended, or null while it runs
   * @param recordedAt when it was recorded, for the map as it was known at some moment
   * @param version goes back with a correction
   */
  record MemberView(
      long membershipId,
      int version,
      long personId,
      String name,
      LocalDate from,
      LocalDate to,
      String onWhoseWord,
      String reason,
      String endReason,
      Instant recordedAt) {
    public boolean runs() {
      return to == null;
    }
  }

  /**
   * @param version goes back with a correction
   */
  record LeftOutView(
      long id,
      int version,
      long personId,
      String name,
      LocalDate on,
      String onWhoseWord,
      String reason) {}
}
