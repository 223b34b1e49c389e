package org.peerassessment.core.api.group;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Putting right what the roster says. A membership entered by mistake is something else than one
 * that ended: it counts on no day, and stays to be read with who said so, when and why (R-GRP-06).
 * The same holds of somebody left out. A reason that was badly put is corrected; what it was before
 * stays.
 */
@Local
public interface RosterCorrections {
  /**
   * Takes a membership that should never have been entered out of every answer.
   *
   * @throws org.peerassessment.core.api.shared.StandsInTheWay while something relies on the
   *     membership, with one reason for each; then it can only be ended
   * @throws org.peerassessment.core.api.shared.NotAccepted if the answer does not fit, or it is
   *     marked so already
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void markMistaken(MarkMistaken command);

  /** Memberships entered by mistake, by first day; at most 1,000. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<MistakenView> mistaken(AssessmentId assessment);

  /**
   * Takes back that somebody was considered and left out, where that should never have been
   * entered.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted if the answer does not fit, or it is
   *     marked so already
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void markLeftOutMistaken(MarkLeftOutMistaken command);

  /** Who was entered by mistake as left out, newest first; at most 1,000. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<MistakenLeftOutView> mistakenLeftOut(AssessmentId assessment);

  /**
   * Corrects why somebody was included.
   *
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if the membership was changed after
   *     it was read
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void correctReason(CorrectReason command);

  /**
   * Corrects why somebody was left out.
   *
   * @throws org.peerassessment.core.api.shared.ChangedMeanwhile if it was changed after it was read
   * @throws org.peerassessment.core.api.shared.NotAccepted if an answer does not fit
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void correctLeftOutReason(CorrectLeftOutReason command);

  /** What reasons were before they were corrected, latest correction first; at most 1,000. */
  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  List<ReasonBefore> reasonsBefore(AssessmentId assessment);

  /**
   * @param why how the mistake came about; at most 4,000 characters
   */
  record MarkMistaken(AssessmentId assessment, long membershipId, String why) implements About {
    @Override
    public AssessmentId record() {
      return assessment;
    }

    /** Holds no answers, so that none reaches a log. */
    @Override
    public String toString() {
      return "MarkMistaken[" + assessment + "]";
    }
  }

  /**
   * @param leftOutId of the record that somebody was left out
   * @param why how the mistake came about; at most 4,000 characters
   */
  record MarkLeftOutMistaken(AssessmentId assessment, long leftOutId, String why) implements About {
    @Override
    public AssessmentId record() {
      return assessment;
    }

    /** Holds no answers, so that none reaches a log. */
    @Override
    public String toString() {
      return "MarkLeftOutMistaken[" + assessment + "]";
    }
  }

  /**
   * @param version of the membership as it was read
   * @param was the reason as it was read, so that the timeline tells both
   * @param reason the better one; at most 4,000 characters
   * @param why what was wrong; at most 4,000 characters
   */
  record CorrectReason(
      AssessmentId assessment,
      long membershipId,
      int version,
      String was,
      String reason,
      String why)
      implements About {
    @Override
    public AssessmentId record() {
      return assessment;
    }

    /** Holds no answers, so that none reaches a log. */
    @Override
    public String toString() {
      return "CorrectReason[" + assessment + "]";
    }
  }

  /**
   * @param leftOutId of the record that somebody was left out
   * @param version of that record as it was read
   * @param was the reason as it was read, so that the timeline tells both
   * @param reason the better one; at most 4,000 characters
   * @param why what was wrong; at most 4,000 characters
   */
  record CorrectLeftOutReason(
      AssessmentId assessment, long leftOutId, int version, String was, String reason, String why)
      implements About {
    @Override
    public AssessmentId record() {
      return assessment;
    }

    /** Holds no answers, so that none reaches a log. */
    @Override
    public String toString() {
      return "CorrectLeftOutReason[" + assessment + "]";
    }
  }

  /**
   * @param to last day, or null where it still ran
   * @param reason why they were included
   * @param why why it was a mistake
   */
  record MistakenView(
      long membershipId,
      long personId,
      String name,
      LocalDate from,
      LocalDate to,
      String reason,
      String why,
      String by,
      Instant at) {}

  /**
   * @param on day of the decision
   * @param reason why they were left out
   * @param why why it was a mistake
   */
  record MistakenLeftOutView(
      long id,
      long personId,
      String name,
      LocalDate on,
      String reason,
      String why,
      String by,
      Instant at) {}

  /**
   * @param membershipId null where it is of somebody left out
   * @param leftOutId null where it is of a membership
   * @param reason as it was until the correction
   * @param why what was wrong with it
   */
  record ReasonBefore(
      Long membershipId, Long leftOutId, String reason, String why, String by, Instant at) {}
}
