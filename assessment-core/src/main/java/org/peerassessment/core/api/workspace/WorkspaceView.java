package org.peerassessment.core.api.workspace;

import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.referral.DueState;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.Reason;

/** One assessment: its head, and its tasks by stage. */
public record WorkspaceView(Header header, List<StageView> stages) {
  public WorkspaceView {
    stages = List.copyOf(stages);
  }

  /**
   * What heads every page of an assessment.
   *
   * @param concerns summary of the concerns that triggered the referral
   * @param lead display name; likewise {@code supervisor}
   * @param due null if not set
   * @param daysLeft negative once late
   * @param mayWrite whether the caller may write in this assessment: what offers to write is shown
   *     only then
   * @param mayStaff likewise whether they may change who works on it
   * @param closedOn null while it is open; a closed one takes nothing new
   */
  public record Header(
      AssessmentId assessment,
      String number,
      String label,
      String concerns,
      String lead,
      String supervisor,
      LocalDate due,
      DueState dueState,
      long daysLeft,
      List<Fact> facts,
      boolean mayWrite,
      boolean mayStaff,
      LocalDate closedOn) {
    public Header {
      facts = List.copyOf(facts);
    }
  }

  /**
   * @param label message key
   */
  public record Fact(String label, Reason value) {}

  /** The tasks of one stage, in their order. */
  public record StageView(Section.Stage stage, List<Line> lines) {
    public StageView {
      lines = List.copyOf(lines);
    }
  }

  /**
   * @param key of the section, such as {@code group.members}
   */
  public record Line(String key, Section.Standing standing) {}
}
