package org.peerassessment.core.api.lawfulness;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerassessment.core.api.access.Guarded;
import org.peerassessment.core.api.access.Permission;
import org.peerassessment.core.api.shared.About;
import org.peerassessment.core.api.shared.AssessmentId;

/**
 * Whether the safeguarding aim still holds (R-LEG-06; guidance, legal considerations a: mapping for
 * another purpose than safeguarding would interfere with private life unlawfully). Asked at each
 * review and whenever the group grows; answered by the lead, who confirms it or stops the
 * assessment. A stopped one is taken up again by a newer check only.
 */
@Local
public interface PurposeChecks {
  /**
   * Asks for a check, for features in whose course the purpose may drift.
   *
   * @param words what more there is to say, 200 characters at most; may be empty; names nobody
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void ask(AssessmentId assessment, Because because, String words);

  /**
   * Records what the lead found; answers everything that is asked.
   *
   * @throws org.peerassessment.core.api.shared.NotAccepted with every answer that does not fit
   * @throws org.peerassessment.core.api.shared.StandsInTheWay if the caller does not lead the
   *     assessment, no lawful basis is recorded yet, or it is closed
   */
  @Guarded(value = Permission.ASSESSMENT_WRITE, act = Guarded.Act.WRITE)
  void record(NewCheck command);

  @Guarded(value = Permission.ASSESSMENT_READ, act = Guarded.Act.READ)
  PurposeView view(AssessmentId assessment);

  /** Why a check is asked for. */
  enum Because {
    /** Somebody was included after the lawful basis was recorded. */
    GROUP_WIDENED,
    /** The plan, or the assessment, was reviewed. */
    REVIEW,
    /** Something else, said in words. */
    OTHER
  }

  /**
   * @param aimHolds false stops the assessment
   * @param consulted who was consulted: names and roles
   * @param checkedOn day of the check, not in the future
   * @param reason why the aim holds, or no longer does
   * @param lookAgainOn when to look again; needed where the aim holds
   */
  record NewCheck(
      AssessmentId assessment,
      Boolean aimHolds,
      String consulted,
      LocalDate checkedOn,
      String reason,
      LocalDate lookAgainOn)
      implements About {
    @Override
    public AssessmentId record() {
      return assessment;
    }

    /** Holds no answers, so that none reaches a log. */
    @Override
    public String toString() {
      return "NewCheck[" + assessment + "]";
    }
  }

  /**
   * @param open what is asked and not answered, oldest first
   * @param checks newest first; the first one holds
   * @param mayCheck whether the caller may record one now
   */
  record PurposeView(List<Question> open, List<Check> checks, boolean mayCheck) {
    public PurposeView {
      open = List.copyOf(open);
      checks = List.copyOf(checks);
    }

    /** The check that holds. */
    public Optional<Check> current() {
      return checks.stream().findFirst();
    }

    /** Whether the aim no longer holds. */
    public boolean stopped() {
      return current().filter(check -> !check.aimHolds()).isPresent();
    }
  }

  /**
   * @param askedBy display name
   */
  record Question(Because because, String words, Instant askedAt, String askedBy) {}

  /**
   * @param lookAgainOn null where none was named
   * @param recordedBy display name
   */
  record Check(
      boolean aimHolds,
      String consulted,
      LocalDate checkedOn,
      String reason,
      LocalDate lookAgainOn,
      Instant recordedAt,
      String recordedBy) {}
}
